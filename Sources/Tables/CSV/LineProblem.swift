import Curriculum
import Quiz

/// Something about a line of a file that a person should be told.
public struct LineProblem: Hashable, Sendable {
  /// The line, from 1.
  public var line: Int
  public var kind: Kind

  public enum Kind: Error, Hashable, Sendable {
    // Of any file.
    /// The column of this heading holds what an earlier one holds.
    case repeatedColumn(String)
    /// The column of this heading was passed over.
    case unknownColumn(String)
    /// The line was passed over: a title or heading, a sum, the column names again, or somebody struck
    /// out.
    case passedOver(String)
    /// The line has this many fields, and the first line names another number of columns.
    case fieldCount(found: Int, expected: Int)
    // Of people.
    /// There are column names, but none for the name.
    case noNameColumn
    /// There is no name, or one without a letter or digit.
    case noName
    /// The name is only a number.
    case onlyDigits
    /// There is in the name what separates the fields of other lists.
    case separatorInName(String)
    /// The name has this many characters, more than are kept.
    case longName(Int)
    /// There are more fields than columns: mostly a comma within a name, without quotes.
    case tooManyFields(found: Int, expected: Int)
    /// There is nobody in the file.
    case nobody
    /// The same person, as far as one can tell, stands on an earlier line.
    case sameAsLine(Int, name: String)
    /// The same person, as far as one can tell, is on the roster already, at this place.
    case sameAsEnrolled(Int, name: String)
    /// There are fewer fields than columns.
    case tooFewFields(found: Int, expected: Int)
    /// A spreadsheet has spoilt the telephone number, which was left out.
    case spoiltPhone(String)
    /// There are no column names, and most lines have another number of fields.
    case otherWidth(found: Int, usual: Int)
    /// Degrees behind a comma were taken for a part of this name.
    case degrees(String)
    // Of answers.
    /// No column says whose answers they are.
    case noPersonColumn
    /// These items, from 1, have no column.
    case missingItems([Int])
    /// The test has no item of these numbers.
    case noSuchItems([Int])
    /// There are no answers.
    case noAnswers
    /// The line has neither number nor name.
    case noPerson
    /// Nobody on the roster has this number or name.
    case unknown(String)
    /// Several on the roster have this name.
    case ambiguous(String)
    /// The number is that of someone of another name.
    case otherName(number: Int, found: String, expected: String)
    /// The answers of this participant stand on an earlier line.
    case answeredBefore(line: Int, name: String)
    /// The answer to an item, from 1, can't be read.
    case unreadable(item: Int, PaperError)
    /// A spreadsheet took what was written for a formula, and shows this in its place.
    case spoiltAnswers(String)
    /// There are a column for all answers and columns for single items.
    case answersTwice
    /// The answers in one line are for so many items.
    case answerCount(found: Int, expected: Int)
    /// The test is not given in this form.
    case noSuchForm(String, known: [String])
    /// What is wrong with answers to this form, for others have another one.
    indirect case ofForm(Question.Form, Kind)
    // Of marks.
    /// A quote has no partner, or text follows a closed quote.
    case unmatchedQuote
    /// The first row does not name this column.
    case missingColumn(ResponseFile.Column)
    /// The file has no row below the first.
    case noRows
    /// The field is empty.
    case empty(ResponseFile.Column)
    /// The field is no number, or one below 0 or above any mark.
    case noNumber(ResponseFile.Column, found: String)
    /// The mark is higher than the maximum.
    case markAboveMaximum(mark: Double, maximum: Double)
    /// An earlier row, of this line, gives the item another maximum.
    case otherMaximum(found: Double, earlier: Double, line: Int)
    /// An earlier row, of this line, has this participant's mark of this item.
    case repeated(line: Int)
    /// An earlier row, of this line, is of the same person.
    case samePerson(line: Int)
    /// What stands in an item's column is no mark.
    case noMark(item: String, found: String)
    /// A mark is higher than its item's maximum.
    case markTooHigh(item: String, mark: Double, maximum: Double)
    /// What stands in the row of maxima is no number.
    case noMaximum(item: String, found: String)
    /// An earlier row, of this line, is of the keys or of the maxima, too.
    case sameRow(line: Int)
    /// The row of keys has none for this item.
    case noKey(item: String)
  }
}
