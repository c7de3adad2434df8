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
    guard
      let text = try? String(contentsOfFile: "/proc/\(process)/syscall", encoding: .utf8)
    else { return nil }
    let fields = text.split(separator: " ")
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

  /// The number of its threads.
  var threadCount: Int {
    let tasks = try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")
    return tasks?.count ?? 0
  }

  /// The processes that it started.
  var children: [pid_t] {
    let path = "/proc/\(process)/task/\(process)/children"
    let text = try? String(contentsOfFile: path, encoding: .utf8)
    return (text ?? "").split(separator: " ").compactMap { pid_t($0) }
  }
}
