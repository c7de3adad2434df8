import Quiz

/// Vote, talk, vote, as the class and its trainer are told of it.
extension Text {
  public static let voteTogether = Text("Suara bersama", "Vote together")
  public static let voteTogetherAbout = Text(
    "Seisi kelas memilih, berbicara dengan teman di sebelah, lalu memilih lagi. Ini latihan: tidak ada "
      + "nilai, dan tidak ada nama yang tampil.",
    "The class votes, talks with neighbours, and votes again. This is practice: nothing is "
      + "marked, and no names are shown.")
  public static let openForPhones = Text("Buka untuk ponsel", "Open to phones")
  public static let handsWork = Text(
    "Tanpa ponsel: hitung tangan, lalu ketik jumlahnya.",
    "Without phones: count hands, then type how many.")
  public static let votesInReport = Text(
    "Yang tepat pada suara pertama dan, sesudah berbicara, pada suara kedua; latihan, bukan nilai.",
    "Right in the first vote and, after a talk, in the second; practice, no marks.")
  public static let questionWord = Text("Soal", "Question")
  public static let weakestBefore = Text("Paling lemah pada tes", "Weakest in the test")
  public static let firstVote = Text("Suara pertama", "First vote")
  public static let secondVote = Text("Suara kedua", "Second vote")
  public static let voteWait = Text(
    "Tunggu pelatih. Halaman ini berganti sendiri.",
    "Wait for the trainer. This page changes by itself.")
  public static let voteKept = Text("Suara Anda tersimpan", "Your vote is kept")
  public static let changeVote = Text("Ubah suara", "Change your vote")
  public static let castVote = Text("Kirim suara", "Send your vote")
  public static let voteEmpty = Text(
    "Belum ada yang dipilih. Pilih satu, lalu kirim.",
    "Nothing is chosen. Choose one, then send it.")
  public static let voteUnsent = Text(
    "Belum terkirim: tekan Kirim suara.", "Not sent yet: press Send your vote.")
  public static let voteMissed = Text(
    "Pilihan terakhir Anda TIDAK masuk: suara itu sudah ditutup.",
    "What you chose last did NOT count: that vote is over.")
  public static let talkToNeighbour = Text(
    "Bicarakan dengan teman di sebelah Anda", "Talk with your neighbour")
  public static let talkAbout = Text(
    "Jelaskan alasan Anda, dengarkan alasan teman Anda. Sesudah itu semua memilih sekali lagi.",
    "Say why you chose so, and listen why your neighbour did. Then all vote once more.")
  public static let noVotesYet = Text("Belum ada suara.", "No votes yet.")
  public static let countFirst = Text(
    "Bila tangan yang diangkat, hitung dahulu; suara ini tidak dapat dibuka lagi.",
    "If hands are raised, count them first; this vote can't be opened again.")
  public static let closeVote = Text("Tutup saja", "Close it")
  public static let showSplit = Text("Tutup suara, tampilkan hasil", "End the vote, show it")
  public static let voteAgain = Text("Buka suara kedua", "Open the second vote")
  public static let showKey = Text("Tampilkan jawaban", "Show the answer")
  public static let doneDiscussing = Text("Selesai membahas", "Done with this one")
  public static let countHands = Text("Hitung tangan", "Count hands")
  public static let countHandsAbout = Text(
    "Berapa tangan untuk setiap huruf? Hanya mereka yang tidak memakai ponsel.",
    "How many hands for each letter? Only of those who use no phone.")
  public static func tooManyHands(_ count: Int, of people: Int) -> Text {
    Text(
      "Bersama ponsel jumlahnya \(count) suara, padahal di daftar ada \(people) peserta. Hitung lagi.",
      "With the phones that makes \(count) votes, and the roster has \(many(people, "participant")). Count again."
    )
  }
  public static let keyHands = Text("hitung tangan", "count hands")
  public static let keyGoOn = Text("lanjut", "go on")
  public static let endVoteHeading = Text("Akhiri soal ini?", "End this question?")
  public static let endVoteAbout = Text(
    "Suara yang sudah masuk tersimpan; ponsel menunggu soal berikutnya.",
    "Votes that came in are kept; phones wait for the next question.")
  public static let endVote = Text("Akhiri", "End it")
  public static let closeToPhones = Text("Tutup untuk ponsel?", "Close to phones?")
  public static let closeToPhonesAbout = Text(
    "Ponsel tidak dapat memilih lagi. Suara yang sudah masuk tersimpan.",
    "Phones can't vote any more. Votes that came in are kept.")
  public static let notKeptHere = Text(
    "Tanpa sesi: suara tidak disimpan.", "Without a session: votes are not kept.")

  public static func voteKeptAs(_ line: String) -> Text {
    Text("Tersimpan: \(line)", "Kept: \(line)")
  }
  public static func ownVote(_ round: Discussion.Round, _ line: String) -> Text {
    Text("\(round.text.id) Anda: \(line)", "Your \(round.text.en.lowercased()): \(line)")
  }
  public static func votesIn(_ count: Int, _ round: Discussion.Round) -> Text {
    Text("Suara \(round.rawValue): \(count) masuk", "Vote \(round.rawValue): \(count) in")
  }
  public static func talkLeft(_ time: String) -> Text { Text("Bicara \(time)", "Talk \(time)") }
  public static func beforeAndAfter(_ before: String, _ after: String) -> Text {
    Text("tepat: \(before), lalu \(after)", "right: \(before), then \(after)")
  }
  public static func handsFor(_ choice: Text) -> Text {
    Text("Tangan untuk \(choice.id)", "Hands for \(choice.en)")
  }
}
