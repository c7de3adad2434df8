import Quiz

/// Vote, talk, vote, as the class and its trainer are told of it.
extension Text {
  public static let voteTogether = Text(id: "Suara bersama", en: "Vote together")
  public static let voteTogetherAbout = Text(
    id: "Seisi kelas memilih, berbicara dengan tetangga, lalu memilih lagi. Ini latihan: tidak ada "
      + "nilai, dan tidak ada nama yang tampil.",
    en: "The class votes, talks with neighbours, and votes again. This is practice: nothing is "
      + "marked, and no names are shown.")
  public static let openForPhones = Text(id: "Buka untuk ponsel", en: "Open to phones")
  public static let handsWork = Text(
    id: "Tanpa ponsel: hitung tangan, lalu ketik jumlahnya.",
    en: "Without phones: count hands, then type how many.")
  public static let votesInReport = Text(
    id:
      "Yang tepat pada suara pertama dan, sesudah berbicara, pada suara kedua; latihan, bukan nilai.",
    en: "Right in the first vote and, after a talk, in the second; practice, no marks.")
  public static let questionWord = Text(id: "Soal", en: "Question")
  public static let weakestBefore = Text(
    id: "Paling lemah pada tes", en: "Weakest in the test")
  public static let firstVote = Text(id: "Suara pertama", en: "First vote")
  public static let secondVote = Text(id: "Suara kedua", en: "Second vote")
  public static let voteWait = Text(
    id: "Tunggu pelatih. Halaman ini berganti sendiri.",
    en: "Wait for the trainer. This page changes by itself.")
  public static let voteKept = Text(id: "Suara Anda tersimpan", en: "Your vote is kept")
  public static let changeVote = Text(id: "Ubah suara", en: "Change your vote")
  public static let castVote = Text(id: "Kirim suara", en: "Send your vote")
  public static let talkToNeighbour = Text(
    id: "Bicarakan dengan tetangga Anda", en: "Talk with your neighbour")
  public static let talkAbout = Text(
    id: "Jelaskan alasan Anda, dengarkan alasannya. Sesudah itu semua memilih sekali lagi.",
    en: "Say why you chose so, and listen why your neighbour did. Then all vote once more.")
  public static let adviceExplain = Text(
    id: "Kurang dari 35 % tepat: jelaskan dahulu, jangan menyuruh berbicara.",
    en: "Under 35 % right: explain first; a talk would not help.")
  public static let adviceTalk = Text(
    id: "35 sampai 70 % tepat: bicarakan dengan tetangga Anda, lalu pilih lagi.",
    en: "35 to 70 % right: talk with your neighbour, then vote again.")
  public static let adviceGoOn = Text(
    id: "Lebih dari 70 % tepat: lanjutkan.", en: "Over 70 % right: go on.")
  public static let noVotesYet = Text(id: "Belum ada suara.", en: "No votes yet.")
  public static let showSplit = Text(
    id: "Tutup suara, tampilkan hasil", en: "End the vote, show it")
  public static let voteAgain = Text(id: "Buka suara kedua", en: "Open the second vote")
  public static let showKey = Text(id: "Tampilkan jawaban", en: "Show the answer")
  public static let toNextQuestion = Text(id: "Ke daftar soal", en: "To the questions")
  public static let countHands = Text(id: "Hitung tangan", en: "Count hands")
  public static let countHandsAbout = Text(
    id: "Berapa tangan untuk setiap huruf? Hanya mereka yang tidak memakai ponsel.",
    en: "How many hands for each letter? Only of those who use no phone.")
  public static let keyHands = Text(id: "hitung tangan", en: "count hands")
  public static let keyGoOn = Text(id: "lanjut", en: "go on")
  public static let endVoteHeading = Text(id: "Akhiri soal ini?", en: "End this question?")
  public static let endVoteAbout = Text(
    id: "Suara yang sudah masuk tersimpan; ponsel menunggu soal berikutnya.",
    en: "Votes that came in are kept; phones wait for the next question.")
  public static let endVote = Text(id: "Akhiri", en: "End it")
  public static let hands = Text(id: "tangan", en: "hands")
  public static let choice = Text(id: "Pilihan", en: "Choice")
  public static let closeToPhones = Text(id: "Tutup untuk ponsel?", en: "Close to phones?")
  public static let closeToPhonesAbout = Text(
    id: "Ponsel tidak dapat memilih lagi. Suara yang sudah masuk tersimpan.",
    en: "Phones can't vote any more. Votes that came in are kept.")
  public static let notKeptHere = Text(
    id: "Tanpa sesi: suara tidak disimpan.", en: "Without a session: votes are not kept.")

  public static func voteRound(_ round: Discussion.Round) -> Text { round.text }
  public static func voteKeptAs(_ line: String) -> Text {
    Text(id: "Tersimpan: \(line)", en: "Kept: \(line)")
  }
  public static func ownVote(_ round: Discussion.Round, _ line: String) -> Text {
    Text(id: "\(round.text.id) Anda: \(line)", en: "Your \(round.text.en.lowercased()): \(line)")
  }
  public static func rightIs(_ line: String) -> Text {
    Text(id: "Yang tepat: \(line)", en: "Right: \(line)")
  }
  public static func votesIn(_ count: Int, _ round: Discussion.Round) -> Text {
    Text(
      id: "Suara \(round.rawValue): \(count) masuk", en: "Vote \(round.rawValue): \(count) in")
  }
  public static func talkLeft(_ time: String) -> Text {
    Text(id: "Bicara \(time)", en: "Talk \(time)")
  }
  public static func beforeAndAfter(_ before: String, _ after: String) -> Text {
    Text(id: "tepat: \(before), lalu \(after)", en: "right: \(before), then \(after)")
  }
  public static func handsFor(_ letter: String) -> Text {
    Text(id: "Tangan untuk \(letter)", en: "Hands for \(letter)")
  }
}
