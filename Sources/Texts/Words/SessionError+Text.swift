import Curriculum
import Quiz

extension SessionError: Worded {
  public var text: Text {
    switch self {
    case .emptyName:
      Text(
        "Nama masih kosong, atau hanya tanda baca atau angka. Ketik namanya.",
        "The name is empty, or only punctuation or a number. Type a name.")
    case .emptyTitle:
      Text(
        "Nama pelatihan masih kosong. Ketik namanya.", "The training has no title. Type its title.")
    case .endsBeforeStart:
      Text(
        "Tanggal selesai lebih awal daripada tanggal mulai. Perbaiki salah satunya.",
        "The last day is before the first. Change one of them.")
    case .minutesOutOfRange(let found): .outOfRange(.minutes, found, Terms.minutesRange)
    case .passMarkOutOfRange(let found): .outOfRange(.passMark, found, Terms.passMarkRange)
    case .boundOutOfRange(let band, let found):
      .outOfRange(band == .good ? .goodFrom : .veryGoodFrom, found, Terms.passMarkRange)
    case .allSubmitted(let role):
      Text(
        "\(role.text.id) sudah dikumpulkan. Kembalikan dahulu kepada peserta; di sana waktunya dapat "
          + "ditambah.",
        "The \(role.text.en) was submitted already. Give it back first; time can be added there.")
    case .notSetAside(let role):
      Text(
        "Tidak ada \(role.text.id) peserta ini yang disisihkan.",
        "No \(role.text.en) of this participant was set aside.")
    case .boundsSwapped(let good, let veryGood):
      Text(
        "\"Sangat baik\" mulai \(veryGood)%, \"baik\" mulai \(good)%: \"sangat baik\" tidak boleh lebih "
          + "rendah.",
        "\"Very good\" from \(veryGood)%, \"good\" from \(good)%: \"very good\" can't be lower.")
    case .hoursOutOfRange(let found):
      .outOfRange(.trainingHours, found, TrainingSession.Facts.hoursRange)
    case .notHours(let found):
      Text(
        "Jam pada \"\(found)\" tidak terbaca. Tulis angkanya saja, misalnya: Prinsip = 2; Strategi = 1,5",
        "The hours in \"\(found)\" can't be read. Write the number alone, such as: Principles = 2; "
          + "Strategies = 1.5")
    case .noSuchSession(let number):
      Text(
        "Sesi \(number) tidak ditemukan. Daftar sesi: ",
        "There is no session \(number). The list of sessions: ")
        + Advice.text("session list")
    case .sessionIsGone:
      Text("Sesi ini sudah dihapus.", "This session was deleted.")
    case .noTests: Text("Sesi ini tidak memakai tes.", "This session has no tests.")
    case .noSuchTest(let role):
      Text("Sesi ini tidak memakai \(role.text.id).", "This session has no \(role.text.en).")
    case .notOneForEach(let roles):
      Text(
        "Tulis satu angka untuk semua tes, atau satu untuk tiap tes: "
          + roles.map(\.text.id).joined(separator: ", ") + ".",
        "Write one number for all tests, or one for each: "
          + roles.map(\.text.en).joined(separator: ", ") + ".")
    case .otherModule(let module):
      Text(
        "Sesi ini memakai materi \"\(module.rawValue)\". Buka program dengan materi itu "
          + "(--content).",
        "This session is about \"\(module.rawValue)\". Open the program with that content "
          + "(--content).")
    case .testNotOpen(let role): .testNotOpen(role.text)
    case .neverOpened(let role):
      Text(
        "\(role.text.id) belum pernah dibuka, jadi tidak ada yang ditutup.",
        "The \(role.text.en) was never opened, so there is nothing to close.")
    case .noSuchParticipant:
      Text("Peserta ini tidak ada lagi.", "There is no such participant any more.")
    case .severalNamed(let name):
      Text(
        "Lebih dari satu peserta bernama \(name.asSentence) Buka berdaya tanpa nama, pilih dari daftar, lalu "
          + "ulangi tanpa nama.",
        "More than one participant is called \(name.asSentence) Open berdaya without a name, choose there, and "
          + "repeat this without a name.")
    case .notEnrolled:
      Text(
        "Nama ini tidak ada dalam daftar peserta sesi.",
        "This name is not on the session's roster.")
    case .alreadyStarted:
      Text(
        "Peserta ini sudah mengerjakan tes itu. Lewat Perbaikan, tukarkan kedua tes bila tertukar, atau "
          + "sisihkan dahulu hasilnya.",
        "This participant has a result for that test already. Under Repairs, exchange the two tests if "
          + "they were mixed up, or set that one aside first.")
    case .hasAttempts:
      Text(
        "Sesi ini sudah memiliki jawaban. Hapus dengan alasan, lewat Perbaikan.",
        "This session has answers already. Delete it with a reason, under Repairs.")
    case .isTaken(let role):
      Text(
        "\(role.text.id) sudah ada yang mengerjakan, jadi tes dan bentuk soalnya tetap. Hasil yang tidak "
          + "boleh dihitung dapat disisihkan (Perbaikan).",
        "Somebody has taken the \(role.text.en), so the test and its form stay. A result that must "
          + "not count can be set aside (Repairs).")
    case .hasTakenTest(let name):
      Text(
        "\(name) sudah mengerjakan tes dalam sesi ini, jadi tetap dalam daftar. Pindahkan dahulu tesnya "
          + "bila milik orang lain, atau sisihkan bila belum ada jawabannya (Perbaikan).",
        "\(name) has taken a test in this session, and so stays on the roster. Move the test first if "
          + "it is somebody else's, or set it aside if it has no answers (Repairs).")
    case .closedNeedsReason(let role):
      Text(
        "\(role.text.id) sudah ditutup: hanya dengan alasan tes dibuka lagi, dan jawaban dimasukkan "
          + "atau diganti.",
        "The \(role.text.en) is closed: only with a reason it is opened again, and answers are entered "
          + "or replaced.")
    case .nothingToSeparate:
      Text(
        "Peserta ini hanya ada dalam sesi ini, jadi tidak ada yang dapat dipisahkan. Bila namanya keliru, "
          + "ubah datanya.",
        "This participant is in this session alone, so there is nothing to separate. If the name is "
          + "wrong, change it.")
    case .termsStand(let role):
      Text(
        "\(role.text.id) sudah dikumpulkan, jadi menitnya tetap, dan batas lulusnya hanya dapat diubah "
          + "dengan alasan (Perbaikan).",
        "The \(role.text.en) was submitted already, so its minutes stay, and its pass mark changes "
          + "only with a reason (Repairs).")
    case .isEnrolled:
      Text(
        "Nama ini ada dalam daftar peserta sebuah sesi, jadi tidak dapat dihapus. Mulai dari awal "
          + "tetap dapat dipilih.",
        "This name is on a session's roster, so it can't be deleted. To start anew is still "
          + "possible.")
    case .ruledAlready:
      Text(
        "Penilaian soal ini memang sudah begitu; tidak ada yang berubah.",
        "The question is marked so already; nothing changes.")
    case .noSuchQuestion:
      Text(
        "Soal itu tidak ada dalam tes ini, atau belum ada yang mengerjakannya.",
        "This test has no such question, or nobody has come to it yet.")
    case .notAResponse:
      Text(
        "Kunci itu kosong, atau tidak mungkin untuk jenis soal ini. Ketik seperti pada lembar jawaban, "
          + "misalnya B.",
        "That key is empty, or a question of this type can't have it. Type it as on an answer sheet, "
          + "such as B.")
    case .noReason:
      Text(
        "Tuliskan alasannya: alasan ini ikut dicatat.", "Give a reason: it is kept with it.")
    case .noTimeLeft:
      Text(
        "Waktunya sudah habis. Beri beberapa menit saat mengembalikan tes ini.",
        "No time is left. Give some minutes with the test.")
    case .formsDiffer(let first, let second):
      Text(
        "\(first.rawValue) dan \(second.rawValue) bukan dua bentuk yang setara, jadi tidak dapat "
          + "ditukar. Pilih dua kisi-kisi dengan susunan sama dan bentuk soal berbeda, atau \"sama "
          + "untuk semua\".",
        "\(first.rawValue) and \(second.rawValue) are no forms of equal make, so they can't be "
          + "swapped. Choose two blueprints with the same plan and different forms, or the same "
          + "form for everybody.")
    case .followUpTooEarly:
      Text(
        "Tes lanjutan harus sesudah hari terakhir pelatihan, biasanya beberapa minggu kemudian.",
        "The follow-up comes after the last day of the training, mostly some weeks later.")
    case .noFormForFollowUp:
      Text(
        "Materi ini tidak memiliki soal yang belum keluar dalam kedua tes.",
        "This content has no questions that the two tests leave unasked.")
    case .bothTook(let role):
      Text(
        "Keduanya mengerjakan \(role.text.id). Sisihkan dahulu salah satunya.",
        "Both have taken the \(role.text.en). Set one of them aside first.")
    case .noSuchNumber(let number):
      Text(
        "Tidak ada nomor \(number) dalam daftar hadir.",
        "Nobody has the number \(number) on the roster.")
    case .followUpToNothing:
      Text(
        "Tes lanjutan memerlukan pre-test atau post-test dalam sesi ini.",
        "A follow-up needs a pre-test or a post-test in its session.")
    case .nobodyCutShort(let role):
      Text(
        "Tidak ada \(role.text.id) yang terpotong atau ditutup pelatih, jadi tidak ada yang "
          + "dikembalikan. Satu peserta: --participant NOMOR",
        "No \(role.text.en) was cut short or closed by the trainer, so none is given back. One "
          + "participant's: --participant NUMBER")
    case .samePerson:
      Text(
        "Keduanya peserta yang sama. Sebutkan dua peserta.",
        "Both are the same participant. Name two.")
    case .tooManyForCodes(let most):
      Text(
        "Daftar peserta terlalu panjang: kode empat angka cukup untuk \(most) orang. Bagi peserta "
          + "ke beberapa sesi.",
        "The roster is too long: codes of four digits are enough for \(most) people. Divide them "
          + "into several sessions.")
    case .notTaken(let role):
      Text(
        "Peserta ini belum mengerjakan \(role.text.id).",
        "This participant has not taken the \(role.text.en).")
    }
  }
}

extension PINError: Worded {
  public var text: Text {
    switch self {
    case .notDigits: Text("PIN terdiri atas 4 sampai 12 angka.", "A PIN is 4 to 12 digits.")
    case .alreadySet:
      Text(
        "PIN sudah dibuat. Kembali, lalu masuk dengan PIN itu.",
        "A PIN is there already. Go back and enter with it.")
    }
  }
}
