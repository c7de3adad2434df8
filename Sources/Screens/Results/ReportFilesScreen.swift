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

  func title(look: Look) -> [String] { [look(.results), look(.reportFiles)] }

  var commands: [KeyCommand<Never>] { [.move, .open(.keySave), .help, .back()] }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    isTyping && field.handle(event) ? .stay : try follow(event, in: app)
  }

  mutating func open(_ target: Target, in app: AppContext) throws -> Move {
    guard case .file(let file) = target else {
      page.go(to: .file(.html))
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

  func build(_ builder: inout Builder, look: Look) {
    builder.paragraph(look(.reportFolderHow), Style(.quiet))
    builder.blank()
    builder.field(field, label: look(.reportFolder), target: .folder)
    builder.blank()
    for file in File.allCases {
      builder.item(.file(file), look(file.label), detail: file.name(session: report.session.number))
    }
  }
}
