import Curriculum
import Texts

/// The words of the report's page in one language, by the names that its template uses.
struct ReportWords {
  let trainingReport, sessionFacts, teachAgain, nothingToTeachAgain, lesson: String
  let attendanceList, numberShort, name, organisation, village: String
  let scoreRecap, outcome, classMean, preTest, postTest: String
  let normalizedGain, gainExplained, noPairsYet, gainOfMeans, meanOfGains, gain, gainLevel: String
  let beforeAfter, bySection, section, heatMap, byStatement, statement, value: String
  let itemAnalysis, item, option, key: String
  let everyone, upperGroup, lowerGroup: String
  let keptShare, meansOfPairs: String
  let comparison, formTable, half, difference, repairsMade, date, what, reason, madeBy: String
  let together, togetherAbout, question, firstVote, secondVote: String

  init(_ language: Language) {
    together = Text.voteTogether(language)
    togetherAbout = Text.votesInReport(language)
    question = Text.questionWord(language)
    firstVote = Text.firstVote(language)
    secondVote = Text.secondVote(language)
    trainingReport = Text.trainingReport(language)
    sessionFacts = Text.sessionFacts(language)
    teachAgain = Text.teachAgain(language)
    nothingToTeachAgain = Text.nothingToTeachAgain(language)
    lesson = Text.lesson(language)
    attendanceList = Text.attendanceList(language)
    numberShort = Text.numberShort(language)
    name = Text.name(language)
    organisation = Text.organisation(language)
    village = Text.village(language)
    scoreRecap = Text.scoreRecap(language)
    outcome = Text.outcome(language)
    classMean = Text.classMean(language)
    preTest = Text.preTest(language)
    postTest = Text.postTest(language)
    normalizedGain = Text.normalizedGain(language)
    gainExplained = Text.gainExplained(language)
    noPairsYet = Text.noPairsYet(language)
    gainOfMeans = Text.gainOfMeans(language)
    meanOfGains = Text.meanOfGains(language)
    gain = Text.gain(language)
    gainLevel = Text.gainLevel(language)
    beforeAfter = Text.beforeAfter(language)
    bySection = Text.bySection(language)
    section = Text.section(language)
    heatMap = Text.heatMap(language)
    byStatement = Text.byStatement(language)
    statement = Text.statement(language)
    value = Text.value(language)
    itemAnalysis = Text.itemAnalysis(language)
    keptShare = Text.keptShare(language)
    meansOfPairs = Text.meansOfPairs(language)
    item = Text.item(language)
    option = Text.option(language)
    key = Text.key(language)
    everyone = Text.everyone(language)
    upperGroup = Text.upperGroup(language)
    lowerGroup = Text.lowerGroup(language)
    comparison = Text.comparison(language)
    formTable = Text.formTable(language)
    half = Text.half(language)
    difference = Text.difference(language)
    repairsMade = Text.repairsMade(language)
    date = Text.date(language)
    what = Text.what(language)
    reason = Text.reason(language)
    madeBy = Text.madeBy(language)
  }
}
