import Foundation
import Quiz
import Reports
import Tables
import Terminal
import Texts
import Training

/// Writes a session's reports, certificates and papers into files, and tells where they are.
struct ReportFilesScreen: FieldScreen {
  /// What can be written.
  enum File: Hashable {
    case html, csv, json, scores, attendance, certificates, passedCertificates
    case paper(SessionPaper, TestRole)

    static let reports: [File] = [
      .html, .csv, .scores, .attendance, .json, .certificates, .passedCertificates,
    ]

    static func papers(of session: TrainingSession) -> [File] {
      [.paper(.attendance, .preTest), .paper(.cards, .preTest)]
        + session.tests.flatMap { test in
          SessionPaper.allCases.filter { $0.isOfTest && $0 != .questions }
            .map { .paper($0, test.role) }
        }
    }

    var label: Text {
      switch self {
      case .html: .writeHTML
      case .csv: .writeCSV
      case .json: .writeJSON
      case .scores: .writeScoresWorkbook
      case .attendance: .writeAttendanceWorkbook
      case .certificates: .writeCertificates
      case .passedCertificates: .writePassedCertificates
      case .paper(let paper, let role):
        paper.isOfTest
          ? Text("\(paper.text.id): \(role.text.id)", "\(paper.text.en): \(role.text.en)")
          : paper.text
      }
    }

    func name(session: Int) -> String {
      switch self {
      case .html: "laporan-sesi-\(session).html"
      case .csv: "nilai-sesi-\(session).csv"
      case .json: "laporan-sesi-\(session).json"
      case .scores: "nilai-sesi-\(session).xlsx"
      case .attendance: "daftar-hadir-sesi-\(session).xlsx"
      case .certificates: "sertifikat-sesi-\(session).html"
      case .passedCertificates: "sertifikat-lulus-sesi-\(session).html"
      case .paper(let paper, let role): paper.fileName(role, session: session) + ".html"
      }
    }
  }

  enum Target: Hashable {
    case folder
    case file(File)
  }

  private let report: SessionReport
  private let files: [File]
  private var field: TextField
  var page: Page<Target>

  /// - Parameter folder: where files are offered to be written; the person's own folder when nil.
  init(
    _ report: SessionReport, _ files: [File] = File.reports, folder: URL? = nil, in app: AppContext
  ) {
    self.report = report
    self.files = files
    self.page = Page(focus: .file(files.first ?? .html))
    self.field = TextField(text: (folder ?? app.home).path, limit: 400)
  }

  var isTyping: Bool { page.focus == .folder }

  func title(look: Look) -> [String] {
    files == File.reports
      ? [look(.results), look(.reportFiles)] : [report.session.facts.title, look(.papers)]
  }

  var commands: [KeyCommand<Never>] { [.move, .open(.keySave), .help, .back()] }

  mutating func type(_ event: Event) -> Bool { field.handle(event) }

  mutating func open(_ target: Target, in app: AppContext) throws -> Move {
    guard case .file(let file) = target else {
      page.go(to: .file(files.first ?? .html))
      return .stay
    }
    let path = folder(in: app)
      .appendingPathComponent(file.name(session: report.session.number)).path
    return .push(
      try FileBox.written(to: path, heading: .done, in: app) { [self] app in
        try make(file, path: path, in: app)
      })
  }

  /// The folder that was typed; `~` is the person's own.
  private func folder(in app: AppContext) -> URL {
    URL(fileURLWithPath: HomeFolder.path(field.text, home: app.home))
  }

  private func make(_ file: File, path: String, in app: AppContext) throws -> (Data, Text) {
    let language = app.language
    let written = Text.reportWritten(path)
    switch file {
    case .html: return (Data(try report.html(in: language, at: app.now).utf8), written)
    case .csv:
      // Excel reads what the computer's language writes.
      let style: CSVStyle = language == .indonesian ? .indonesianSpreadsheet : .spreadsheet
      return (Data(report.csv(style).utf8), written)
    case .json: return (Data(try report.json().utf8), written)
    case .scores: return (try report.scoresWorkbook(in: language), written)
    case .attendance: return (try report.attendanceWorkbook(in: language), written)
    case .paper(let paper, let role):
      let papers = try SessionPapers(of: report.session.id, in: app.training, language: language)
      // What cards lead to, where this laptop is in a network.
      let address = LocalAddress.all().first?.link(port: LocalAddress.usualPort)
      return (Data(try papers.html(paper, role, address: address).utf8), .paperWritten(path))
    case .certificates, .passedCertificates:
      let certificates = report.certificates(passedOnly: file == .passedCertificates)
      let page = try report.certificatesHTML(certificates, in: language)
      try app.training.notePrinted(certificates, in: report.session.id)
      return (Data(page.utf8), .certificatesWritten(certificates.count, to: path))
    }
  }

  func build(_ builder: inout Builder, look: Look) {
    builder.paragraph(look(.reportFolderHow), Style(.quiet))
    builder.blank()
    builder.field(field, label: "\(look(.reportFolder)):", target: .folder)
    builder.blank()
    for file in files {
      builder.item(.file(file), look(file.label), detail: file.name(session: report.session.number))
    }
  }
}
