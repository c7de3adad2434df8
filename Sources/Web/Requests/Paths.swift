import Training

/// The addresses of the pages.
enum Paths {
  static let join = LocalAddress.joinPage
  static let ticket = "t"
  static let start = "mulai"
  static let overview = "daftar"
  static let submit = "kumpulkan"
  static let vote = "suara"
  static let state = "keadaan"
  static let style = "gaya.css"
  static let script = "skrip.js"

  /// The first of the pages that a ticket opens.
  static func home(of ticket: String) -> String { "/\(Self.ticket)/\(ticket)" }
}
