import Curriculum
import Quiz
import Texts

/// The scores of each person and the class.
extension ReportPage {
  var scores: Markup {
    let columns =
      [numbers(.numberShort), words(.name)] + tests.map { numbers($0.role.text) }
      + (hasGain ? [numbers(.gain), words(.gainLevel)] : [])
      + (hasFollowUp ? [numbers(.keptShare)] : []) + [words(.outcome)]
    let histograms = tests.filter { $0.submittedCount > 0 }.map {
      $0.histogram(passing: report.session.test($0.role)?.terms.passMark ?? 0, language)
    }
    return section(
      say(.scoreRecap),
      """
      \(table(nil, columns, people.map(row) + [meanRow]))
      \(histograms)
      """)
  }

  private func row(of person: PersonResult) -> Markup {
    let gain: Markup = """
      \(number(language.numberOrDash(person.gain?.value)))\
      <td>\(person.gain?.level?.text(language) ?? "")</td>
      """
    let kept = number(language.percentOrDash(person.kept?.share.map { 100 * $0 }))
    let marks = report.marks(of: person, in: language)
    return """
      <td class="n">\(person.entry.number)</td>\(rowName(person.name))
      \(tests.map { number(language.percentOrDash(person.percentage($0.role))) })
      \(gain, if: hasGain)
      \(kept, if: hasFollowUp)<td>\(say(report.outcome(of: person)))\
      \(marks.map { "<br><span class=\"quiet\">\($0)</span>" })</td>
      """
  }

  private var meanRow: Markup {
    let means = tests.map { language.percentOrDash($0.meanPercentage) }
    return """
      <td></td>\(rowName(say(.classMean)))
      \(means.map { "<td class=\"n\"><strong>\($0)</strong></td>" })
      \("<td></td><td></td>", if: hasGain)
      \("<td></td>", if: hasFollowUp)<td></td>
      """
  }
}
