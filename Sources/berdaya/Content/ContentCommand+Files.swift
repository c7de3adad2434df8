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
      module.yaml | nama modul, bagian (A sampai Z) dan pernyataannya, ujian, daftar istilah \
        | the module's name, its sections (A to Z) and statements, tests, glossary
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
    (
      "module.yaml",
      """
      id: contoh
      title: { id: "Lingkungan sehat", en: "A healthy place" }
      language: id
      version: "1"
      licence: CC-BY-4.0
      source:
        title: "Buku saku"
        author: "Ibu Ratna"
        body: "Puskesmas"
        note: { id: "Ditulis sendiri.", en: "Our own." }
      sections:
        - letter: A
          title: { id: "Air", en: "Water" }
          lesson: lessons/A.md
          questions: questions/A.yaml
          statements:
            - { id: A1, title: { id: "Air bersih", en: "Clean water" } }
      blueprints:
        - id: pre-test
          name: { id: "Pre-test", en: "Pre-test" }
          form: A
          minutes: 10
          passing: 70
          items:
            - { section: A, count: 1 }
        - id: post-test
          name: { id: "Post-test", en: "Post-test" }
          form: B
          minutes: 10
          passing: 70
          items:
            - { section: A, count: 1 }
      glossary:
        - term: "sanitasi"
          meaning: "Upaya menjaga kebersihan tempat tinggal."
          en: { term: "sanitation", meaning: "Keeping one's home clean." }

      """
    ),
    (
      "lessons/A.md",
      """
      # Air

      Bagian ini tentang air yang layak diminum.

      ## A1. Air bersih

      Air bersih tidak berwarna, tidak berbau, dan *dimasak* sebelum diminum.

      """
    ),
    (
      "questions/A.yaml",
      """
      - id: A1-01
        statement: A1
        type: single-choice
        level: apply
        form: A
        prompt: "Air sumur Bu Ina jernih. Apa yang perlu dilakukannya?"
        options:
          - text: "Dimasak"
            correct: true
            why: "Kuman mati pada air yang mendidih."
            en: { text: "Boiling it", why: "Boiling kills germs." }
          - text: "Disaring"
            why: "Kuman lolos dari saringan kain."
            en: { text: "Straining it", why: "Germs pass through cloth." }
          - text: "Diendapkan"
            why: "Kuman tidak ikut mengendap."
            en: { text: "Letting it settle", why: "Germs do not settle." }
        explanation: "Air jernih pun masih dapat berkuman."
        en:
          prompt: "Bu Ina's well water is clear. What should she do?"
          explanation: "Clear water may still have germs."

      - id: A1-02
        statement: A1
        type: true-false
        level: understand
        form: practice
        prompt: "Air yang jernih pasti aman diminum."
        answer: false
        whyTrue: "Kuman tidak terlihat."
        whyFalse: "Kuman tidak terlihat, jadi air jernih pun dimasak."
        explanation: "Jernih belum berarti bebas kuman."
        en:
          prompt: "Clear water is always safe to drink."
          whyTrue: "Germs can't be seen."
          whyFalse: "Germs can't be seen, so clear water is boiled too."
          explanation: "Clear does not mean free of germs."

      - id: A1-03
        statement: A1
        type: single-choice
        level: apply
        form: B
        prompt: "Segel air galon Pak Sobri rusak. Apa yang perlu dilakukannya?"
        options:
          - text: "Dimasak dahulu"
            correct: true
            why: "Isinya mungkin sudah tercemar."
            en: { text: "Boiling it first", why: "It may be spoilt." }
          - text: "Dijemur dahulu"
            why: "Panas matahari belum tentu cukup."
            en: { text: "Putting it in the sun", why: "Sun may be too weak." }
          - text: "Langsung diminum"
            why: "Segel yang rusak tidak menjamin isinya."
            en: { text: "Drinking it", why: "A broken seal promises nothing." }
        explanation: "Segel yang rusak tidak menjamin isinya bersih."
        en:
          prompt: "The seal of Pak Sobri's water is broken. What should he do?"
          explanation: "A broken seal does not promise clean water."

      """
    ),
  ]
}
