import Curriculum

/// A text that the program shows, in every language that it speaks: a missing one does not compile.
public struct Text: Hashable, Sendable {
  /// The Indonesian text.
  public let id: String
  /// The English text.
  public let en: String

  /// Makes a text from its two wordings, the Indonesian one first.
  public init(_ id: String, _ en: String) {
    self.id = id
    self.en = en
  }

  /// Makes a text from what is said in each language.
  public init(_ say: (Language) -> String) { self.init(say(.indonesian), say(.english)) }

  /// The text with a capital at its start, where nothing stands before it.
  public var asSentenceStart: Text { Text { self($0).capitalizedAtStart } }

  /// One text behind another.
  static func + (first: Text, second: Text) -> Text {
    Text(first.id + second.id, first.en + second.en)
  }

  /// The text, and sentences behind it.
  public func with(_ remarks: [Text]) -> Text { ([self] + remarks).joined(separator: " ") }

  /// The text where `condition` holds; nothing otherwise.
  func when(_ condition: Bool) -> Text { condition ? self : Text("", "") }

  /// The text in `language`.
  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .indonesian: id
    case .english: en
    }
  }
}

extension Sequence<Text> {
  /// One text after the other, with `separator` between two.
  public func joined(separator: String) -> Text {
    Text { language in map { $0(language) }.joined(separator: separator) }
  }
}

extension LocalizedText {
  /// A text of the program as one of the content.
  public init(_ text: Text) { self.init(id: text.id, en: text.en) }
}

extension [String] {
  /// `A, B, C`.
  var listed: String { joined(separator: ", ") }
}

extension String {
  /// The text with a capital at its start.
  public var capitalizedAtStart: String { prefix(1).uppercased() + dropFirst() }

  /// With the full stop at its end, which a name as `Siti, S.Pd.` has already.
  var asSentence: String { hasSuffix(".") ? self : self + "." }
}

/// A number of things in English: `1 mistake`, `2 mistakes`.
func many(_ count: Int, _ thing: String) -> String {
  count == 1 ? "1 \(thing)" : "\(count) \(thing)s"
}
