import Quiz
import Testing

@testable import Tables

@Suite struct RosterFileTests {
  @Test(
    "Columns are found by their names in either language, or taken in order",
    arguments: [
      "Nama,Organisasi,Desa,HP\nSiti Aminah,PSM,Cikole,0812\n",
      "no;village;organisation;phone;name\n1;Cikole;PSM;0812;Siti Aminah\n",
      "Siti Aminah, PSM, Cikole, 0812", "1. Siti Aminah,PSM,Cikole,0812",
      "No.;Nama Lengkap;Asal Lembaga;Nama Desa;Nomor HP/WA\n1;Siti Aminah;PSM;Cikole;0812\n",
      "No,Nama,Instansi,Desa/Kel.,HP\n1,Siti Aminah,PSM,Cikole,0812\n",
      "NO,NAMA PESERTA,INSTANSI,ALAMAT RUMAH,No. HP\n1,Siti Aminah,PSM,Cikole,0812\n",
      "Full name;Organization;Address;Telephone\nSiti Aminah;PSM;Cikole;'0812\n",
      "1\tSiti Aminah\tPSM\tCikole\t0812",
    ])
  func columns(_ text: String) throws {
    let file = try RosterFile(text: text)
    #expect(file.mistakes.isEmpty && file.remarks.isEmpty)
    #expect(
      file.people() == [
        RosterPerson(name: "Siti Aminah", organisation: "PSM", village: "Cikole", phone: "0812")
      ])
  }

  @Test("What somebody is there as is no heading, and a title above the headings is none either")
  func participants() throws {
    let list = try RosterFile(
      text: "Siti Aminah,Peserta,Cikole\nBudi Santoso,Peserta,Cisaat\nAni,Panitia,Cikole\n")
    #expect(list.people().map(\.name) == ["Siti Aminah", "Budi Santoso", "Ani"])
    for header in ["No,Nama,Desa", "No,Peserta,Alamat", "No,Peserta,Jabatan"] {
      let titled = try RosterFile(text: "PESERTA\n\(header)\n1,Siti,Cikole\n")
      #expect(titled.people().map(\.name) == ["Siti"] && titled.mistakes.isEmpty)
    }
    #expect(try RosterFile(text: "PESERTA\nSiti\nBudi\n").people().map(\.name) == ["Siti", "Budi"])
  }

  @Test("Who is struck out in a pasted list is passed over, and the ~ before a name is none of it")
  func struckOut() throws {
    let list = try RosterFile(text: "1. Asep, PSM\n2. ~Budi, PSM~\n~Wati~\n~Siti\n4. ~ Ani\n")
    #expect(list.entries.map(\.person.name) == ["Asep", "Siti", "Ani"])
    #expect(list.remarks.map(\.line) == [2, 3] && list.mistakes.isEmpty)
    for header in ["", "Name,Org\n"] {
      let list = try RosterFile(
        text: header + "1. Asep, PSM\n2. ~Joko~, PSM\n3. ~Tono~ (batal)\n~Budi~,PSM\n~Siti\n")
      #expect(list.entries.map(\.person.name) == ["Asep", "Siti"])
      #expect(list.remarks.count { if case .passedOver = $0.kind { true } else { false } } == 3)
    }
  }

  @Test(
    "Headings within a list are passed over, and said; who only looks like one is not",
    arguments: [
      ("# Kader Melati\nSiti\nBudi", [1], ["Siti", "Budi"]),
      (
        "**Kelompok Melati**\nSiti\nBudi\n**Kelompok Mawar**\nWati", [1, 4],
        ["Siti", "Budi", "Wati"]
      ),
      ("Kelompok A\n1. Siti\n2. Budi\n*Kelompok B*\n1. Wati", [1, 4], ["Siti", "Budi", "Wati"]),
      (
        "1. Nama: Ratna\nNama lengkap : Budi\nCatatan: bawa laptop\n5. NB : hadir pukul 8", [3, 4],
        ["Ratna", "Budi"]
      ),
      (
        "Nama desa: Cisaat\nNama kegiatan: Pelatihan\nSiti", [],
        ["Nama desa: Cisaat", "Nama kegiatan: Pelatihan", "Siti"]
      ),
      ("RW 03:\n- Siti\nRW 04\n• Budi", [1, 3], ["Siti", "Budi"]),
      ("Siti\nPanitia:\nBudi", [2], ["Siti", "Budi"]),
      ("Nama;Desa\nRW 03;\nSiti;Cikole\nDesa Cisaat:;\nBudi;Cisaat", [2, 4], ["Siti", "Budi"]),
      ("**Siti**\n**Budi**\nWati", [], ["Siti", "Budi", "Wati"]),
      ("1. Rahmat\n2. Tono\nPeserta:\n3. Wati", [3], ["Rahmat", "Tono", "Wati"]),
      ("Panitia:\nAsep\nNama peserta\nWati\nAni", [1, 3], ["Asep", "Wati", "Ani"]),
      ("Nama\n**Rini Ayu**\n1. __Ani__", [], ["Rini Ayu", "Ani"]),
      ("Asep: 0812-3456-7890\nSiti:\nBudi: 0813-3456-7890", [], ["Asep", "Siti", "Budi"]),
      ("Asep (PSM): 0812 3456 7890\nSiti :\nBudi", [], ["Asep (PSM)", "Siti", "Budi"]),
      (
        "Ani\n*Siti (ketua)*\n*4. Asep*\n**Wati**\nBudi", [],
        ["Ani", "Siti (ketua)", "Asep", "Wati", "Budi"]
      ),
      ("1. Siti:\n2. Budi\n3. Wati", [], ["Siti", "Budi", "Wati"]),
      ("Siti:", [], ["Siti"]),
      ("Grup Siti\nAde RT 03\nRwanda", [], ["Grup Siti", "Ade RT 03", "Rwanda"]),
    ])
  func headings(_ text: String, lines: [Int], names: [String]) throws {
    let file = try RosterFile(text: text)
    let passedOver = file.remarks.filter { if case .passedOver = $0.kind { true } else { false } }
    #expect(passedOver.map(\.line) == lines)
    #expect(file.people().map(\.name) == names && file.mistakes.isEmpty)
  }

  @Test("Names alone are enough, a line each, numbered or not")
  func namesAlone() throws {
    let bold = try RosterFile(
      text: "*1. Kang Asep*\n2. *Siti*\n_3. Budi, PSM_\n4. Wati *\n*5. Ujang* 0812-3456-7890\n"
        + "6. *Aminah, S.Pd.*\n*Tuti*, S.Pd.\n*Asep 0812-3456-7891*\n"
        + "*Euis* (Kadudampit)\n_5. Fitri_ – PKK\n*9. Ade - PSM - 0812-3456-7892*\n")
    #expect(
      bold.entries.map(\.person.name) == [
        "Kang Asep", "Siti", "Budi", "Wati *", "Ujang", "Aminah, S.Pd.", "Tuti, S.Pd.", "Asep",
        "Euis (Kadudampit)", "Fitri – PKK", "Ade - PSM",
      ])
    #expect(bold.entries[2].person.organisation == "PSM")
    let file = try RosterFile(text: "1. Siti Aminah\n2) Asep\n\n   Budi\n4.Wati\n")
    #expect(file.people().map(\.name) == ["Siti Aminah", "Asep", "Budi", "4.Wati"])
  }

  @Test(
    "Degrees behind a comma stay with their name",
    arguments: [
      "Drs. H. Ahmad Fauzi, M.Si.", "Siti, S.Pd", "1. Siti Aminah, S.Pd.", "Hj. Siti, S.Sos., M.Si",
      "nama\nSiti Aminah, S.Pd., M.M.\n", "Siti, SE, MM", "Ani, A.Md.Keb", "Budi, Ph.D.",
      "Drs. H. Ahmad Fauzi, M.Si.\nSiti Aminah, S.Pd.\n", "\"Siti Aminah, S.Pd.\"",
      "nama;desa\nSiti Aminah, S.Pd.;\n", "Dr. Ir. Budi, Sp.OG, M.Kes.",
    ])
  func degrees(_ text: String) throws {
    let file = try RosterFile(text: text)
    #expect(file.mistakes.isEmpty)
    for person in file.people() {
      #expect(person.organisation == nil)
      #expect(text.contains(person.name) && person.name.contains(", "))
    }
    #expect(!file.people().isEmpty)
  }

  @Test("Where no columns are named, a line that is wider or shorter than most is asked about")
  func otherWidth() throws {
    let file = try RosterFile(text: "Ani,PKK,Cikole\nBudi,PKK,Cikole,Ekstra\nCici,PSM,Cikole\n")
    #expect(file.mistakes.isEmpty)
    #expect(file.remarks == [.init(line: 2, kind: .otherWidth(found: 4, usual: 3))])
    #expect(try RosterFile(text: "Ani\nBudi,PKK\nCici\n").remarks.isEmpty)
  }

  @Test("Degrees don't push the other columns to the side")
  func degreesAndColumns() throws {
    let shifted = try RosterFile(
      text: "nama,organisasi,desa,telepon\nSiti Aminah, S.Pd.,PKK,Sukamaju\n")
    #expect(
      shifted.people() == [
        RosterPerson(name: "Siti Aminah, S.Pd.", organisation: "PKK", village: "Sukamaju")
      ])
    #expect(
      shifted.remarks == [
        .init(line: 2, kind: .degrees("Siti Aminah, S.Pd.")),
        .init(line: 2, kind: .tooFewFields(found: 3, expected: 4)),
      ])
    let semicolons = try RosterFile(text: "Siti Aminah, S.Pd.;PKK\nBudi;KT\n")
    #expect(
      semicolons.people() == [
        RosterPerson(name: "Siti Aminah, S.Pd.", organisation: "PKK"),
        RosterPerson(name: "Budi", organisation: "KT"),
      ])
    let own = try RosterFile(text: "nama,gelar,organisasi\nSiti,S.Pd.,PKK\nBudi,,KT\n")
    #expect(own.people().map(\.name) == ["Siti, S.Pd.", "Budi"])
    #expect(own.people().map(\.organisation) == ["PKK", "KT"])
  }

  @Test(
    "A group that is written short is no degree",
    arguments: ["PSM", "PKK", "KT", "BPD", "RT 05", "P.K.K.", "Cikole", "SMA 1", "Karang Taruna"])
  func groups(_ organisation: String) throws {
    #expect(
      try RosterFile(text: "Siti, \(organisation)").people().first?.organisation == organisation)
  }

  @Test("What stands above the column names is passed over, and said")
  func titles() throws {
    let told = try RosterFile(text: "sep=;\nnama;organisasi\nSiti;PSM\n")
    #expect(told.people() == [RosterPerson(name: "Siti", organisation: "PSM")])
    #expect(told.remarks.isEmpty)
    let title = try RosterFile(
      text:
        "DAFTAR PESERTA;;;\n\nTanggal: 23 November 2026;;;\nnama;organisasi;desa;telepon\nSiti;;;\n"
    )
    #expect(title.people() == [RosterPerson(name: "Siti")])
    #expect(
      title.remarks == [
        .init(line: 1, kind: .passedOver("DAFTAR PESERTA")),
        .init(line: 3, kind: .passedOver("Tanggal: 23 November 2026")),
      ])
    let hall = try RosterFile(text: "DAFTAR HADIR, BALAI DESA\nNO;NAMA\n1;Siti\n2;Budi\n")
    #expect(hall.people().map(\.name) == ["Siti", "Budi"])
    let bare = try RosterFile(text: "Daftar peserta pelatihan kader\nSiti\nBudi\n")
    #expect(bare.people().map(\.name) == ["Siti", "Budi"])
    let twice = try RosterFile(text: "Nama,Desa\nSiti,Cikole\nNama,Desa\nBudi,Cikole\n")
    #expect(twice.people().map(\.name) == ["Siti", "Budi"])
    #expect(twice.remarks == [.init(line: 3, kind: .passedOver("Nama Desa"))])
  }

  @Test("Columns that are passed over are said")
  func passedOver() throws {
    let file = try RosterFile(text: "Nama;NIK;L/P;Nama\nSiti;327;P;Aminah\n")
    #expect(file.people() == [RosterPerson(name: "Siti")])
    #expect(
      file.remarks == [
        .init(line: 1, kind: .unknownColumn("NIK")), .init(line: 1, kind: .unknownColumn("L/P")),
        .init(line: 1, kind: .repeatedColumn("Nama")),
      ])
  }

  @Test("A telephone number that a spreadsheet has spoilt is left out and said")
  func phones() throws {
    let file = try RosterFile(
      text: "nama;hp\nSiti;8,12346E+10\nBudi;8.12E+10\nAni;81234567890\nWati;+62 812-3456\n")
    #expect(file.people().map(\.phone) == [nil, nil, "081234567890", "+62 812-3456"])
    #expect(
      file.remarks == [
        .init(line: 2, kind: .spoiltPhone("8,12346E+10")),
        .init(line: 3, kind: .spoiltPhone("8.12E+10")),
      ])
    #expect(
      try RosterFile(text: "Siti, 0812-3456-7890").people()
        == [RosterPerson(name: "Siti", phone: "0812-3456-7890")])
    #expect(
      try RosterFile(text: "Budi, S.Pd. 0812-3456-7890").people()
        == [RosterPerson(name: "Budi, S.Pd.", phone: "0812-3456-7890")])
    #expect(try RosterFile(text: "Wati, 12-05-1980").people()[0].phone == nil)
    // Days, years and the numbers of cards are none.
    for name in ["Siti 12-05-1980", "Ani 3273014501900001", "Kader 2019-2023"] {
      #expect(try RosterFile(text: name).people() == [RosterPerson(name: name)])
    }
    #expect(
      try RosterFile(text: "1. Siti Aminah 0812-3456-7890\nAsep: +62 812 3456 7890\nBudi 2\n")
        .people()
        == [
          RosterPerson(name: "Siti Aminah", phone: "0812-3456-7890"),
          RosterPerson(name: "Asep", phone: "+62 812 3456 7890"), RosterPerson(name: "Budi 2"),
        ])
  }

  @Test("Each bad line is told with its number and what is wrong with it")
  func mistakes() throws {
    let long = String(repeating: "a", count: 201)
    let file = try RosterFile(
      text: "nama,desa\nSiti,Cikole\n,Cikole\nBudi, Slamet, Cikole\n\u{7},x\n\(long),x\n12,x\n"
        + "Ani; PKK\n")
    #expect(file.entries.map(\.line) == [2])
    #expect(
      file.mistakes == [
        .init(line: 3, kind: .noName), .init(line: 4, kind: .tooManyFields(found: 3, expected: 2)),
        .init(line: 5, kind: .noName), .init(line: 6, kind: .longName(201)),
        .init(line: 7, kind: .onlyDigits), .init(line: 8, kind: .separatorInName("Ani; PKK")),
      ])
  }

  @Test(
    "A file without names is refused as a whole",
    arguments: [
      ("desa,hp\nCikole,0812\n", LineProblem.Kind.noNameColumn), ("\n\n", .nobody),
      ("nama\n", .nobody),
    ])
  func nobody(_ text: String, _ kind: LineProblem.Kind) throws {
    let file = try RosterFile(text: text)
    #expect(file.mistakes == [.init(line: 1, kind: kind)])
    #expect(file.people().isEmpty)
  }

  @Test("Namesakes are told where nothing keeps them apart, and may be kept or left out")
  func duplicates() throws {
    let file = try RosterFile(
      text: "nama,organisasi,desa\nSiti,PSM,Cikole\nSiti,PSM,Warudoyong\nsiti,,Cikole\nWATI\nBudi")
    let duplicates = file.duplicates(on: [(1, RosterPerson(name: "Wati"))])
    #expect(
      duplicates == [
        .init(line: 4, kind: .sameAsLine(2, name: "siti")),
        .init(line: 5, kind: .sameAsEnrolled(1, name: "WATI")),
      ])
    #expect(file.people(without: duplicates).map(\.name) == ["Siti", "Siti", "Budi"])
    #expect(file.people().count == 5)
  }
}
