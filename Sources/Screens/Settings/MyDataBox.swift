import Foundation
import Quiz
import Texts
import Training

/// Beginning anew, and going: asked twice, with a copy of the data first.
@MainActor
enum MyDataBox {
  /// Chooses what is to go.
  static func choice(of participant: Participant) -> MessageBox {
    MessageBox(
      .myData, .myDataAbout,
      [
        .close(.goBack), Choice(.startAnew) { _ in .replace(startingAnew(participant)) },
        Choice(.deleteMe) { app in
          try app.training.requireDeletable(participant.id)
          return .replace(deleting(participant))
        },
      ], back: 0)
  }

  private static func startingAnew(_ participant: Participant) -> MessageBox {
    .question(.startAnew, .startAnewAbout(participant.name), stay: .cancel, go: .startAnew) { app in
      let copy = try app.training.startAnew(participant.id)
      return .open([try HomeScreen(in: app), told(copy)])
    }
  }

  private static func deleting(_ participant: Participant) -> MessageBox {
    .question(.deleteMe, .deleteMeAbout(participant.name), stay: .cancel, go: .deleteMe) { app in
      let copy = try app.training.delete(participant.id)
      try app.takeLeave()
      return .open([WelcomeScreen(in: app), told(copy)])
    }
  }

  private static func told(_ copy: URL?) -> MessageBox {
    .notice(.dataDeleted, .copyIsAt(copy?.path))
  }
}
