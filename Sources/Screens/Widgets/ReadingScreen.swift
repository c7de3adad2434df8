/// A screen that is only read: nothing on it can be opened.
@MainActor
protocol ReadingScreen: Screen where Action == Never {}

extension ReadingScreen { var commands: [KeyCommand<Never>] { [.scroll, .help, .back()] } }
