/// A screen that is only read: nothing on it can be opened.
protocol ReadingScreen: Screen where Target == Never {}

extension ReadingScreen { var commands: [KeyCommand<Never>] { [.scroll, .help, .back()] } }
