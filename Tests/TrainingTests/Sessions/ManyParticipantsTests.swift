import Classroom
import Curriculum
import Foundation
import Quiz
import Records
import Scratch
import Testing

@testable import Training

/// A class of fifty who all answer at the same time.
@Suite struct ManyParticipantsTests {
  private static let names = (1...50).map { "Peserta \($0)" }

  /// Whether a person knows an item.
  private static func knows(_ person: Int, _ item: Int) -> Bool { (person + item) % 3 != 0 }

  private static func response(_ person: Int, _ item: Int, _ question: Question) -> Response {
    knows(person, item) ? question.key : question.mistake
  }

  /// Takes the test, every third goes on at another place half way.
  private static func take(
    _ test: SessionTestID, by participant: ParticipantID, number: Int, in places: [Classroom]
  ) throws {
    var training = places[number % places.count].training
    var sitting = try training.take(test, by: participant)
    for (item, question) in sitting.attempt.questions.enumerated() {
      if item == 3, number % 3 == 0 {
        training = places[(number + 1) % places.count].training
        sitting = try training.take(test, by: participant)
      }
      try training.perform(
        .answer(item: item, response: response(number, item, question)), on: &sitting)
      if item % 4 == 1 { try training.keepUp(&sitting) }
    }
    if number % 10 != 9 { _ = try training.submit(sitting) }
  }

  /// - Parameter places: the number of stores that are open at the one database.
  @Test(
    "Of what fifty do at the same time nothing is lost, and all scores are right",
    arguments: [1, 5])
  func fifty(_ count: Int) async throws {
    let folder = Scratch.place().path
    let room = try Classroom(folder: folder)
    let course = try room.addCourse(Self.names)
    let places = try [room] + (1..<count).map { _ in room.again(store: try Store(folder: folder)) }
    try await withThrowingTaskGroup { group in
      for (number, participant) in course.roster.enumerated() {
        group.addTask {
          try Self.take(course.preTest, by: participant, number: number, in: places)
        }
      }
      // The trainer watches meanwhile.
      group.addTask {
        for _ in 0..<20 {
          let progress = try places[0].training.progress(at: course.preTest)
          #expect(progress.allSatisfy { $0.answeredCount <= 7 })
        }
      }
      try await group.waitForAll()
    }
    #expect(try room.training.close(course.preTest) == 5)
    try check(room.again(store: Store(folder: folder)), course)
  }

  private func check(_ room: Classroom, _ course: Course) throws {
    let record = try room.training.record(of: course.id)
    let test = try #require(record.tests[.preTest])
    let numbers = Dictionary(
      uniqueKeysWithValues: course.roster.enumerated().map { ($1, $0) })
    #expect(record.roster.map(\.id) == course.roster)
    #expect(test.attempts.count == 50 && test.allResponses.count == 350)
    for (attempt, responses) in test.answered {
      let number = try #require(numbers[attempt.participant])
      let right = (0..<7).count { Self.knows(number, $0) }
      #expect(!attempt.isOpen && attempt.answeredCount == 7 && attempt.itemCount == 7)
      #expect(abs(attempt.percentage - 100 * Double(right) / 7) < 1e-9)
      for response in responses {
        let question = try #require(test.questions[response.question])
        #expect(response.response == Self.response(number, response.item, question))
        #expect(response.mark == (Self.knows(number, response.item) ? 1 : 0))
      }
    }
  }

  @Test("What many practise at the same time is all noted for their reviews")
  func practice() async throws {
    let room = try Classroom()
    let people = try Self.names.prefix(20).map(room.addPerson)
    try await withThrowingTaskGroup { group in
      for person in people {
        group.addTask {
          let training = room.training
          var sitting = try training.startPractice(PracticeFilter(count: 10), by: person)
          for (item, question) in sitting.attempt.questions.enumerated() {
            try training.perform(.answer(item: item, response: question.key), on: &sitting)
          }
        }
      }
      try await group.waitForAll()
    }
    for person in people {
      #expect(try room.reviews(of: person).count == 10)
      #expect(try room.training.reviewState(of: person).cards.count == 10)
    }
  }
}
