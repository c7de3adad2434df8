import Tables

extension ResponseFile {
  /// What the file was understood as.
  public var understood: Text {
    let (people, items) = (matrix.participants.count, matrix.items.count)
    return switch shape {
    case .markARow: .understoodMarks(people: people, items: items)
    case .personARow(let isKeyed):
      .understoodPeople(people: people, items: items, isKeyed: isKeyed)
    }
  }
}
