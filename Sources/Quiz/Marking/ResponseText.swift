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
    let read: Response? =
      switch description[..<colon] {
      case "choice": Int(rest).map(Response.choice)
      case "choices": Self.indices(rest).map { .choices(Set($0)) }
      case "truth": Bool(String(rest)).map(Response.truth)
      case "matches": Self.places(rest).map(Response.matches)
      case "order": Self.indices(rest).map(Response.order)
      case "text": .text(String(rest))
      case "unknown": .unknown
      default: nil
      }
    // A gap, a sign or a repetition would read as another response than the text says.
    guard let read, read.description == description else { return nil }
    self = read
  }

  private static func list(_ indices: [Int?]) -> String {
    indices.map { $0.map(String.init) ?? "-" }.joined(separator: ",")
  }

  private static func places(_ text: Substring) -> [Int?]? {
    var places: [Int?] = []
    for part in text.split(separator: ",") {
      let index = Int(part)
      guard index != nil || part == "-" else { return nil }
      places.append(index)
    }
    return places
  }

  private static func indices(_ text: Substring) -> [Int]? {
    guard let places = places(text), !places.contains(nil) else { return nil }
    return places.compactMap(\.self)
  }
}
