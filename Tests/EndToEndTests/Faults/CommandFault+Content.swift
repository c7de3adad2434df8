/// Content that a trainer has edited, or somebody else has sent.
extension CommandFault {
  private static let module = "cp -r $M $W/m && chmod -R u+w $W/m"

  static let inContent: [CommandFault] = [
    CommandFault(
      kind: "A lesson nested 45,000 times",
      setup: module + " && head -c 90000 < <(yes '> ' | tr -d '\\n') >> $W/m/lessons/D.md",
      command: "$B content check $W/m", code: 1, message: "lessons/D.md:"),
    CommandFault(
      kind: "A byte order mark before YAML",
      setup: module + " && sed -i '1s/^/\\xef\\xbb\\xbf/' $W/m/questions/D.yaml",
      command: "$B content list --content $W/m", code: 0, message: "D"),
    CommandFault(
      kind: "ESC and NUL in a lesson",
      setup: module + " && printf 'a\\033[31mb\\000c\\n' >> $W/m/lessons/D.md",
      command: "$B content check $W/m", code: 1, message: "lessons/D.md:"),
    CommandFault(
      kind: "A file outside the module",
      setup: module + " && sed -i '0,/lesson: .*/s||lesson: ../secret.md|' $W/m/module.yaml",
      command: "$B content check $W/m", code: 1, message: "../secret.md"),
    CommandFault(
      kind: "A language that there is not",
      setup: module + " && sed -i 's/^language: .*/language: xx/' $W/m/module.yaml",
      command: "$B content check $W/m", code: 1, message: "module.yaml:"),
    CommandFault(
      kind: "A module called like a path",
      setup: module + " && sed -i 's|^id: .*|id: ../../jalur-lain|' $W/m/module.yaml",
      command: "$B content check $W/m", code: 1, message: "module.yaml:1:",
      after:
        "$B session list --content $W/m | grep -q Kader && test -z \"$(find $W -name jalur-lain)\""),
    CommandFault(
      kind: "A question called like a path",
      setup: module
        + " && sed -i '0,/id: D1-[^ ]*/s||id: D1-/../../jalur-lain|' $W/m/questions/D.yaml",
      command: "$B content check $W/m", code: 1, message: "questions/D.yaml:"),
    CommandFault(
      kind: "A version of 200,000 letters",
      setup: module + " && sed -i \"s|^version: .*|version: "
        + "$(head -c 200000 /dev/zero | tr '\\0' 1)|\" $W/m/module.yaml || "
        + "(grep -v ^version $W/m/module.yaml; printf 'version: \"'; head -c 200000 /dev/zero | "
        + "tr '\\0' 1; echo '\"') > $W/y && mv $W/y $W/m/module.yaml",
      command: "$B content check $W/m", code: 1, message: "module.yaml:"),
    CommandFault(
      kind: "Questions of the system's files",
      setup: module + " && sed -i '0,/questions: .*/s||questions: ../../../../etc/passwd|' "
        + "$W/m/module.yaml",
      command: "$B content check $W/m", code: 1, message: "../../../../etc/passwd",
      after: "! $B content check $W/m 2>&1 | grep -q root:"),
    CommandFault(
      kind: "A link to the system's files",
      setup: module + " && ln -sf /etc/passwd $W/m/lessons/D.md",
      command: "$B content check $W/m", code: 1, message: "lessons/D.md",
      after: "! $B content check $W/m 2>&1 | grep -q root:"),
    CommandFault(
      kind: "Marks in a lesson that turn its direction",
      setup: module + " && printf 'a\\342\\200\\256b\\n' >> $W/m/lessons/D.md",
      command: "$B content check $W/m", code: 1, message: "lessons/D.md:"),
    CommandFault(
      kind: "Control characters of eight bits in a lesson",
      setup: module + " && printf 'a\\302\\2331mb\\n' >> $W/m/lessons/D.md",
      command: "$B content check $W/m", code: 1, message: "lessons/D.md:"),
    CommandFault(
      kind: "A list nested 50,000 times",
      setup: module + " && head -c 100000 < <(yes -- '- ' | tr -d '\\n') >> $W/m/lessons/D.md",
      command: "$B read D --content $W/m", code: 1, message: "lessons/D.md:"),
    CommandFault(
      kind: "YAML nested 100,000 times",
      setup: module + " && (printf 'x: '; head -c 100000 /dev/zero | tr '\\0' '[') >> "
        + "$W/m/module.yaml", command: "$B content check $W/m", code: 1, message: "module.yaml:"),
    CommandFault(
      kind: "YAML that multiplies itself",
      setup: module + " && (echo 'a0: &a0 [x]'; for i in $(seq 30); do echo "
        + "\"a$i: &a$i [$(yes \"*a$((i - 1))\" | head -n 9 | paste -sd,)]\"; done) >> "
        + "$W/m/module.yaml", command: "$B content check $W/m", code: 1, message: "module.yaml:"),
    CommandFault(
      kind: "A hundred thousand headings",
      setup: module + " && yes '## x' | head -n 100000 >> $W/m/lessons/D.md",
      command: "$B content check $W/m | tail -n 1; exit ${PIPESTATUS[0]}", code: 1,
      message: "kesalahan: 1"),
    CommandFault(
      kind: "Marks in a question that turn its direction",
      setup: module + " && sed -i '0,/Siapa warga/s//Siapa \\xe2\\x80\\xae warga/' "
        + "$W/m/questions/D.yaml", command: "$B content check $W/m", code: 1,
      message: "questions/D.yaml:"),
    CommandFault(
      kind: "A module with a space and a line break in its name",
      setup: module + " && sed -i 's|^id: .*|id: \"a/b c\\\\n\"|' $W/m/module.yaml",
      command: "$B content check $W/m", code: 1, message: "module.yaml:1:"),
    CommandFault(
      kind: "Control characters in what is told as JSON",
      setup: module + " && printf '\\302\\233\\177: [' >> $W/m/questions/D.yaml",
      command: "$B content check --format json $W/m | grep -cP '\\xc2\\x9b|\\x7f'", code: 1,
      message: "0"),
    CommandFault(
      kind: "A file of questions that is missing", setup: module + " && rm $W/m/questions/D.yaml",
      command: "$B quiz --plain --content $W/m", code: 1, message: "\"questions/D.yaml\""),
    CommandFault(
      kind: "A pipe in the place of a lesson",
      setup: module + " && rm $W/m/lessons/D.md && mkfifo $W/m/lessons/D.md",
      command: "$B content check $W/m", code: 1, message: "lessons/D.md:"),
  ]
}
