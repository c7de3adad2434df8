import Quiz

extension PhoneNews {
  /// What happened, in a few words.
  public func text(_ name: (ParticipantID) -> String) -> Text {
    switch self {
    case .arrived(let id): Text("masuk: \(name(id))", "arrived: \(name(id))")
    case .started(let id): Text("mulai: \(name(id))", "started: \(name(id))")
    case .ended(let id, let answered, let count, let ender):
      Text(
        "selesai: \(name(id)), \(answered) dari \(count) terjawab",
        "done: \(name(id)), \(answered) of \(count) answered")
        + (ender?.note.map { Text(", ", ", ") + $0 } ?? Text("", ""))
    case .wrongCode(let id):
      Text("kode salah untuk: \(name(id))", "wrong code for: \(name(id))")
    case .asked(let id):
      Text("minta masuk tanpa kode: \(name(id))", "asks to come in without a code: \(name(id))")
    case .isServedTwice(let id):
      Text(
        "\(name(id)) berpindah-pindah: tes ini dilayani juga dari terminal lain. Hentikan salah satunya.",
        "\(name(id)) goes to and fro: this test is served from another terminal too. Stop one of them."
      )
    }
  }
}
