extension Words {
  /// Whether a word in lower case only ties others together.
  static func isFunctionWord(_ word: String, _ language: Language) -> Bool {
    switch language {
    case .indonesian: indonesianFunctionWords.contains(word)
    case .english: englishFunctionWords.contains(word)
    }
  }

  private static let indonesianFunctionWords = set(
    """
    ada adalah agar akan aku anda antara apa apabila atas atau bagaimana bagi bahwa banyak baru bila
    bisa boleh bukan cara dalam dan dapat dari daripada dengan di dia dua hal hanya harus hendak
    hingga ia ialah ini itu jadi jika juga justru kah kalau kami kapan karena ke kemudian kepada
    ketika kini kita lagi lah lain lalu lebih maka makin mana manakah masih masing maupun melainkan
    mereka merupakan mengapa namun nya oleh oleh pada paling para per pun punya saat saja sambil
    sampai sana sangat satu saya sebab sebagai sebelum sebuah secara sedang sedangkan sehingga
    sejak sekali sekarang selain selalu selama seluruh semua sendiri seorang seperti serta sesudah
    setelah setiap siapa sini situ sudah supaya tanpa tapi telah tentang terhadap tetapi tiap tidak
    tiga turut untuk walaupun yaitu yakni yang
    """)

  private static let englishFunctionWords = set(
    """
    a about after all also an and any are as at be because been before being but by can could did do
    does for from had has have he her here hers him his how i if in into is it its itself may me
    might more most much must my no nor not now of off on once one only or other our out over own
    she should so some such than that the their theirs them then there these they this those through
    to too under until up was we were what when where which while who whom why will with would yet
    you your yours s t
    """)

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
