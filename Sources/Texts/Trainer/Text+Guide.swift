/// The printed guide for trainers.
extension Text {
  public static let trainerGuide = Text(id: "Panduan pelatih", en: "Trainer's guide")
  public static func guideWritten(_ path: String) -> Text {
    Text(
      id: "Panduan disimpan di \(path). Buka dengan peramban (browser), lalu cetak.",
      en: "The guide was saved in \(path). Open it in a browser to print it.")
  }
  public static let guideOpening = Text(id: "Pertanyaan pembuka", en: "A question to open with")
  public static let guideExercise = Text(
    id: "Latihan kelompok, sepuluh menit", en: "A group exercise of ten minutes")
  public static let guideMistakes = Text(
    id: "Yang sering keliru, dan jawaban pelatih", en: "What people get wrong, and what to say")
}
