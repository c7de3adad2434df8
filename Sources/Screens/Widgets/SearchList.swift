import Terminal
import Texts

/// A list with a field above it: what is typed chooses what is listed.
struct SearchList<Element> {
  /// What is found, the first at the top.
  private(set) var shown: [Element]
  /// The columns of the widest label of what is found: of all, for a list keeps its columns as one
  /// scrolls, and computed once, for it may be long.
  private(set) var labelWidth = 0
  private(set) var field: TextField
  private let label: (Element) -> String
  private var find: (String) -> [Element]

  /// - Parameters:
  ///   - label: what stands first in a row; empty where nothing stands beside it.
  ///   - find: what is found by the text that is typed, which may be empty.
  init(
    limit: Int = 80, label: @escaping (Element) -> String = { _ in "" },
    find: @escaping (String) -> [Element]
  ) {
    self.field = TextField(limit: limit)
    self.label = label
    self.shown = []
    self.find = find
    self.find(with: find)
  }

  /// What is typed, without spaces around it.
  var query: String { field.text.trimmed }

  /// Types into the field; false when the event is no typing.
  mutating func type(_ event: Event) -> Bool {
    let before = field.text
    guard field.handle(event) else { return false }
    if field.text != before { find(with: find) }
    return true
  }

  /// Finds among other things what is typed already.
  mutating func find(with find: @escaping (String) -> [Element]) {
    self.find = find
    shown = find(query)
    labelWidth = ScoreBar.widest(of: shown.map(label))
  }
}

/// A screen that is a list with a field above it.
protocol SearchListScreen: Screen {
  associatedtype Element
  /// The list.
  var list: SearchList<Element> { get set }
  /// The target of the field.
  static var field: Target { get }
  /// The target of something in the list.
  static func target(of element: Element) -> Target
  /// Where Enter leads from the field.
  var firstTarget: Target { get }
  /// Opens what has the focus in the list.
  var openCommand: KeyCommand<Target> { get }
  /// What the key that searches does, in a sentence.
  static var helpSearch: Text { get }
}

extension SearchListScreen {
  static var helpSearch: Text { .helpFilter }

  var openCommand: KeyCommand<Target> { .open() }

  var isTyping: Bool { page.focus == Self.field }

  var firstTarget: Target { list.shown.first.map { Self.target(of: $0) } ?? Self.field }

  var commands: [KeyCommand<Target>] {
    [
      .move,
      isTyping
        ? KeyCommand([.enter: firstTarget], also: [.tab: firstTarget], .keyOpen, onlyLeads: true)
        : openCommand,
      KeyCommand(
        ["/": Self.field], also: [.tab: Self.field], .keySearch, help: Self.helpSearch,
        onlyLeads: true), .help, .back(),
    ]
  }

  mutating func type(_ event: Event) -> Bool { list.type(event) }
}
