/// What a person is to know of the data, though nothing is wrong with them.
extension Text {
  public static let noticesHeading = Text("Perlu diketahui", "To know")
  public static let waiting = Text(
    "Menunggu disk atau program lain. Esc: berhenti menunggu.",
    "Waiting for the disk or another program. Esc: wait no longer.")
  public static let diskHangs = Text(
    "Disk tidak menjawab. Ctrl-C: akhiri program.",
    "The disk does not answer. Ctrl-C: end the program.")
  public static let working = Text("Sedang bekerja. Esc: batal.", "Working. Esc: cancel.")
  public static let stillWorking = Text(
    "Masih bekerja. Ctrl-C: akhiri program.", "Still working. Ctrl-C: end the program.")
  public static let workCancelled = Text(
    "Dibatalkan; tidak ada yang berubah.", "Cancelled; nothing has changed.")
  /// Behind it the seconds, and behind these `leaveCommand`.
  public static let commandWorks = Text("Bekerja", "Working")
  public static let leaveCommand = Text("Ctrl-C: berhenti", "Ctrl-C: stop")
  public static func waitingForCommand(_ seconds: Int) -> Text {
    Text(
      "Menunggu disk atau program lain, paling lama \(seconds) detik.",
      "Waiting for the disk or another program, \(seconds) seconds at most.")
  }
}
