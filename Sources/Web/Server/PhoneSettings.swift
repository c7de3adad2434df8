import Curriculum
import Training

/// How phones are served.
public struct PhoneSettings: Sendable {
  /// The language of one who has chosen none.
  public var language: Language
  /// Whether the name is typed instead of chosen from the roster, which then nobody sees.
  public var typesName: Bool
  /// Whether who has no card may ask to come in: where somebody sees who asks, and can let them in.
  public var mayAsk: Bool
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
    language: Language, typesName: Bool = false, mayAsk: Bool = true, address: String? = nil,
    port: Int = LocalAddress.usualPort, limits: Limits = Limits()
  ) {
    self.language = language
    self.typesName = typesName
    self.mayAsk = mayAsk
    self.address = address
    self.port = port
    self.limits = limits
  }
}
