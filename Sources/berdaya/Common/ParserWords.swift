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
    sentence("^Help:  ", id: "Keterangan: ", en: "Help: "),
    sentence("^Usage: ", id: "Cara pakai: ", en: "Usage: "),
    ("^OVERVIEW: ", .keys("")),
    sentence("^USAGE: ", id: "PAKAI: ", en: "USAGE: "),
    sentence("^ARGUMENTS:", id: "YANG DISEBUTKAN:", en: "ARGUMENTS:"),
    sentence("^OPTIONS:", id: "PILIHAN:", en: "OPTIONS:"),
    sentence("^SUBCOMMANDS:", id: "PERINTAH:", en: "SUBCOMMANDS:"),
    sentence("Show the version\\.", id: "Menampilkan versi.", en: "Shows the version."),
    sentence("Show help information\\.", id: "Menampilkan bantuan ini.", en: "Shows this help."),
    sentence(
      "See '(.+)' for (detailed help|more information)\\.", id: "Lebih jauh: $1", en: "More: $1"),
    sentence("\\(default\\)", id: "(bawaan) ", en: "(default)"),
    sentence("(?<=[(;]\\s)default: |(?<=\\()default: ", id: "bawaan: ", en: "default: "),
    sentence("\\(values:", id: "(nilai:", en: "(values:"),
    sentence("<subcommand>", id: "<perintah>", en: "<command>"),
    sentence("\\[<options>\\]", id: "[<pilihan>]", en: "[<options>]"),
    sentence("Unknown option '(.+?)'", id: "Pilihan '$1' tidak dikenal", en: "Unknown option '$1'"),
    sentence("Did you mean '(.+?)'\\?", id: "Maksud Anda '$1'?", en: "Did you mean '$1'?"),
    sentence(
      "Missing value for '(.+?)'", id: "Nilai untuk '$1' belum disebut",
      en: "Missing value for '$1'"),
    sentence(
      "The option '(.+?)' does not take any value, but '(.*?)' was specified\\.",
      id: "Pilihan '$1' tidak memerlukan nilai, tetapi diberi '$2'.",
      en: "The option '$1' takes no value, but '$2' was given."),
    sentence(
      "Unexpected argument '(.+)'", id: "'$1' tidak diperlukan di sini",
      en: "Unexpected argument '$1'"),
    sentence(
      "(\\d+) unexpected arguments: (.+)", id: "$1 hal tidak diperlukan di sini: $2",
      en: "$1 unexpected arguments: $2"),
    sentence(
      "Missing expected argument '(.+?)'", id: "'$1' belum disebut", en: "Missing argument '$1'"),
    sentence(
      "The value '(.*?)' is invalid for '(.+?)'", id: "Nilai '$1' tidak cocok untuk '$2'",
      en: "The value '$1' doesn't fit '$2'"),
    sentence(
      "Please provide one of (.+)\\.", id: "Yang dapat dipakai: $1.", en: "What can be used: $1."),
    sentence("(?<=') (?:and|or) (?=')", id: " dan ", en: " and "),
    sentence("Invalid option: (.+)", id: "Pilihan tidak sah: $1", en: "Invalid option: $1"),
    sentence(
      "Value to be set with flag '(.+?)' had already been set with flag '(.+?)'",
      id: "'$1' bertentangan dengan '$2'", en: "'$1' contradicts '$2'"),
  ]

  private static func sentence(_ pattern: String, id: String, en: String) -> (String, Text) {
    (pattern, Text(id, en))
  }
}
