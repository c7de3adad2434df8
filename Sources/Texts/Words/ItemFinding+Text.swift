import Curriculum
import Quiz

extension ItemFinding {
  /// What the finding says in plain words.
  /// - Parameters:
  ///   - option: how option number `n` is called, mostly by its letter.
  ///   - written: how an answer is written, as `Ruling.Verdict.text` has it.
  public func text(
    option: (Int) -> String = { String(Question.letter($0)) },
    written: (Response) -> String = { _ in "" }
  ) -> Text {
    switch self {
    case .nobodyAsked:
      Text("belum ada peserta yang mendapat soal ini", "nobody was asked this item")
    case .ruled(let verdict):
      verdict.text(written) + Text(", menurut keputusan pelatih", ", by a ruling")
    case .fewResponses(let count):
      Text(
        (count == 0 ? "belum ada peserta" : "baru \(count) peserta")
          + " yang melihat semua soal; angkanya belum dapat dijadikan pegangan",
        (count == 0 ? "nobody" : "only \(many(count, "participant"))")
          + " saw all items, too few to rely on the figures")
    case .noVariance:
      Text(
        "mereka yang melihat semua soal mendapat nilai yang sama di sini; daya pembedanya tidak dapat "
          + "dihitung",
        "those who saw all items earned the same here; there is no telling how it discriminates")
    case .keyDoubtful(let index):
      Text(
        "kunci mungkin salah: peserta yang kuat justru memilih \(option(index)), dan itu bukan "
          + "kebetulan",
        "the key may be wrong: those who know chose \(option(index)), and not by chance")
    case .lookAtKey(let index):
      Text(
        "patut diperiksa: pilihan \(option(index)) lebih banyak menarik peserta yang kuat "
          + "daripada kuncinya; pesertanya masih sedikit, jadi ini belum berarti kuncinya salah",
        "worth a look: option \(option(index)) draws the strong more than the key does; of so few "
          + "people this does not mean yet that the key is wrong")
    case .negativeDiscrimination:
      Text(
        "peserta yang kuat justru banyak salah di sini, dan itu bukan kebetulan; periksa kunci dan "
          + "kalimat soal",
        "those who did well elsewhere did badly here, and not by chance; look at the key and the "
          + "wording")
    case .lookAtDiscrimination:
      Text(
        "patut diperiksa: peserta yang kuat lebih sering salah di sini; pesertanya masih sedikit",
        "worth a look: those who did well elsewhere did badly here; there are few people yet")
    case .unsureDiscrimination(let count):
      Text(
        "daya pembeda belum dapat dipastikan dari \(count) peserta",
        "how it discriminates can't be told from \(count) people")
    case .poorDiscrimination:
      Text(
        "daya pembeda lemah; periksa kalimat soal dan pengecohnya",
        "discriminates poorly; look at the wording and the distractors")
    case .marginalDiscrimination:
      Text(
        "daya pembeda cukup; soal masih dapat diperbaiki",
        "discriminates a little; the item can be improved")
    case .goodDiscrimination: Text("daya pembeda baik", "discriminates well")
    case .veryGoodDiscrimination: Text("daya pembeda sangat baik", "discriminates very well")
    case .noBetterThanGuessing:
      Text(
        "hasilnya tidak lebih baik daripada menebak; ajarkan lagi atau periksa soalnya",
        "no better than guessing; teach it again or look at the item")
    case .hard:
      Text(
        "sukar: kurang dari seperempat nilai tercapai",
        "hard: less than a quarter of the points were earned")
    case .easy:
      Text(
        "mudah: lebih dari empat perlima nilai tercapai",
        "easy: more than four fifths of the points were earned")
    case .idleDistractor(let index):
      Text(
        "pengecoh \(option(index)) hampir tidak dipilih; ganti dengan kekeliruan yang sering "
          + "terjadi",
        "hardly anyone chose distractor \(option(index)); put a common misunderstanding there")
    }
  }
}
