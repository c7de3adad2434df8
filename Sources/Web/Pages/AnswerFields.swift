import Curriculum
import Quiz
import Texts

/// The fields with which one answers a question, as its type has them.
struct AnswerFields {
  let question: Question
  /// For each place on the page the index in the question.
  let order: [Int]
  /// What is on disk.
  let response: Response?
  /// An order with gaps that was chosen and is not stored, which is shown instead.
  let draft: Form?
  let language: Language

  var markup: Markup {
    """
    <fieldset>
    <legend>\(PagePart.paragraphs(question.prompt.text(in: language)))</legend>
    \(fields)
    </fieldset>
    """
  }

  private var fields: Markup {
    switch question.body {
    case .singleChoice(let options): return choice(options, type: "radio", hint: .phoneAnswerHint)
    case .multipleChoice(let options):
      return choice(options, type: "checkbox", hint: .phoneTickHint)
    case .trueFalse: return truth
    case .matching(let matching): return matches(matching)
    case .ordering(let items): return places(of: items)
    case .shortAnswer:
      return """
        <label for="typed">\(Text.typeHere(language))</label>
        <input id="typed" name="text" type="text" maxlength="200" autocapitalize="none" \
        value="\(typed)">
        """
    }
  }

  private func isChosen(_ index: Int) -> Bool {
    switch response {
    case .choice(let chosen): return chosen == index
    case .choices(let ticked): return ticked.contains(index)
    default: return false
    }
  }

  private func choice(_ options: [Question.Option], type: String, hint: Text) -> Markup {
    // The letters by which screens, papers and reports call them.
    let lines = order.enumerated().map { place, index in
      PagePart.option(
        "\(Question.letter(place)). \(options[index].text.text(in: language))", "option",
        String(index), isChosen: isChosen(index), type: type)
    }
    return "<p class=\"hint\">\(hint(language))</p>\n\(lines)"
  }

  private var truth: Markup {
    let chosen: Bool? = if case .truth(let value) = response { value } else { nil }
    let lines = [true, false].map { value in
      PagePart.option(
        (value ? Text.isTrue : .isFalse)(language), "truth", value ? "1" : "0",
        isChosen: chosen == value)
    }
    return "\(lines)"
  }

  private func matches(_ matching: Question.Matching) -> Markup {
    let chosen: [Int?] = if case .matches(let chosen) = response { chosen } else { [] }
    let lines = matching.pairs.indices.map { item in
      let own = chosen.indices.contains(item) ? chosen[item] : nil
      let options = order.map { index in
        """
        <option value="\(index)"\(" selected", if: own == index)>\
        \(matching.answers[index].text(in: language))</option>
        """ as Markup
      }
      // In full, for phones narrower than the answer.
      let told = own.map { matching.answers[$0].text(in: language) }
      return """
        <label for="match\(item)">\(matching.pairs[item].item.text(in: language))</label>
        <select id="match\(item)" name="match\(item)">
        <option value="">\(Text.notMatchedYet(language))</option>
        \(options)
        </select>
        <p class="hint" data-chosen="match\(item)" aria-hidden="true">\(told ?? "")</p>

        """ as Markup
    }
    return "\(lines)"
  }

  /// For each line its place, counted from 1.
  private func places(of items: [LocalizedText]) -> Markup {
    let stored: [Int] = if case .order(let order) = response { order } else { [] }
    let lines = order.map { index in
      let sent = draft?["place\(index)"].flatMap { Int($0) }
      let place = draft == nil ? stored.firstIndex(of: index).map { $0 + 1 } : sent
      let options = (1...items.count).map { number in
        "<option value=\"\(number)\"\(" selected", if: number == place)>\(number)</option>"
          as Markup
      }
      return """
        <div class="place"><select id="place\(index)" name="place\(index)">
        <option value="">–</option>\(options)</select>
        <label for="place\(index)">\(items[index].text(in: language))</label></div>

        """ as Markup
    }
    return "<p class=\"hint\">\(Text.phoneOrderHint(language))</p>\n\(lines)"
  }

  private var typed: String {
    if case .text(let text) = response { text } else { "" }
  }
}
