import ArgumentParser
import Curriculum
import Training

/// Where phones find the test, as people type it: all of it, or the laptop's address alone.
struct PhoneAddress: ExpressibleByArgument {
  let link: String

  init?(argument: String) {
    var address = argument.trimmed
    while address.last == "/" { address.removeLast() }
    if address.isEmpty { return nil }
    let port = address.contains(":") ? 80 : LocalAddress.usualPort
    link = address.contains("://") ? address : LocalAddress.link(address, port: port)
    let parts = link.wholeMatch(
      of:
        #/
        https?:// (?<host> [-.\w]+ | \[[:.0-9A-Fa-f]+\] ) (?: : (?<port> \d{1,5}) )? (?: / [^\s?\#]* )?
        /#)
    guard let parts, parts.port.map({ 1...65_535 ~= Int($0) ?? 0 }) ?? true else { return nil }
    // As much of a number as of a name: `192.168.1` is neither.
    let isNumber = parts.host.allSatisfy { $0.isNumber || $0 == "." }
    let bytes = parts.host.split(separator: ".", omittingEmptySubsequences: false)
    if isNumber, bytes.count != 4 || !bytes.allSatisfy({ UInt8($0) != nil }) { return nil }
  }
}
