import ArgumentParser
import Quiz
import Tables
import Terminal
import Texts
import Training

/// The participants of a session.
struct SessionRoster: Command {
  static let help = Help(
    id: "Daftar peserta.", en: "A session's roster.",
    name: "roster",
    examples: ["berdaya session roster import peserta.csv --session 1"],
    subcommands: [SessionRosterImport.self])
}

/// Puts people from a CSV file on a roster.
struct SessionRosterImport: Command {
  static let help = Help(
    id: "Memasukkan peserta dari CSV.", en: "Enters participants from a CSV file.",
    usage: "berdaya session roster import <file> --session <session>",
    examples: [
      "berdaya session roster import peserta.csv --session 1",
      "berdaya session roster import peserta.csv --session 1 --preview",
      "berdaya session roster import peserta.csv --session 1 --duplicates skip",
    ],
    about: [
      .text(
        id: "Kolom: nama, organisasi, desa, telepon; hanya nama yang wajib. Pemisahnya koma, titik "
          + "koma, atau `tab`. Gelar sesudah koma (Siti, S.Pd.) tetap bersama namanya. Bila satu "
          + "baris salah, belum ada yang dimasukkan.",
        en: "Columns: name, organisation, village, phone; only the name is needed. Commas, "
          + "semicolons or tabs separate them. Degrees behind a comma (Siti, S.Pd.) stay with "
          + "their name. With one bad line nobody is entered."),
      .table(
        id: "--duplicates, untuk orang yang tampaknya sama:",
        en: "--duplicates, for those who seem to be the same person:",
        """
        report | sebutkan, masukkan tak seorang pun | tell, and enter nobody
        skip | lewati | leave them out
        keep | masukkan: orangnya berbeda | enter: they are several people
        """),
    ])

  /// What to do with someone who seems to be there already.
  enum Duplicates: String, CaseIterable, ExpressibleByArgument {
    case report, skip, keep
  }

  @OptionGroup var options: CommonOptions

  @Argument(help: .text(id: "Berkas CSV.", en: "The CSV file."))
  var file: String

  @OptionGroup var session: SessionOption

  @Option(help: .text(id: "Nama yang tampaknya sama.", en: "Those who seem to be the same person."))
  var duplicates = Duplicates.report

  @Flag(
    help: .text(
      id: "Nama yang dikenal dari sesi lain adalah orang yang sama.",
      en: "Those known by name from other sessions are the same people."))
  var known = false

  @Flag(
    help: .text(
      id: "Hanya melihat bagaimana berkas dibaca.", en: "Only shows how the file is read."))
  var preview = false

  func run() throws {
    let (training, session) = try options.session(session.number)
    let input = CSVInput(path: file)
    let roster = RosterFile(try input.table())
    let duplicatesOn = { (entries: [RosterEntry]) in
      roster.duplicates(on: entries.map { ($0.number, $0.participant.facts) })
    }
    let doubles = try duplicatesOn(training.roster(of: session.id))
    try input.check(
      roster.mistakes + (duplicates == .report ? doubles : []),
      advice: roster.mistakes.isEmpty ? .nobodyEnrolledDuplicates : .nobodyEnrolled)
    // Who is passed over is told.
    input.note(roster.remarks + (duplicates == .skip ? doubles : []))
    let people = roster.people(without: duplicates == .skip ? doubles : [])
    if !known {
      for (person, other) in try training.mayBeKnown(people, in: session.id) {
        let line = roster.entries.first { $0.person == person }?.line ?? 1
        input.tell(line, "note", .mayBeKnown(person.name, other.nameAndDetails))
      }
    }
    if preview {
      for person in people { print(cleaned(person.understood(language))) }
      return
    }
    var new: [LineProblem] = []
    try training.tellingCertificates {
      let entered = try training.enrol(in: session.id, isKnown: { _ in known }) { entries in
        if duplicates == .keep { return people }
        let now = duplicatesOn(entries)
        new = now.filter { !doubles.contains($0) }
        return duplicates == .report && !new.isEmpty ? [] : roster.people(without: now)
      }
      if duplicates == .report { try input.check(new, advice: .nobodyEnrolledDuplicates) }
      input.note(new)
      print(.enrolled(entered.count))
    }
  }
}
