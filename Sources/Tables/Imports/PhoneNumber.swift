/// Telephone numbers as they come out of spreadsheets.
enum PhoneNumber {
  /// Whether a spreadsheet has made a rounded number of it: `8.12E+10`.
  static func isSpoilt(_ text: String) -> Bool {
    text.wholeMatch(of: /'?\d+(?:[.,]\d+)?[eE]\+?\d+/) != nil
  }

  /// The number without the apostrophe by which it was kept from becoming a figure, and with the 0
  /// that was lost when it did: `81234567890` is 081234567890.
  static func repaired(_ text: String) -> String {
    let bare = text.hasPrefix("'") ? String(text.dropFirst()) : text
    return bare.wholeMatch(of: /8\d{8,11}/) == nil ? bare : "0" + bare
  }

  /// Whether `text` is a telephone number and nothing else; a day and the number of a card are none.
  static func isNumber(_ text: String) -> Bool {
    isSpoilt(text)
      || text.wholeMatch(of: /'?\+?[0-9][0-9 ().-]{6,19}/) != nil
        && (9...14).contains(text.count(where: \.isNumber))
  }

  /// Whether it is one also where it stands behind a name.
  static func isSurely(_ text: String) -> Bool {
    let digits = text.filter(\.isNumber)
    return isNumber(text) && (digits.hasPrefix("0") || digits.hasPrefix("62"))
  }
}
