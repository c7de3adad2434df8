import Foundation

/// Tables for Excel and its like, one below each tab.
///
///     try Workbook([.init(name: "Nilai", columns: ["Nama", "Nilai"], rows: [[.text("Siti"), .number(62.5)]])]).data()
public struct Workbook: Hashable, Sendable {
  /// A table with a row of column names, which stays in sight.
  public struct Sheet: Hashable, Sendable {
    public var name: String
    public var columns: [String]
    public var rows: [[CSVField]]

    public init(name: String, columns: [String], rows: [[CSVField]]) {
      self.name = name
      self.columns = columns
      self.rows = rows
    }
  }

  private let sheets: [Sheet]

  public init(_ sheets: [Sheet]) { self.sheets = sheets }

  /// The file, as ECMA-376 says.
  /// - Throws: where no file can be written for a while.
  public func data() throws -> Data {
    try ZipArchive.data(
      [
        ("[Content_Types].xml", contentTypes), ("_rels/.rels", Self.relations),
        ("xl/workbook.xml", workbook), ("xl/_rels/workbook.xml.rels", workbookRelations),
        ("xl/styles.xml", Self.styles),
      ] + sheets.enumerated().map { ("xl/worksheets/sheet\($0 + 1).xml", $1.xml) })
  }

  private static let head = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
  private static let spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  private var contentTypes: String {
    let parts = sheets.indices.map {
      "<Override PartName=\"/xl/worksheets/sheet\($0 + 1).xml\" "
        + "ContentType=\"\(Self.type).worksheet+xml\"/>"
    }
    return Self.head + """
      <Types xmlns="\(Self.package)/content-types">\
      <Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/xl/workbook.xml" ContentType="\(Self.type).sheet.main+xml"/>\
      <Override PartName="/xl/styles.xml" ContentType="\(Self.type).styles+xml"/>\
      \(parts.joined())</Types>
      """
  }

  private static let relations =
    head + """
      <Relationships xmlns="\(package)/relationships"><Relationship Id="rId1" \
      Type="\(office)/officeDocument" Target="xl/workbook.xml"/></Relationships>
      """

  private var workbook: String {
    let tabs = sheets.enumerated().map { place, sheet in
      "<sheet name=\"\(sheet.tabName)\" sheetId=\"\(place + 1)\" r:id=\"rId\(place + 1)\"/>"
    }
    return Self.head + """
      <workbook xmlns="\(Self.spreadsheet)" xmlns:r="\(Self.office)">\
      <sheets>\(tabs.joined())</sheets></workbook>
      """
  }

  private var workbookRelations: String {
    let targets = sheets.indices.map {
      "<Relationship Id=\"rId\($0 + 1)\" Type=\"\(Self.office)/worksheet\" "
        + "Target=\"worksheets/sheet\($0 + 1).xml\"/>"
    }
    return Self.head + """
      <Relationships xmlns="\(Self.package)/relationships">\(targets.joined())<Relationship \
      Id="rIdStyles" Type="\(Self.office)/styles" Target="styles.xml"/></Relationships>
      """
  }

  /// Two ways to write: as usual, and bold for column names.
  private static let styles =
    head + """
      <styleSheet xmlns="\(spreadsheet)"><fonts count="2"><font><sz val="11"/>\
      <name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
      <fills count="2"><fill><patternFill patternType="none"/></fill><fill>\
      <patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>\
      <cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/>\
      <xf fontId="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" \
      xfId="0" builtinId="0"/></cellStyles></styleSheet>
      """
}

extension Workbook.Sheet {
  /// What Excel takes for a tab: 31 letters, none of `[]:*?/\`.
  fileprivate var tabName: String {
    String(name.map { "[]:*?/\\".contains($0) ? "-" : $0 }.prefix(31)).xml
  }

  fileprivate var xml: String {
    let widths = columns.indices.map { column in
      let texts = [columns[column]] + rows.compactMap { $0[safe: column]?.text }
      let width = min(60, max(6, (texts.map(\.count).max() ?? 0) + 2))
      return
        "<col min=\"\(column + 1)\" max=\"\(column + 1)\" width=\"\(width)\" customWidth=\"1\"/>"
    }
    let head = row(1, columns.map { "<c t=\"inlineStr\" s=\"1\">\($0.inlined)</c>" })
    let body = rows.enumerated().map { row($0 + 2, $1.map(\.cell)) }
    return """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
      <sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" \
      activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>\
      <cols>\(widths.joined())</cols><sheetData>\(head)\(body.joined())</sheetData></worksheet>
      """
  }

  private func row(_ number: Int, _ cells: [String]) -> String {
    "<row r=\"\(number)\">\(cells.joined())</row>"
  }
}

extension CSVField {
  /// A text is never taken for a formula: it is written as text.
  fileprivate var cell: String {
    switch self {
    case .text(let text): text.isEmpty ? "<c/>" : "<c t=\"inlineStr\">\(text.inlined)</c>"
    case .count(let count): "<c><v>\(count)</v></c>"
    case .number(nil): "<c/>"
    case .number(let number?): "<c><v>\(number)</v></c>"
    }
  }

  fileprivate var text: String? {
    if case .text(let text) = self { text } else { nil }
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}

extension String {
  fileprivate var inlined: String { "<is><t xml:space=\"preserve\">\(xml)</t></is>" }

  /// The text as it stands in XML or HTML.
  ///
  /// Scalars are looked at, not characters: a combining mark must not hide what it stands on.
  package var xml: String {
    withoutControls.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
