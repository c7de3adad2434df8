import Curriculum
import Quiz
import Texts

/// Where somebody says who they are: the name, and the code of the own card.
struct JoinPage {
  let language: Language
  let session: TrainingSession
  /// What one comes in for.
  let title: Text
  /// The names to choose from; nil where the name is typed.
  let roster: [RosterEntry]?
  /// What to do without a card.
  let withoutCard: Text
  /// What is filled in already: from a card's QR code, or from the try before.
  let filled: Form
  /// What came of the try before.
  var result: (text: Text, isProblem: Bool)?

  var markup: Markup {
    let frame = PageFrame(language: language, title: title(language))
    return frame.page(
      """
      <main>
      <h1>\(title(language))</h1>
      <p>\(session.facts.title)</p>
      \(PagePart.status(result?.text(language), isProblem: result?.isProblem == true))
      <form method="post" action="/\(Paths.join)">
      <label for="name">\(Text.phoneName(language))</label>
      \(nameField)
      <label for="code">\(Text.phoneCode(language))</label>
      <input id="code" name="code" type="text" inputmode="numeric" pattern="[0-9]{4}" \
      maxlength="4" autocomplete="off" aria-describedby="nocard" value="\(filled["code"] ?? "")">
      <p class="hint" id="nocard">\(withoutCard(language))</p>
      <button>\(Text.pinEnter(language))</button>
      </form>
      <p class="hint">\(Text.phoneStayConnected(language))</p>
      \(PagePart.languages(language, query: filled))
      </main>
      """)
  }

  private var nameField: Markup {
    let name = filled["name"] ?? ""
    guard let roster else {
      return """
        <input id="name" name="name" type="text" autocomplete="off" maxlength="200" required \
        value="\(name)">
        """
    }
    let names = roster.map { entry in
      let number = String(entry.number)
      let details = entry.participant.facts.details
      return """
        <option value="\(number)"\(" selected", if: number == name)>\(number). \
        \(entry.participant.name)\(details.isEmpty ? "" : ", " + details)</option>
        """ as Markup
    }
    return """
      <select id="name" name="name" required>
      <option value="">\(Text.phoneChooseName(language))</option>
      \(names)
      </select>
      """
  }
}
