import Curriculum
import Texts

extension ItemReport {
  /// What is to be said of the item, each in plain words.
  public func remarks(in language: Language) -> [String] {
    findings.map { finding in
      finding.text { question.optionName($0, in: language) }(language)
    }
  }
}
