import Foundation

/// Keeps what was read of a module, until one of its files changes.
///
/// The kept file begins with a version and with the files that it was made from, each with its size,
/// its time of change and its inode. Whatever goes wrong with it, the module is read anew.
struct ContentCache: Sendable {
  private let file: String
  private let module: String

  /// - Parameters:
  ///   - folder: where kept files are.
  ///   - module: the path of the module's folder.
  init(folder: String, module: String) {
    // The program may have been copied, with a link to the content that stayed where it was.
    let place = realpath(module, nil)
    defer { free(place) }
    let path = place.map { String(cString: $0) } ?? module
    let name = path.utf8.map { $0 == UInt8(ascii: "/") ? UInt8(ascii: "-") : $0 }.suffix(200)
    self.file = "\(folder)/\(String(decoding: name, as: UTF8.self))"
    self.module = module
  }

  /// What is kept, if the module's files are as they were.
  func contents() -> CompiledModule? {
    guard let (head, body) = mapped()?.partedAtBlankLine() else { return nil }
    let lines = String(decoding: head, as: UTF8.self).split(separator: "\n").map { String($0) }
    guard lines.first == CompiledModule.version, lines.count > 1,
      lines.dropFirst().allSatisfy(isCurrent)
    else { return nil }
    return CompiledModule(body)
  }

  /// The kept file in memory; Foundation's way there would be felt at a start.
  private func mapped() -> Data? {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_size > 0,
      let bytes = mmap(nil, status.st_size, PROT_READ, MAP_PRIVATE, descriptor, 0),
      bytes != MAP_FAILED
    else { return nil }
    return Data(bytesNoCopy: bytes, count: status.st_size, deallocator: .unmap)
  }

  /// How files of the module are now; taken before they are read.
  func stamps(of files: [String]) -> [String] { files.compactMap(stamp) }

  /// Keeps the text of a module that was read from `sources`, if they are as they were before:
  /// whoever saves a file while it is read must not be told the old text ever after.
  /// - Parameter stamps: how the sources were before anything was read from them.
  func keep(_ text: Data, readFrom sources: [String], stamped stamps: [String]) {
    guard stamps.count == sources.count, self.stamps(of: sources) == stamps else { return }
    let head = [CompiledModule.version] + stamps + ["", ""]
    // A convenience: a full disk or a read-only folder must not stop anyone.
    let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    // The data folder above it is not made for this: a slip in its name would look like data.
    mkdir(folder, 0o700)
    if FAT.holds(folder) { return }
    write(Data(head.joined(separator: "\n").utf8) + text)
  }

  /// Not as Foundation does, which waits for the disk: what a power cut leaves of this is read anew.
  private func write(_ data: Data) {
    let unfinished = "\(file).\(getpid())"
    guard let stream = fopen(unfinished, "wx") else { return }
    let isWritten =
      data.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, stream) } == data.count
    guard fclose(stream) == 0, isWritten, rename(unfinished, file) == 0 else {
      unlink(unfinished)
      return
    }
  }

  private func isCurrent(_ line: String) -> Bool {
    line.split(separator: "\t", maxSplits: 3).last.flatMap { stamp(of: String($0)) } == line
  }

  /// A file's size, time of change and inode, and its path in the module.
  private func stamp(of file: String) -> String? {
    var status = stat()
    guard stat("\(module)/\(file)", &status) == 0 else { return nil }
    let time = "\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    return "\(status.st_size)\t\(time)\t\(status.st_ino)\t\(file)"
  }
}
