import Foundation
import Quiz
import Reports
import Tables
import Terminal
import Texts
import Training

/// Writes a session's reports, certificates and papers into files, and tells where they are.
struct ReportFilesScreen: Screen {
  /// What can be written.
  struct File {
    let label: Text
    let name: String
    /// What is written to a path, and what is told of it.
    let make: @MainActor (SessionReport, _ path: String, AppContext) throws -> (Data, Text)
    /// What is kept of it once it is written.
    var note: @MainActor (SessionReport, AppContext) throws -> Void = { _, _ in }

    static func reports(of session: TrainingSession) -> [File] {
      let sheet = { (label: Text, stem: String, ending: String, data: @escaping Sheet) in
        File(label: label, name: "\(stem)-sesi-\(session.number).\(ending)") { report, path, app in
          (try data(report, app), .reportWritten(path))
        }
      }
      return [
        sheet(.writeHTML, "laporan", "html") {
          Data($0.html(in: $1.language, at: $1.now).utf8)
        },
        File(label: .writeCSV, name: "nilai-sesi-\(session.number).csv") { report, path, app in
          (Data(report.csv(spreadsheet(for: app)).utf8), .scoresWritten(path))
        }, sheet(.writeScoresWorkbook, "nilai", "xlsx") { try $0.scoresWorkbook(in: $1.language) },
        sheet(.writeAttendanceWorkbook, "daftar-hadir", "xlsx") {
          try $0.attendanceWorkbook(in: $1.language)
        },
        sheet(.writeAnswers, "jawaban", "csv") { report, app in
          let record = try app.training.record(of: report.session.id)
          return Data(record.answersCSV(spreadsheet(for: app), in: app.language).utf8)
        },
        sheet(.writeJSON, "laporan", "json") { Data(try $0.json(in: $1.language).utf8) },
        certificates(.writeCertificates, "sertifikat-sesi-\(session.number).html"),
        certificates(
          .writePassedCertificates, "sertifikat-lulus-sesi-\(session.number).html",
          passedOnly: true),
      ]
    }

    /// Excel reads what the computer's language writes.
    @MainActor private static func spreadsheet(for app: AppContext) -> CSVStyle {
      app.language == .indonesian ? .indonesianSpreadsheet : .spreadsheet
    }

    private typealias Sheet = @MainActor (SessionReport, AppContext) throws -> Data

    private static func certificates(
      _ label: Text, _ name: String, passedOnly: Bool = false
    ) -> File {
      File(label: label, name: name) { report, path, app in
        let certificates = report.certificates(passedOnly: passedOnly)
        let page = try report.certificatesHTML(certificates, in: app.language)
        return (
          Data(page.utf8),
          Text.certificatesWritten(certificates.count, to: path)
            .with(report.remarks(on: certificates))
        )
      } note: { report, app in
        try app.training.notePrinted(
          report.certificates(passedOnly: passedOnly).map(\.kept), in: report.session.id)
      }
    }

    static func papers(of session: TrainingSession) -> [File] {
      [paper(.attendance, .preTest, session), paper(.cards, .preTest, session)]
        + session.tests.flatMap { test in
          SessionPaper.allCases.filter { $0.isOfTest && $0 != .questions }
            .map { paper($0, test.role, session) }
        }
    }

    private static func paper(
      _ paper: SessionPaper, _ role: TestRole, _ session: TrainingSession
    ) -> File {
      let label =
        paper.isOfTest ? Text { "\(paper.text($0)): \(role.text($0))" } : paper.text
      let name = paper.fileName(role, session: session.number) + ".html"
      return File(label: label, name: name) { report, path, app in
        let papers = SessionPapers(report, in: app.training, language: app.language)
        // What cards lead to, where this laptop is in a network.
        let address = app.addresses.first?.link(port: LocalAddress.usualPort)
        return (
          Data(try papers.html(paper, role, address: address).utf8),
          Text.fileWritten(path).with(SessionPapers.remarks(on: paper, address: address))
        )
      }
    }
  }

  enum Target: Hashable {
    case folder
    /// A file, by its place among all.
    case file(Int)
  }

  private let session: TrainingSession
  private let path: [Text]
  private let files: [File]
  private var field: TextField
  var page = Page(focus: Target.file(0))

  /// - Parameters:
  ///   - papers: what is written; the reports when nil.
  ///   - folder: where files are offered to be written; the person's own folder when nil.
  init(
    _ session: TrainingSession, _ papers: [File]? = nil, folder: URL? = nil, in app: AppContext
  ) {
    self.session = session
    self.path = papers == nil ? [.results, .reportFiles] : [Text(session.facts.title), .papers]
    self.files = papers ?? File.reports(of: session)
    self.field = TextField(text: (folder ?? app.home).path, limit: 400)
  }

  var isTyping: Bool { page.focus == .folder }

  func title(look: Look) -> [String] { path.map { look($0) } }

  var commands: [KeyCommand<Target>] {
    let on = KeyCommand([.enter: Target.file(0)], .keyContinue, onlyLeads: true)
    return [.move, isTyping ? on : .open(.keySave), .help, .back()]
  }

  mutating func type(_ event: Event) -> Bool { field.handle(event) }

  mutating func open(_ target: Target, in app: AppContext) throws -> Move {
    guard case .file(let place) = target else { return .stay }
    // `~` is the person's own folder.
    let folder = URL(fileURLWithPath: HomeFolder.path(field.text, home: app.home))
    let file = files[place]
    let path = folder.appendingPathComponent(file.name).path
    // At another terminal something may have been put right meanwhile.
    let report = try app.working { try app.report(of: session.id) }
    return .push(
      try FileBox.written(to: path, heading: .done, in: app) {
        try file.make(report, path, $0)
      } whenWritten: {
        try file.note(report, $0)
      })
  }

  func build(_ builder: inout Builder, look: Look) {
    builder.paragraph(look(.reportFolderHow), .aside)
    builder.blank()
    builder.field(field, label: "\(look(.reportFolder)):", target: .folder)
    builder.blank()
    for (place, file) in files.enumerated() {
      builder.item(.file(place), look(file.label), detail: file.name)
    }
  }
}
