import Curriculum
import Foundation
import Reports
import Tables
import Terminal
import Texts

/// Writes a session's reports and certificates into files, and tells where they are.
struct ReportFilesScreen: Screen {
  /// What can be written.
  enum File: CaseIterable {
    case html, csv, json, certificates, passedCertificates

    var label: Text {
      switch self {
      case .html: .writeHTML
      case .csv: .writeCSV
      case .json: .writeJSON
      case .certificates: .writeCertificates
      case .passedCertificates: .writePassedCertificates
      }
    }

    func name(session: Int) -> String {
      switch self {
      case .html: "laporan-sesi-\(session).html"
      case .csv: "nilai-sesi-\(session).csv"
      case .json: "laporan-sesi-\(session).json"
      case .certificates: "sertifikat-sesi-\(session).html"
      case .passedCertificates: "sertifikat-lulus-sesi-\(session).html"
      }
    }
  }

  enum Target: Hashable {
    case folder
    case file(File)
  }

  private let report: SessionReport
  private var field: TextField
  var page = Page(focus: Target.file(.html))

  /// - Parameter folder: where files are offered to be written; the person's own folder when nil.
  init(_ report: SessionReport, folder: URL? = nil, in app: AppContext) {
    self.report = report
    self.field = TextField(text: (folder ?? app.home).path, limit: 400)
  }

  private var isTyping: Bool { page.focus == .folder }

  func isTyped(_ key: Key) -> Bool { isTyping && TextField.isTyped(key) }

  func title(in language: Language) -> [String] {
    [Text.results(language), Text.reportFiles(language)]
  }

  var commands: [KeyCommand<Never>] { [.move, .open(.keySave), .help, .back()] }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    isTyping && field.handle(event) ? .stay : try follow(event, in: app)
  }

  mutating func open(_ target: Target, in app: AppContext) throws -> Move {
    guard case .file(let file) = target else {
      page.go(to: .file(.html))
      return .stay
    }
    return .push(try write(file, replacing: false, in: app))
  }

  /// Writes a file and tells where it is, or asks whether the one that is there may go.
  private func write(_ file: File, replacing: Bool, in app: AppContext) throws -> MessageBox {
    let path = folder(in: app)
      .appendingPathComponent(file.name(session: report.session.number)).path
    do {
      let (text, message) = try make(file, path: path, in: app)
      try WholeFile(path: path).write(text, replacing: replacing)
      return MessageBox(
        heading: Text.done(app.language), message: message(app.language),
        choices: [.close(Text.understood(app.language))])
    } catch ReportError.exists(let path) {
      return questionWhetherToReplace(file, path: path, language: app.language)
    }
  }

  /// The folder that was typed; `~` is the person's own.
  private func folder(in app: AppContext) -> URL {
    URL(fileURLWithPath: HomeFolder.path(field.text, home: app.home))
  }

  private func make(_ file: File, path: String, in app: AppContext) throws -> (String, Text) {
    let written = Text.reportWritten(path)
    switch file {
    case .html: return (try report.html(in: app.language, at: app.now), written)
    case .csv:
      // Excel reads what the computer's language writes.
      let style: CSVStyle = app.language == .indonesian ? .indonesianSpreadsheet : .spreadsheet
      return (report.csv(style), written)
    case .json: return (try report.json(), written)
    case .certificates, .passedCertificates:
      let certificates = report.certificates(passedOnly: file == .passedCertificates)
      return (
        try report.certificatesHTML(certificates, in: app.language),
        .certificatesWritten(certificates.count, to: path)
      )
    }
  }

  private func questionWhetherToReplace(
    _ file: File, path: String, language: Language
  ) -> MessageBox {
    MessageBox(
      heading: Text.replaceHeading(language), message: Text.replaceAbout(path)(language),
      stay: Text.keepFile(language),
      instead: MessageBox.Choice(label: Text.replaceFile(language)) { [self] app in
        .replace(try write(file, replacing: true, in: app))
      })
  }

  func build(_ builder: inout PageBuilder<Target>, look: Look) {
    builder.paragraph(look(.reportFolderHow), Style(.quiet))
    builder.blank()
    builder.field(field, label: look(.reportFolder), target: .folder)
    builder.blank()
    for file in File.allCases {
      builder.item(
        .file(file), [StyledRun(look(file.label))],
        detail: [StyledRun(file.name(session: report.session.number), Style(.quiet))])
    }
  }
}
