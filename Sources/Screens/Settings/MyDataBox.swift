import Foundation
import Quiz
import Texts
import Training

/// Beginning anew, and going: asked twice, with a copy of the data first.
@MainActor
enum MyDataBox {
  /// Chooses what is to go.
  static func choice(of participant: Participant, look: Look) -> MessageBox {
    MessageBox(
      heading: look(.myData), message: look(.myDataAbout),
      choices: [
        .close(look(.goBack)),
        MessageBox.Choice(label: look(.startAnew)) {
          .replace(startingAnew(participant, look: $0.look))
        },
        MessageBox.Choice(label: look(.deleteMe)) {
          .replace(deleting(participant, look: $0.look))
        },
      ], back: 0)
  }

  private static func startingAnew(_ participant: Participant, look: Look) -> MessageBox {
    .question(
      .startAnew, .startAnewAbout(participant.name), stay: .cancel, go: .startAnew, look: look
    ) { app in
      let copy = try app.training.startAnew(participant.id)
      return .open([try HomeScreen(in: app), told(copy, look: app.look)])
    }
  }

  private static func deleting(_ participant: Participant, look: Look) -> MessageBox {
    .question(
      .deleteMe, .deleteMeAbout(participant.name), stay: .cancel, go: .deleteMe, look: look
    ) { app in
      let copy = try app.training.delete(participant.id)
      try app.takeLeave()
      return .open([WelcomeScreen(), told(copy, look: app.look)])
    }
  }

  private static func told(_ copy: URL?, look: Look) -> MessageBox {
    .notice(.dataDeleted, .copyIsAt(copy?.path), look: look)
  }
}
