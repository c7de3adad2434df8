import ArgumentParser
import Curriculum
import Quiz
import Texts
import Training

extension Berdaya.Session {
  /// Changes what is written down about a session.
  struct Change: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        Text(id: "Mengubah data sesi.", en: "Changes what is written down about a session."),
        usage: "berdaya session change <number>",
        examples: [
          "berdaya session change 1 --follow-up 2026-12-28",
          "berdaya session change 1 --hours 12,5 --place \"Balai RW 06\"",
          "berdaya session change 1 --minutes 30,20,25",
        ],
        about: [
          .text(
            id: "Yang tidak disebut tetap. Batas lulus: berdaya session pass-mark.",
            en: "What is not named stays. The pass mark: berdaya session pass-mark.")
        ])
    }

    @OptionGroup var options: CommonOptions
    @OptionGroup var session: SessionNumber

    @Option(help: .text(id: "Nama pelatihan.", en: "The title."))
    var title: String?

    @Option(help: .text(id: "Tempat.", en: "The place."))
    var place: String?

    @Option(help: .text(id: "Hari pertama.", en: "The first day."))
    var starts: Day?

    @Option(help: .text(id: "Hari terakhir.", en: "The last day."))
    var ends: Day?

    @Option(help: .text(id: "Nama pelatih.", en: "The trainer's name."))
    var trainer: String?

    @Option(
      help: .text(id: "Jam pelajaran, misalnya 12 atau 1,5.", en: "Lesson hours, as 12 or 1.5."))
    var hours: Hours?

    @Option(
      help: .text(
        id: "Tanggal tes lanjutan, atau none.", en: "The day of the follow-up, or none."))
    var followUp: FollowUpDay?

    @Option(
      help: .text(
        id: "Menit: 30, atau 30,20,25 (pre, post, lanjutan).",
        en: "Minutes: 30, or 30,20,25 (pre, post, follow-up)."))
    var minutes: ForEachTest?

    func run() throws {
      let training = try options.training()
      let stored = try training.session(number: session.number)
      let changed = try training.change(
        stored.id, to: facts(stored.facts), tests: tests(of: stored, in: training))
      printHead(of: changed, in: options.language)
    }

    private func facts(_ stored: TrainingSession.Facts) -> TrainingSession.Facts {
      let first = starts ?? stored.startsOn
      return TrainingSession.Facts(
        title: title ?? stored.title, place: place ?? stored.place, startsOn: first,
        endsOn: ends ?? max(first, stored.endsOn), trainer: trainer ?? stored.trainer,
        hours: hours ?? stored.hours)
    }

    private func tests(
      of session: TrainingSession, in training: Training
    ) throws -> [SessionTest] {
      var tests = session.tests
      switch followUp {
      case nil: break
      case .never: tests.removeAll { $0.role == .followUp }
      case .day(let day):
        if let place = tests.firstIndex(where: { $0.role == .followUp }) {
          tests[place].day = day
        } else if let last = tests.last {
          tests.append(try training.followUp(to: tests, on: day, terms: last.terms))
        }
      }
      if let minutes {
        for place in tests.indices { tests[place].terms.minutes = minutes[tests[place].role] }
      }
      return tests
    }
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
    guard let day = Day(argument) else { return nil }
    self = .day(day)
  }
}

extension Hours: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
