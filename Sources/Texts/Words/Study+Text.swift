import Curriculum
import Quiz

extension Certainty: Worded {
  public var text: Text {
    switch self {
    case .low: Text("menebak", "a guess")
    case .middle: Text("agak yakin", "fairly sure")
    case .high: Text("yakin", "sure")
    }
  }
}

extension Question.Kind: Worded {
  public var text: Text {
    switch self {
    case .singleChoice: Text("Satu pilihan", "One option")
    case .multipleChoice: Text("Beberapa pilihan", "Several options")
    case .trueFalse: Text("Benar atau salah", "True or false")
    case .matching: Text("Memasangkan", "Matching")
    case .ordering: Text("Mengurutkan", "Ordering")
    case .shortAnswer: Text("Isian singkat", "Short answer")
    }
  }
}
