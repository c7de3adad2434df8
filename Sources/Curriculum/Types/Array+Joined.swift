extension [String] {
  /// As the standard library's, which looks through all types of the program when it is first called:
  /// what is felt at each start.
  public func joined(separator: String = "") -> String {
    var joined = first ?? ""
    for part in dropFirst() {
      joined += separator
      joined += part
    }
    return joined
  }
}
