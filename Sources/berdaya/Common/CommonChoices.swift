import ArgumentParser
import BundledContent
import Curriculum
import Foundation
import Quiz
import Reports
import Texts
import Training

/// Where things are and which language is spoken, the same for every command.
protocol CommonChoices: Sendable {
  /// The folder of the database; nil, or empty as an unset variable leaves it, for the usual one.
  var data: String? { get }
  /// The content folder; nil for the one that comes with the program.
  var content: String? { get }
  /// The language; nil for the stored one where somebody learns, else for that of the computer.
  var lang: Language? { get }
}

/// A command line that says nothing.
struct NoChoices: CommonChoices {
  var data: String? { nil }
  var content: String? { nil }
  var lang: Language? { nil }
}

extension CommonChoices {
  /// The folder of the database.
  var dataFolder: URL { URL(fileURLWithPath: dataPath) }

  /// The path of that folder.
  private var dataPath: String {
    if let data, !data.isEmpty { return HomeFolder.path(data) }
    let base = variable("XDG_DATA_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (base ?? HomeFolder.currentPath + "/.local/share") + "/berdaya"
  }

  /// The content folder.
  var contentFolder: URL { URL(fileURLWithPath: contentPath) }

  private var contentPath: String {
    content.flatMap { $0.isEmpty ? nil : HomeFolder.path($0) } ?? BundledContent.path
  }

  /// The language where none is chosen or stored: English where `LC_ALL` or `LC_MESSAGES` asks for it,
  /// otherwise Indonesian.
  var fallbackLanguage: Language {
    let messages = variable("LC_ALL") ?? variable("LC_MESSAGES") ?? ""
    return messages.hasPrefix("en") ? .english : .indonesian
  }

  /// A variable of the environment; nil where it is missing or empty.
  private func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// What the program can be asked to do, with what is kept in the data folder; what there is to know
  /// of that is told on standard error.
  /// - Parameter mayBeNew: whether the data are begun where there are none; a slip in the folder's
  ///   name would else look like data with nothing in them.
  func training(mayBeNew: Bool = false) throws -> Training {
    let training = try opened(mayBeNew: mayBeNew, patience: .ofLines(language))
    for notice in training.news { printError("berdaya: \(notice.text(language))") }
    return training
  }

  /// Does something in the language that was asked for, or else in that which was chosen on the screens.
  /// - Parameter training: nil where nothing is kept.
  func inChosenLanguage(
    of training: @autoclosure () -> Training?, _ body: () throws -> Void
  ) rethrows {
    let chosen = lang ?? (try? training()?.deviceSettings())?.settings.language ?? language
    try Help.$language.withValue(chosen, operation: body)
  }

  /// What is kept, and in it the session of this number.
  func session(_ number: Int) throws -> (Training, TrainingSession) {
    let training = try training()
    return (training, try training.session(number: number))
  }

  /// The same for screens, which tell themselves what there is to know.
  func opened(mayBeNew: Bool = true, patience: Patience) throws -> Training {
    let training = try Training(
      module: module(), dataFolder: dataPath, mayBeNew: mayBeNew, patience: patience)
    Ending.current?.add(training)
    return training
  }

  /// The participant whom a name given on the command line means.
  /// - Throws: `Refusal` when nobody has the name; `SessionError.severalNamed` when several do; as
  ///   `RosterPerson.checked`.
  func participant(named name: String, in training: Training) throws -> Participant {
    _ = try RosterPerson(name: name).checked()
    guard let participant = try training.participant(named: name) else {
      throw Refusal(text: .noParticipant(name))
    }
    return participant
  }

  /// The participant of this name; whoever learnt here last without one.
  /// - Throws: as `participant(named:in:)`; `Refusal` when nobody has learnt here.
  func learner(named name: String?, in training: Training) throws -> Participant {
    if let name { return try participant(named: name, in: training) }
    guard let participant = try training.deviceSettings().participant else {
      throw Refusal(text: .nobodyHasLearnt)
    }
    return participant
  }

  /// The module that is taught: the first of the content folder.
  func module() throws -> ContentModule {
    // What was compiled may be deleted at any time.
    let modules = try ContentModule.modules(in: contentPath, cache: dataPath + "/cache")
    guard let module = modules.first else { throw ContentError.noModule(path: contentPath) }
    return module
  }
}

/// Why something can't be done, though nothing is wrong with the command.
struct Refusal: Error, Worded {
  let text: Text
}

extension Refusal {
  /// What is wrong with a file, told with its name.
  init(of error: some Worded, in path: String) {
    let told = error.text
    let isNamed = told.id.contains(path)
    self.init(text: isNamed ? told : Text("\(path): \(told.id)", "\(path): \(told.en)"))
  }
}
