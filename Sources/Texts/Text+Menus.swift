/// The first start, the menus, lessons, settings and help.
extension Text {
  /// Heading of an error box.
  public static let somethingWrong = Text(id: "Ada yang tidak beres", en: "Something went wrong")
  /// Key: scrolls.
  public static let keyScroll = Text(id: "gulir", en: "scroll")
  /// Heading of the help.
  public static let helpHeading = Text(id: "Tombol yang berlaku di sini", en: "What works here")
  /// Help.
  public static let helpPages = Text(id: "Satu layar naik atau turun", en: "A page up or down")
  /// Help.
  public static let helpEnds = Text(id: "Ke awal atau akhir", en: "To the start or the end")
  /// Help.
  public static let helpDigits = Text(
    id: "Langsung ke baris bernomor itu", en: "Straight to that item")
  /// Help.
  public static let helpFields = Text(
    id: "Isian berikutnya (Shift-Tab: sebelumnya)",
    en: "The next field (Shift-Tab: the one before)")
  /// Help.
  public static let helpRedraw = Text(
    id: "Menggambar ulang layar", en: "Redraws the screen")
  /// Help.
  public static let helpSuspend = Text(
    id: "Menunda program; ketik fg lalu Enter untuk kembali",
    en: "Sets the program aside; type fg and Enter to come back")
  /// Help.
  public static let helpHelp = Text(id: "Bantuan ini", en: "This help")
  /// Help.
  public static let helpQuit = Text(id: "Keluar dari program", en: "Leaves the program")
  /// Heading of the question whether to leave.
  public static let leaveHeading = Text(id: "Keluar dari program?", en: "Leave the program?")
  /// Not leaving.
  public static let leaveStay = Text(id: "Tetap di sini", en: "Stay here")
  /// Leaving.
  public static let leaveGo = Text(id: "Keluar", en: "Leave")
  /// The first screen's heading.
  public static let welcome = Text(id: "Selamat datang di Berdaya", en: "Welcome to Berdaya")
  /// What the program is.
  public static let welcomeAbout = Text(
    id: "Di sini Anda belajar dan berlatih tentang pemberdayaan masyarakat.",
    en: "Here you learn and practise community empowerment.")
  /// Asks for the name.
  public static let yourName = Text(id: "Nama Anda:", en: "Your name:")
  /// How to fill in the form.
  public static let welcomeHow = Text(
    id: "Ketik nama Anda, lalu tekan Enter.", en: "Type your name, then press Enter.")
  /// Goes on.
  public static let start = Text(id: "Mulai", en: "Start")
  /// Resumes.
  public static let resume = Text(id: "Lanjutkan", en: "Resume")
  /// Learning.
  public static let learn = Text(id: "Belajar", en: "Learn")
  /// Progress.
  public static let progress = Text(id: "Kemajuan saya", en: "My progress")
  /// Settings.
  public static let settings = Text(id: "Pengaturan", en: "Settings")
  /// Leaving.
  public static let quit = Text(id: "Keluar", en: "Quit")
  /// What practice is.
  public static let practiceAbout = Text(
    id: "Pilih bagian; penjelasan muncul setelah tiap jawaban.",
    en: "Choose a section; an explanation follows each answer.")
  /// All sections.
  public static let allSections = Text(id: "Semua bagian", en: "All sections")
  /// Asks how many questions.
  public static let howMany = Text(id: "Jumlah soal:", en: "Number of questions:")
  /// Key: fewer or more.
  public static let keyFewerMore = Text(id: "kurangi/tambah", en: "fewer/more")
  /// In a list of answers.
  public static let answers = Text(id: "Jawaban", en: "Answers")
  /// The language setting.
  public static let language = Text(id: "Bahasa", en: "Language")
  /// The theme setting.
  public static let theme = Text(id: "Warna", en: "Colours")
  /// The terminal's own colours.
  public static let themeAuto = Text(id: "otomatis", en: "automatic")
  /// Dark letters on a light ground.
  public static let themeLight = Text(id: "terang", en: "light")
  /// Light letters on a dark ground.
  public static let themeDark = Text(id: "gelap", en: "dark")
  /// High contrast.
  public static let themeContrast = Text(id: "kontras tinggi", en: "high contrast")
  /// No colours.
  public static let themeMono = Text(id: "tanpa warna", en: "no colours")
  /// The bell setting.
  public static let bell = Text(id: "Bel ujian", en: "Exam bell")
  /// When the bell rings.
  public static let bellAbout = Text(
    id: "Berbunyi ketika sisa waktu ujian 5 menit dan 1 menit",
    en: "Rings when 5 minutes and 1 minute of an exam are left")
  /// The bell rings.
  public static let bellOn = Text(id: "hidup", en: "on")
  /// The bell does not ring.
  public static let bellOff = Text(id: "mati", en: "off")
  /// The name setting.
  public static let name = Text(id: "Nama", en: "Name")
  /// What the number of questions is for.
  public static let practiceCountAbout = Text(
    id: "Banyaknya soal dalam satu latihan", en: "How many questions one practice asks")
  /// Who sits there.
  public static let whoLearns = Text(id: "Ganti peserta", en: "Change participant")
  /// What changing does.
  public static let whoLearnsAbout = Text(
    id: "Pilih nama, atau ketik nama baru. Kemajuan tiap orang disimpan sendiri-sendiri.",
    en: "Choose a name, or type a new one. Each person's progress is kept apart.")
  /// A new participant.
  public static func startAs(_ name: String) -> Text {
    Text(id: "Mulai sebagai peserta baru: \(name)", en: "Start as a new participant: \(name)")
  }
  /// The next part.
  public static let nextPart = Text(id: "Berikutnya", en: "Next")
  /// Ends a lesson.
  public static let endOfLesson = Text(
    id: "Selesai membaca bagian ini", en: "Done with this section")
  /// Key: the next statement.
  public static let keyNextPart = Text(id: "berikutnya", en: "next")
  /// Introduction of a section.
  public static let introduction = Text(id: "Pengantar", en: "Introduction")
  /// Heading of a column.
  public static let score = Text(id: "Nilai", en: "Score")
  /// Heading of a column.
  public static let startedAt = Text(id: "Dimulai", en: "Started")
  /// Heading of a column.
  public static let kindOfAttempt = Text(id: "Jenis", en: "Kind")
  /// A name that nobody has.
  public static func noParticipant(_ name: String) -> Text {
    Text(id: "Tidak ada peserta bernama \(name).", en: "There is no participant called \(name).")
  }
  /// Nothing yet.
  public static let noScoresYet = Text(
    id: "Belum ada nilai. Mulailah dengan satu latihan.",
    en: "No scores yet. Start with some practice.")
  /// Heading.
  public static let history = Text(id: "Riwayat nilai", en: "Score history")
  /// An attempt that goes on.
  public static let unfinished = Text(id: "belum selesai", en: "unfinished")

  /// Help.
  public static let helpOpenAttempt = Text(
    id: "Membuka hasil, atau melanjutkan yang belum selesai",
    en: "Opens the result, or resumes what is unfinished")
  /// Heading of the chart.
  public static let scoreChart = Text(
    id: "Nilai dari waktu ke waktu", en: "Scores over time")

  /// The chart of scores in words.
  public static func scoreChartWords(
    count: Int, mean: String, best: String, newest: String
  ) -> Text {
    Text(
      id: "\(count) nilai: rata-rata \(mean), tertinggi \(best), terbaru \(newest)",
      en: "\(count) scores: mean \(mean), highest \(best), newest \(newest)")
  }
  /// How many questions were answered.
  public static func answeredCount(_ count: Int) -> Text {
    Text(id: "\(count) dijawab", en: "\(count) answered")
  }
  /// How many were read.
  public static func readCount(_ read: Int, of total: Int) -> Text {
    Text(id: "\(read) dari \(total) dibaca", en: "\(read) of \(total) read")
  }
  /// What can be resumed.
  public static func resumeAttempt(_ kind: String, answered: Int, of total: Int) -> Text {
    Text(
      id: "\(kind), \(answered) dari \(total) terjawab",
      en: "\(kind), \(answered) of \(total) answered")
  }
}
