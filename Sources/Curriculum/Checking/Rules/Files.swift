/// Rules about which files and modules there are.
extension Rule {
  /// Each file in the module's folders is one that something is read from.
  static let unnamedFiles = Rule("unnamed-files") { module in
    module.unnamedFiles.map { file in
      Finding(
        .warning, at: ContentPlace(file: file),
        id: "berkas ini tidak dibaca, karena tidak ada bagian yang memakainya",
        en: "this file is not read, for no section uses it")
    }
  }

  /// Each module of a folder has an id of its own: by it sessions know theirs.
  static let moduleID = Rule("module-id") { module in
    module.namesakes.map { other in
      Finding(
        .error, at: ContentPlace(file: OutlineReader.file),
        id: "id \"\(module.outline.id)\" sudah dipakai modul di \(other); pilih id lain",
        en: "the module in \(other) has the id \"\(module.outline.id)\" already; choose another")
    }
  }
}
