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
  }
}
