import Terminal

/// A screen that is a form to fill in.
@MainActor
protocol FormScreen: Screen where Action == FormAction, Target == Form<Field>.Target {
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

  var commands: [KeyCommand<FormAction>] { form.commands(isBox: isOverlay) }

  func isTyped(_ key: Key) -> Bool { form.isTyped(key) }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    form.type(event) ? .stay : try follow(event, in: app)
  }

  mutating func perform(_ action: FormAction, in app: AppContext) throws -> Move {
    form.perform(action) ? try handIn(in: app) : .stay
  }

  mutating func open(_ target: Target, in app: AppContext) throws -> Move {
    form.open(target) ? try handIn(in: app) : .stay
  }
}

/// A box over another screen that is a form to fill in.
@MainActor
protocol FormBoxScreen: FormScreen {
  /// The box.
  var box: FormBox<Field> { get set }
}

extension FormBoxScreen {
  var isOverlay: Bool { true }

  var form: Form<Field> {
    get { box.form }
    set { box.form = newValue }
  }

  func build(_ builder: inout PageBuilder<Target>, look: Look) { box.add(to: &builder, look: look) }
}
