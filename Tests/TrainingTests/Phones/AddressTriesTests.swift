import Testing

@testable import Training

@Suite struct AddressTriesTests {
  @Test("An address may be wrong as often as a class is, then it waits until the first is old")
  func waits() {
    var tries = AddressTries()
    for second in 0..<AddressTries.most {
      #expect(tries.secondsToWait("a", at: .seconds(second)) == 0)
      tries.add("a", at: .seconds(second))
    }
    let now: Duration = .seconds(AddressTries.most)
    #expect(tries.secondsToWait("a", at: now) > 200)
    #expect(tries.secondsToWait("b", at: now) == 0)
    #expect(tries.secondsToWait("a", at: AddressTries.window) == 0)
  }

  @Test("However many addresses try, what is kept stays small, and the rest share a count")
  func many() {
    var tries = AddressTries()
    for number in 0..<5_000 { tries.add("10.0.\(number / 250).\(number % 250)", at: .zero) }
    #expect(tries.count <= 513)
    #expect(tries.secondsToWait("10.9.9.9", at: .seconds(1)) > 0)
    #expect(tries.secondsToWait("10.9.9.9", at: AddressTries.window + .seconds(1)) == 0)
  }
}
