import ArgumentParser
import Curriculum
import Quiz
import Reports
import Training

/// Prints how far someone has learnt.
struct ProgressCommand: Command {
  static let help = Help(
    id: "Kemajuan belajar.", en: "How far one has learnt.",
    usage: "berdaya progress",
    examples: [
      "berdaya progress", "berdaya progress --participant \"Siti\"",
      "berdaya progress --format json",
    ],
    about: .table(
      id: "JSON; `null` bila tidak ada:", en: "JSON; null where there is none:",
      """
      participant | namanya | the name
      next | langkah berikutnya: `step` (`resume, review, read, practise, exam, rest`), `statement`, \
        `count, days` \
        | what is worth doing: step (resume, review, read, practise, exam, rest), statement, count, days
      streak | `days, includesToday, hasFreeDay`
      due, new | banyak soal | numbers of questions
      mastery | 0 sampai 100 | 0 to 100
      sections, statements | daftar `{id, mastery, answered, questions}` \
        | lists of {id, mastery, answered, questions}
      forecast | pengulangan hari ini, besok, dan seterusnya | reviews today, tomorrow, and so on
      """))

  @OptionGroup var options: CommonOptions
  @OptionGroup var learner: LearnerOptions

  @Option(help: .text(id: "Bentuk cetakan.", en: "How to print."))
  var format = OutputFormat.text

  func run() throws {
    let training = try options.training()
    let learner = try options.learner(named: learner.participant, in: training)
    let progress = try training.progress(of: learner.id)
    let outline = try training.module.outline()
    switch format {
    case .text:
      let attempts = try training.attempts(of: learner.id)
      options.inChosenLanguage(of: training) {
        let lines = progress.lines(attempts: attempts, of: outline, in: language)
        print(lines.joined(separator: "\n"))
      }
    case .json: try printJSON(progress.json(of: learner.name, outline))
    }
  }
}

extension LearningProgress {
  /// Someone's progress as other programs read it; the names of the keys are documented and stay.
  func json(of participant: String, _ outline: ModuleOutline) -> JSONObject {
    [
      "participant": participant, "next": nextStep.json,
      "streak": [
        "days": streak.days, "includesToday": streak.includesToday,
        "hasFreeDay": streak.hasFreeDay,
      ] as JSONObject,
      "due": queue.dueCount, "new": queue.newCount,
      "mastery": (mastery.total ?? Mastery.Score.none).percentage.toOneDecimal,
      "sections": outline.sections.map {
        (mastery.sections[$0.letter] ?? Mastery.Score.none).json($0.letter.rawValue)
      },
      "statements": outline.statements.map {
        (mastery.statements[$0.id] ?? Mastery.Score.none).json($0.id.description)
      },
      "forecast": forecast.counts,
    ]
  }
}

extension Mastery.Score {
  /// A statement's or a section's mastery, 0…100 to one decimal.
  fileprivate func json(_ id: String) -> JSONObject {
    [
      "id": id, "mastery": percentage.toOneDecimal, "answered": answered, "questions": questions,
    ]
  }
}

extension NextStep {
  fileprivate var json: JSONObject {
    let (step, statement, count, days): (String, StatementID?, Int?, Int?) =
      switch self {
      case .resume: ("resume", nil, nil, nil)
      case .review(let count): ("review", nil, count, nil)
      case .read(let id): ("read", id, nil, nil)
      case .practise(let id): ("practise", id, nil, nil)
      case .exam: ("exam", nil, nil, nil)
      case .rest(let days): ("rest", nil, nil, days)
      }
    return ["step": step, "statement": statement, "count": count, "days": days]
  }
}

extension Double {
  fileprivate var toOneDecimal: Double { (self * 10).rounded() / 10 }
}
