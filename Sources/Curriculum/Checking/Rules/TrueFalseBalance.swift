extension Rule {
  /// About as many claims are true as false, so that one answer for all gains nothing.
  static let trueFalseBalance = Rule(id: "true-false-balance") { module in
    let answers = module.questions.compactMap { question -> Bool? in
      if case .trueFalse(let claim) = question.body { claim.answer } else { nil }
    }
    let right = answers.count(where: \.self)
    let wrong = answers.count - right
    // Within 10 points of a half; one more or less can't be helped in an odd number.
    guard abs(right - wrong) > max(1, answers.count / 5) else { return [] }
    return [
      Finding(
        .warning, rule: "true-false-balance",
        LocalizedText(
          id: "\(right) pernyataan benar dan \(wrong) salah; buat jumlahnya seimbang",
          en: "\(right) claims are true and \(wrong) false; make them about as many"))
    ]
  }
}
