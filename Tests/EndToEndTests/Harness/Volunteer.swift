import Terminal
import Testing
import Texts

/// Someone who answers questions with arrows and Enter, and types only where text is asked for.
struct Volunteer {
  let sitting: Sitting

  /// Gives some answer to the question in view, or opens what has the focus.
  func answerAnyhow(at location: SourceLocation = #_sourceLocation) throws {
    try lookAround(at: location)
    let line = sitting.focusedLine
    if !line.contains(Glyphs.unicode.focus), !line.contains(typeHere) {
      // The focus is further down: Enter turns the page towards it.
      try sitting.press(.enter, at: location)
    } else if line.contains(Glyphs.unicode.unticked) {
      try sitting.press(.enter, at: location)
      try confirm(at: location)
    } else if isMatching {
      try sitting.press(.enter, at: location)
      try lookAround(at: location)
      try sitting.press(.enter, at: location)
    } else if isOrdering {
      try confirm(at: location)
    } else if line.contains(typeHere) {
      try answerByTyping("kerja", at: location)
    } else {
      try sitting.press(.enter, at: location)
    }
  }

  /// Answers the question of the sample module in view rightly.
  func answerRightly(at location: SourceLocation = #_sourceLocation) throws {
    try lookAround(at: location)
    if sitting.shows("Siapa warga") {
      try sitting.open("Mitra", at: location)
    } else if sitting.shows("Apa saja") {
      try sitting.open("Potensi", at: location)
      try sitting.open("Pengalaman", at: location)
      try confirm(at: location)
    } else if sitting.shows("Warga ikut") {
      try sitting.open(Text.isTrue(.indonesian), at: location)
    } else if sitting.shows("Pasangkan") {
      for (item, answer) in [
        ("Mikro", "Perorangan"), ("Mezzo", "Kelompok"), ("Makro", "Kebijakan"),
      ] {
        try sitting.open(item, at: location)
        try lookAround(at: location)
        try sitting.open(answer, at: location)
      }
      try confirm(at: location)
    } else if sitting.shows("Urutkan") {
      for (place, item) in ["Mengenal", "Merencanakan", "Bertindak"].enumerated() {
        try move(item, to: place + 1, at: location)
      }
      try confirm(at: location)
    } else {
      try #require(sitting.shows("Sebutkan"), sourceLocation: location)
      try answerByTyping("daya", at: location)
    }
  }

  /// Moves before answering: Enter upon Enter is taken for a key that is held down.
  func lookAround(at location: SourceLocation = #_sourceLocation) throws {
    if sitting.focusedLine.contains(Glyphs.unicode.focus) {
      try sitting.press(.down, .up, at: location)
    }
  }

  private var typeHere: String { Text.typeHere(.indonesian) }
  private var isMatching: Bool { enter(does: .keyMatch) }
  private var isOrdering: Bool { enter(does: .keyLift) }

  /// As the key line says: what is asked and taught may have the same words.
  private func enter(does label: Text) -> Bool {
    sitting.screen.lines.last?.contains("↵ \(label(.indonesian))") == true
  }

  private func answerByTyping(_ text: String, at location: SourceLocation) throws {
    try sitting.type(text, at: location)
    try sitting.press(.enter, at: location)
  }

  /// Picks an item of an ordering up, moves it up to its place, and puts it down.
  private func move(_ item: String, to place: Int, at location: SourceLocation) throws {
    try sitting.open(item, at: location)
    for _ in 0..<10 where !sitting.focusedLine.contains("\(place) \(Glyphs.unicode.upDown)") {
      try sitting.press(.up, at: location)
    }
    try sitting.press(.enter, at: location)
  }

  /// Goes to the button that ends an answer, and opens it.
  private func confirm(at location: SourceLocation) throws {
    let buttons = [Text.answer(.indonesian), Text.keepAndGoOn(.indonesian)].map { "[ \($0) ]" }
    for _ in 0..<50 where !buttons.contains(where: sitting.focusedLine.contains) {
      try sitting.press(.down, at: location)
    }
    try sitting.press(.enter, at: location)
    // What is told of an order that was not touched.
    if sitting.shows(Text.answerAnyway(.indonesian)) {
      try sitting.press(.down, .enter, at: location)
    }
  }
}
