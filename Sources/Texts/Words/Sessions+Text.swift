import Curriculum
import Quiz

extension TestRole: Worded {
  public var text: Text {
    switch self {
    case .preTest: .preTest
    case .postTest: .postTest
    case .followUp: Text("Tes lanjutan", "Follow-up test")
    }
  }
}

extension TestRole {
  /// What columns are headed by.
  public var shortText: Text {
    switch self {
    case .preTest: Text("Pre", "Pre")
    case .postTest: Text("Post", "Post")
    case .followUp: Text("Lanjutan", "Later")
    }
  }
}

extension SessionTest.State: Worded {
  public var text: Text {
    switch self {
    case .unopened: Text("belum dibuka", "not opened yet")
    case .open: Text("dibuka", "open")
    case .closed: Text("ditutup", "closed")
    }
  }
}

extension OpeningDoubt {
  /// - Parameter role: of the test that is to be opened.
  public func text(at role: TestRole) -> Text {
    switch self {
    case .otherIsOpen(let other):
      Text(
        "\(other.text.id) masih dibuka. Peserta dapat keliru memilih tes; sebaiknya tutup dahulu.",
        "The \(other.text.en) is still open. Participants may choose the wrong test; better close it "
          + "first.")
    case .isPlanned(let day):
      Text(
        "\(role.text.id) direncanakan untuk \(Language.indonesian.day(day.noon)). Bila dibuka sekarang, "
          + "peserta dapat mengerjakannya lebih awal.",
        "The \(role.text.en) is planned for \(Language.english.day(day.noon)). Opened now, it can be "
          + "taken before that.")
    case .wasBegun(let later):
      Text(
        "\(later.text.id) sudah dikerjakan, padahal tes ini mendahuluinya.",
        "The \(later.text.en) was taken already, and this test comes before it.")
    }
  }
}

extension AttemptPurpose: Worded {
  public var text: Text { sessionTest?.role.text ?? kind.text }
}

extension AttemptPurpose.Kind: Worded {
  public var text: Text {
    switch self {
    case .practice: .practice
    case .review: Text("Pengulangan", "Review")
    case .exam, .sessionTest: .exam
    }
  }
}

extension TrainingSession {
  /// Who puts things right in it: whoever leads it.
  public var leader: String { facts.trainer.isEmpty ? Text.trainer.id : facts.trainer }
}

extension Language {
  /// One day, or the first and the last: `23–25 November 2026`.
  public func days(_ first: Day, _ last: Day) -> String {
    guard first != last else { return day(first.noon) }
    let isOneMonth = (first.year, first.month) == (last.year, last.month)
    return isOneMonth
      ? "\(first.day)–\(day(last.noon))" : "\(day(first.noon)) – \(day(last.noon))"
  }
}

extension TrainingSession.Facts {
  /// The days of the session.
  public func days(in language: Language) -> String { language.days(startsOn, endsOn) }

  /// The days and the place: `23 November 2026, Balai RW 05`.
  public func summary(_ language: Language) -> String {
    place.isEmpty ? days(in: language) : "\(days(in: language)), \(place)"
  }
}

extension AttemptOrigin: Worded {
  public var text: Text {
    switch self {
    case .screen: Text("layar", "screen")
    case .phone: .byPhone
    case .paper: Text("kertas", "paper")
    case .imported: Text("berkas", "file")
    }
  }
}

extension LogoError: Worded {
  public var text: Text {
    switch self {
    case .notAPicture:
      Text(
        "Berkas ini bukan gambar PNG, JPEG, atau SVG yang utuh.",
        "This file is not a whole PNG, JPEG or SVG picture.")
    case .tooLarge(let bytes):
      Text(
        "Gambar ini \((bytes + 999) / 1000) kB; paling besar 1000 kB.",
        "This picture has \((bytes + 999) / 1000) kB; at most 1000 kB.")
    case .reachesOut:
      Text(
        "Gambar SVG ini menjalankan skrip atau memuat berkas lain. Simpan sebagai PNG.",
        "This SVG runs scripts or loads other files. Save it as PNG.")
    case .notFound(let path):
      Text("Berkas \(path) tidak dapat dibaca.", "The file \(path) can't be read.")
    }
  }
}
