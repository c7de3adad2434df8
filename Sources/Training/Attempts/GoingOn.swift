import Quiz

/// An unfinished test belongs to its person, also where many share a terminal.
extension Training {
  /// Whether going on with somebody's test takes a proof: there is none to ask for where no codes were
  /// given out, and no PIN was chosen.
  public func asksWhoGoesOn(in session: SessionID) throws -> Bool {
    try hasPIN() || store.phones.hasCodes(in: session)
  }

  /// Takes a try at showing who goes on with a test: by the participant's own code, or by the
  /// trainer's PIN.
  public func proveWhoGoesOn(
    _ participant: ParticipantID, in session: SessionID, with code: String
  ) throws -> PINCheck {
    let check = try store.phones.check(code, of: participant, in: session, at: now.date)
    guard check != .right, try hasPIN() else { return check }
    // Slips at a code must lock neither the trainer's own box nor another's code, nor is the right PIN
    // a slip at the code.
    let pinCheck = try store.settings.checkPIN(
      code, on: "\(world.terminal) \(participant)", at: now.date)
    if pinCheck == .right { try store.phones.forgive(participant, in: session) }
    return pinCheck == .right || check == .wrong(secondsToWait: 0) ? pinCheck : check
  }
}
