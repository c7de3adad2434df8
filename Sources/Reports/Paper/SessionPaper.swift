import Curriculum
import Quiz
import Texts
import Training

/// What can be printed for a session, besides the report and the certificates.
public enum SessionPaper: String, CaseIterable, Hashable, Sendable {
  /// The questions of a test, a sheet for each form.
  case questions
  /// A sheet a person, with name, number and form, to mark the answers of a test on.
  case answerSheets = "answer-sheets"
  /// The keys of a test by the letters on paper, for the trainer.
  case key
  /// The official record of a test (berita acara): who was there, what happened, who signs.
  case record
  /// What came of a test for each person, to take home.
  case feedback
  /// Who was there, a column for each day.
  case attendance
  /// A card a person, with the code to answer on a phone.
  case cards

  /// Whether it is about one test, not about the session.
  public var isOfTest: Bool { self != .attendance && self != .cards }

  /// What its file is called, without an ending.
  public func fileName(_ role: TestRole, session: Int) -> String {
    names.file + (isOfTest ? "-\(role.rawValue)" : "") + "-sesi-\(session)"
  }
}

extension SessionPaper: Worded {
  public var text: Text { names.text }

  private var names: (file: String, text: Text) {
    switch self {
    case .questions: ("soal", .questionSheet)
    case .answerSheets: ("lembar-jawaban", .answerSheets)
    case .key: ("kunci", .keySheet)
    case .record: ("berita-acara", .testRecord)
    case .feedback: ("hasil-peserta", .feedbackSheets)
    case .attendance: ("daftar-hadir", .attendanceList)
    case .cards: ("kartu", .participantCards)
    }
  }
}

/// Makes the papers of a session.
public struct SessionPapers: Page {
  var report: SessionReport
  let training: Training
  let language: Language
  var session: TrainingSession { report.session }
  var facts: TrainingSession.Facts { report.session.facts }

  public init(_ report: SessionReport, in training: Training, language: Language) {
    self.report = report
    self.training = training
    self.language = language
  }

  /// The same, of the report as it is now.
  /// - Throws: as `SessionReport` does.
  public init(of session: SessionID, in training: Training, language: Language) throws {
    self.init(
      try SessionReport(of: session, in: training), in: training, language: language)
  }

  /// A paper as one HTML file, to be printed on A4.
  /// - Parameters:
  ///   - order: whose form of the question sheet, where forms are swapped; otherwise all of them.
  ///   - address: where phones find the test, as `http://192.168.1.20:8080`; for the cards.
  /// - Throws: `SessionError.noSuchTest`; `ReportError.noSheets`; what the content or the records
  ///   throw.
  public func html(
    _ paper: SessionPaper, _ role: TestRole = .preTest, for order: FormOrder? = nil,
    address: String? = nil
  ) throws -> String {
    if paper.isOfTest { try session.required(role) }
    switch paper {
    case .questions: return try questionSheets(role, for: order.map { [$0] } ?? orders(of: role))
    case .answerSheets: return try page(paper, answerSheets(role))
    case .key: return try page(paper, keySheets(role))
    case .record: return try page(paper, [testRecord(role)])
    case .feedback: return try page(paper, feedbackSheets(role))
    case .attendance: return try page(paper, attendance)
    case .cards: return try cards(address: address)
    }
  }

  /// What a paper lacks.
  /// - Parameter address: as for `html`.
  public static func remarks(on paper: SessionPaper, address: String?) -> [Text] {
    paper == .cards && address == nil ? [.cardsWithoutQR] : []
  }

  private func page(_ paper: SessionPaper, _ sheets: [Sheet]) throws -> String {
    if sheets.isEmpty { throw ReportError.noSheets(paper) }
    let title = "\(paper.text(language)): \(facts.title)"
    return SheetPages(
      title: title, sheets: sheets, letterhead: report.letterhead, language: language
    ).html
  }

  /// The line below a heading: title, days, place.
  var about: String { [facts.title, facts.summary(language)].joined(separator: " · ") }

  /// A test, with the form that somebody has in it unless all have the same.
  func title(_ role: TestRole, for order: FormOrder) throws -> String {
    let form = try training.swappedForms(of: SessionTestID(role, of: session.id))[order]
    return [role.text(language), form.map { Text.formNamed($0.rawValue)(language) }]
      .compactMap(\.self).joined(separator: ", ")
  }

  /// The orders of forms that a test has.
  func orders(of role: TestRole) -> [FormOrder] {
    session.swapsForms(of: role) ? FormOrder.allCases : [.straight]
  }
}
