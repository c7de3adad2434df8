import Foundation
import Records
import Testing
import Training

@testable import Screens

@MainActor
@Suite struct NoticesTests {
  @Test("That the clock is behind is told at the start, and noted as told")
  func clock() throws {
    let training = try Person().app.training
    let newest = training.now.date
    let app = try AppContext(
      training: training, notices: [.clockIsBehind(newest: newest)],
      home: FileManager.default.temporaryDirectory)
    #expect(try !training.store.settings.wasTold(clockIsBehind: newest))
    #expect(try ScreenStack(opening: .home, in: app).top is MessageBox)
    #expect(try training.store.settings.wasTold(clockIsBehind: newest))
  }
}
