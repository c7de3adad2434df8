/// The report of a session as a page: Mustache over what `SessionReport` gives it.
///
/// Names and all other texts from outside stand between tags only, never within one, and always
/// escaped.
func reportTemplate(_ say: PageTemplate) -> String {
  say.page(
    PageStyle.report, title: "\(say(.trainingReport)): {{title}}",
    body: """
      \(SheetTemplate.head)
      <header>
      <h1>{{title}}</h1>
      <p class="quiet">\(say(.trainingReport))</p>
      </header>
      <main>
      <section>
      <h2>\(say(.sessionFacts))</h2>
      <dl>
      {{#facts}}
      <dt>{{name}}</dt><dd>{{value}}</dd>
      {{/facts}}
      </dl>
      {{#summary}}
      <p>{{.}}</p>
      {{/summary}}
      </section>
      {{#teachAgain}}
      <section>
      <h2>\(say(.teachAgain))</h2>
      <p class="quiet">{{basis}}</p>
      {{#empty(rows)}}<p>\(say(.nothingToTeachAgain))</p>{{/empty(rows)}}
      {{^empty(rows)}}
      <ol>
      {{#rows}}
      <li><strong>{{id}}. {{title}}</strong>: {{percentage}}. \(say(.lesson)): {{lesson}}</li>
      {{/rows}}
      </ol>
      {{/empty(rows)}}
      </section>
      {{/teachAgain}}
      <section class="page">
      <h2>\(say(.attendanceList))</h2>
      <table class="sign">
      <thead><tr><th scope="col" class="n">\(say(.numberShort))</th><th scope="col">\(say(.name))</th>
      <th scope="col">\(say(.organisation))</th><th scope="col">\(say(.village))</th>
      {{#signatureTitles}}<th scope="col" class="room">{{.}}</th>{{/signatureTitles}}</tr></thead>
      <tbody>
      {{#people}}
      <tr><td class="n">{{number}}</td><th scope="row">{{name}}</th><td class="free">{{organisation}}</td>
      <td class="free">{{village}}</td>{{#signatureTitles}}<td class="room"></td>{{/signatureTitles}}</tr>
      {{/people}}
      </tbody>
      </table>
      </section>
      <section class="page">
      <h2>\(say(.scoreRecap))</h2>
      <table>
      <thead><tr><th scope="col" class="n">\(say(.numberShort))</th><th scope="col">\(say(.name))</th>
      {{#testNames}}<th scope="col" class="n">{{.}}</th>{{/testNames}}
      {{#gain}}<th scope="col" class="n">\(say(.gain))</th><th scope="col">\(say(.gainLevel))</th>{{/gain}}
      {{#hasFollowUp}}<th scope="col" class="n">\(say(.keptShare))</th>{{/hasFollowUp}}
      <th scope="col">\(say(.outcome))</th></tr></thead>
      <tbody>
      {{#people}}
      <tr><td class="n">{{number}}</td><th scope="row">{{name}}</th>
      {{#scores}}<td class="n">{{.}}</td>{{/scores}}
      {{#gains}}<td class="n">{{value}}</td><td>{{level}}</td>{{/gains}}
      {{#kept}}<td class="n">{{.}}</td>{{/kept}}<td>{{outcome}}{{#marks}}<br><span class="quiet">{{.}}</span>{{/marks}}</td></tr>
      {{/people}}
      <tr><td></td><th scope="row">\(say(.classMean))</th>
      {{#meanScores}}<td class="n"><strong>{{.}}</strong></td>{{/meanScores}}
      {{#gain}}<td></td><td></td>{{/gain}}
      {{#hasFollowUp}}<td></td>{{/hasFollowUp}}<td></td></tr>
      </tbody>
      </table>
      {{#histograms}}
      <figure>
      <svg viewBox="0 0 760 190" role="img" aria-label="{{label}}">
      <title>{{label}}</title><desc>{{inWords}}</desc>
      <line x1="30" y1="150" x2="740" y2="150" stroke="#555"/>
      {{#bars}}
      <rect x="{{x}}" y="{{y}}" width="62" height="{{height}}" fill="{{colour}}"><title>{{label}}</title></rect>
      {{#hasCount}}<text x="{{middle}}" y="{{countY}}" text-anchor="middle" font-size="14">{{count}}</text>{{/hasCount}}
      <text x="{{middle}}" y="168" text-anchor="middle" font-size="13">{{range}}</text>
      {{/bars}}
      <line x1="{{passX}}" y1="20" x2="{{passX}}" y2="150" stroke="#1a1a1a" stroke-dasharray="5 4"/>
      <text x="{{passX}}" y="14" text-anchor="middle" font-size="13">{{pass}}</text>
      </svg>
      <figcaption>{{inWords}} {{ranges}}</figcaption>
      </figure>
      {{/histograms}}
      </section>
      {{#gain}}
      <section>
      <h2>\(say(.normalizedGain))</h2>
      <p class="quiet">\(say(.gainExplained))</p>
      {{^hasPairs}}<p>\(say(.noPairsYet))</p>{{/hasPairs}}
      {{#hasPairs}}
      <dl>
      <dt>\(say(.meansOfPairs))</dt><dd>{{means}}</dd>
      <dt>\(say(.gainOfMeans))</dt><dd>{{ofMeans}}</dd>
      <dt>\(say(.meanOfGains))</dt><dd>{{meanOfGains}}</dd>
      </dl>
      <p>{{counts}}</p>
      <h3>\(say(.comparison))</h3>
      {{#sentences}}
      <p>{{.}}</p>
      {{/sentences}}
      {{^empty(halves)}}
      <h3>\(say(.formTable))</h3>
      <table>
      <thead><tr><th scope="col">\(say(.half))</th><th scope="col" class="n">\(say(.preTest))</th>
      <th scope="col" class="n">\(say(.postTest))</th><th scope="col" class="n">\(say(.difference))</th></tr></thead>
      <tbody>
      {{#halves}}
      <tr><th scope="row">{{name}}</th><td class="n">{{before}}</td><td class="n">{{after}}</td>
      <td class="n">{{difference}}</td></tr>
      {{/halves}}
      </tbody>
      </table>
      {{/empty(halves)}}
      <h3>\(say(.beforeAfter))</h3>
      <p>{{pairsInWords}}</p>
      {{#charts}}
      <figure class="people">
      <svg viewBox="0 0 760 {{height}}" role="img" aria-label="\(say(.beforeAfter))">
      <title>\(say(.beforeAfter))</title><desc>{{pairsInWords}}</desc>
      {{#grid}}
      <line x1="{{x}}" y1="22" x2="{{x}}" y2="{{bottom}}" stroke="#ddd"/>
      <text x="{{x}}" y="14" text-anchor="middle" font-size="12">{{label}}</text>
      {{/grid}}
      {{#rows}}
      <g><title>{{label}}</title>
      <text x="0" y="{{textY}}" font-size="13">{{name}}</text>
      {{#isPair}}<line x1="{{before}}" y1="{{y}}" x2="{{after}}" y2="{{y}}" stroke="{{colour}}" stroke-width="3"{{#falls}} stroke-dasharray="4 3"{{/falls}}/>{{/isPair}}
      {{#before}}<circle cx="{{.}}" cy="{{y}}" r="5" fill="#fff" stroke="\(ChartColours.colour(of: .preTest))" stroke-width="2"/>{{/before}}
      {{#after}}<circle cx="{{.}}" cy="{{y}}" r="5" fill="\(ChartColours.colour(of: .postTest))"/>{{/after}}
      <text x="690" y="{{textY}}" font-size="13">{{figures}}</text>
      </g>
      {{/rows}}
      </svg>
      <figcaption>○ \(say(.preTest)) &nbsp; ● \(say(.postTest))</figcaption>
      </figure>
      {{/charts}}
      <h3>\(say(.bySection))</h3>
      <p class="quiet">\(say(.meansOfPairs)).</p>
      <table>
      <thead><tr><th scope="col">\(say(.section))</th>
      <th scope="col" class="n">\(say(.preTest))</th><th scope="col" class="n">\(say(.postTest))</th>
      <th scope="col" class="n">\(say(.gainOfMeans))</th>
      <th scope="col" class="n">\(say(.meanOfGains))</th></tr></thead>
      <tbody>
      {{#sections}}
      <tr><th scope="row">{{title}}</th>{{#scores}}<td class="n">{{.}}</td>{{/scores}}
      <td class="n">{{ofMeans}}</td><td class="n">{{meanOfGains}}</td></tr>
      {{/sections}}
      </tbody>
      </table>
      {{/hasPairs}}
      </section>
      {{/gain}}
      {{#heatMap}}
      <section>
      <h2>\(say(.heatMap))</h2>
      <p>{{inWords}}</p>
      <table class="heat">
      <thead><tr><th scope="col">\(say(.name))</th>
      {{#columns}}<th scope="col">{{.}}</th>{{/columns}}</tr></thead>
      <tbody>
      {{#rows}}
      <tr><th scope="row">{{name}}</th>{{#cells}}<td class="n {{shade}}">{{text}}</td>{{/cells}}</tr>
      {{/rows}}
      </tbody>
      </table>
      <p class="quiet">{{legend}}</p>
      </section>
      {{/heatMap}}
      {{^empty(statements)}}
      <section>
      <h2>\(say(.byStatement))</h2>
      <p class="quiet">\(say(.ofAllCounted))</p>
      <table>
      <thead><tr><th scope="col">\(say(.statement))</th>
      {{#testNames}}<th scope="col" class="n">{{.}}</th>{{/testNames}}
      <th scope="col" class="bars">\(say(.value))</th></tr></thead>
      <tbody>
      {{#statements}}
      <tr><th scope="row">{{id}}. {{title}}</th>
      {{#scores}}<td class="n">{{.}}</td>{{/scores}}
      <td><svg viewBox="0 0 100 {{barsHeight}}" preserveAspectRatio="none" aria-hidden="true" style="height:4mm">
      {{#bars}}<rect x="0" y="{{y}}" width="{{width}}" height="6" fill="{{colour}}"/>{{/bars}}
      </svg></td></tr>
      {{/statements}}
      </tbody>
      </table>
      </section>
      {{/empty(statements)}}
      {{^empty(discussions)}}
      <section>
      <h2>\(say(.voteTogether))</h2>
      <p class="quiet">\(say(.votesInReport))</p>
      <table>
      <thead><tr><th scope="col">\(say(.questionWord))</th>
      <th scope="col" class="n">\(say(.firstVote))</th>
      <th scope="col" class="n">\(say(.secondVote))</th></tr></thead>
      <tbody>
      {{#discussions}}
      <tr><th scope="row">{{question}}</th><td class="n">{{first}}</td><td class="n">{{second}}</td></tr>
      {{/discussions}}
      </tbody>
      </table>
      </section>
      {{/empty(discussions)}}
      {{#analyses}}
      <section class="page">
      <h2>\(say(.itemAnalysis)): {{test}}</h2>
      {{#explanations}}<p class="quiet">{{.}}</p>{{/explanations}}
      <dl class="figures">{{#figures}}<dt>{{name}}</dt><dd>{{value}}</dd>{{/figures}}</dl>
      {{#ofForms}}<p class="quiet">{{.}}</p>{{/ofForms}}
      <table class="dense">
      <thead><tr><th scope="col">\(say(.item))</th>
      {{#columns}}<th scope="col" class="n">{{.}}</th>{{/columns}}</tr></thead>
      <tbody>
      {{#items}}
      <tr><th scope="row">{{number}}. {{id}}</th>{{#figures}}<td class="n">{{.}}</td>{{/figures}}</tr>
      {{/items}}
      </tbody>
      </table>
      <div class="items">
      {{#items}}
      <div class="item">
      <h3>{{number}}. {{id}} · {{statement}}</h3>
      {{#prompt}}<p>{{.}}</p>{{/prompt}}
      {{#paper}}<p>{{.}}</p>{{/paper}}
      {{^empty(options)}}
      <table class="options">
      <thead><tr><th scope="col" colspan="2">\(say(.option))</th>
      <th scope="col" class="n">\(say(.everyone))</th><th scope="col" class="n">\(say(.upperGroup))</th>
      <th scope="col" class="n">\(say(.lowerGroup))</th><td></td></tr></thead>
      <tbody>
      {{#options}}
      <tr><td>{{letter}}</td><td>{{text}}{{#isKey}} <strong>(\(say(.key)))</strong>{{/isKey}}</td>
      <td class="n">{{count}}</td><td class="n">{{upper}}</td><td class="n">{{lower}}</td>
      <td class="bar"><svg viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="{{inWords}}" style="height:3.5mm">
      <title>{{inWords}}</title><rect width="100" height="10" fill="#eee"/><rect width="{{width}}" height="10" fill="{{colour}}"/></svg></td></tr>
      {{/options}}
      </tbody>
      </table>
      {{/empty(options)}}
      <ul>
      {{#remarks}}<li{{#isWarning}} class="warn"{{/isWarning}}>{{text}}</li>
      {{/remarks}}
      </ul>
      </div>
      {{/items}}
      </div>
      </section>
      {{/analyses}}
      {{#hasRepairs}}
      <section>
      <h2>\(say(.repairsMade))</h2>
      {{#outdated}}<p class="warn">{{.}}</p>{{/outdated}}
      <table>
      <thead><tr><th scope="col">\(say(.date))</th><th scope="col">\(say(.what))</th>
      <th scope="col">\(say(.reason))</th><th scope="col">\(say(.madeBy))</th></tr></thead>
      <tbody>
      {{#repairs}}
      <tr><td>{{date}}</td><th scope="row">{{what}}</th><td>{{reason}}</td><td>{{by}}</td></tr>
      {{/repairs}}
      </tbody>
      </table>
      </section>
      {{/hasRepairs}}
      </main>
      <footer>{{writtenBy}}</footer>
      """)
}
