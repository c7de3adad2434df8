import Curriculum

/// A response as it is stored: its type, a colon, and indices, a word or the typed text.
///
///     choice:2   choices:0,3   truth:true   matches:1,-,0   order:2,0,1   text:mitra   unknown:
extension Response: CodedAsText {
  public var description: String {
    switch self {
    case .choice(let index): "choice:\(index)"
    case .choices(let indices): "choices:" + Self.list(indices.sorted())
    case .truth(let isTrue): "truth:\(isTrue)"
    case .matches(let indices): "matches:" + Self.list(indices)
    case .order(let indices): "order:" + Self.list(indices)
    case .text(let text): "text:" + text
    case .unknown: "unknown:"
    }
  }

  /// Reads what `description` writes; nil for anything else.
  public init?(_ description: String) {
    guard let colon = description.firstIndex(of: ":") else { return nil }
    let rest = description[description.index(after: colon)...]
    let places = { rest.split(separator: ",").map { Int($0) } }
    let indices = { places().compactMap(\.self) }
    let read: Response? =
      switch description[..<colon] {
      case "choice": Int(rest).map(Response.choice)
      case "choices": .choices(Set(indices()))
      case "truth": .truth(rest == "true")
      case "matches": .matches(places())
      case "order": .order(indices())
      case "text": .text(String(rest))
      case "unknown": .unknown
      default: nil
      }
    // What is no index, a sign or a repetition would read as another response than the text says.
    guard let read, read.description == description else { return nil }
    self = read
  }

  private static func list(_ indices: [Int?]) -> String {
    indices.map { $0.map(String.init) ?? "-" }.joined(separator: ",")
  }
}
