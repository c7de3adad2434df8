import Curriculum

/// How phones are served.
public struct PhoneSettings: Sendable {
  /// The language of one who has chosen none.
  public var language: Language
  /// Whether the name is typed instead of chosen from the roster, which then nobody sees.
  public var typesName: Bool
  /// The address to listen at; nil for all.
  public var address: String?
  /// 0 for any that is free.
  public var port: Int
  public var limits: Limits

  /// What one room, and one address in it, may take of the laptop.
  public struct Limits: Sendable {
    public var connections = 600
    /// Of one address: behind some routers all phones have one.
    public var connectionsPerAddress = 250
    /// How long a connection may go without having sent a whole request.
    public var secondsForRequest: Int64 = 20

    public init() {}
  }

  public init(
    language: Language, typesName: Bool = false, address: String? = nil, port: Int = 8080,
    limits: Limits = Limits()
  ) {
    self.language = language
    self.typesName = typesName
    self.address = address
    self.port = port
    self.limits = limits
  }
}
