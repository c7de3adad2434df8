import Foundation
import Texts

/// What the argument parser says, in the language of the one who asks: it knows English only.
enum ParserWords {
  /// A message of the parser, as it is shown.
  static func said(_ message: String) -> String {
    sentences.reduce(message) { message, sentence in
      let (pattern, template) = sentence
      return message.replacingOccurrences(
        of: "(?m)" + pattern, with: template(language), options: .regularExpression)
    }
  }

  /// Patterns of its sentences, and what stands for them.
  private static let sentences: [(String, Text)] = [
    // Its help would tell of the first alone, as if that took a value.
    (
      "Missing one of: (.+)\\nHelp: .*", Text("Sebutkan salah satu dari $1", "Give one of $1")
    ),
    ("^Error: ", Text("berdaya: ", "berdaya: ")),
    ("^Help:  ", Text("Keterangan: ", "Help: ")),
    ("^Usage: ", Text("Cara pakai: ", "Usage: ")),
    ("^OVERVIEW: ", Text("", "")),
    ("^USAGE: ", Text("PAKAI: ", "USAGE: ")),
    ("^ARGUMENTS:", Text("YANG DISEBUTKAN:", "ARGUMENTS:")),
    ("^OPTIONS:", Text("PILIHAN:", "OPTIONS:")),
    ("^SUBCOMMANDS:", Text("PERINTAH:", "SUBCOMMANDS:")),
    ("Show the version\\.", Text("Menampilkan versi.", "Shows the version.")),
    ("Show help information\\.", Text("Menampilkan bantuan ini.", "Shows this help.")),
    ("See '(.+)' for (detailed help|more information)\\.", Text("Lebih jauh: $1", "More: $1")),
    ("\\(default\\)", Text("(bawaan) ", "(default)")),
    ("([(;]\\s*)default:", Text("$1bawaan:", "$1default:")),
    ("\\(values:", Text("(nilai:", "(values:")),
    ("<subcommand>", Text("<perintah>", "<command>")),
    ("\\[<options>\\]", Text("[<pilihan>]", "[<options>]")),
    ("Unknown option '(.+?)'", Text("Pilihan '$1' tidak dikenal", "Unknown option '$1'")),
    ("Did you mean '(.+?)'\\?", Text("Maksud Anda '$1'?", "Did you mean '$1'?")),
    ("Missing value for '(.+?)'", Text("Nilai untuk '$1' belum disebut", "Missing value for '$1'")),
    (
      "The option '(.+?)' does not take any value, but '(.*?)' was specified\\.",
      Text(
        "Pilihan '$1' tidak memerlukan nilai, tetapi diberi '$2'.",
        "The option '$1' takes no value, but '$2' was given.")
    ),
    (
      "Unexpected argument '(.+)'",
      Text("'$1' tidak diperlukan di sini", "Unexpected argument '$1'")
    ),
    (
      "(\\d+) unexpected arguments: (.+)",
      Text("$1 hal tidak diperlukan di sini: $2", "$1 unexpected arguments: $2")
    ),
    ("Missing expected argument '(.+?)'", Text("'$1' belum disebut", "Missing argument '$1'")),
    (
      "The value '(.*?)' is invalid for '(.+?)'",
      Text("Nilai '$1' tidak cocok untuk '$2'", "The value '$1' doesn't fit '$2'")
    ),
    ("Please provide one of the following:", Text("Yang dapat dipakai:", "What can be used:")),
    ("Please provide one of (.+)\\.", Text("Yang dapat dipakai: $1.", "What can be used: $1.")),
    ("(?<=') (?:and|or) (?=')", Text(" dan ", " and ")),
    ("Invalid option: (.+)", Text("Pilihan tidak sah: $1", "Invalid option: $1")),
    (
      "Value to be set with flag '(.+?)' had already been set with flag '(.+?)'",
      Text("'$1' bertentangan dengan '$2'", "'$1' contradicts '$2'")
    ),
  ]
}
