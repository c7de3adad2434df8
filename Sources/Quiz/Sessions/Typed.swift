/// What was typed into what a person was shown, put into what is kept: parts that are as they were
/// shown nobody meant to change, so that what others wrote there meanwhile stays.
extension Equatable {
  mutating func take<each Part: Equatable>(
    _ typed: Self, insteadOf shown: Self, _ parts: repeat WritableKeyPath<Self, each Part>
  ) {
    for part in repeat each parts {
      if typed[keyPath: part] != shown[keyPath: part] { self[keyPath: part] = typed[keyPath: part] }
    }
  }
}

extension RosterPerson {
  public mutating func take(_ typed: Self, insteadOf shown: Self) {
    take(typed, insteadOf: shown, \.name, \.organisation, \.village, \.phone)
  }
}

extension DeviceSettings {
  public mutating func take(_ typed: Self, insteadOf shown: Self) {
    take(
      typed, insteadOf: shown, \.participant, \.language, \.theme, \.practiceCount, \.ringsBell)
  }
}

extension Letterhead {
  public mutating func take(_ typed: Self, insteadOf shown: Self) {
    take(
      typed, insteadOf: shown, \.organiser, \.address, \.logo, \.signingPlace, \.secondName,
      \.secondRole, \.goodFrom, \.veryGoodFrom, \.minutesPerHour, \.materials)
  }
}

extension TrainingSession {
  /// Whether a test is open stays; a new one is not.
  public mutating func take(_ typed: Self, insteadOf shown: Self) {
    facts.take(
      typed.facts, insteadOf: shown.facts, \.title, \.place, \.startsOn, \.endsOn, \.trainer,
      \.hours)
    tests = TestRole.allCases.compactMap { role in
      guard let typed = typed.test(role) else { return shown.test(role) == nil ? test(role) : nil }
      guard let shown = shown.test(role) else {
        var new = typed
        new.state = test(role)?.state ?? .unopened
        return new
      }
      var kept = test(role)
      kept?.take(
        typed, insteadOf: shown, \.blueprint, \.formRule, \.terms.minutes, \.terms.passMark, \.day)
      return kept
    }
  }
}
