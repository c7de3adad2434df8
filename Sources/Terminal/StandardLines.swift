import CNcurses

/// The lines of standard input, which can be waited for.
@MainActor
final class StandardLines {
  private var bytes: [UInt8] = []
  private var isAtEnd = false

  /// The next line, waited for at most for `timeout`.
  func next(within timeout: Duration?) -> LineTerminal.Typed {
    while true {
      if let end = bytes.firstIndex(of: 10) {
        defer { bytes.removeSubrange(...end) }
        return .line(String(decoding: bytes[..<end], as: UTF8.self))
      }
      if isAtEnd {
        defer { bytes = [] }
        return bytes.isEmpty ? .end : .line(String(decoding: bytes, as: UTF8.self))
      }
      let start = SuspendingClock.now
      let other = Signals.awaitInput(within: timeout)
      if let time = Signals.stood(since: start, beyond: timeout) { return .stood(time) }
      if let other { return other }
      fill()
    }
  }

  private func fill() {
    let (count, chunk) = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4096) { buffer in
      let count = read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      return (count, Array(buffer.prefix(max(0, count))))
    }
    bytes += chunk
    // An interrupted reading is tried again; nothing read means that nothing more comes.
    isAtEnd = count == 0 || count < 0 && berdaya_was_interrupted() == 0
  }
}
