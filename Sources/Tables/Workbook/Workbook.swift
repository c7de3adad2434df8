import Curriculum
import Foundation

/// A table for Excel and its like, with a row of column names, which stays in sight.
///
///     try Workbook("Nilai", [("Nama", { .text($0.name) }), ("Nilai", { .number($0.score) })], of: people).data()
public struct Workbook {
  private let name: String
  private let title: String
  private let columns: [String]
  private let rows: [[CSVField]]

  /// - Parameters:
  ///   - name: what stands on the tab.
  ///   - title: what the document is called, as its properties say; the name where nothing more is.
  public init<Row>(
    _ name: String, title: String? = nil, _ columns: [CSVColumn<Row>], of rows: [Row]
  ) {
    self.name = name
    self.title = title ?? name
    self.columns = columns.map(\.name)
    self.rows = rows.map { row in columns.map { $0.field(row) } }
  }

  /// The file, as ECMA-376 says.
  /// - Throws: `WorkbookError`.
  public func data() throws -> Data {
    try ZipArchive.data([
      ("[Content_Types].xml", Self.contentTypes), ("_rels/.rels", Self.relations),
      ("docProps/core.xml", properties),
      ("xl/workbook.xml", workbook), ("xl/_rels/workbook.xml.rels", Self.workbookRelations),
      ("xl/styles.xml", Self.styles), ("xl/worksheets/sheet1.xml", sheet),
    ])
  }

  private static let head = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
  private static let spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  private static let contentTypes =
    head + """
      <Types xmlns="\(package)/content-types">\
      <Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/docProps/core.xml" \
      ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
      <Override PartName="/xl/workbook.xml" ContentType="\(type).sheet.main+xml"/>\
      <Override PartName="/xl/styles.xml" ContentType="\(type).styles+xml"/>\
      <Override PartName="/xl/worksheets/sheet1.xml" ContentType="\(type).worksheet+xml"/></Types>
      """

  private static let relations =
    head + """
      <Relationships xmlns="\(package)/relationships"><Relationship Id="rId1" \
      Type="\(office)/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" \
      Type="\(package)/relationships/metadata/core-properties" Target="docProps/core.xml"/>\
      </Relationships>
      """

  private var properties: String {
    Self.head + """
      <cp:coreProperties xmlns:cp="\(Self.package)/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>\(title.xml)</dc:title>\
      </cp:coreProperties>
      """
  }

  private var workbook: String {
    Self.head + """
      <workbook xmlns="\(Self.spreadsheet)" xmlns:r="\(Self.office)">\
      <sheets><sheet name="\(tabName)" sheetId="1" r:id="rId1"/></sheets></workbook>
      """
  }

  private static let workbookRelations =
    head + """
      <Relationships xmlns="\(package)/relationships"><Relationship Id="rId1" \
      Type="\(office)/worksheet" Target="worksheets/sheet1.xml"/><Relationship \
      Id="rIdStyles" Type="\(office)/styles" Target="styles.xml"/></Relationships>
      """

  /// Three ways to write: as usual, bold above a line for column names, and with two decimals.
  private static let styles =
    head + """
      <styleSheet xmlns="\(spreadsheet)"><fonts count="2"><font><sz val="11"/>\
      <name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
      <fills count="2"><fill><patternFill patternType="none"/></fill><fill>\
      <patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border>\
      <left/><right/><top/><bottom style="thin"/></border></borders>\
      <cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/>\
      <xf fontId="1" borderId="1" applyFont="1" applyBorder="1"/><xf numFmtId="2" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" \
      xfId="0" builtinId="0"/></cellStyles></styleSheet>
      """

  /// What Excel takes for a tab: 31 letters, none of `[]:*?/\`.
  private var tabName: String {
    String(name.map { "[]:*?/\\".contains($0) ? "-" : $0 }.prefix(31)).xml
  }

  private var sheet: String {
    let widths = columns.indices.map { column in
      let texts = [columns[column]] + rows.compactMap(\.[column].text)
      let width = min(40, max(6, (texts.map(\.count).max() ?? 0) + 2))
      return
        "<col min=\"\(column + 1)\" max=\"\(column + 1)\" width=\"\(width)\" customWidth=\"1\"/>"
    }
    let head = row(1, columns.map { "<c t=\"inlineStr\" s=\"1\">\($0.inlined)</c>" })
    let body = rows.enumerated().map { row($0 + 2, $1.map(\.cell)) }
    return Self.head + """
      <worksheet xmlns="\(Self.spreadsheet)"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>\
      <sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" \
      activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>\
      <cols>\(widths.joined())</cols><sheetData>\(head)\(body.joined())</sheetData>\
      <printOptions gridLines="1"/><pageMargins left="0.5" right="0.5" top="0.8" bottom="0.6" \
      header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" \
      fitToHeight="0"/><headerFooter><oddHeader>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddHeader>\
      </headerFooter></worksheet>
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
    case .text(let text?) where !text.isEmpty: "<c t=\"inlineStr\">\(text.inlined)</c>"
    case .count(let count?): "<c><v>\(count)</v></c>"
    case .number(let number?): "<c s=\"2\"><v>\(number)</v></c>"
    case .flag(let isTrue?): "<c t=\"b\"><v>\(isTrue ? 1 : 0)</v></c>"
    case .text, .count, .number, .flag: "<c/>"
    }
  }

  fileprivate var text: String? {
    if case .text(let text) = self { text } else { nil }
  }
}

extension String {
  fileprivate var inlined: String { "<is><t xml:space=\"preserve\">\(xml)</t></is>" }
}
