import Testing
import Texts

@Suite struct MarkupTests {
  @Test("A page gets texts escaped and without control characters, and nothing for nil")
  func cleans() {
    let (name, venue, days): (String, String?, [String]) = ("Bu\u{1B}di <b>", nil, ["Se\u{7}nin"])
    let page: Markup = """
      <p\(" class=\"warn\"", if: venue == nil)>\(name)</p>\(days.map { "<i>\($0)</i>" })\
      \(venue.map { "<b>\($0)</b>" })\("<hr>", if: venue != nil)
      """
    #expect(page.html == "<p class=\"warn\">Budi &lt;b&gt;</p><i>Senin</i>")
  }
}
