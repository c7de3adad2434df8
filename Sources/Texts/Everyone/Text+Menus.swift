/// The first start, the menus, lessons, settings and help.
extension Text {
  public static let somethingWrong = Text("Ada yang tidak beres", "Something went wrong")
  public static let keyPane = Text("ke samping", "to the side")
  public static let helpPane = Text(
    "Ke bagian di sampingnya, lalu kembali", "To the part at the side, and back")
  public static let helpPaneBack = Text("Kembali ke bagian utama", "Back to the main part")
  public static let keyReadOn = Text("turun", "down")
  public static let keyToChoice = Text("ke pilihan Anda", "to your choice")
  public static let keySeeOptions = Text("lihat semua pilihan", "see all options")
  public static let keyScroll = Text("gulir", "scroll")
  public static let helpHeading = Text("Tombol yang berlaku di sini", "What works here")
  public static let helpSearchHow = Text(
    "Ketik untuk mencari; Enter melakukannya.", "Type to search; Enter does it.")
  public static let keyDo = Text("lakukan", "do it")
  public static let helpDo = Text("Melakukan yang disorot", "Does what is in focus")
  public static let helpPages = Text("Satu layar naik atau turun", "A page up or down")
  public static let helpEnds = Text("Ke awal atau akhir", "To the start or the end")
  public static let helpDigits = Text(
    "Membuka baris dengan nomor atau urutan itu", "Opens the item of that number or place")
  public static let helpSections = Text("Membuka bagian itu", "Opens that section")
  public static let helpFields = Text(
    "Isian berikutnya (Shift-Tab: sebelumnya)", "The next field (Shift-Tab: the one before)")
  public static let helpRedraw = Text("Menggambar ulang layar", "Redraws the screen")
  public static let helpSuspend = Text(
    "Menghentikan program sementara; ketik fg, lalu Enter, untuk kembali",
    "Sets the program aside; type fg and Enter to come back")
  public static let helpHelp = Text("Bantuan ini", "This help")
  public static let helpQuit = Text("Keluar dari program", "Leaves the program")
  /// Heading of the question whether to leave.
  public static let leaveHeading = Text("Keluar dari program?", "Leave the program?")
  public static let leaveStay = Text("Tetap di sini", "Stay here")
  public static let leaveGo = Text("Keluar", "Leave")
  public static let filledInHeading = Text("Buang yang sudah diisi?", "Drop what was filled in?")
  public static let filledInAbout = Text(
    "Yang Anda isi di sini belum disimpan.", "What you filled in here is not saved yet.")
  public static let goOnFillingIn = Text("Lanjut mengisi", "Go on filling in")
  public static let dropFilledIn = Text("Buang", "Drop it")
  public static let welcome = Text("Selamat datang di Berdaya", "Welcome to Berdaya")
  public static let welcomeAbout = Text(
    "Di sini Anda membaca materi, berlatih menjawab soal, dan melihat kemajuan Anda.",
    "Here you read lessons, practise answering questions, and see how far you have come.")
  public static let yourName = Text("Nama Anda:", "Your name:")
  public static let welcomeHow = Text(
    "Ketik nama Anda, lalu tekan Enter.", "Type your name, then press Enter.")
  public static let start = Text("Mulai", "Start")
  public static let chooseKnown = Text("Pilih nama yang sudah ada", "Choose a name that is known")
  public static let upNext = Text("Berikutnya", "Next")
  public static let studyAlone = Text("Belajar sendiri", "On my own")
  public static let together = Text("Bersama", "Together")
  public static let resumeExam = Text("Lanjutkan ujian", "Resume the exam")
  public static let practiceState = Text(
    "pilih bagian, atau yang terlemah", "by section, or what is weakest")
  public static let noOpenTestsState = Text("belum ada tes yang dibuka", "no test is open")
  public static let trainerState = Text(
    "sesi, nilai, laporan; dengan PIN", "sessions, scores, reports; by PIN")
  public static let reviewState = Text("sesaat sebelum Anda lupa", "just before you would forget")
  public static let firstMove = Text(
    "Panah atas dan bawah memilih, Enter membuka.", "The arrows up and down move, Enter opens.")
  public static let firstBack = Text(
    "Esc kembali; tidak ada jawaban yang hilang.", "Esc goes back; no answer is lost.")
  public static let firstStep = Text(
    "Tanda ? menampilkan semua yang berlaku. Mulailah dengan Belajar.",
    "? shows all that works. Begin with Learn.")
  public static let noStreakState = Text("mulai hari ini", "starts today")
  public static func testIsOpen(_ test: String, session: String) -> Text {
    Text("\(test) dibuka: \(session)", "\(test) is open: \(session)")
  }
  public static let lastExam = Text("Hasil ujian terakhir", "Last exam")
  public static let resume = Text("Lanjutkan", "Resume")
  public static let learn = Text("Belajar", "Learn")
  public static let progress = Text("Kemajuan saya", "My progress")
  public static let settings = Text("Pengaturan", "Settings")
  public static let quit = Text("Keluar", "Quit")
  public static let practiceAbout = Text(
    "Pilih bagian; penjelasan muncul setelah tiap jawaban.",
    "Choose a section; an explanation follows each answer.")
  public static let allSections = Text("Semua bagian", "All sections")
  public static let howMany = Text("Jumlah soal:", "Number of questions:")
  public static let keyFewerMore = Text("kurangi/tambah", "fewer/more")
  public static let answers = Text("Jawaban", "Answers")
  public static let language = Text("Bahasa", "Language")
  public static let theme = Text("Warna", "Colours")
  public static let themeAuto = Text("otomatis", "automatic")
  public static let themeLight = Text("terang", "light")
  public static let themeDark = Text("gelap", "dark")
  public static let themeContrast = Text("kontras tinggi", "high contrast")
  public static let themeMono = Text("tanpa warna", "no colours")
  public static let themesRefused = Text(
    "tanpa warna, karena NO_COLOR dipasang", "no colours, for NO_COLOR is set")
  public static let bell = Text("Bel ujian", "Exam bell")
  public static let bellAbout = Text(
    "pada sisa waktu 5 dan 1 menit", "when 5 and 1 minutes are left")
  public static let bellOn = Text("hidup", "on")
  public static let bellOff = Text("mati", "off")
  public static let name = Text("Nama", "Name")
  public static let nameAbout = Text(
    "Hasil belajar Anda dicatat dengan nama ini.", "What you learn is kept under this name.")
  public static let practiceCountAbout = Text(
    "dalam satu latihan", "in one round of practice")
  public static let whoLearns = Text("Ganti peserta", "Change participant")
  public static func thisIs(_ name: String) -> Text {
    Text("Selamat belajar, \(name.asSentence)", "Welcome, \(name.asSentence)")
  }
  public static func notYou(_ name: String) -> Text {
    Text("bukan \(name)? pilih nama Anda", "not \(name)? choose your name")
  }
  public static let whoLearnsState = Text(
    "pilih atau ketik nama", "choose or type a name")
  public static let whoLearnsAbout = Text(
    "Pilih nama, atau ketik nama baru. Kemajuan tiap orang disimpan sendiri-sendiri.",
    "Choose a name, or type a new one. Each person's progress is kept apart.")
  public static func startAs(_ name: String) -> Text {
    Text("Mulai sebagai peserta baru: \(name)", "Start as a new participant: \(name)")
  }
  public static let endOfLesson = Text("Selesai membaca bagian ini", "Done with this section")
  public static let keyNextPart = Text("berikutnya", "next")
  public static let introduction = Text("Pengantar", "Introduction")
  public static let score = Text("Nilai", "Score")
  public static let startedAt = Text("Dimulai", "Started")
  public static let kindOfAttempt = Text("Jenis", "Kind")
  public static func nameIsTaken(_ name: String) -> Text {
    Text(
      "Sudah ada peserta bernama \(name.asSentence) Tambahkan nama keluarga atau desanya, supaya tidak "
        + "tertukar.",
      "Somebody is called \(name.asSentence) Add the family name or the village, so that nobody is taken "
        + "for the other.")
  }
  public static func noParticipant(_ name: String) -> Text {
    Text(
      "Tidak ada peserta bernama \(name.asSentence)",
      "There is no participant called \(name.asSentence)")
  }
  public static let noScoresYet = Text(
    "Belum ada nilai. Mulailah dengan satu latihan.", "No scores yet. Start with some practice.")
  public static let history = Text("Riwayat nilai", "Score history")
  public static let unfinished = Text("belum selesai", "unfinished")

  public static let helpOpenAttempt = Text(
    "Membuka hasil, atau melanjutkan yang belum selesai",
    "Opens the result, or resumes what is unfinished")
  public static let scoreChart = Text("Nilai dari waktu ke waktu", "Scores over time")

  public static func scoreChartWords(
    count: Int, mean: String, best: String, newest: String
  ) -> Text {
    Text(
      "\(count) nilai: rata-rata \(mean), tertinggi \(best), terbaru \(newest)",
      "\(many(count, "score")): mean \(mean), highest \(best), newest \(newest)")
  }
  public static func readCount(_ read: Int, of total: Int) -> Text {
    Text("\(read) dari \(total) dibaca", "\(read) of \(total) read")
  }
  public static func resumeAttempt(_ kind: String, answered: Int, of total: Int) -> Text {
    Text("\(kind), \(answered) dari \(total) terjawab", "\(kind), \(answered) of \(total) answered")
  }
}
