import Testing

@Suite struct TextTests {
  @Test("Every text is said somewhere")
  func used() throws {
    let files = try SourceFile.modules().flatMap(SourceFile.all)
    let code = files.map(\.code).joined(separator: "\n")
    let names = try SourceFile.all(in: "Texts").flatMap { file in
      file.code.matches(of: /public static (?:let|var|func) (\w+)/).map { String($0.1) }
    }
    #expect(names.count > 600)
    // Neither what something else has by that name nor a case that is looked for.
    let said = Set(
      code.replacing(/case (?:let )?\.\w+/, with: "")
        .matches(of: /(?:Text|Language|[^\w)\]?!\\>}"`])\.(\w+)/).map { String($0.1) })
    #expect(Set(names).subtracting(said).sorted() == [])
  }
}
