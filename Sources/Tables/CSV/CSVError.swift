/// What is wrong with a CSV file as such.
public enum CSVError: Error, Hashable, Sendable {
  /// The file can't be read, for the reason of this `errno`.
  case cannotRead(path: String, errno: Int32)
  /// The file is a workbook of a spreadsheet program, not CSV.
  case workbook
  /// The file is no text.
  case notText
  /// In the row that starts on this line a quote has no partner, or text follows a closed quote.
  case quotes(line: Int)
}
