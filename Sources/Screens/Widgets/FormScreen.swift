import Terminal
import Texts

/// A screen that is a form to fill in.
protocol FormScreen: Screen where Target == Form<Field>.Target {
  associatedtype Field: Hashable & Sendable
  /// The form.
  var form: Form<Field> { get set }
  /// Whether what was filled in does not go without a question: in a box it is a word or two.
  var isKeptFromLoss: Bool { get }
  /// Adds what stands above the form.
  func addHead(to builder: inout Builder, look: Look)
  /// Does something with what was filled in; what goes wrong is told, and what was typed stays.
  mutating func handIn(in app: AppContext) throws -> Move
  /// The field in which what went wrong is put right, where the error does not say it.
  func field(of error: any Error) -> Field?
}

extension FormScreen {
  var page: Page<Target> {
    get { form.page }
    set { form.page = newValue }
  }

  var isKeptFromLoss: Bool { !isOverlay }

  func field(of error: any Error) -> Field? { nil }

  /// What would be lost; nil where that is nothing.
  var loss: Text? { isKeptFromLoss && form.isChanged ? .filledInAbout : nil }

  func costOfLeaving(in app: AppContext) -> Text? { loss }

  func goBack(in app: AppContext) throws -> Move {
    loss.map(Move.askWhetherToDrop) ?? .pop
  }

  var commands: [KeyCommand<Target>] { form.commands(isBox: isOverlay) }

  var isTyping: Bool { form.takesText }

  mutating func type(_ event: Event) -> Bool { form.type(event) }

  mutating func open(_ target: Target, in app: AppContext) throws -> Move {
    guard form.open(target) else { return .stay }
    do { return try handIn(in: app) } catch {
      // The cursor goes where it is put right.
      let field = self.field(of: error) ?? (error as? FormError)?.field as? Field
      if let field, form.rows.contains(where: { $0.field == field }) { form.go(to: field) }
      throw error
    }
  }

  func build(_ builder: inout Builder, look: Look) {
    addHead(to: &builder, look: look)
    builder.blank()
    form.add(to: &builder, look: look)
  }
}
