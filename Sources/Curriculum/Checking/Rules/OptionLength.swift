extension Rule {
  /// Options of one question are alike in length, so that none stands out.
  static let optionLength = Rule(id: "option-length") { module in
    module.questions.flatMap { question in
      Language.allCases.compactMap { language -> Finding? in
        let texts = question.options.compactMap { $0.text.written(in: language) }
        let lengths = texts.map(\.count)
        guard texts.count == question.options.count, let shortest = lengths.min(),
          let longest = lengths.max(), let index = lengths.firstIndex(of: longest),
          longest > shortest * 3 / 2, longest - shortest > 15
        else { return nil }
        return Finding(
          .warning, rule: "option-length", at: module.place(ofEntry: index, of: question),
          LocalizedText(
            id: "\(question.id) (\(language.rawValue)): pilihan terpanjang \(longest) huruf, "
              + "terpendek \(shortest); samakan hingga selisihnya kurang dari separuh",
            en: "\(question.id) (\(language.rawValue)): the longest option has \(longest) "
              + "characters, the shortest \(shortest); bring them within half as much again"))
      }
    }
  }
}

extension Question {
  /// The options of a choice; none for other types.
  var options: [Option] {
    switch body {
    case .singleChoice(let options), .multipleChoice(let options): options
    case .trueFalse, .matching, .ordering, .shortAnswer: []
    }
  }
}
