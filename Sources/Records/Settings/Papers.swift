import Foundation
internal import GRDB
import Quiz

/// What stands on papers, and which certificates were printed.
extension Settings {
  public func letterhead() throws -> Letterhead {
    try store.read { try $0.letterhead() }
  }

  /// - Parameter change: changes it as it is stored, in the same transaction.
  public func change(_ change: (inout Letterhead) throws -> Void) throws {
    try store.write { database in
      var letterhead = try database.letterhead()
      try change(&letterhead)
      try database.run("UPDATE device SET letterhead = ?", [JSON.text(letterhead)])
    }
  }

  /// Notes certificates that were printed; of one number the last stands, with its first full number.
  public func notePrinted(
    _ certificates: [PrintedCertificate], in session: SessionID, at date: Date
  ) throws {
    try store.write { database in
      for certificate in certificates {
        try database.put(
          into: "certificate",
          at: [
            "sessionId": session, "number": certificate.number,
            "fullNumber": certificate.fullNumber,
          ],
          [
            "isPassed": certificate.isPassed, "percentage": certificate.percentage,
            "printedAt": date,
          ])
      }
    }
  }

  /// The certificates of a session that were printed, by their numbers.
  public func printedCertificates(in session: SessionID) throws -> [PrintedCertificate] {
    try store.read { try $0.printedCertificates(in: session) }
  }
}

extension Database {
  fileprivate func letterhead() throws -> Letterhead {
    try firstRow(of: "device", "SELECT only, letterhead FROM device")?.json("letterhead")
      ?? Letterhead()
  }

  func printedCertificates(in session: SessionID) throws -> [PrintedCertificate] {
    try allRows(
      of: "certificate", "SELECT * FROM certificate WHERE sessionId = ? ORDER BY number", [session]
    ) { row in
      PrintedCertificate(
        number: try row.value("number"), fullNumber: try row.value("fullNumber"),
        isPassed: try row.value("isPassed"), percentage: try row.value("percentage"),
        printedAt: try row.value("printedAt"))
    }
  }
}
