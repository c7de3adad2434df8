import ArgumentParser
import Quiz

/// What a session is, as far as it is said; the rest is as it was.
struct SessionFacts: ParsableArguments {
  @Option(help: .text(id: "Tempat.", en: "The place."))
  var place: String?

  @Option(
    help: .text(
      id: "Hari pertama, misalnya 2026-11-23; sesi baru tanpa ini: hari ini.",
      en: "The first day, such as 2026-11-23; a new session's is else today."))
  var starts: Day?

  @Option(
    help: .text(
      id: "Hari terakhir; sesi baru tanpa ini: hari pertama.",
      en: "The last day; a new session's is else the first day."))
  var ends: Day?

  @Option(help: .text(id: "Nama pelatih.", en: "The trainer's name."))
  var trainer: String?

  @Option(
    help: .text(
      id: "Jam pelajaran (JP) pada sertifikat, misalnya 12 atau 1,5.",
      en: "Lesson hours on the certificate, as 12 or 1.5."))
  var hours: Hours?

  @Option(
    help: .text(id: "Tanggal tes lanjutan, atau none.", en: "The day of the follow-up, or none."))
  var followUp: FollowUpDay?

  @Option(
    help: .text(
      id: "Menit: 30, atau satu untuk tiap tes: 30,20; tanpa ini menurut kisi-kisi.",
      en: "Minutes: 30, or one for each test: 30,20; else the blueprint's."))
  var minutes: ForEachTest?

  func changing(_ facts: TrainingSession.Facts) -> TrainingSession.Facts {
    TrainingSession.Facts(
      title: facts.title, place: place ?? facts.place, startsOn: starts ?? facts.startsOn,
      endsOn: ends ?? facts.endsOn, trainer: trainer ?? facts.trainer, hours: hours ?? facts.hours)
  }
}

/// When the follow-up is, where there is to be one.
enum FollowUpDay: ExpressibleByArgument {
  case never
  case day(Day)

  init?(argument: String) {
    guard argument != "none" else {
      self = .never
      return
    }
    guard let day = Day.typed(argument) else { return nil }
    self = .day(day)
  }
}

extension Hours: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension ForEachTest: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
