import Curriculum
import Quiz
import Reports
import Training

/// Someone's progress as other programs read it; the names of the keys are documented and stay.
struct ProgressJSON: Encodable {
  /// A statement's or a section's mastery.
  struct Score: Encodable {
    var id: String
    /// 0…100, to one decimal.
    var mastery: Double
    var answered: Int
    var questions: Int

    init(_ id: String, _ score: Mastery.Score) {
      self.id = id
      self.mastery = score.percentage.toOneDecimal
      self.answered = score.answered
      self.questions = score.questions
    }
  }

  /// The one thing that is worth doing next.
  struct Next: Encodable {
    var step: String
    @Explicit var statement: String?
    @Explicit var count: Int?
    @Explicit var days: Int?

    init(_ step: NextStep) {
      (statement, count, days) = (nil, nil, nil)
      switch step {
      case .review(let count): (self.step, self.count) = ("review", count)
      case .read(let id): (self.step, statement) = ("read", id.description)
      case .practise(let id): (self.step, statement) = ("practise", id.description)
      case .exam: self.step = "exam"
      case .rest(let days): (self.step, self.days) = ("rest", days)
      }
    }
  }

  struct Days: Encodable {
    var days: Int
    var includesToday: Bool
    var hasFreeDay: Bool
  }

  var participant: String
  var next: Next
  var streak: Days
  var due: Int
  var new: Int
  var mastery: Double
  var sections: [Score]
  var statements: [Score]
  var forecast: [Int]

  init(_ progress: LearningProgress, of participant: String, _ outline: ModuleOutline) {
    self.participant = participant
    next = Next(progress.nextStep)
    streak = Days(
      days: progress.streak.days, includesToday: progress.streak.includesToday,
      hasFreeDay: progress.streak.hasFreeDay)
    due = progress.queue.dueCount
    new = progress.queue.newCount
    mastery = (progress.mastery.total ?? Mastery.Score()).percentage.toOneDecimal
    sections = outline.sections.map {
      Score($0.letter.rawValue, progress.mastery.sections[$0.letter] ?? Mastery.Score())
    }
    statements = outline.statements.map {
      Score($0.id.description, progress.mastery.statements[$0.id] ?? Mastery.Score())
    }
    forecast = progress.forecast.counts
  }
}

extension Double {
  fileprivate var toOneDecimal: Double { (self * 10).rounded() / 10 }
}
