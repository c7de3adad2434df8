import Curriculum
import Quiz
import Tables

extension RosterPerson {
  /// What was understood of a line, each part with what it was taken for.
  public func understood(_ language: Language) -> String {
    let parts: [(Text, String?)] = [
      (.organisation, organisation), (.village, village), (.phone, phone),
    ]
    let told = parts.compactMap { label, value in value.map { "\(label(language)): \($0)" } }
    return ([name] + told).joined(separator: " · ")
  }
}
