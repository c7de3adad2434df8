import Curriculum

/// What has words for a person: an error, a problem of a file, a kind of something.
///
/// Each module words what it alone knows; what more than one face says is worded here.
public protocol Worded {
  var text: Text { get }
}

/// An error as a person should be told it: what is wrong, and how to go on.
public func describe(_ error: any Error, in language: Language) -> String {
  let text = (error as? any Worded)?.text ?? .unexpected(String(describing: error))
  return text(language)
}
