import Terminal

/// A screen that is a form to fill in.
@MainActor
protocol FormScreen: Screen where Target == Form<Field>.Target {
  associatedtype Field: Hashable
  /// The form.
  var form: Form<Field> { get set }
  /// Does something with what was filled in; what goes wrong is told, and what was typed stays.
  mutating func handIn(in app: AppContext) throws -> Move
}

extension FormScreen {
  var page: Page<Target> {
    get { form.page }
    set { form.page = newValue }
  }

  var commands: [KeyCommand<Target>] { form.commands(isBox: isOverlay) }

  var isTyping: Bool { form.takesText }

  mutating func type(_ event: Event) -> Bool { form.type(event) }

  mutating func open(_ target: Target, in app: AppContext) throws -> Move {
    form.open(target) ? try handIn(in: app) : .stay
  }
}
