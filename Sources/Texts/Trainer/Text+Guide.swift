/// The printed guide for trainers.
extension Text {
  public static let trainerGuide = Text(id: "Panduan pelatih", en: "Trainer's guide")
  public static func guideWritten(_ path: String) -> Text {
    Text(
      id: "Panduan ditulis ke \(path). Buka dengan peramban untuk mencetaknya.",
      en: "The guide was written to \(path). Open it in a browser to print it.")
  }
  public static let guideOpening = Text(id: "Pertanyaan pembuka", en: "A question to open with")
  public static let guideExercise = Text(
    id: "Latihan kelompok, sepuluh menit", en: "A group exercise of ten minutes")
  public static let guideMistakes = Text(
    id: "Yang sering keliru, dan jawaban pelatih", en: "What people get wrong, and what to say")
}
