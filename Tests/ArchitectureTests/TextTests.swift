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
    let said = Set(code.matches(of: /\.(\w+)/).map { String($0.1) })
    #expect(Set(names).subtracting(said).sorted() == [])
  }
}
