import Texts

/// How the printed pages look: one style sheet, no pictures, no fonts from elsewhere.
enum PageStyle {
  /// The organiser's picture: a drawing may have a shape and no size of its own.
  private static let logo: Markup =
    "height: 18mm; width: auto; max-width: 34mm; flex: none; object-fit: contain;"

  /// The report: A4, upright; on a screen as wide as reading allows.
  static let report: Markup = """
    :root { color-scheme: light; --ink: #1a1a1a; --quiet: #555; --line: #bbb; --accent: #0b5394; }
    @page { size: A4; margin: 12mm 12mm 14mm; @bottom-right { content: counter(page) " / " counter(pages); \
    font: 8.5pt sans-serif; color: #555; } }
    * { box-sizing: border-box; }
    body { font: 11pt/1.45 "Noto Sans", "DejaVu Sans", "Segoe UI", "Noto Sans Javanese", sans-serif; \
    color: var(--ink); background: #fff; max-width: 190mm; margin: 0 auto; padding: 8mm; }
    h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 2mm; color: var(--accent); }
    h2 { font-size: 14pt; margin: 9mm 0 2mm; color: var(--accent); break-after: avoid; \
    border-bottom: 1px solid var(--line); }
    h3 { font-size: 11.5pt; margin: 5mm 0 1mm; break-after: avoid; }
    p { margin: 1mm 0 2mm; }
    h1, h2, h3, p, dd, figcaption, li { overflow-wrap: anywhere; }
    tbody th, td.free { overflow-wrap: anywhere; min-width: 22mm; }
    .quiet { color: var(--quiet); font-size: 9.5pt; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: 1mm 5mm; margin: 2mm 0; }
    dt { color: var(--quiet); } dd { margin: 0; }
    table { border-collapse: collapse; width: calc(100% - 1px); margin: 2mm 0; font-size: 10pt; }
    .caption { color: var(--quiet); font-size: 10pt; margin: 2mm 0 1mm; } .caption + table { margin-top: 0; }
    thead { display: table-header-group; } tr { break-inside: avoid; }
    tbody tr:first-child { break-before: avoid; }
    th, td { border: 1px solid var(--line); padding: 1mm 1.6mm; text-align: left; \
    vertical-align: top; }
    thead th { background: #eef3f8; } td.n { white-space: nowrap; } .n { text-align: right; }
    .sign tbody tr > * { height: 11mm; vertical-align: middle; } .sign .room { width: 24mm; }
    .sign tbody th { min-width: 38mm; }
    figure { margin: 2mm 0 4mm; break-inside: avoid; }
    svg { display: block; width: 100%; height: auto; font: inherit; }
    figcaption { color: var(--quiet); font-size: 9.5pt; }
    .heat td.n { text-align: center; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    .h0 { background: #f4b6a6; } .h1 { background: #fbdcc4; } .h2 { background: #fff3c9; } \
    .h3 { background: #d9eed2; } .h4 { background: #a9d8a4; }
    .warn { font-weight: 600; }
    .items { font-size: 10pt; } .items table { font-size: 9.5pt; }
    .item { break-inside: avoid; border-left: 3px solid var(--line); padding-left: 3mm; \
    margin: 0 0 4mm; }
    .item h3 { font-size: 10.5pt; margin-top: 0; }
    .options .bar { width: 30mm; } .figures { grid-template-columns: repeat(3, max-content 1fr); }
    ul { margin: 1mm 0 2mm; padding-left: 5mm; }
    .head { display: flex; gap: 5mm; align-items: center; border-bottom: 2px solid var(--ink); \
    padding-bottom: 2mm; margin-bottom: 4mm; }
    .head img { \(logo) } .head div { min-width: 0; overflow-wrap: anywhere; }
    p:has(+ figure), p:has(+ table) { break-after: avoid; } table + p.quiet { break-before: avoid; }
    footer { margin-top: 8mm; color: var(--quiet); font-size: 9pt; }
    dt::first-letter, thead th::first-letter, .caption::first-letter { text-transform: uppercase; }
    @media print {
      body { padding: 0; max-width: none; font-size: 9.5pt; line-height: 1.35; }
      table { font-size: 8.5pt; } h2 { margin-top: 4mm; } figure svg { max-height: 42mm; }
      figure.people svg { max-height: 80mm; } .dense { font-size: 7.2pt; } .dense th, .dense td { padding: 0.1mm 1.2mm; }
      th, td { padding: 0.5mm 1.2mm; } .sign tbody tr > * { height: 5.2mm; }
      .items { columns: 2; column-gap: 6mm; font-size: 7.2pt; line-height: 1.22; }
      .items table { font-size: 7.2pt; margin: 0.3mm 0; } .items td { padding: 0.1mm 1mm; border: 0; }
      .items .bar { width: 9mm; } .items h3 { font-size: 7.6pt; } .item { margin-bottom: 2mm; }
      .items p { margin: 0.2mm 0; } .items ul { margin: 0.2mm 0; padding: 0; }
      .items li { display: inline; } .items li:not(:last-child)::after { content: "; "; }
      .options thead { position: absolute; clip-path: inset(50%); }
    }
    @media screen and (max-width: 700px) {
      body { padding: 3mm; } h1 { font-size: 16pt; } h2 { font-size: 13pt; }
      dl, .figures { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 1mm 3mm; }
      table, figure { display: block; overflow-x: auto; } figure svg { min-width: 500px; }
      table { font-size: 9pt; }
      th, td { padding: 1mm; } tbody th, td.free { min-width: 21mm; overflow-wrap: break-word; }
      .options { display: table; } .options thead { position: absolute; clip-path: inset(50%); }
      .options .bar { width: 12mm; } .sign .room { display: none; } .sign tbody tr > * { height: auto; }
    }
    """

  /// Sheets to print, each from the top of a page.
  static let sheets: Markup = """
    \(report)
    .sheet h1 { font-size: 15pt; } .sheet { break-before: page; } .sheet:first-of-type { break-before: auto; }
    .boxes { list-style: none; padding: 0; margin: 4mm 0; columns: 2; column-gap: 10mm; }
    .boxes li { display: flex; gap: 2mm; align-items: center; break-inside: avoid; \
    min-height: 10mm; border-bottom: 1px solid var(--line); }
    .boxes b { width: 8mm; text-align: right; } .boxes small { color: var(--quiet); }
    .letter { width: 7.5mm; height: 7.5mm; border: 1px solid var(--ink); border-radius: 50%; \
    text-align: center; line-height: 7.2mm; }
    .square { width: 7.5mm; height: 7.5mm; border: 1px solid var(--ink); }
    .words { flex: 1; border-bottom: 1px solid var(--ink); height: 7mm; }
    .answers { columns: 2; column-gap: 7mm; font-size: 10pt; line-height: 1.3; margin: 2mm 0; }
    .answers.small { font-size: 8.5pt; line-height: 1.25; } .answers.smaller { font-size: 7.3pt; line-height: 1.2; }
    .answers > div { break-inside: avoid; margin-bottom: 2.2mm; } .answers p { margin: 0; }
    .answers dl { display: block; margin: 0.3mm 0; } .answers dt { float: left; margin-right: 1.5mm; }
    .answers dt::after { content: ":"; }
    @media screen and (max-width: 700px) {
      .answers, .answers.small, .answers.smaller { columns: 1; font-size: 11pt; line-height: 1.35; }
    }
    table.narrow { width: auto; } td { overflow-wrap: anywhere; } table.write td { height: 9mm; }
    table.sign td { height: 8.6mm; vertical-align: middle; }
    table.sign th:nth-child(n + 5) { width: 25mm; }
    table.many th:nth-child(n + 5) { width: 13mm; padding: 1mm 0.5mm; }
    table.sign:has(th:nth-child(5)) th:nth-child(2) { min-width: 38mm; }
    .signatures { display: flex; justify-content: flex-end; gap: 20mm; margin-top: 6mm; \
    break-inside: avoid; } .signatures div { width: 66mm; } .signatures p { margin: 0; }
    p:has(+ .signatures), table:has(+ .signatures), table:has(+ p + .signatures), \
    table:has(+ .signatures) tr:last-child, table:has(+ p + .signatures) tr:last-child { break-after: avoid; }
    .signatures p { text-wrap: balance; } .signatures .line { margin-top: 16mm; border-top: 1px solid var(--ink); }
    """

  /// Cards to cut out.
  static let cards: Markup = """
    \(report)
    .cards { display: grid; grid-template-columns: 1fr 1fr; }
    .card { border: 1px dashed var(--line); height: 64mm; padding: 5mm; display: flex; \
    justify-content: space-between; break-inside: avoid; overflow: hidden; \
    overflow-wrap: anywhere; }
    .card .training { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; \
    overflow: hidden; }
    .card .name { font-size: 13pt; line-height: 1.2; } .card .code { font-size: 16pt; }
    .card .name.long { font-size: 10pt; } .card .name.longer { font-size: 7.5pt; }
    .card .qr { flex: none; width: 38mm; } .card p { margin: 0 0 1.5mm; }
    .card .address { font-size: 8pt; white-space: nowrap; }
    @media screen and (max-width: 700px) {
      .cards { grid-template-columns: minmax(0, 1fr); } .card { height: auto; }
      .card .address { white-space: normal; }
    }
    """

  /// The questions of a test; answers go on a sheet of their own.
  static let paper: Markup = """
    \(report)
    body { font-size: 10pt; line-height: 1.35; } article + article { break-before: page; } .questions { columns: 2; column-gap: 8mm; }
    .question { break-inside: avoid; margin: 0 0 4mm; }
    .asked { display: grid; grid-template-columns: 7mm 1fr; } .asked p { margin: 0 0 1.5mm; }
    .story { border-left: 3px solid var(--line); padding-left: 3mm; }
    .choice { display: grid; grid-template-columns: 6mm 1fr; margin: 0.3mm 0 0.3mm 7mm; }
    .pair, .answer { margin: 1mm 0 1mm 7mm; }
    """

  /// Certificates: each an A4 page on its side.
  static let certificates: Markup = """
    @page { size: A4 landscape; margin: 0; }
    * { box-sizing: border-box; }
    html, body { margin: 0; color: #1a1a1a; background: #fff; \
    font: 14pt/1.4 "Noto Serif", "DejaVu Serif", Georgia, "Noto Sans Javanese", serif; }
    .certificate { width: 297mm; height: 209.5mm; padding: 10mm; overflow: hidden; \
    break-after: page; break-inside: avoid; margin: 0 auto; }
    .certificate:last-child { break-after: auto; }
    .frame { height: 100%; border: 2px solid #0b5394; outline: 1px solid #0b5394; \
    outline-offset: -2.5mm; padding: 11mm 18mm 9mm; text-align: center; display: flex; \
    flex-direction: column; align-items: center; overflow-wrap: anywhere; }
    h1, h2, p { margin: 0; }
    h1 { font-size: 40pt; letter-spacing: 2pt; color: #0b5394; line-height: 1.1; }
    .number { font-size: 12pt; color: #555; }
    .middle { margin: auto 0; width: 100%; font-size: 16pt; line-height: 1.5; text-wrap: balance; }
    .crowded .middle { font-size: 13pt; line-height: 1.35; } .crowded h2 { margin: 1mm 0; line-height: 1.25; }
    .crowded h1 { font-size: 32pt; } .crowded .room { height: 14mm; }
    h2 { font-size: 32pt; line-height: 1.45; margin: 3mm 0; }
    h2.long { font-size: 22pt; } h2.longer { font-size: 13pt; }
    .training { font-size: 24pt; font-weight: bold; line-height: 1.25; margin: 2mm 0; }
    .training.long { font-size: 18pt; } .training.longer { font-size: 13pt; }
    .details { font-size: 13pt; }
    header { margin-bottom: 4mm; display: flex; gap: 6mm; align-items: center; font-size: 12pt; text-align: left; }
    header img { \(logo) }
    .signatures { display: grid; grid-auto-flow: column; grid-template-rows: repeat(4, auto); \
    justify-content: space-between; width: 100%; }
    .signatures > :only-child { margin-left: auto; }
    .back .frame { justify-content: flex-start; } h3 { margin: 0; font-size: 22pt; color: #0b5394; }
    .back table { border-collapse: collapse; margin-top: 6mm; font-size: 12pt; width: 80%; }
    .back td, .back th { border: 1px solid #555; padding: 1mm 3mm; text-align: left; }
    .signature { width: 85mm; font-size: 12pt; display: grid; grid-row: span 4; grid-template-rows: subgrid; }
    .signature.long { font-size: 10pt; } .signature.longer { font-size: 8pt; width: 110mm; }
    .signature p { text-wrap: balance; } .signature .room { height: 17mm; } .signature.longer .room { height: 12mm; } .signature .line { border-top: 1px solid #1a1a1a; }
    @media screen { .certificate { border-bottom: 1px dashed #bbb; } }
    """
}
