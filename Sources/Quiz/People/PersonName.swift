/// The parts of an Indonesian name with titles, as `Drs. H. Ahmad Fauzi, M.Si.` has them.
public enum PersonName {
  /// Whether `text` is only degrees and titles, as they stand behind a name and its comma.
  ///
  /// As `S.Pd.`, `M.Si`, `S.Sos., M.Si`, `SE`, `Ph.D.` are.
  public static func isDegrees(_ text: String) -> Bool {
    let parts = text.split { $0.isWhitespace || $0 == "," }
    return !parts.isEmpty && parts.allSatisfy(isDegree)
  }

  /// A name to compare with others: small letters and single spaces, without degrees behind it, titles
  /// before it, and marks within it.
  public static func key(of name: String) -> String {
    let parts = name.split(separator: ",")
    let bare = parts.prefix(1) + parts.dropFirst().filter { !isDegrees(String($0)) }
    let words = bare.joined(separator: " ").split(whereSeparator: \.isWhitespace)
    let untitled = words.drop { titles.contains(letters(of: $0)) }
    return (untitled.isEmpty ? words[...] : untitled).map(letters).joined(separator: " ")
  }

  private static func letters(of word: some StringProtocol) -> String {
    word.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  private static func isDegree(_ part: Substring) -> Bool {
    if written.contains(part.filter { $0 != "." }) { return true }
    // One or two letters for the kind, then the subject: `S.Tr.Sos.`, `A.Md.Keb`, `Sp.OG`.
    return part.wholeMatch(
      of: /(?:A|Apt|B|C|D|Dipl|Dr|M|Ma|Ph|S|Sp)(?:\.[A-Z][A-Za-z]{0,5}){1,3}\.?/)
      != nil
  }

  /// Degrees and titles that are also written without full stops.
  private static let written: Set<String> = [
    "AMK", "AMKeb", "AMd", "Amd", "AmdKeb", "Apt", "BA", "BSc", "Dra", "Drs", "Hj", "Ir", "Lc",
    "MA", "MAg", "MBA", "MH", "MHum", "MKes", "MKom", "MM", "MPd", "MPdI", "MSc", "MSi", "MSos",
    "MT", "MPH", "Ners", "Ns", "PhD", "SAg", "SAP", "SE", "SFarm", "SH", "SHI", "SHum", "SIKom",
    "SIP", "SKM", "SKed", "SKep", "SKom", "SP", "SPd", "SPdI", "SPsi", "SPt", "SS", "SST", "SSi",
    "SSos", "SSosI", "ST", "STP", "STh", "SThI", "apt",
  ]

  private static let titles: Set<String> = [
    "dr", "dra", "drs", "h", "hj", "ir", "kh", "prof", "ns", "apt",
  ]
}
