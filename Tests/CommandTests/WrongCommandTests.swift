import ArgumentParser
import Foundation
import Testing
import Texts

@testable import berdaya

@Suite("A wrong command line")
struct WrongCommandTests {
  @Test(
    "A command that isn't there is told with what may be meant, at the place where it stands",
    arguments: [
      ("quizz", "Tidak ada perintah \"quizz\". Maksud Anda \"quiz\"?", "berdaya <perintah>"),
      ("session shwo 1", "Maksud Anda \"show\"?", "berdaya session <perintah>"),
      ("session shwo 1 --data D", "Maksud Anda \"show\"?", "berdaya session <perintah>"),
      ("review log exprt", "Maksud Anda \"export\"?", "berdaya review log <perintah>"),
      ("--lang id sesion", "Maksud Anda \"session\"?", "berdaya <perintah>"),
      ("help quizz", "Maksud Anda \"quiz\"?", "berdaya <perintah>"),
      ("session shwo --help", "Maksud Anda \"show\"?", "berdaya session <perintah>"),
      ("session xyz", "Yang ada: create, list,", "berdaya session <perintah>"),
      ("session --data D", "Sebutkan perintahnya: create, list,", "berdaya session <perintah>"),
    ])
  func unknown(line: String, told: String, usage: String) throws {
    let message = try #require(named(line).message)
    #expect(message.hasPrefix("berdaya: ") && message.contains(told), "\(message)")
    #expect(message.contains("Cara pakai: \(usage)\n"), "\(message)")
  }

  @Test(
    "A command that is there is left to its own arguments",
    arguments: [
      "", "quiz", "quiz --count 5", "read D3", "session show 1", "report --session 1", "--plain",
      "--participant Siti", "help", "session list --format json", "data", "data backup D",
    ])
  func known(line: String) {
    #expect(named(line).message == nil)
  }

  @Test(
    "Options may stand before the command that they are for",
    arguments: [
      ("--lang en quiz --count 5", "quiz --lang en --count 5"),
      ("--data D session show 1", "session show --data D 1"),
      ("--data data scores", "scores --data data"), ("--help", "help"),
      ("help session show", "session show --help"),
      ("session --data D show 1", "session show --data D 1"),
      ("report --session 1 -o session", "report --session 1 -o session"),
      ("--plain", "--plain"), ("quiz --seed 1", "quiz --seed 1"),
      ("session list -- --lang", "session list -- --lang"),
    ])
  func optionsFirst(line: String, read: String) {
    #expect(named(line).arguments == words(read))
  }

  @Test(
    "What the parser says is said in Indonesian, with the usage of the command that was meant",
    arguments: [
      ("quiz --cout 5", "berdaya: Pilihan '--cout' tidak dikenal. Maksud Anda '--count'?"),
      (
        "--lang id quiz --cuont 5",
        "berdaya: Pilihan '--cuont' tidak dikenal. Maksud Anda '--count'?"
      ),
      ("quiz --count", "berdaya: Nilai untuk '--count <count>' belum disebut"),
      ("quiz --count abc", "berdaya: Nilai 'abc' tidak cocok untuk '--count <count>'"),
      ("quiz more", "berdaya: 'more' tidak diperlukan di sini"),
      ("quiz more still", "berdaya: 2 hal tidak diperlukan di sini: 'more', 'still'"),
      (
        "quiz --plain=yes",
        "berdaya: Pilihan '--plain' tidak memerlukan nilai, tetapi diberi 'yes'."
      ),
      (
        "content list --format xml",
        "berdaya: Nilai 'xml' tidak cocok untuk '--format <format>'. Yang dapat dipakai: "
          + "'text' dan 'json'."
      ),
      ("session show", "berdaya: '<number>' belum disebut"),
      (
        "quiz --type foo",
        "berdaya: Nilai 'foo' tidak cocok untuk '--type <type>'. Yang dapat dipakai:"
      ),
    ])
  func words(line: String, told: String) throws {
    let error = try #require(throws: (any Error).self) {
      try Berdaya.parseAsRoot(named(line).arguments)
    }
    let lines = ParserWords.said(Berdaya.fullMessage(for: error)).split(separator: "\n")
    #expect(lines.first.map(String.init) == told)
    let command = named(line).words.joined(separator: " ")
    #expect(lines.contains { $0.hasPrefix("Cara pakai: berdaya \(command)") }, "\(lines)")
    #expect(lines.last == "  Lebih jauh: berdaya \(command) --help")
  }

  @Test(
    "What a command finds wrong with what it was given is told with that command's usage",
    arguments: [
      ("quiz --section Z", "berdaya quiz [<pilihan>]"),
      ("progress --participant X", "berdaya progress [<pilihan>]"),
      ("session show 9", "berdaya session show"), ("data", "berdaya data"),
    ])
  func ownUsage(line: String, usage: String) {
    let lines = named(line).told(ValidationError("Tidak ada Z.")).split(separator: "\n")
    #expect(lines.first == "berdaya: Tidak ada Z.")
    #expect(lines.dropFirst().first?.hasPrefix("Cara pakai: \(usage)") == true, "\(lines)")
    let command = named(line).words.joined(separator: " ")
    #expect(lines.last == "  Lebih jauh: berdaya \(command) --help")
  }

  @Test(
    "What a value may not be is told before anything is done",
    arguments: [
      ("report --session 1 -o /", "-o memerlukan nama berkas"),
      ("report --session 1 -o -", "-o memerlukan nama berkas"),
      ("report --session 1 -o x.csv --format xlsx", "Berkas .csv tidak cocok dengan --format xlsx"),
      ("session codes 1 --address asal,saja", "tidak cocok untuk '--address"),
      ("session codes 1 --address 10.0.0", "tidak cocok untuk '--address"),
      ("session codes 1 --address 10.0.0.5:99999", "tidak cocok untuk '--address"),
      ("quiz --participant \(String(repeating: "a", count: 201))", "Nama ini 201 huruf"),
    ])
  func values(line: String, told: String) throws {
    let error = try #require(throws: (any Error).self) {
      try Berdaya.parseAsRoot(named(line).arguments)
    }
    #expect(ParserWords.said(Berdaya.fullMessage(for: error)).contains(told))
  }

  @Test(
    "Addresses that phones can be given are taken",
    arguments: [
      "10.0.0.5", "10.0.0.5:8080", "laptop.local", "http://laptop:80/", "https://a.id/tes",
      "http://[fe80::1]:8080",
    ])
  func addresses(_ address: String) {
    #expect(PhoneAddress(argument: address) != nil)
  }

  @Test(
    "A negative number is told as one, with the usage of the command",
    arguments: ["quiz --seed -1", "session create A --hours -1,5", "session show -1"])
  func negative(line: String) throws {
    let message = try #require(named(line).message)
    #expect(message.contains(": bilangan negatif tidak dapat dipakai"))
    #expect(message.contains("Cara pakai: berdaya \(named(line).words.joined(separator: " "))"))
  }

  @Test("Completions are made for each shell", arguments: CompletionsCommand.Shell.allCases)
  func completions(shell: CompletionsCommand.Shell) {
    let script = shell.script
    #expect(script.contains("berdaya") && script.contains("give-back"))
  }

  @Test(
    "Bash offers the options of a group's own command",
    arguments: [
      ("--pl", "--plain"), ("report --se", "--session"),
      ("report --session 1 --for", "--force --format"), ("report cert", "certificates"),
      ("qui", "quiz"), ("--lang id qui", "quiz"), ("report --session 1 cert", "certificates"),
      ("report --session 1 --format cs", "csv"),
    ])
  func offered(line: String, offer: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    let last = words(line).count
    process.arguments = [
      "-c",
      """
      \(CompletionsCommand.Shell.bash.script)
      COMP_WORDS=(berdaya \(line)); COMP_CWORD=\(last); COMP_LINE="berdaya \(line)"
      COMP_POINT=${#COMP_LINE}
      _berdaya berdaya "${COMP_WORDS[\(last)]}" "${COMP_WORDS[\(last - 1)]}"
      echo "${COMPREPLY[*]}"
      """,
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(String(decoding: output, as: UTF8.self) == offer + "\n")
  }

  private func words(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }
  private func named(_ line: String) -> NamedCommand { NamedCommand(words(line)) }
}
