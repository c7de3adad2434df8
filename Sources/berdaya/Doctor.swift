import ArgumentParser
import Curriculum
import Foundation
import Quiz
import Terminal
import Texts
import Training

/// Looks after the data, the terminal and what else the program needs.
struct DoctorCommand: Command {
  static let help = Help(
    id: "Memeriksa data, disk, jam, terminal, dan jaringan.",
    en: "Looks after the data, the disk, the clock, the terminal and the network.",
    usage: "berdaya doctor",
    examples: ["berdaya doctor", "berdaya doctor --data /media/usb/berdaya"],
    about: .text(
      id: "Tiap baris menyebut satu hal; yang bermasalah bertanda ! dan menyebut apa yang dapat "
        + "dilakukan. Kode keluar 1 bila ada masalah.",
      en: "Each line tells of one thing; trouble is marked with ! and says what can be done. Exit "
        + "status 1 where there is any."))

  @OptionGroup var options: CommonOptions

  /// One thing that was looked at.
  struct Finding {
    let subject: Text
    var text: Text
    var isTrouble: Bool

    init(_ subject: Text, _ text: Text, isTrouble: Bool = false) {
      (self.subject, self.text, self.isTrouble) = (subject, text, isTrouble)
    }
  }

  func run() throws {
    let findings = dataFindings() + surroundings() + Self.findings(of: .now())
    for finding in findings {
      let lines = "\(finding.subject(language)): \(finding.text(language))"
      print("\(finding.isTrouble ? "!" : " ") \(cleaned(lines.replacing("\n", with: " ")))")
    }
    if findings.contains(where: \.isTrouble) { throw ExitCode(1) }
  }
}

extension DoctorCommand {
  /// What is kept: whether it is whole, closed to others, copied, and has room.
  private func dataFindings() -> [Finding] {
    let folder = options.dataFolder.path
    let (database, notices) = database()
    // Where there are no data, there is no more to tell.
    guard access(folder, F_OK) == 0 else { return [database] }
    let health = DataHealth(of: folder, at: now)
    return [
      database, privacy(health, notices), clock(health, notices), room(health),
      disk(health, notices), backup(health, canBeMade: !database.isTrouble),
    ]
      + health.flawedBackups.map {
        Finding(.healthBackup, .backupFlawed($0.file.path, $0.flaw), isTrouble: true)
      }
  }

  private var now: Date { World.real.now().date }

  private var path: String { options.dataFolder.appendingPathComponent(Training.fileName).path }

  private func database() -> (Finding, [StoreNotice]) {
    do {
      let training = try options.opened(mayBeNew: false, patience: .ofLines(language))
      let health = DataHealth(of: options.dataFolder.path, at: now)
      let flaw = try training.flaw()
      let text =
        flaw.map { .databaseHasFlaws(path, $0, backup: health.backup?.file.path) }
        ?? Text.databaseIsWhole(path, Self.size(health.size))
      return (Finding(.healthDatabase, text, isTrouble: flaw != nil), training.notices)
    } catch StoreError.noData where (options.data ?? "").isEmpty {
      return (Finding(.healthDatabase, .noDataYet(options.dataFolder.path)), [])
    } catch {
      let text = Advice.$present.withValue(.present.ofDoctor) {
        (error as? any Worded)?.text ?? .unexpected(String(describing: error))
      }
      let subject: Text = error is ContentError ? .contentFolder : .healthDatabase
      return (Finding(subject, text, isTrouble: true), [])
    }
  }

  private func privacy(_ health: DataHealth, _ notices: [StoreNotice]) -> Finding {
    guard health.isPrivate else {
      return Finding(
        .healthPrivacy, health.isOthers ? .dataIsOthers : .dataIsOpen, isTrouble: true)
    }
    let told = notices.first { if case .madePrivate = $0 { true } else { false } }
    return Finding(.healthPrivacy, told?.text ?? .dataIsPrivate)
  }

  private func clock(_ health: DataHealth, _ notices: [StoreNotice]) -> Finding {
    let now = language.shortMoment(now)
    let told = notices.first { if case .clockIsBehind = $0 { true } else { false } }
    return Finding(
      .healthClock, told?.text ?? (health.clockIsWrong ? .clockIsWrong(now) : .clockIs(now)),
      isTrouble: told != nil || health.clockIsWrong)
  }

  private func disk(_ health: DataHealth, _ notices: [StoreNotice]) -> Finding {
    if let told = notices.first(where: { if case .rollbackJournal = $0 { true } else { false } }) {
      return Finding(.healthDisk, told.text)
    }
    guard let answer = health.answer else {
      return Finding(.healthDisk, .diskTakesNothing, isTrouble: true)
    }
    let isSlow = answer > .seconds(1)
    let milliseconds = Int((answer / .milliseconds(1)).rounded(.up))
    return Finding(
      .healthDisk, isSlow ? .diskIsSlow(milliseconds) : .diskAnswers(milliseconds),
      isTrouble: isSlow)
  }

  private func room(_ health: DataHealth) -> Finding {
    guard let room = health.room else { return Finding(.healthRoom, .clockIs("?")) }
    // A copy has to fit beside the database, and the day has to go on.
    let isLittle = room < 2 * health.size + 20_000_000
    let size = Self.size(room)
    return Finding(
      .healthRoom, isLittle ? .littleRoom(size) : .roomLeft(size),
      isTrouble: isLittle)
  }

  private func backup(_ health: DataHealth, canBeMade: Bool) -> Finding {
    if let errno = health.backupTrouble {
      let folder = Training.backupFolder(of: options.dataFolder.path)
      return Finding(
        .healthBackup, .noBackupsHere(folder, reason: .system(errno), canBeElsewhere: canBeMade),
        isTrouble: true)
    }
    if let (file, date) = health.backup {
      return Finding(.healthBackup, .backupIs(file.path, language.shortMoment(date)))
    }
    // Who ends the program after the first change leaves one.
    let isNew = (try? Training.count(in: URL(filePath: path))).map { $0 == (0, 0) } ?? false
    return Finding(
      .healthBackup, canBeMade ? .noBackup : .noBackupAtAll, isTrouble: !isNew)
  }

  /// The terminal, and the language that characters come in.
  private func surroundings() -> [Finding] {
    let kind = TerminalKind.ofSurroundings
    let locale = Locale.ofSurroundings
    return [
      terminal(kind),
      Finding(
        .healthLocale, locale.isUTF8 ? .localeIs(locale.name) : .localeIsNoUTF8(locale.name),
        isTrouble: !locale.isUTF8),
    ]
  }

  private func terminal(_ kind: TerminalKind) -> Finding {
    guard LineTerminal.canDrawScreens, let size = LineTerminal.windowSize else {
      return Finding(.healthTerminal, .terminalIsNone(kind.name))
    }
    guard let known = kind.known else {
      return Finding(.healthTerminal, .unknownTerminal(kind.name), isTrouble: true)
    }
    return Finding(
      .healthTerminal,
      known == kind.name
        ? .terminalIs(kind.name, rows: size.rows, columns: size.columns)
        : .terminalTakenAs(kind.name, known))
  }

  private static func size(_ bytes: Int) -> String {
    let units = ["B", "KB", "MB", "GB", "TB"]
    var (value, unit) = (Double(bytes), 0)
    while value >= 1000, unit + 1 < units.count { (value, unit) = (value / 1000, unit + 1) }
    return "\(Int(value.rounded())) \(units[unit])"
  }
}

/// Whether phones can reach this laptop, in words that a trainer can follow.
extension DoctorCommand {
  static func findings(of reach: Reachability) -> [Finding] {
    guard let first = reach.addresses.first else {
      return [Finding(.healthNetwork, .networkIsNone)]
    }
    let others = reach.addresses.dropFirst().map { "\($0.text) (\($0.interface))" }
    let network = Finding(
      .healthNetwork,
      .networkIs(
        first.link(port: reach.port), interface: first.interface,
        others: others.joined(separator: ", ")))
    let firewall = Finding(.healthFirewall, .firewallIsOn(port: reach.port), isTrouble: true)
    return [network, port(reach)] + (reach.hasFirewall ? [firewall] : [])
  }

  /// A port that is taken is no trouble: on the screens the next one is used.
  private static func port(_ reach: Reachability) -> Finding {
    switch reach.portState {
    case .free: Finding(.healthPort, .portIsFree(reach.port))
    case .refused(let errno) where errno == EADDRINUSE:
      Finding(.healthPort, .portIsInUse(reach.port))
    case .refused(let errno):
      Finding(.healthPort, .portTaken(reach.port, reason: .system(errno)), isTrouble: true)
    }
  }
}
