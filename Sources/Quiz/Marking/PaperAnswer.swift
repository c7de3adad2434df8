import Curriculum

/// How the answer to a question is written on paper, where options have the letters from A.
public enum PaperFormat: Hashable, Sendable {
  /// One letter, up to the last one.
  case letter(last: Character)
  /// One or more letters, up to the last one.
  case letters(last: Character)
  /// True or false: B or S (benar, salah), T or F.
  case truth
  /// A letter for each of so many items in their order, up to the last one; `-` where one has none.
  case letterForEach(items: Int, last: Character)
  /// All letters up to the last one, in the right order.
  case order(last: Character)
  /// A word or a few.
  case words
}

extension PaperFormat {
  /// What stands on paper for true and for false.
  public static func truthLetters(in language: Language) -> [String] {
    language == .indonesian ? ["B", "S"] : ["T", "F"]
  }
}

/// What is written on paper, and can't be an answer to the question.
public struct PaperError: Error, Hashable, Sendable {
  /// What is written.
  public var found: String
  /// How the answer is written.
  public var expected: PaperFormat
}

extension Question {
  /// How the answer is written on paper.
  public var paperFormat: PaperFormat {
    switch body {
    case .singleChoice(let options): .letter(last: Self.letter(options.count - 1))
    case .multipleChoice(let options): .letters(last: Self.letter(options.count - 1))
    case .trueFalse: .truth
    case .matching(let matching):
      .letterForEach(
        items: matching.pairs.count, last: Self.letter(matching.answers.count - 1))
    case .ordering(let items): .order(last: Self.letter(items.count - 1))
    case .shortAnswer: .words
    }
  }

  /// What a letter is written for each of, from top to bottom; none but in matching.
  public var paperRows: [LocalizedText] {
    if case .matching(let matching) = body { matching.pairs.map(\.item) } else { [] }
  }

  /// What has a letter on paper, in the order of the question.
  public var letteredTexts: [LocalizedText] {
    switch body {
    case .singleChoice(let options), .multipleChoice(let options): options.map(\.text)
    case .matching(let matching): matching.answers
    case .ordering(let items): items
    case .trueFalse, .shortAnswer: []
    }
  }

  /// The letter of a place, `A` for the first.
  public static func letter(_ place: Int) -> Character {
    Character(UnicodeScalar(UInt8(65 + min(max(place, 0), 25))))
  }

  /// Reads an answer from paper; nil where none was given.
  /// - Parameter order: for each letter the index of what it stands for in the question.
  /// - Throws: `PaperError` when it is not written as `paperFormat` says.
  public func response(
    onPaper written: String, order: [Int]
  ) throws(PaperError) -> Response? {
    let text = written.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if text.isEmpty { return nil }
    guard let response = response(text, order: order), accepts(response) else {
      throw PaperError(found: text, expected: paperFormat)
    }
    return response.isBlank ? nil : response
  }

  /// A response as it is written on paper in a language, where `order` is as above.
  public func written(_ response: Response, order: [Int], in language: Language) -> String {
    let letter = { (index: Int) in
      order.firstIndex(of: index).map { String(Self.letter($0)) } ?? "-"
    }
    return switch response {
    case .choice(let chosen): letter(chosen)
    case .choices(let ticked): ticked.map(letter).sorted().joined()
    case .truth(let isTrue): PaperFormat.truthLetters(in: language)[isTrue ? 0 : 1]
    case .matches(let chosen): chosen.map { $0.map(letter) ?? "-" }.joined()
    case .order(let order): order.map(letter).joined()
    case .text(let text): text
    case .unknown: ""
    }
  }

  /// Spaces, commas and full stops may stand between letters.
  private func response(_ text: String, order: [Int]) -> Response? {
    let marks = text.uppercased().filter { !$0.isWhitespace && !",.".contains($0) }
    let places = marks.map { mark in
      order.indices.first { Self.letter($0) == mark }.map { order[$0] }
    }
    let indices = places.compactMap(\.self)
    let areLetters = !places.isEmpty && indices.count == places.count
    switch body {
    case .singleChoice: return areLetters && indices.count == 1 ? .choice(indices[0]) : nil
    case .multipleChoice:
      return areLetters && Set(indices).count == indices.count ? .choices(Set(indices)) : nil
    case .trueFalse: return Self.truth(text).map(Response.truth)
    case .matching(let matching):
      return Self.matches(Array(zip(marks, places)), items: matching.pairs.count)
    case .ordering: return areLetters ? .order(indices) : nil
    case .shortAnswer: return .text(text)
    }
  }

  /// As `CAB`, `C A -` or, in any order, `1C 2A 3B`, where an item whose number is missing has no answer.
  private static func matches(_ marks: [(mark: Character, place: Int?)], items: Int) -> Response? {
    guard marks.contains(where: \.mark.isNumber) else {
      return marks.allSatisfy { $0.mark == "-" || $0.place != nil }
        ? .matches(marks.map(\.place)) : nil
    }
    var chosen: [Int: Int?] = [:]
    var number = ""
    for (mark, place) in marks {
      if mark.isNumber {
        number.append(mark)
        continue
      }
      guard let item = Int(number), (1...items).contains(item), chosen[item] == nil,
        mark == "-" || place != nil
      else { return nil }
      chosen.updateValue(place, forKey: item)
      number = ""
    }
    return number.isEmpty ? .matches((1...items).map { chosen[$0] ?? nil }) : nil
  }

  private static func truth(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "b", "benar", "t", "true": true
    case "s", "salah", "f", "false": false
    default: nil
    }
  }
}

extension Attempt {
  /// The attempt, submitted with the answers that were written on paper, one for each question.
  /// - Throws: the first answer that can't be read, with its item, from 0.
  public func answered(onPaper answers: [String]) throws(PaperItemError) -> Attempt {
    var responses: [Response?] = []
    for (item, (answer, question)) in zip(answers, questions).enumerated() {
      do {
        responses.append(try question.response(onPaper: answer, order: plan.items[item].order))
      } catch {
        throw PaperItemError(item: item, error: error)
      }
    }
    var attempt = self
    attempt.end(onPaper: responses)
    return attempt
  }

  /// The items, from 0, that are answered otherwise in another attempt at the same test, or not asked
  /// there, as in its other form.
  public func differences(from other: Attempt) -> [Int] {
    questions.indices.filter { item in
      let place = other.questions.firstIndex { $0.id == questions[item].id }
      return place.map { entries[item].response != other.entries[$0].response } ?? true
    }
  }

  /// The answers as they would be written on a paper, one for each of its questions; empty for none.
  public func written(on paper: Attempt, in language: Language) -> [String] {
    paper.paperItems.map { item in
      questions.firstIndex { $0.id == item.question.id }
        .flatMap { entries[$0].response }
        .map { item.question.written($0, order: item.order, in: language) } ?? ""
    }
  }
}

/// What is written for one item of a test, and can't be its answer.
public struct PaperItemError: Error, Hashable, Sendable {
  /// The item, from 0.
  public var item: Int
  /// What is written, and what was expected.
  public var error: PaperError
}
