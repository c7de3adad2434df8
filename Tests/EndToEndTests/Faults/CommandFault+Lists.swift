/// Lists of people and of answers, as people and other programs write them.
extension CommandFault {
  private static let answers = "number,name,$(seq -s , 20)"
  static let inFiles: [CommandFault] = [
    CommandFault(
      kind: "Answers whose number and name differ",
      setup: "printf '%s\\n' \"\(answers)\" \"3,Satu,$(yes A | head -n 20 | paste -sd,)\" > $W/a",
      command: imports("answers"), code: 1,
      message: "Tiga"),
    CommandFault(
      kind: "Answers with repeated and unknown columns",
      setup: "printf '%s\\n' \"\(answers),20,21\" \"3,Tiga,$(yes A | head -n 22 | paste -sd,)\" "
        + "> $W/a",
      command: imports("answers"), code: 1,
      message: "21"),
    CommandFault(
      kind: "Answers in a row that is too short",
      setup: "printf '%s\\n' \"\(answers)\" '3,Tiga,A,B' > $W/a",
      command: imports("answers"), code: 1,
      message: ":2:"),
    CommandFault(
      kind: "Degrees behind a name", setup: "echo 'Drs. H. Ahmad Fauzi, M.Si.' > $W/a",
      command: imports("roster"), code: 0, message: "M.Si."),
    CommandFault(
      kind: "sep= and a title above the names",
      setup: "printf 'sep=;\\nnama;organisasi\\nSiti;PKK\\n' > $W/a",
      command: imports("roster"), code: 0, message: "1 peserta"),
    CommandFault(
      kind: "A workbook for CSV", setup: "printf 'PK\\003\\004xxxx' > $W/a",
      command: imports("roster"), code: 1, message: "buku kerja"),
    CommandFault(
      kind: "A telephone number that Excel has spoilt",
      setup: "printf 'nama,telepon\\nX,8.12346E+10\\n' > $W/a",
      command: imports("roster"), code: 0, message: "8.12346E+10"),
    CommandFault(
      kind: "A year of two digits",
      command: "$B session create Lain --starts 26-11-27", code: 64, message: "26-11-27"),
    CommandFault(
      kind: "A list of letters of two bytes", setup: "printf 'S\\0i\\0t\\0i\\0\\n\\0' > $W/a",
      command: "$B session roster import $W/a --session 1 && $B session show 1", code: 0,
      message: "Siti "),
    CommandFault(
      kind: "A list with nobody in it", command: "$B session roster import /dev/null --session 1",
      code: 1, message: "tidak ada nama"),
    CommandFault(
      kind: "An organisation of a million letters",
      setup: "(echo nama,organisasi; printf Siti,; head -c 1000000 /dev/zero | tr '\\0' x) > $W/a",
      command:
        "$B session roster import $W/a --session 1; $B session show 1 --format json | wc -c | "
        + "grep -cE '^[0-9]{3,4}$'", code: 0, message: "\n1\n"),
    CommandFault(
      kind: "A name like a path", setup: "echo ../../jalur-lain > $W/a",
      command: "$B session roster import $W/a --session 1 && "
        + "$B session paper 1 --kind cards -o $W/p.html", code: 0, message: "1 peserta",
      after: "test -z \"$(find $W -name '*jalur-lain*')\""),
    CommandFault(
      kind: "A session called like a path",
      command: "$B session create ../../jalur-lain && $B report --session 2 -o $W/r.html", code: 0,
      message: "2", after: "test -s $W/r.html && test -z \"$(find $W -name '*jalur-lain*')\""),
    CommandFault(
      kind: "A folder for a file", command: "$B session roster import /tmp --session 1", code: 1,
      message: "sebuah folder"),
    CommandFault(
      kind: "Answers with a column that there is not",
      setup: "printf '%s\\n' \"number,name,0,$(seq -s , 20)\" \"3,Tiga,$(yes A | head -n 21 | "
        + "paste -sd,)\" > $W/a", command: imports("answers"), code: 1, message: "soal 0"),
    CommandFault(
      kind: "More answers than questions",
      setup: "printf 'nomor;jawaban\\n3;%s\\n' $(yes - | head -n 22 | tr -d '\\n') > $W/a",
      command: imports("answers"), code: 1, message: "22 jawaban"),
    CommandFault(
      kind: "Answers of one person twice",
      setup: "A=\(nothing) && printf 'nomor;jawaban\\n3;%s\\n3;%s\\n' $A $A > $W/a",
      command: imports("answers"), code: 1, message: "sudah ada di baris 2"),
    CommandFault(
      kind: "Numbers as sheets write them: 03, 3.",
      setup: "printf 'nomor;nama;jawaban\\n03.;Tiga;%s\\n' \(nothing) > $W/a",
      command: imports("answers"), code: 0, message: "1 peserta"),
    list(
      "A list with two titles above and another separator",
      "DAFTAR HADIR, BALAI DESA\\nNO;NAMA\\n1;Siti\\n2;Budi\\n", message: "2 peserta"),
    list(
      "As many commas as semicolons", "Siti Aminah, S.Pd.;PKK\\nBudi;KT\\n",
      message: "\"Siti Aminah, S.Pd.\""),
    list(
      "A degree that shifts the columns",
      "nama,organisasi,desa,telepon\\nSiti Aminah, S.Pd.,PKK,Sukamaju\\n", message: "\"PKK\""),
    list("A column that is not known", "nama,agama\\nSiti,Islam\\n", message: "\"agama\""),
    list(
      "A telephone number behind an apostrophe", "nama,telepon\\nSiti,\\x270812\\n",
      message: "\"0812\""),
    list(
      "Letters of one byte from Windows", "Nur\\222aini \\311mile\\n",
      message: "Nur’aini Émile"),
    list("Lines that end as on an old Mac", "nama\\rSiti\\rBudi\\r", message: "2 peserta"),
    list(
      "Names that steer a terminal, or turn their direction",
      "Si\\033[31mti\\n\\342\\200\\256Budi\\n", message: "2 peserta",
      after: "! $B session show 1 | grep -qP '\\x1b|\\xe2\\x80\\xae'"),
    list(
      "Names that a spreadsheet would run", "nama\\n=1+1\\n+1\\n@SUM(A1)\\n", message: "3 peserta",
      after: "test $($B report --session 1 --format csv | grep -cE \"^[456],'[=+@]\") = 3"),
    list(
      "Names that a page would run", "nama\\n<script>x</script>\\n{{number}}\\n",
      message: "2 peserta",
      after: "! $B report --session 1 | grep -q '<script>x'"),
    CommandFault(
      kind: "Namesakes", setup: "printf 'nama,desa\\nSatu,Cikole\\n' > $W/a",
      command: imports("roster"), code: 1, message: "nomor 1"),
    CommandFault(
      kind: "A list without end", command: "$B session roster import /dev/zero --session 1",
      code: 1, message: "terlalu besar"),
    CommandFault(
      kind: "A telephone number of 10,000 digits",
      setup: "(echo nama,telepon; printf Siti,0; head -c 10000 /dev/zero | tr '\\0' 8) > $W/a",
      command: imports("roster") + "; $B session show 1 --format json | grep -cE '8{300}'", code: 1,
      message: "\n0\n"),
    CommandFault(
      kind: "Days as they are written: 23-11-2026, 23.11.2026, 23-11-26",
      command: "for day in 23-11-2026 23.11.2026 23-11-26; do "
        + "$B session create Lain --starts $day; done; $B session list | grep -c '23 November 2026'",
      code: 0, message: "\n3\n"),
    CommandFault(
      kind: "A day that there is not", command: "$B session create Lain --starts 31/02/2026",
      code: 64, message: "31/02/2026"),
    CommandFault(
      kind: "A spreadsheet that writes commas",
      command: "$B report --session 1 --format csv --decimal-comma | grep -c '^1;Satu'", code: 0,
      message: "1"),
    CommandFault(
      kind: "A gain of nothing",
      command: "$B report --session 1 | grep -cE '[-−]0,0+[^0-9]'", code: 1, message: "0"),
    CommandFault(
      kind: "A place on the earth that nobody knows",
      command: "TZ=nonsense $B scores", code: 0, message: "Satu"),
    CommandFault(
      kind: "A time zone that has only a name and its hours",
      command: """
        TZ=WIB-7 $B scores && [ "$(TZ=WIB-7 $B scores)" != "$(TZ=UTC0 $B scores)" ]
        """, code: 0, message: "Satu"),
  ]

  /// The answers of a sheet on which nothing is written.
  private static let nothing = "$(yes - | head -n 20 | tr -d '\\n')"

  private static func imports(_ what: String) -> String {
    "$B session \(what) import $W/a --session 1\(what == "answers" ? " --test pre-test" : "")"
  }

  /// A list that is entered, with what is then told of it or of the people.
  private static func list(
    _ kind: String, _ text: String, message: String, after: String = "true"
  ) -> CommandFault {
    CommandFault(
      kind: kind, setup: "printf '\(text)' > $W/a",
      command: "\(imports("roster")) && $B session show 1 --format json", code: 0,
      message: message, after: after)
  }
}
