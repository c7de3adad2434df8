/// The first start, the menus, lessons, settings and help.
extension Text {
  public static let somethingWrong = Text(id: "Ada yang tidak beres", en: "Something went wrong")
  public static let keyPane = Text(id: "ke samping", en: "to the side")
  public static let helpPane = Text(
    id: "Ke bagian di sampingnya, lalu kembali", en: "To the part at the side, and back")
  public static let helpPaneBack = Text(
    id: "Kembali ke bagian utama", en: "Back to the main part")
  public static let keyReadOn = Text(id: "turun", en: "down")
  public static let keyScroll = Text(id: "gulir", en: "scroll")
  public static let helpHeading = Text(id: "Tombol yang berlaku di sini", en: "What works here")
  public static let helpSearchHow = Text(
    id: "Ketik untuk mencari; Enter melakukannya.", en: "Type to search; Enter does it.")
  public static let keyDo = Text(id: "lakukan", en: "do it")
  public static let helpDo = Text(id: "Melakukan yang disorot", en: "Does what is in focus")
  public static let helpPages = Text(id: "Satu layar naik atau turun", en: "A page up or down")
  public static let helpEnds = Text(id: "Ke awal atau akhir", en: "To the start or the end")
  public static let helpDigits = Text(
    id: "Membuka baris ke-1 sampai ke-9", en: "Opens the 1st to the 9th item")
  public static let helpSections = Text(id: "Membuka bagian itu", en: "Opens that section")
  public static let helpFields = Text(
    id: "Isian berikutnya (Shift-Tab: sebelumnya)",
    en: "The next field (Shift-Tab: the one before)")
  public static let helpRedraw = Text(
    id: "Menggambar ulang layar", en: "Redraws the screen")
  public static let helpSuspend = Text(
    id: "Menghentikan program sementara; ketik fg, lalu Enter, untuk kembali",
    en: "Sets the program aside; type fg and Enter to come back")
  public static let helpHelp = Text(id: "Bantuan ini", en: "This help")
  public static let helpQuit = Text(id: "Keluar dari program", en: "Leaves the program")
  /// Heading of the question whether to leave.
  public static let leaveHeading = Text(id: "Keluar dari program?", en: "Leave the program?")
  public static let leaveStay = Text(id: "Tetap di sini", en: "Stay here")
  public static let leaveGo = Text(id: "Keluar", en: "Leave")
  public static let welcome = Text(id: "Selamat datang di Berdaya", en: "Welcome to Berdaya")
  public static let welcomeAbout = Text(
    id: "Di sini Anda belajar dan berlatih tentang pemberdayaan masyarakat.",
    en: "Here you learn and practise community empowerment.")
  public static let yourName = Text(id: "Nama Anda:", en: "Your name:")
  public static let welcomeHow = Text(
    id: "Ketik nama Anda, lalu tekan Enter.", en: "Type your name, then press Enter.")
  public static let start = Text(id: "Mulai", en: "Start")
  public static let upNext = Text(id: "Berikutnya", en: "Next")
  public static let studyAlone = Text(id: "Belajar sendiri", en: "On my own")
  public static let together = Text(id: "Bersama", en: "Together")
  public static let resumeExam = Text(id: "Lanjutkan ujian", en: "Resume the exam")
  public static let practiceState = Text(
    id: "pilih bagian, atau yang terlemah", en: "by section, or what is weakest")
  public static let noOpenTestsState = Text(id: "belum ada tes yang dibuka", en: "no test is open")
  public static let trainerState = Text(
    id: "sesi, nilai, laporan; dengan PIN", en: "sessions, scores, reports; by PIN")
  public static let reviewState = Text(
    id: "sesaat sebelum Anda lupa", en: "just before you would forget")
  public static let firstMove = Text(
    id: "Panah atas dan bawah memilih, Enter membuka.",
    en: "The arrows up and down move, Enter opens.")
  public static let firstBack = Text(
    id: "Esc kembali; tidak ada jawaban yang hilang.", en: "Esc goes back; no answer is lost.")
  public static let firstStep = Text(
    id: "Tanda ? menampilkan semua yang berlaku. Mulailah dengan Belajar.",
    en: "? shows all that works. Begin with Learn.")
  public static let noStreakState = Text(
    id: "mulai hari ini", en: "starts today")
  public static func testIsOpen(_ test: String, session: String) -> Text {
    Text(id: "\(test) dibuka: \(session)", en: "\(test) is open: \(session)")
  }
  public static let lastExam = Text(id: "Hasil ujian terakhir", en: "Last exam")
  public static let resume = Text(id: "Lanjutkan", en: "Resume")
  public static let learn = Text(id: "Belajar", en: "Learn")
  public static let progress = Text(id: "Kemajuan saya", en: "My progress")
  public static let settings = Text(id: "Pengaturan", en: "Settings")
  public static let quit = Text(id: "Keluar", en: "Quit")
  public static let practiceAbout = Text(
    id: "Pilih bagian; penjelasan muncul setelah tiap jawaban.",
    en: "Choose a section; an explanation follows each answer.")
  public static let allSections = Text(id: "Semua bagian", en: "All sections")
  public static let howMany = Text(id: "Jumlah soal:", en: "Number of questions:")
  public static let keyFewerMore = Text(id: "kurangi/tambah", en: "fewer/more")
  public static let answers = Text(id: "Jawaban", en: "Answers")
  public static let language = Text(id: "Bahasa", en: "Language")
  public static let theme = Text(id: "Warna", en: "Colours")
  public static let themeAuto = Text(id: "otomatis", en: "automatic")
  public static let themeLight = Text(id: "terang", en: "light")
  public static let themeDark = Text(id: "gelap", en: "dark")
  public static let themeContrast = Text(id: "kontras tinggi", en: "high contrast")
  public static let themeMono = Text(id: "tanpa warna", en: "no colours")
  public static let bell = Text(id: "Bel ujian", en: "Exam bell")
  public static let bellAbout = Text(
    id: "Berbunyi ketika sisa waktu ujian 5 menit dan 1 menit",
    en: "Rings when 5 minutes and 1 minute of an exam are left")
  public static let bellOn = Text(id: "hidup", en: "on")
  public static let bellOff = Text(id: "mati", en: "off")
  public static let name = Text(id: "Nama", en: "Name")
  public static let practiceCountAbout = Text(
    id: "Jumlah soal dalam satu latihan", en: "How many questions one practice asks")
  public static let whoLearns = Text(id: "Ganti peserta", en: "Change participant")
  public static let whoLearnsAbout = Text(
    id: "Pilih nama, atau ketik nama baru. Kemajuan tiap orang disimpan sendiri-sendiri.",
    en: "Choose a name, or type a new one. Each person's progress is kept apart.")
  public static func startAs(_ name: String) -> Text {
    Text(id: "Mulai sebagai peserta baru: \(name)", en: "Start as a new participant: \(name)")
  }
  public static let nextPart = Text(id: "Berikutnya", en: "Next")
  public static let endOfLesson = Text(
    id: "Selesai membaca bagian ini", en: "Done with this section")
  public static let keyNextPart = Text(id: "berikutnya", en: "next")
  public static let introduction = Text(id: "Pengantar", en: "Introduction")
  public static let score = Text(id: "Nilai", en: "Score")
  public static let startedAt = Text(id: "Dimulai", en: "Started")
  public static let kindOfAttempt = Text(id: "Jenis", en: "Kind")
  public static func noParticipant(_ name: String) -> Text {
    Text(id: "Tidak ada peserta bernama \(name).", en: "There is no participant called \(name).")
  }
  public static let noScoresYet = Text(
    id: "Belum ada nilai. Mulailah dengan satu latihan.",
    en: "No scores yet. Start with some practice.")
  public static let history = Text(id: "Riwayat nilai", en: "Score history")
  public static let unfinished = Text(id: "belum selesai", en: "unfinished")

  public static let helpOpenAttempt = Text(
    id: "Membuka hasil, atau melanjutkan yang belum selesai",
    en: "Opens the result, or resumes what is unfinished")
  public static let scoreChart = Text(
    id: "Nilai dari waktu ke waktu", en: "Scores over time")

  public static func scoreChartWords(
    count: Int, mean: String, best: String, newest: String
  ) -> Text {
    Text(
      id: "\(count) nilai: rata-rata \(mean), tertinggi \(best), terbaru \(newest)",
      en: "\(many(count, "score")): mean \(mean), highest \(best), newest \(newest)")
  }
  public static func answeredCount(_ count: Int) -> Text {
    Text(id: "\(count) soal dijawab", en: "\(count) answered")
  }
  public static func readCount(_ read: Int, of total: Int) -> Text {
    Text(id: "\(read) dari \(total) dibaca", en: "\(read) of \(total) read")
  }
  public static func resumeAttempt(_ kind: String, answered: Int, of total: Int) -> Text {
    Text(
      id: "\(kind), \(answered) dari \(total) terjawab",
      en: "\(kind), \(answered) of \(total) answered")
  }
}
