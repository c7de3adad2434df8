/// `text` in the characters of standard output: as it is, or in ASCII where its terminal shows no more.
public func likeness(of text: String) -> String { Glyphs.terminalIsASCII ? inASCII(text) : text }

/// `text` in ASCII: marks and letters that have a likeness get it, others become `?`, so that every
/// column of a line stays where it is.
func inASCII(_ text: String) -> String {
  var result = ""
  for character in text {
    if character.isASCII {
      result.append(character)
    } else {
      let likeness = likenesses[character] ?? "?"
      result += likeness
      result += String(repeating: " ", count: max(0, columns(of: character) - likeness.count))
    }
  }
  return result
}

private let likenesses: [Character: String] = [
  "“": "\"", "”": "\"", "‘": "'", "’": "'", "–": "-", "—": "-", "−": "-", "…": "~", "•": "-",
  "·": "-", "→": ">", "←": "<", "↵": "E", "↑": "^", "↓": "v", "›": ">", "×": "x",
  "é": "e", "è": "e", "ê": "e",
  "á": "a", "à": "a", "â": "a", "ä": "a", "ö": "o", "ü": "u", "ñ": "n", "ç": "c", "É": "E",
  "½": "h", "\u{00A0}": " ",
]
