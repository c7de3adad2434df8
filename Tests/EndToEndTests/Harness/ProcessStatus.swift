import Foundation

/// What the kernel tells of a running program.
struct ProcessStatus {
  let process: pid_t

  /// A call to poll(2) that the program is sleeping in.
  struct Poll: Equatable {
    /// The number of descriptors.
    var descriptors: Int
    /// Whether it ends only with an event.
    var isEndless: Bool
  }

  /// The call to poll(2) that the program is sleeping in; nil when it does something else.
  var poll: Poll? {
    let fields = call(in: "")
    guard fields.count > 3, let call = Int(fields[0]),
      let count = Int(fields[2].dropFirst(2), radix: 16),
      let timeout = UInt64(fields[3].dropFirst(2), radix: 16)
    else { return nil }
    #if arch(x86_64)
      return call == 7
        ? Poll(descriptors: count, isEndless: Int32(truncatingIfNeeded: timeout) < 0) : nil
    #else
      // Where there is only ppoll(2), no time is a null pointer.
      return call == 73 ? Poll(descriptors: count, isEndless: timeout == 0) : nil
    #endif
  }

  /// The call that one of its threads is in, with its arguments.
  private func call(in folder: String) -> [Substring] {
    text("\(folder)syscall").split(separator: " ")
  }

  private func text(_ file: String) -> String {
    (try? String(contentsOfFile: "/proc/\(process)/\(file)", encoding: .utf8)) ?? ""
  }

  /// Whether each of its threads but the first reads an alarm that nobody has set, and so sleeps on.
  var sleepsBesides: Bool {
    let tasks = try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")
    return (tasks ?? []).filter { $0 != "\(process)" }.allSatisfy { task in
      #if arch(x86_64)
        let read = "0"
      #else
        let read = "63"
      #endif
      let fields = call(in: "task/\(task)/")
      guard fields.count > 1, fields[0] == read,
        let descriptor = Int(fields[1].dropFirst(2), radix: 16)
      else { return false }
      return text("fdinfo/\(descriptor)").contains("it_value: (0, 0)")
    }
  }

  /// The processes that it started.
  var children: [pid_t] {
    text("task/\(process)/children").split(separator: " ").compactMap { pid_t($0) }
  }
}
