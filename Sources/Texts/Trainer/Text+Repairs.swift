/// What a trainer puts right: tests, people, marking, with its reason.
extension Text {
  public static let repairs = Text("Perbaikan", "Repairs")
  public static func repairsWithCount(_ count: Int) -> Text {
    Text(
      "Perbaikan tes, waktu, dan kunci" + (count > 0 ? " (\(count))" : ""),
      "Put tests, time and keys right" + (count > 0 ? " (\(count))" : ""))
  }
  public static let repairsAbout = Text(
    "Pilih tes, lalu peserta atau soalnya. Setiap perbaikan memerlukan alasan dan tercatat dalam "
      + "laporan.",
    "Choose a test, then the participant or the item. Each repair needs a reason and stands in the "
      + "report.")
  public static func repairKeys(_ test: Text) -> Text {
    Text(
      "Perbaiki kunci atau penilaian soal: \(test.id)",
      "Put a key or the marking right: \(test.en)")
  }
  public static func repairTests(_ test: Text) -> Text {
    Text("Perbaiki tes peserta: \(test.id)", "Put a participant's test right: \(test.en)")
  }
  public static let noRepairsYet = Text(
    "Belum ada yang diperbaiki.", "Nothing has been put right yet.")
  public static let reason = Text("Alasan", "Reason")
  public static let giveReason = Text("Tulis alasannya", "Give the reason")
  public static let reasonHow = Text(
    "Alasan ini ikut dicatat.", "The reason is kept with it.")
  public static let keyRepair = Text("perbaiki", "put right")
  public static let keyMinutesForAll = Text("menit untuk semua", "minutes for all")
  public static let giveBack = Text("Kembalikan tes ini", "Give this test back")
  public static let giveBackAbout = Text(
    "Tes dilanjutkan dengan jawaban yang sudah ada. Kosongkan menit bila sisa waktunya cukup. "
      + "Bila tesnya sudah ditutup, tes itu dibuka lagi.",
    "The test goes on with the answers that it has. Leave the minutes empty where the time left "
      + "is enough. A test that is closed is opened again.")
  public static let leastMinutes = Text("Sisa menit", "Minutes left")
  public static let giveMinutes = Text("Tambah menit", "Give more minutes")
  public static func giveMinutesForAll(_ test: Text) -> Text {
    Text("Tambah menit untuk semua: \(test.id)", "Give everybody more minutes: \(test.en)")
  }
  public static let giveMinutesAbout = Text(
    "Berlaku sebelum tes dimulai maupun selama dikerjakan; yang sudah mengumpulkan dilewati.",
    "Before the test is started or while it is under way; who has submitted it is passed over.")
  public static let moreMinutes = Text("Menit tambahan", "More minutes")
  public static let moveTest = Text(
    "Pindahkan ke peserta yang benar", "Move it to the right participant")
  public static let moveTestAbout = Text(
    "Untuk tes yang dikerjakan atas nama orang lain. Tulis nama peserta yang sebenarnya "
      + "mengerjakan, atau nomornya di daftar hadir; kosongkan untuk memilih dari daftar.",
    "For a test taken under the wrong name. Give the name of who really took it, or the number on "
      + "the roster; leave it empty to choose from the roster.")
  public static let nameOrNumber = Text("Nama atau nomor", "Name or number")
  public static let whoTookTest = Text(
    "Siapa yang sebenarnya mengerjakan?", "Who really took it?")
  public static let swapTests = Text("Tukarkan kedua tes", "Exchange the two tests")
  public static func bothSat(_ name: String, _ test: Text) -> Text {
    Text(
      "\(name) juga sudah mengerjakan \(test.id). Bila keduanya tertukar giliran, tukarkan tesnya:",
      "\(name) has taken the \(test.en) too. If they sat at each other's turn, exchange them:")
  }
  public static func moveTestTo(
    _ test: Text, of name: String, to other: String, asksAgain: Bool
  ) -> Text {
    Text(
      "\(test.id) \(name) menjadi milik \(other.asSentence)",
      "The \(test.en) of \(name) becomes that of \(other.asSentence)")
      + oneForm(other).when(asksAgain)
  }
  private static func oneForm(_ name: String) -> Text {
    Text(
      " Akibatnya, bentuk soal pre-test dan post-test \(name) sama; nilainya dapat naik hanya karena "
        + "soalnya diingat.",
      " With that both tests of \(name) have the same form; a rise may come from remembering it.")
  }
  public static let setAside = Text(
    "Sisihkan tes ini (disimpan, tidak dihitung)", "Set this test aside (kept, not counted)")
  public static let setAsideAbout = Text(
    "Tes disimpan tetapi tidak dihitung di mana pun; peserta dapat mengerjakan lagi.",
    "The test is kept and counts nowhere; the participant can take it again.")
  public static let takeBack = Text(
    "Hitung lagi tes yang disisihkan", "Count the test that was set aside again")
  public static let takeBackAbout = Text(
    "Tes dihitung lagi seperti sebelum disisihkan.",
    "The test counts again as it did before it was set aside.")
  public static let leaveOutOfClass = Text(
    "Jangan hitung dalam angka kelas", "Leave out of the class's figures")
  public static let countInClass = Text("Hitung dalam angka kelas", "Count in the class's figures")
  public static let countInClassAbout = Text(
    "Nilai dan hasil peserta tetap; hanya rata-rata, sebaran, peningkatan, dan analisis soal "
      + "yang berubah.",
    "The participant's score and outcome stay; only the means, the distribution, the gain and "
      + "the item analysis change.")
  public static let doIt = Text("Lakukan", "Do it")
  public static let rulingHeading = Text("Ubah penilaian soal ini", "Rule on this item")
  public static let rulingButton = Text(
    "Perbaiki kunci atau penilaian soal ini", "Put the key or the marking right")
  public static let rulingAbout = Text(
    "Semua jawaban dinilai ulang, juga dalam tes lain di sesi ini yang menanyakan soal ini. Sebelum "
      + "disimpan, Anda melihat nilai siapa yang berubah.",
    "All answers are marked anew, also in another test of the session that asks this question. "
      + "Before it is stored you see whose score changes.")
  public static let verdict = Text("Keputusan", "Ruling")
  public static func verdictKey(_ answer: String) -> Text {
    Text("kuncinya \(answer)", "the key is \(answer)")
  }
  public static func verdictAlso(_ answer: String) -> Text {
    Text("\(answer) juga benar", "\(answer) is right too")
  }
  /// Between answers that are right each.
  public static let orElse = Text(" atau ", " or ")
  public static let verdictEverybody = Text(
    "semua mendapat nilai penuh", "everybody earns the point")
  public static let verdictLeftOut = Text("soal tidak dihitung", "the item does not count")
  public static let verdictOriginal = Text("seperti semula", "as it was")
  public static let preview = Text("Lihat akibatnya", "See what changes")
  public static let nobodyChanges = Text("Tidak ada nilai yang berubah.", "No score changes.")
  public static func effectCount(_ count: Int) -> Text {
    Text(
      "Nilai \(count) peserta berubah:",
      "The scores of \(many(count, "participant")) change:")
  }
  public static func effect(_ name: String, from before: String, to after: String) -> Text {
    before == after
      ? Text("\(name): \(after)", "\(name): \(after)")
      : Text("\(name): \(before) menjadi \(after)", "\(name): \(before) becomes \(after)")
  }
  public static let nowPasses = Text(", kini lulus", ", now passed")
  public static let nowFails = Text(", kini belum lulus", ", now not passed")
  public static func passMarkHeading(_ tests: [Text]) -> Text {
    let names = tests.joined(separator: ", ")
    return Text("Ubah batas lulus \(names.id)?", "Change the pass mark of \(names.en)?")
  }
  public static func outcomesAffected(certificates: Bool) -> Text {
    certificates
      ? Text(
        "Hasil peserta berikut berubah. Sertifikat mereka yang sudah dicetak tidak berlaku lagi:",
        "The outcome of these participants changes. Certificates printed for them hold no more:")
      : Text("Hasil peserta berikut berubah:", "The outcome of these participants changes:")
  }
  public static let nobodyAffected = Text("Tidak ada hasil yang berubah.", "No outcome changes.")

  // What is printed by the commands, once it is done.
  public static func givenBack(_ names: [String]) -> Text {
    Text("Tes \(names.listed) dikembalikan.", "Given back: \(names.listed.asSentence)")
  }
  public static func minutesGiven(_ minutes: Int, to count: Int) -> Text {
    Text(
      "\(minutes) menit ditambahkan untuk \(count) peserta.",
      "\(many(minutes, "minute")) given to \(many(count, "participant")).")
  }
  public static func testMoved(_ name: String, to other: String, asksAgain: Bool) -> Text {
    Text("Tes \(name) dipindahkan ke \(other.asSentence)", "The test of \(name) is now \(other)'s.")
      + oneForm(other).when(asksAgain)
  }
  public static func testSetAside(_ name: String) -> Text {
    Text(
      "Tes \(name) disisihkan: disimpan, tidak dihitung.",
      "The test of \(name) is set aside: kept, not counted.")
  }
  public static func testTakenBack(_ name: String) -> Text {
    Text("Tes \(name) dihitung lagi.", "The test of \(name) counts again.")
  }
  public static func testCounted(_ name: String, _ isCounted: Bool) -> Text {
    isCounted
      ? Text(
        "Tes \(name) dihitung dalam angka kelas.",
        "The test of \(name) counts in the class's figures.")
      : Text(
        "Tes \(name) tidak dihitung dalam angka kelas; nilainya tetap.",
        "The test of \(name) is left out of the class's figures; the score stays.")
  }
  public static let ruled = Text(
    "Keputusan disimpan; semua jawaban sudah dinilai ulang.",
    "The ruling is stored; all answers are marked anew.")
  public static let onlyPreview = Text(
    "Ini hanya pratinjau; tidak ada yang disimpan.", "A preview only; nothing is stored.")
  public static func passMarkSet(_ passMark: Int) -> Text {
    Text("Batas lulus kini \(passMark)%.", "The pass mark is \(passMark)% now.")
  }
  /// - Parameter numbers: those on rosters that are others now, by the numbers of the sessions.
  public static func merged(
    _ name: String, into kept: String, numbers: [Int: Int], asksAgain: Bool
  ) -> Text {
    numbers.sorted { $0.key < $1.key }.reduce(
      Text("\(name) dan \(kept) kini satu orang.", "\(name) and \(kept) are one person now.")
    ) { text, place in
      text
        + Text(
          " Nomornya dalam sesi \(place.key) kini \(place.value), yang tercetak pada sertifikatnya.",
          " The number in session \(place.key) is now \(place.value), as on the certificate.")
    } + oneForm(kept).when(asksAgain)
  }
  public static func separated(_ name: String) -> Text {
    Text(
      "\(name) kini orang tersendiri dalam sesi ini.",
      "\(name) is a person of their own in this session now.")
  }
  public static func sessionDeleted(_ title: String, copy: String?) -> Text {
    Text(
      "Sesi \(title) dihapus." + (copy.map { " Salinan semua data: \($0)" } ?? ""),
      "The session \(title) is deleted." + (copy.map { " A copy of all data: \($0)" } ?? ""))
  }
  public static func deleteNeedsTitle(_ title: String) -> Text {
    let option = "--title \(title.quotedForShell)"
    return Text(
      "Sesi ini dengan semua jawabannya akan hilang. Bila memang dimaksud, ulangi dengan: \(option)",
      "This session and all its answers will be gone. If you mean it, repeat with: \(option)")
  }
  public static let deleteSession = Text(
    "Hapus sesi beserta semua jawabannya", "Delete the session with all its answers")
  public static func deleteSessionAbout(_ attempts: Int) -> Text {
    Text(
      "\(attempts) tes peserta ikut terhapus. Salinan semua data dibuat lebih dahulu.",
      "Tests of participants that go too: \(attempts). A copy of all data is made first.")
  }
  public static let deleteSessionAgain = Text(
    "Ketik nama pelatihan sekali lagi, agar tidak terhapus karena salah tekan.",
    "Type the title once more, so that nothing is deleted by a slip.")
  public static let titleDiffers = Text(
    "Nama itu tidak sama dengan nama pelatihan; tidak ada yang dihapus.",
    "That is not the training's title; nothing is deleted.")

  public static let participantOrAll = Text(
    "Sebutkan --participant NOMOR, atau --all.", "Give either --participant NUMBER or --all.")
  public static let oneVerdict = Text(
    "Sebutkan satu dari --key, --also, --everybody, --leave-out, dan --as-it-was.",
    "Give one of --key, --also, --everybody, --leave-out and --as-it-was.")

  public static let formNeedsQuestions = Text(
    "--form hanya untuk lembar soal; kertas lain memuat semua bentuk.",
    "--form is for the question sheet only; other papers have all forms.")
  public static let whichNeedsUndo = Text(
    "--which hanya untuk --undo.", "--which is for --undo only.")
  public static func setAsideCount(_ count: Int) -> Text {
    Text(
      "Yang disisihkan dari peserta ini hanya \(count).",
      "Of this participant \(count) are set aside.")
  }

  // Cut short.
  public static let cutShort = Text("terpotong", "cut short")
  public static let notSeen = Text("tidak dilihat", "not seen")
  public static let notAllSeen = Text(
    "terpotong: tidak semua soal sempat dilihat", "cut short: not all items were seen")
  public static func closedUnfinished(_ count: Int) -> Text {
    Text(
      "Tes ditutup sebelum selesai; \(count) peserta terpotong, tidak semua soal sempat dilihat.",
      "The test was closed before all were done; \(many(count, "participant")) cut short, not all "
        + "items seen.")
  }
  public static func cutShort(unseen: Int) -> Text {
    Text(
      "terpotong: \(unseen) soal tidak sempat dilihat",
      "cut short: \(many(unseen, "item")) never seen")
  }
  public static let notCounted = Text(
    "tidak dihitung dalam angka kelas", "not in the class's figures")
  public static func cutShortInWords(_ count: Int, notCounted: Int) -> Text {
    Text(
      "\(count) tes terpotong sebelum semua soal dilihat; soal yang tidak dilihat tidak dihitung "
        + "salah menurut bagian, menurut pernyataan, dan dalam analisis soal. Jumlah peserta dan kemudahan "
        + "dihitung dari semuanya; angka analisis lain hanya dari mereka yang melihat semua soal.",
      (count == 1 ? "1 test was" : "\(count) tests were")
        + " cut short before all items were seen; what was not seen is not wrong by section, by "
        + "statement and in the item analysis; but for attempts and facility, that analysis is of "
        + "those who saw all items."
    ).when(count > 0)
      + Text(" ", " ").when(count > 0 && notCounted > 0)
      + Text(
        "\(notCounted) tes tidak dihitung dalam angka kelas, menurut keputusan pelatih.",
        "\(notCounted) left out of the class's figures by the trainer."
      ).when(notCounted > 0)
  }

  // Forms.
  public static let formRule = Text("Bentuk soal", "Forms")
  public static let formsSwapped = Text(
    "ditukar (separuh A lalu B, separuh B lalu A)", "swapped (half A then B, half B then A)")
  public static let form = Text("Bentuk", "Form")
  /// - Parameter known: the forms that are swapped; empty where everybody has the same.
  public static func noSuchForm(_ name: String, known: [String]) -> Text {
    known.isEmpty
      ? Text(
        "Dalam tes ini semua mendapat soal yang sama; --form tidak diperlukan.",
        "In this test everybody has the same items; --form is not needed.")
      : Text(
        "Tes ini tidak memakai bentuk \(name). Yang ada: \(known.joined(separator: ", "))",
        "This test has no form \(name). There are: \(known.joined(separator: ", "))")
  }
  public static let allForms = Text(
    "semua, masing-masing dari halaman baru", "all, each on its own pages")
  public static func formNamed(_ name: String) -> Text { Text("bentuk \(name)", "form \(name)") }
  public static func ofForm(_ name: String, _ text: Text) -> Text {
    Text { "\(formNamed(name)($0)): \(text($0))" }
  }
}
