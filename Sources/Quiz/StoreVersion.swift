/// What tells one state of all that is kept from another.
public struct StoreVersion: Hashable, Sendable {
  private let others: Int
  private let own: Int

  /// - Parameters:
  ///   - others: how often others have written, as the database counts it.
  ///   - own: how many rows were changed from here.
  public init(others: Int, own: Int) {
    self.others = others
    self.own = own
  }
}
