import BundledContent
import Curriculum
import Foundation
import Quiz
import Records
import Testing
import Training

/// A training over the bundled content and a database of its own.
func sampleTraining() throws -> Training {
  let module = try #require(try ContentModule.modules(in: BundledContent.path).first)
  return Training(module: module, store: try .inMemory())
}

extension Training {
  /// A session with a pre-test and a post-test of 30 minutes, and nobody on its roster.
  func addSampleSession(_ title: String) throws -> TrainingSession {
    let terms = Terms(minutes: 30, passMark: 70)
    return try addSession(
      .init(title: title, startsOn: #require(Day("2026-11-23"))),
      tests: [
        SessionTest(role: .preTest, blueprint: "pre-test", terms: terms),
        SessionTest(role: .postTest, blueprint: "post-test", terms: terms),
      ])
  }
}

extension Letterhead {
  /// One with a logo and whatever else there is.
  static func sample() throws -> Letterhead {
    var letterhead = Letterhead()
    letterhead.organiser = "Forum Pekerja Sosial Masyarakat Kota Sukabumi"
    letterhead.address = "Jl. R. Syamsudin, S.H. No. 25, Sukabumi 43111 · forum.psm@contoh.id"
    let logo = """
      <svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"><circle cx="150" cy="150" \
      r="140"/></svg>
      """
    letterhead.logo = try Logo(Data(logo.utf8))
    letterhead.secondName = "Hj. Siti Nurjanah, S.Pd., M.M."
    return letterhead
  }
}
