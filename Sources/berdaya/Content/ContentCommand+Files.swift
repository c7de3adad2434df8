/// How content is written, for who writes questions of their own.
extension ContentCommand {
  static let writing: Help.Part = [
    .text(
      id: "Menulis materi sendiri: salin contoh di bawah ke dalam sebuah folder, ubah isinya, "
        + "periksa dengan `berdaya content check FOLDER`, lalu buka dengan `berdaya --content "
        + "FOLDER`. Semua berkas adalah teks UTF-8; baris YAML menjorok dengan spasi. Yang ada di "
        + "bawah `en` adalah terjemahan dan boleh tidak ada. Pada modul sekecil contoh ini siasat "
        + "menebak dan materi yang pendek tetap disebut; modulnya dapat dibuka.",
      en: "To write content of your own: copy the example below into a folder, change what it "
        + "says, check it with berdaya content check FOLDER, and open it with berdaya --content "
        + "FOLDER. All files are UTF-8 text; YAML is indented with spaces. What stands under en is "
        + "the translation, and may be left out. Of a module as small as the example, guessing "
        + "tricks and short lessons are told nevertheless; it can be opened."),
    .table(
      id: "Berkas:", en: "The files:",
      """
      module.yaml | nama modul, bagian (A sampai Z) dan pernyataannya, ujian, daftar istilah; \
        setelah dipakai, `id` jangan diubah: jawaban tersimpan di bawahnya \
        | the module's name, its sections (A to Z) and statements, tests, glossary; once in use, \
        the id has to stay: answers are kept under it
      lessons/A.md | materi bagian A: judul #, lalu ## untuk tiap pernyataan; terjemahan di \
        `lessons/en` | the lesson of section A: a title #, then ## for each statement; its \
        translation in lessons/en
      questions/A.yaml | soal bagian A; id diawali pernyataannya: `A1-01` \
        | the questions of section A; an id begins with its statement: A1-01
      guides/A.yaml | panduan pelatih; boleh tidak ada, dan dijelaskan oleh berkas modul bawaan \
        | the trainer's guide; may be left out, and is shown by the files that come with the program
      """),
    .table(
      id: "Isi tiap soal, menurut `type`:", en: "What a question has, by its type:",
      """
      level | `remember, understand, apply, analyse`
      form | `A`, `B` untuk tes, `practice` untuk latihan; `A` dan `B` dibuat setara \
        | A and B for tests, practice for learning; A and B are made alike
      prompt, explanation | soalnya; mengapa kuncinya tepat | what is asked; why the key is right
      single-choice, multiple-choice | `options`: daftar `text`, `why`, dan `correct: true` pada kunci \
        | options: a list of text, why, and correct: true at the key
      true-false | `answer` (`true` atau `false`), `whyTrue, whyFalse` \
        | answer (true or false), whyTrue, whyFalse
      matching | `pairs`: daftar `item, answer`; `extraAnswers`: daftar `text` \
        | pairs: a list of item, answer; extraAnswers: a list of text
      ordering | `items`: daftar `text` dalam urutan yang benar | items: a list of text in the right order
      short-answer | `answers`: daftar kata; `near`: daftar `answers, why` \
        | answers: a list of words; near: a list of answers, why
      """),
    .text(
      id: "Contoh lengkap, tiga berkas; spasi di depan semua barisnya tidak ikut disalin:",
      en: "A complete example of three files; the spaces before all of its lines are not copied:"),
    .verbatim(
      example.map { file, text in
        "\(file):\n\n" + text.replacing(/(?m)^(?=.)/, with: "    ")
      }.joined(separator: "\n")),
  ]

  /// A whole module by its files, which is read by a test.
  static let example = [
    ("module.yaml", PackageResources.module_yaml), ("lessons/A.md", PackageResources.A_md),
    ("questions/A.yaml", PackageResources.A_yaml),
  ].map { file, bytes in (file, String(decoding: bytes, as: UTF8.self)) }
}
