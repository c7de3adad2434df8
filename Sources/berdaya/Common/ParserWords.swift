import Foundation
import Texts

/// What the argument parser says, in the language of the one who asks: it knows English only.
enum ParserWords {
  /// A message of the parser, as it is shown.
  static func said(_ message: String) -> String {
    sentences.reduce(message) { message, sentence in
      let (pattern, template) = sentence
      return message.replacingOccurrences(
        of: "(?m)" + pattern, with: template(Help.language), options: .regularExpression)
    }
  }

  /// Patterns of its sentences, and what stands for them.
  private static let sentences: [(String, Text)] = [
    ("^Error: ", .keys("berdaya: ")),
    ("^Help:  ", Text(id: "Keterangan: ", en: "Help: ")),
    ("^Usage: ", Text(id: "Cara pakai: ", en: "Usage: ")),
    ("^OVERVIEW: ", .keys("")),
    ("^USAGE: ", Text(id: "PAKAI: ", en: "USAGE: ")),
    ("^ARGUMENTS:", Text(id: "YANG DISEBUTKAN:", en: "ARGUMENTS:")),
    ("^OPTIONS:", Text(id: "PILIHAN:", en: "OPTIONS:")),
    ("^SUBCOMMANDS:", Text(id: "PERINTAH:", en: "SUBCOMMANDS:")),
    ("Show the version\\.", Text(id: "Menampilkan versi.", en: "Shows the version.")),
    ("Show help information\\.", Text(id: "Menampilkan bantuan ini.", en: "Shows this help.")),
    (
      "See '(.+)' for (detailed help|more information)\\.",
      Text(id: "Lebih jauh: $1", en: "More: $1")
    ),
    ("\\(default\\)", Text(id: "(bawaan) ", en: "(default)")),
    ("(?<=[(;]\\s)default: |(?<=\\()default: ", Text(id: "bawaan: ", en: "default: ")),
    ("\\(values:", Text(id: "(nilai:", en: "(values:")),
    ("<subcommand>", Text(id: "<perintah>", en: "<command>")),
    ("\\[<options>\\]", Text(id: "[<pilihan>]", en: "[<options>]")),
    (
      "Unknown option '(.+?)'",
      Text(id: "Pilihan '$1' tidak dikenal", en: "Unknown option '$1'")
    ),
    ("Did you mean '(.+?)'\\?", Text(id: "Maksud Anda '$1'?", en: "Did you mean '$1'?")),
    (
      "Missing value for '(.+?)'",
      Text(id: "Nilai untuk '$1' belum disebut", en: "Missing value for '$1'")
    ),
    (
      "The option '(.+?)' does not take any value, but '(.*?)' was specified\\.",
      Text(
        id: "Pilihan '$1' tidak memerlukan nilai, tetapi diberi '$2'.",
        en: "The option '$1' takes no value, but '$2' was given.")
    ),
    (
      "Unexpected argument '(.+)'",
      Text(id: "'$1' tidak diperlukan di sini", en: "Unexpected argument '$1'")
    ),
    (
      "(\\d+) unexpected arguments: (.+)",
      Text(id: "$1 hal tidak diperlukan di sini: $2", en: "$1 unexpected arguments: $2")
    ),
    (
      "Missing expected argument '(.+?)'",
      Text(id: "'$1' belum disebut", en: "Missing argument '$1'")
    ),
    (
      "The value '(.*?)' is invalid for '(.+?)'",
      Text(id: "Nilai '$1' tidak cocok untuk '$2'", en: "The value '$1' doesn't fit '$2'")
    ),
    (
      "Please provide one of (.+)\\.",
      Text(id: "Yang dapat dipakai: $1.", en: "What can be used: $1.")
    ),
    ("(?<=') (?:and|or) (?=')", Text(id: " dan ", en: " and ")),
    ("Invalid option: (.+)", Text(id: "Pilihan tidak sah: $1", en: "Invalid option: $1")),
    (
      "Value to be set with flag '(.+?)' had already been set with flag '(.+?)'",
      Text(id: "'$1' bertentangan dengan '$2'", en: "'$1' contradicts '$2'")
    ),
  ]
}
