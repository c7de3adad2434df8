/// An identity of an `Owner`: a text or a UUID that can't be taken for another's.
public struct Identifier<Owner, Raw: Hashable & Sendable & CustomStringConvertible>: Hashable,
  RawRepresentable, Sendable
{
  public let rawValue: Raw

  public init(rawValue: Raw) { self.rawValue = rawValue }

  public init(_ rawValue: Raw) { self.rawValue = rawValue }
}

extension Identifier: CustomStringConvertible {
  public var description: String { rawValue.description }
}

extension Identifier: Comparable where Raw: Comparable {
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Identifier: ExpressibleByUnicodeScalarLiteral,
  ExpressibleByExtendedGraphemeClusterLiteral, ExpressibleByStringLiteral,
  ExpressibleByStringInterpolation
where Raw == String {
  public init(stringLiteral value: String) { self.init(value) }
}

extension Identifier: Codable, CodingKeyRepresentable where Raw == String {}

/// As `D1-03`: stable, since results refer to it.
public typealias QuestionID = Identifier<Question, String>
/// As `K01`.
public typealias CaseID = Identifier<CaseStudy, String>
/// As `pemberdayaan-masyarakat`, the name of the module's folder.
public typealias ModuleID = Identifier<ModuleOutline, String>
/// As `pre-test`.
public typealias BlueprintID = Identifier<Blueprint, String>
/// As `D`, upper case.
public typealias SectionLetter = Identifier<Section, String>
