import ArgumentParser
import Curriculum

/// What every command can be told.
struct CommonOptions: ParsableArguments, CommonChoices {
  @Option(help: "The folder of the database, instead of $XDG_DATA_HOME/berdaya.")
  var data: String?

  @Option(help: "A content folder, instead of the one that comes with the program.")
  var content: String?

  @Option(help: "The language: id or en.")
  var lang: Language?
}

extension Language: ExpressibleByArgument {}
