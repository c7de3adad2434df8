/// What a trainer puts right: tests, people, marking, with its reason.
extension Text {
  public static let repairs = Text(id: "Perbaikan", en: "Repairs")
  public static func repairsWithCount(_ count: Int) -> Text {
    Text(
      id: "Perbaikan tes, waktu, dan kunci" + (count > 0 ? " (\(count))" : ""),
      en: "Put tests, time and keys right" + (count > 0 ? " (\(count))" : ""))
  }
  public static let repairsAbout = Text(
    id:
      "Pilih tes, lalu pesertanya. Setiap perbaikan memerlukan alasan dan tercatat dalam laporan.",
    en: "Choose a test, then the participant. Each repair needs a reason and stands in the report.")
  public static func repairTests(_ test: Text) -> Text {
    Text(id: "Perbaiki tes peserta: \(test.id)", en: "Put a participant's test right: \(test.en)")
  }
  public static let noRepairsYet = Text(
    id: "Belum ada yang diperbaiki.", en: "Nothing has been put right yet.")
  public static let reason = Text(id: "Alasan", en: "Reason")
  public static let reasonHow = Text(
    id: "Alasan ini ikut tercatat dalam laporan.", en: "The reason stands in the report.")
  public static let keyRepair = Text(id: "perbaiki", en: "put right")
  public static let keyMinutesForAll = Text(id: "menit untuk semua", en: "minutes for all")
  public static let giveBack = Text(id: "Kembalikan tes ini", en: "Give this test back")
  public static let giveBackAbout = Text(
    id: "Tes dilanjutkan dengan jawaban yang sudah ada. Kosongkan menit bila sisa waktunya cukup. "
      + "Bila tesnya sudah ditutup, tes itu dibuka lagi.",
    en:
      "The test goes on with the answers that it has. Leave the minutes empty where the time left "
      + "is enough. A test that is closed is opened again.")
  public static let leastMinutes = Text(
    id: "Sisa menit", en: "Minutes left")
  public static let giveMinutes = Text(id: "Tambah menit", en: "Give more minutes")
  public static func giveMinutesForAll(_ test: Text) -> Text {
    Text(
      id: "Tambah menit untuk semua: \(test.id)", en: "Give everybody more minutes: \(test.en)")
  }
  public static let giveMinutesAbout = Text(
    id: "Berlaku sebelum tes dimulai maupun selama dikerjakan; yang sudah mengumpulkan dilewati.",
    en: "Before the test is started or while it is under way; who has submitted it is passed over.")
  public static let moreMinutes = Text(id: "Menit tambahan", en: "More minutes")
  public static let moveTest = Text(
    id: "Pindahkan ke peserta yang benar", en: "Move it to the right participant")
  public static let moveTestAbout = Text(
    id: "Untuk tes yang dikerjakan atas nama orang lain. Tulis nomor daftar hadir peserta yang "
      + "sebenarnya mengerjakan.",
    en: "For a test taken under the wrong name. Give the number on the attendance list of who "
      + "really took it.")
  public static let setAside = Text(
    id: "Sisihkan tes ini (disimpan, tidak dihitung)", en: "Set this test aside (kept, not counted)"
  )
  public static let setAsideAbout = Text(
    id: "Tes disimpan tetapi tidak dihitung di mana pun; peserta dapat mengerjakan lagi.",
    en: "The test is kept and counts nowhere; the participant can take it again.")
  public static let takeBack = Text(
    id: "Hitung lagi tes yang disisihkan", en: "Count the test that was set aside again")
  public static let leaveOutOfClass = Text(
    id: "Jangan hitung dalam angka kelas", en: "Leave out of the class's figures")
  public static let countInClass = Text(
    id: "Hitung dalam angka kelas", en: "Count in the class's figures")
  public static let countInClassAbout = Text(
    id: "Nilai dan hasil peserta tetap; hanya rata-rata, sebaran, peningkatan, dan analisis soal "
      + "yang berubah.",
    en: "The participant's score and outcome stay; only the means, the distribution, the gain and "
      + "the item analysis change.")
  public static let doIt = Text(id: "Lakukan", en: "Do it")
  public static let rulingHeading = Text(id: "Ubah penilaian soal ini", en: "Rule on this item")
  public static let rulingButton = Text(
    id: "Perbaiki kunci atau penilaian soal ini", en: "Put the key or the marking right")
  public static let rulingAbout = Text(
    id: "Semua jawaban dinilai ulang. Sebelum disimpan, Anda melihat nilai siapa yang berubah.",
    en: "All answers are marked anew. Before it is stored you see whose score changes.")
  public static let verdict = Text(id: "Keputusan", en: "Ruling")
  public static func verdictKey(_ answer: String) -> Text {
    Text(id: "kuncinya \(answer)", en: "the key is \(answer)")
  }
  public static func verdictAlso(_ answer: String) -> Text {
    Text(id: "\(answer) juga benar", en: "\(answer) is right too")
  }
  public static let verdictEverybody = Text(
    id: "semua mendapat nilai penuh", en: "everybody earns the point")
  public static let verdictLeftOut = Text(id: "soal tidak dihitung", en: "the item does not count")
  public static let preview = Text(id: "Lihat akibatnya", en: "See what changes")
  public static let nobodyChanges = Text(
    id: "Tidak ada nilai yang berubah.", en: "No score changes.")
  public static func effectCount(_ count: Int) -> Text {
    Text(
      id: "Nilai \(count) peserta berubah:",
      en: count == 1 ? "1 score changes:" : "\(count) scores change:")
  }
  public static func effect(_ name: String, from before: String, to after: String) -> Text {
    Text(id: "\(name): \(before) menjadi \(after)", en: "\(name): \(before) becomes \(after)")
  }
  public static let nowPasses = Text(id: ", kini lulus", en: ", now passed")
  public static let nowFails = Text(id: ", kini belum lulus", en: ", now not passed")
  public static func passMarkHeading(_ test: Text) -> Text {
    Text(id: "Ubah batas lulus \(test.id)?", en: "Change the pass mark of the \(test.en)?")
  }
  public static let certificatesAffected = Text(
    id: "Hasil peserta berikut berubah. Sertifikat mereka yang sudah dicetak tidak berlaku lagi:",
    en: "The outcome of these participants changes. Certificates printed for them hold no more:")
  public static let nobodyAffected = Text(
    id: "Tidak ada hasil yang berubah.", en: "No outcome changes.")

  // What is printed by the commands, once it is done.
  public static func givenBack(_ names: [String]) -> Text {
    let list = names.joined(separator: ", ")
    return Text(id: "Tes dikembalikan: \(list).", en: "Given back: \(list).")
  }
  public static func minutesGiven(_ minutes: Int, to count: Int) -> Text {
    Text(
      id: "\(minutes) menit ditambahkan untuk \(count) peserta.",
      en: "\(minutes) minutes given to \(count) participants.")
  }
  public static func testMoved(_ name: String, to other: String) -> Text {
    Text(
      id: "Tes \(name) dipindahkan ke \(other).", en: "The test of \(name) is now \(other)'s.")
  }
  public static func testSetAside(_ name: String) -> Text {
    Text(
      id: "Tes \(name) disisihkan: disimpan, tidak dihitung.",
      en: "The test of \(name) is set aside: kept, not counted.")
  }
  public static func testTakenBack(_ name: String) -> Text {
    Text(id: "Tes \(name) dihitung lagi.", en: "The test of \(name) counts again.")
  }
  public static func testCounted(_ name: String, _ isCounted: Bool) -> Text {
    isCounted
      ? Text(
        id: "Tes \(name) dihitung dalam angka kelas.",
        en: "The test of \(name) counts in the class's figures.")
      : Text(
        id: "Tes \(name) tidak dihitung dalam angka kelas; nilainya tetap.",
        en: "The test of \(name) is left out of the class's figures; the score stays.")
  }
  public static let ruled = Text(
    id: "Keputusan disimpan; semua jawaban sudah dinilai ulang.",
    en: "The ruling is stored; all answers are marked anew.")
  public static let onlyPreview = Text(
    id: "Ini hanya pratinjau; tidak ada yang disimpan.", en: "A preview only; nothing is stored.")
  public static func passMarkSet(_ passMark: Int) -> Text {
    Text(id: "Batas lulus kini \(passMark)%.", en: "The pass mark is \(passMark)% now.")
  }
  public static func merged(_ name: String, into kept: String) -> Text {
    Text(id: "\(name) dan \(kept) kini satu orang.", en: "\(name) and \(kept) are one person now.")
  }
  public static func separated(_ name: String) -> Text {
    Text(
      id: "\(name) kini orang tersendiri dalam sesi ini.",
      en: "\(name) is a person of their own in this session now.")
  }
  public static func sessionDeleted(_ title: String, copy: String?) -> Text {
    Text(
      id: "Sesi \(title) dihapus." + (copy.map { " Salinan semua data: \($0)" } ?? ""),
      en: "The session \(title) is deleted." + (copy.map { " A copy of all data: \($0)" } ?? ""))
  }
  public static func deleteNeedsTitle(_ title: String) -> Text {
    Text(
      id: "Sesi ini dengan semua jawabannya akan hilang. Bila memang dimaksud, ulangi dengan "
        + "--title \"\(title)\".",
      en: "This session and all its answers will be gone. If you mean it, repeat with "
        + "--title \"\(title)\".")
  }
  public static let deleteSession = Text(
    id: "Hapus sesi beserta semua jawabannya", en: "Delete the session with all its answers")
  public static func deleteSessionAbout(_ attempts: Int) -> Text {
    Text(
      id: "\(attempts) tes peserta ikut terhapus. Salinan semua data dibuat lebih dahulu.",
      en: "\(attempts) tests of participants go too. A copy of all data is made first.")
  }
  public static let deleteSessionAgain = Text(
    id: "Ketik nama pelatihan sekali lagi, agar tidak terhapus karena salah tekan.",
    en: "Type the title once more, so that nothing is deleted by a slip.")
  public static let titleDiffers = Text(
    id: "Nama itu tidak sama dengan nama pelatihan; tidak ada yang dihapus.",
    en: "That is not the training's title; nothing is deleted.")

  public static let participantOrAll = Text(
    id: "Sebutkan --participant NOMOR, atau --all.",
    en: "Give either --participant NUMBER or --all.")
  public static let oneVerdict = Text(
    id: "Sebutkan satu dari --key, --also, --everybody, dan --leave-out.",
    en: "Give one of --key, --also, --everybody and --leave-out.")

  // Why something can't be put right.
  public static let noTimeLeft = Text(
    id: "Waktunya sudah habis. Beri beberapa menit saat mengembalikan tes ini.",
    en: "No time is left. Give some minutes with the test.")
  public static func formsDiffer(_ first: String, _ second: String) -> Text {
    Text(
      id:
        "\(first) dan \(second) bukan dua bentuk yang setara, jadi tidak dapat ditukar. Pilih dua "
        + "kisi-kisi dengan susunan sama dan bentuk soal berbeda, atau \"sama untuk semua\".",
      en: "\(first) and \(second) are no forms of equal make, so they can't be swapped. Choose two "
        + "blueprints with the same plan and different forms, or the same form for everybody.")
  }
  public static func bothTook(_ test: Text) -> Text {
    Text(
      id: "Keduanya mengerjakan \(test.id). Sisihkan dahulu salah satunya.",
      en: "Both have taken the \(test.en). Set one of them aside first.")
  }
  public static func noSuchNumber(_ number: Int) -> Text {
    Text(
      id: "Tidak ada nomor \(number) dalam daftar hadir.",
      en: "Nobody has the number \(number) on the attendance list.")
  }
  public static func personHasNotTaken(_ test: Text) -> Text {
    Text(
      id: "Peserta ini belum mengerjakan \(test.id).",
      en: "This participant has not taken the \(test.en).")
  }

  // Cut short.
  public static let cutShort = Text(id: "terpotong", en: "cut short")
  public static func cutShort(unseen: Int) -> Text {
    Text(
      id: "terpotong: \(unseen) soal tidak sempat dilihat",
      en: "cut short: \(many(unseen, "item")) never seen")
  }
  public static let notCounted = Text(
    id: "tidak dihitung dalam angka kelas", en: "not in the class's figures")
  public static func cutShortInWords(_ count: Int, notCounted: Int) -> Text {
    var id: [String] = []
    var en: [String] = []
    if count > 0 {
      id.append(
        "\(count) tes terpotong sebelum semua soal dilihat; soal yang tidak dilihat tidak dihitung "
          + "salah dalam analisis soal.")
      en.append(
        (count == 1 ? "1 test was" : "\(count) tests were")
          + " cut short before all items were seen; what was not seen is not wrong in the item "
          + "analysis.")
    }
    if notCounted > 0 {
      id.append("\(notCounted) tes tidak dihitung dalam angka kelas, menurut keputusan pelatih.")
      en.append("\(notCounted) left out of the class's figures by the trainer.")
    }
    return Text(id: id.joined(separator: " "), en: en.joined(separator: " "))
  }

  // Forms.
  public static let formRule = Text(id: "Bentuk soal", en: "Forms")
  public static let formsSame = Text(id: "sama untuk semua", en: "the same for everybody")
  public static let formsSwapped = Text(
    id: "ditukar (separuh A lalu B, separuh B lalu A)",
    en: "swapped (half A then B, half B then A)")
  public static let form = Text(id: "Bentuk", en: "Form")
  public static func formNamed(_ name: String) -> Text {
    Text(id: "bentuk \(name)", en: "form \(name)")
  }
}
