import Curriculum
import Quiz

extension SelectionReason {
  /// The reason in words.
  ///
  /// It never names the statement: the name would give some answers away.
  public func text(in language: Language) -> String {
    let percent = { (share: Double) in language.percent(share * 100, places: 0) }
    let text: Text =
      switch self {
      case .due(let retrievability):
        Text(
          "Diulang: peluang masih ingat \(percent(retrievability))",
          "Review: \(percent(retrievability)) likely to be recalled")
      case .step: Text("Diulang supaya lebih melekat", "Once more, so that it stays")
      case .new: Text("Soal baru", "A new question")
      case .variant:
        Text(
          "Soal lain tentang hal yang Anda jawab benar",
          "Another question on something that you got right")
      case .lowMastery(let share):
        Text(
          "Dipilih karena penguasaan hal ini masih \(percent(share))",
          "Picked because its mastery is still \(percent(share))")
      }
    return text(language)
  }
}

extension ReviewForecast {
  /// The days on which reviews wait, and how many.
  /// - Parameter dueNow: how many of today's wait now; the others come in the course of the day.
  public func text(dueNow: Int) -> Text {
    let now = Text(" (\(dueNow) sekarang)", " (\(dueNow) now)")
    let days = counts.indices.filter { counts[$0] > 0 }.map { day in
      .inDays(day) + Text(" \(counts[day])", " \(counts[day])")
        + now.when(day == 0 && dueNow < counts[day])
    }
    let list = days.joined(separator: ", ")
    return Text("Jumlah soal: \(list.id).", "Number of questions: \(list.en).")
  }
}

extension WeightFitting: Worded {
  /// What came of it, for the person whose reviews they are.
  public var text: Text {
    switch self {
    case .tooFew(let count):
      Text(
        "Baru ada \(count) pengulangan; perlu sedikitnya \(FSRSOptimizer.fewestReviews), pada hari "
          + "yang berbeda.",
        "So far \(many(count, "review")); it takes \(FSRSOptimizer.fewestReviews) or more, on "
          + "different days.")
    case .left: .workCancelled
    case .standard:
      Text(
        "Jadwal umum sudah paling cocok untuk Anda, jadi tetap dipakai.",
        "The standard schedule already suits you best, so it stays.")
    case .own:
      Text("Jadwal kini disesuaikan dengan ingatan Anda.", "The schedule now fits your memory.")
    }
  }
}
