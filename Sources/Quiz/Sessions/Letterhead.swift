import Foundation

/// What stands on the papers of whoever holds trainings, chosen once on a machine.
public struct Letterhead: Codable, Hashable, Sendable {
  /// One subject on the back page of a certificate.
  public struct Material: Codable, Hashable, Sendable {
    public var title: String
    /// nil where no hours are told.
    public var hours: Hours?

    public init(title: String, hours: Hours? = nil) {
      self.title = title
      self.hours = hours
    }
  }

  /// Who holds the training; empty for no letterhead.
  public var organiser = ""
  public var address = ""
  public var logo: Logo?
  /// Where certificates are signed; empty for the place of the training.
  public var signingPlace = ""
  /// Who signs beside the trainer; an empty name for nobody.
  public var secondName = ""
  public var secondRole = ""
  /// From how many percent a pass is called good, and very good; nil for never.
  public var goodFrom: Int?
  public var veryGoodFrom: Int?
  /// The minutes of a lesson hour.
  public var minutesPerHour = 45
  /// What was taught, for the back page; empty for the sections of the module.
  public var materials: [Material] = []

  public init() {}

  /// How an outcome is called.
  public enum Band: String, Sendable {
    case passed, good, veryGood
  }

  /// The hours of all subjects together; nil where one is without.
  public var hoursOfMaterials: Double? {
    let hours = materials.compactMap(\.hours?.rawValue)
    return hours.isEmpty || hours.count < materials.count ? nil : hours.reduce(0, +)
  }

  /// The band of a score that passes.
  public func band(of percentage: Double) -> Band {
    let reaches = { (bound: Int?) in bound.map { percentage >= Double($0) - 1e-9 } ?? false }
    return reaches(veryGoodFrom) ? .veryGood : reaches(goodFrom) ? .good : .passed
  }

  /// - Throws: `SessionError` for the first bound or length that is out of range.
  public func checked() throws(SessionError) -> Self {
    for (band, bound) in [(Band.good, goodFrom), (.veryGood, veryGoodFrom)] {
      guard let bound, !Terms.passMarkRange.contains(bound) else { continue }
      throw .boundOutOfRange(band, bound)
    }
    if let goodFrom, let veryGoodFrom, veryGoodFrom < goodFrom {
      throw .boundsSwapped(good: goodFrom, veryGood: veryGoodFrom)
    }
    guard Terms.minutesRange.contains(minutesPerHour) else {
      throw .minutesOutOfRange(minutesPerHour)
    }
    var checked = self
    for text in [\Self.organiser, \.address, \.signingPlace, \.secondName, \.secondRole] {
      checked[keyPath: text] = CleanedText.of(self[keyPath: text]) ?? ""
    }
    return checked
  }
}

extension Letterhead.Material {
  /// Reads `Asas = 2; Tujuan = 1,5; Praktik`.
  /// - Throws: `SessionError.notHours` for what follows `=` and is no number of hours, or has no title.
  public static func list(_ text: String) throws(SessionError) -> [Self] {
    var list: [Self] = []
    for part in text.split(separator: ";") {
      guard let whole = CleanedText.of(String(part)) else { continue }
      guard let place = whole.lastIndex(of: "=") else {
        list.append(Self(title: whole))
        continue
      }
      guard let title = CleanedText.of(String(whole[..<place])),
        let hours = Hours(String(whole[whole.index(after: place)...]))
      else { throw .notHours(whole) }
      list.append(Self(title: title, hours: hours))
    }
    return list
  }

  /// The list as it is typed.
  public static func text(_ list: [Self]) -> String {
    list.map { $0.title + ($0.hours.map { " = \($0)" } ?? "") }.joined(separator: "; ")
  }
}

extension Letterhead {
  /// A picture that browsers can show.
  public struct Logo: Codable, Hashable, Sendable {
    public enum Kind: String, Codable, Sendable {
      case png = "image/png"
      case jpeg = "image/jpeg"
      case svg = "image/svg+xml"
    }

    public let kind: Kind
    public let data: Data

    public static let largest = 1_000_000

    /// Takes the bytes of a file for a picture, whatever its name.
    /// - Throws: `LogoError`.
    public init(_ data: Data) throws(LogoError) {
      guard data.count <= Self.largest else { throw .tooLarge(data.count) }
      guard let kind = Self.kind(of: data) else { throw .notAPicture }
      if kind == .svg, Self.reachesOut(data) { throw .reachesOut }
      self.kind = kind
      self.data = data
    }

    private static func kind(of data: Data) -> Kind? {
      if data.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        data.suffix(8).starts(with: Array("IEND".utf8))
      {
        return .png
      }
      if data.starts(with: [0xFF, 0xD8, 0xFF]), data.suffix(2).elementsEqual([0xFF, 0xD9]) {
        return .jpeg
      }
      guard let text = String(bytes: data, encoding: .utf8), text.contains("</svg>"),
        text.firstRange(of: "<svg")?.lowerBound == firstElement(in: text)
      else { return nil }
      return .svg
    }

    /// Where the first element begins, after declarations and comments.
    private static func firstElement(in text: String) -> String.Index? {
      text.indices.first { index in
        guard text[index] == "<" else { return false }
        let next = text.index(after: index)
        return next < text.endIndex && text[next].isLetter
      }
    }

    /// Whether a drawing runs or loads anything.
    private static func reachesOut(_ data: Data) -> Bool {
      let text = String(decoding: data, as: UTF8.self).lowercased()
      return ["<script", "<!entity", "<foreignobject", "javascript:", "@import"]
        .contains(where: text.contains)
        || text.contains(/\son[a-z]+\s*=/)
        || text.contains(/(href|src)\s*=\s*["'](?!#|data:image)/)
        || text.contains(/url\(\s*["']?(?!#|data:image)/)
    }
  }
}

/// Why a file is no logo.
public enum LogoError: Error, Hashable, Sendable {
  /// Neither PNG, JPEG nor SVG, or not the whole of it.
  case notAPicture
  case tooLarge(Int)
  /// A drawing that runs scripts or loads something from elsewhere.
  case reachesOut
  case notFound(String)
}

/// What a certificate says, as it is kept once it is printed.
public struct PrintedCertificate: Hashable, Sendable {
  /// The number on the roster, which stays whoever has it.
  public var number: Int
  /// The whole number on it, the same whenever it is printed again.
  public var fullNumber: String
  public var isPassed: Bool
  /// 0…100.
  public var percentage: Double
  /// nil while it is not printed.
  public var printedAt: Date?

  public init(
    number: Int, fullNumber: String, isPassed: Bool, percentage: Double, printedAt: Date? = nil
  ) {
    self.number = number
    self.fullNumber = fullNumber
    self.isPassed = isPassed
    self.percentage = percentage
    self.printedAt = printedAt
  }

  /// Whether it says what somebody's test says now; the score stands only on those of who has passed.
  public func holds(for attempt: AttemptSummary?) -> Bool {
    guard let attempt, !attempt.isOpen else { return false }
    return holds(for: attempt.percentage, isPassed: attempt.isPassed)
  }

  /// The same of a test with such a score and outcome.
  package func holds(for percentage: Double, isPassed: Bool?) -> Bool {
    isPassed == self.isPassed && (!self.isPassed || abs(percentage - self.percentage) < 1e-9)
  }
}
