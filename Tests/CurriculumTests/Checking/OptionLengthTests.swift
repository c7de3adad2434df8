import Testing

@testable import Curriculum

@Suite struct OptionLengthTests {
  @Test("An option much longer than the shortest is told with its place")
  func long() {
    let question = Sample.choice(
      "D1-01", "Apa?",
      ["Bertanya kepada warga lebih dahulu tentang keadaan", "Memberi bantuan uang kepada warga"])
    var module = Sample.module([question])
    module.questionPlaces["D1-01"]?.entries = [ContentPlace(file: "questions/D.yaml", line: 9)]
    let messages = Rule.optionLength.messages(module)
    #expect(messages.count == 1)
    #expect(messages.first?.hasPrefix("questions/D.yaml:9:1: warning: D1-01 (id)") == true)
  }

  @Test("Short options may differ by a few letters, and long ones by less than half")
  func alike() {
    let long = "Bertanya kepada warga lebih dahulu tentang keadaan"
    let questions = [
      Sample.choice("D1-01", "Apa?", ["Ya", "Barangkali"]),
      Sample.choice("D1-02", "Apa?", [long, long + " hidup mereka"]),
    ]
    #expect(Rule.optionLength.messages(Sample.module(questions)).isEmpty)
  }
}
