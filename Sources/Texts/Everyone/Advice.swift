/// How a person goes on with a command: one that works as it is written, however this one was started.
public struct Advice: Sendable {
  /// That of the command under way.
  @TaskLocal public static var present = Advice()

  /// The program as a shell takes it.
  private let program: String
  /// The folders that the one under way was given, as a shell takes them.
  private let folders: [String]
  /// Whether the doctor is at work, who sends nobody to a doctor.
  private var isDoctors = false

  /// - Parameters:
  ///   - program: what starts the program: its path, or several words.
  ///   - folders: those that were named, each after its option, such as `--data`.
  public init(
    program: [String] = ["berdaya"], folders: [(option: String, path: String)] = []
  ) {
    self.program = program.map(\.quotedForShell).joined(separator: " ")
    self.folders = folders.map { "\($0.option) \($0.path.quotedForShell)" }
  }

  /// The same for what the doctor tells.
  public var ofDoctor: Advice {
    var advice = self
    advice.isDoctors = true
    return advice
  }

  /// - Parameters:
  ///   - words: what follows the program's name, as it is.
  ///   - path: what follows that, quoted where a shell needs it.
  static func command(_ words: String = "", _ path: String? = nil) -> String {
    present.command(words, path)
  }

  func command(_ words: String = "", _ path: String? = nil) -> String {
    ([program, words, path?.quotedForShell ?? ""] + folders).filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// The same, as it is in both languages.
  static func text(_ words: String, _ path: String? = nil) -> Text {
    let command = command(words, path)
    return Text(command, command)
  }

  /// - Parameter backup: nil where a person has to look for one.
  static func restore(_ backup: String?) -> Text {
    if let backup { return text("data restore", backup) }
    let (id, en) = (command("data restore BERKAS"), command("data restore FILE"))
    return Text(id, en)
  }

  /// Who looks into what nothing better is known of.
  static var lookInto: Text {
    guard !present.isDoctors else {
      return Text(
        "Salin folder data ke disk lain, lalu sebutkan dengan --data.",
        "Copy the data folder to another disk, and name it with --data.")
    }
    return Text("Periksa dengan: ", "Look into it with: ") + text("doctor")
  }
}

extension String {
  /// As a shell takes it for one word.
  var quotedForShell: String {
    let isPlain =
      !isEmpty && allSatisfy { $0.isLetter || $0.isNumber || "/._-+:,@%=".contains($0) }
    return isPlain ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}
