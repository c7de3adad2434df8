import Foundation
import Reports
import Texts

extension Advice {
  /// - Parameter arguments: a command line with the program's name: where the shell looked that up, the
  ///   name is enough.
  init(commandLine arguments: [String]) {
    // What `mulai` runs may be a copy that is gone afterwards.
    let script = getenv("BERDAYA_STARTED_BY").map { String(cString: $0) }
    let folders = ["--data", "--content"].compactMap { option in
      arguments.values(of: option).last.flatMap { path in
        path.isEmpty ? nil : (option, URL(fileURLWithPath: HomeFolder.path(path)).path)
      }
    }
    self.init(
      program: script.map { ["sh", $0] } ?? [arguments.first ?? "berdaya"], folders: folders)
  }
}

extension [String] {
  /// The values that a command line gives an option, before it is read.
  func values(of option: String) -> [String] {
    zip(self, dropFirst() + [""]).compactMap { argument, next in
      argument == option
        ? next
        : argument.hasPrefix("\(option)=") ? String(argument.dropFirst(option.count + 1)) : nil
    }
  }
}
