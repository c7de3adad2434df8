/// The printed guide for trainers.
extension Text {
  public static let trainerGuide = Text("Panduan pelatih", "Trainer's guide")
  public static func guideWritten(_ path: String) -> Text {
    Text(
      "Panduan disimpan di \(path). Buka dengan peramban (browser), lalu cetak.",
      "The guide was saved in \(path). Open it in a browser to print it.")
  }
  public static let guideOpening = Text("Pertanyaan pembuka", "A question to open with")
  public static let guideExercise = Text(
    "Latihan kelompok, sepuluh menit", "A group exercise of ten minutes")
  public static let guideMistakes = Text(
    "Yang sering keliru, dan jawaban pelatih", "What people get wrong, and what to say")
}
