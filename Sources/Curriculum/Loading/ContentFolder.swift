import Foundation

/// The files of a module, read as text or YAML; whatever keeps one from being read is a mistake.
struct ContentFolder {
  let path: String
  let log: ProblemLog

  func has(_ file: String) -> Bool { access("\(path)/\(file)", F_OK) == 0 }

  /// Whether a path leads to a place in the folder where something stands that is no folder.
  func hasFile(_ file: String) -> Bool {
    contains(file) && has(file) && access("\(path)/\(file)/", F_OK) != 0
  }

  /// Whether a path, with all its links followed, leads to a place in the folder.
  func contains(_ file: String) -> Bool {
    guard !file.hasPrefix("/"), !file.split(separator: "/").contains("..") else { return false }
    let real = URL(filePath: "\(path)/\(file)").resolvingSymlinksInPath().path
    let folder = URL(filePath: path).resolvingSymlinksInPath().path
    return real.hasPrefix(folder + "/")
  }

  /// What `read` makes of the mapping that a YAML file is.
  func mapping<Value>(_ file: String, _ read: (NodeReader) -> Value?) -> Value? {
    yamlText(file).flatMap { NodeReader.read($0.root, log: log, as: read) }
  }

  /// The text of a YAML file with its nodes.
  func yamlText(_ file: String) -> YAMLText? {
    guard let text = text(file) else { return nil }
    do {
      if let yaml = try YAMLText(text, file: file) {
        for problem in yaml.problems { log.add(problem.kind, at: problem.place) }
        return yaml
      }
      log.add(.emptyFile, at: ContentPlace(file: file))
    } catch {
      log.add(error.kind, at: error.place)
    }
    return nil
  }

  /// The text of a file, without the mark of byte order that some editors put before it.
  func text(_ file: String) -> String? {
    guard contains(file) else {
      log.add(.outsideModule(file), at: ContentPlace(file: file))
      return nil
    }
    guard let data = FileManager.default.contents(atPath: "\(path)/\(file)") else {
      log.add(.missingFile(file), at: ContentPlace(file: file))
      return nil
    }
    let mark = Data([0xEF, 0xBB, 0xBF])
    let body = data.starts(with: mark) ? data.dropFirst(mark.count) : data
    guard let text = String(validating: body, as: UTF8.self) else {
      log.add(.notUTF8, at: endOfUTF8(in: body, file))
      return nil
    }
    let control = controlCharacters(in: text, file)
    guard let first = control.first else { return text }
    // What has two bytes a letter is full of zeros.
    if text.utf8.count(where: { $0 == 0 }) * 4 >= text.utf8.count {
      log.add(.notUTF8, at: first)
    } else {
      for place in control { log.add(.controlCharacter, at: place) }
    }
    return nil
  }

  /// Where the first byte stands that is no UTF-8.
  private func endOfUTF8(in data: Data, _ file: String) -> ContentPlace {
    var (line, column) = (1, 1)
    var (decoder, bytes) = (UTF8(), data.makeIterator())
    while case .scalarValue(let scalar) = decoder.decode(&bytes) {
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    return ContentPlace(file: file, line: line, column: column)
  }

  /// Where characters stand that no text has, as ESC and NUL.
  private func controlCharacters(in text: String, _ file: String) -> [ContentPlace] {
    var places: [ContentPlace] = []
    var (line, column) = (1, 1)
    for scalar in text.unicodeScalars {
      if scalar.isControl, !["\t", "\n", "\r"].contains(scalar) {
        places.append(ContentPlace(file: file, line: line, column: column))
      }
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    return places
  }
}

extension Unicode.Scalar {
  /// Whether it is a control character (Cc), a break of a line by another name, or turns the direction
  /// of what stands behind it: what screens leave out.
  var isControl: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
