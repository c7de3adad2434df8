import Foundation

/// What was read of a module's YAML, compiled into files that open fast.
///
/// A compiled file names the files that it was made from, each with its size, its time of change and
/// its inode; it counts only while all of them are as they were. Whatever goes wrong with a
/// compiled file, the module is read from its own files.
struct ContentCache {
  /// Changes with the layout of the compiled files and with what reading makes of the YAML.
  private static let version = "berdaya content 5"

  // Paths, not URLs: to put a URL together takes longer than to read what stands there.
  /// Where the compiled files of the module are.
  private let folder: String
  private let module: String

  /// The cache of the module in `module`, among those of other modules in `folder`.
  init(folder: String, module: String) {
    let id = module.split(separator: "/").last ?? "module"
    let mark = String(Self.checksum(module.utf8), radix: 16)
    self.folder = "\(folder)/\(id)-\(mark)"
    self.module = module
  }

  /// What the first screen needs.
  func summary() -> ModuleSummary? {
    contents(of: "summary").flatMap { Self.summary(String(decoding: $0, as: UTF8.self)) }
  }

  /// All statements.
  func statements() -> [Statement]? {
    contents(of: "summary").flatMap { Self.statements(String(decoding: $0, as: UTF8.self)) }
  }

  func outline() -> ModuleIndex? {
    contents(of: "outline").flatMap { try? JSONDecoder().decode(ModuleIndex.self, from: $0) }
  }

  func store(_ outline: ModuleIndex) {
    guard let body = try? JSONEncoder().encode(outline) else { return }
    write(body, to: "outline", madeFrom: Self.yamlFiles(of: outline))
    guard let summary = Self.summaryText(of: outline.outline) else { return }
    write(Data(summary.utf8), to: "summary", madeFrom: Self.yamlFiles(of: outline))
  }

  func bank() -> QuestionBank? {
    guard let questions = contents(of: "questions").flatMap(CompiledQuestions.init),
      let cases = contents(of: "cases").flatMap({
        try? JSONDecoder().decode([CaseStudy].self, from: $0)
      })
    else { return nil }
    return QuestionBank(compiled: questions, cases: cases)
  }

  func store(_ bank: QuestionBank, of outline: ModuleIndex) {
    guard let questions = try? CompiledQuestions.encoded(bank.questions),
      let cases = try? JSONEncoder().encode(bank.cases)
    else { return }
    write(questions, to: "questions", madeFrom: Self.yamlFiles(of: outline))
    write(cases, to: "cases", madeFrom: Self.yamlFiles(of: outline))
  }

  private static func yamlFiles(of outline: ModuleIndex) -> [String] {
    ["module.yaml"] + outline.files.values.map(\.questions).sorted()
      + (outline.cases.map { [$0] } ?? [])
  }
}

extension ContentCache {
  /// A compiled file: the version, the stamps of its sources, the checksum of its body, a blank
  /// line, its body.
  private func write(_ body: Data, to name: String, madeFrom sources: [String]) {
    let stamps = sources.compactMap(stamp)
    guard stamps.count == sources.count else { return }
    let head = [Self.version] + stamps + [String(body.withUnsafeBytes(Self.checksum)), "", ""]
    // The cache is a convenience: a full disk or a read-only folder must not stop anyone.
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try? (Data(head.joined(separator: "\n").utf8) + body)
      .write(to: URL(filePath: "\(folder)/\(name)"), options: .atomic)
  }

  /// The body of a compiled file whose sources are as they were, else nil.
  private func contents(of name: String) -> Data? {
    guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)"),
      let end = Self.endOfHead(in: data)
    else { return nil }
    let head = String(decoding: data[..<end], as: UTF8.self).split(separator: "\n")
    let body = data[(end + 2)...]
    guard head.first.map(String.init) == Self.version, head.count > 2,
      head.dropFirst().dropLast().allSatisfy(isCurrent),
      head.last == String(body.withUnsafeBytes(Self.checksum))[...]
    else { return nil }
    return body
  }

  /// Where the blank line begins.
  private static func endOfHead(in data: Data) -> Int? {
    data.withUnsafeBytes { bytes in
      bytes.indices.dropLast().first { bytes[$0] == 10 && bytes[$0 + 1] == 10 }
    }
  }

  private func isCurrent(_ line: Substring) -> Bool {
    line.split(separator: "\t", maxSplits: 3).last.flatMap { stamp(of: String($0)) } == String(line)
  }

  /// A file's size, time of change and inode, and its path in the module.
  private func stamp(of file: String) -> String? {
    var status = stat()
    guard stat("\(module)/\(file)", &status) == 0 else { return nil }
    let time = "\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    return "\(status.st_size)\t\(time)\t\(status.st_ino)\t\(file)"
  }

  /// FNV-1a, 64 bits: finds a damaged file, and needs no more.
  private static func checksum(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
