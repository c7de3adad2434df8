import Foundation
import Quiz
import Testing
import Texts

@testable import berdaya

@Suite struct AdviceTests {
  private func told(_ error: StoreError, on commandLine: [String]) -> String {
    Advice.$present.withValue(Advice(commandLine: commandLine)) { error.text.en }
  }

  @Test(
    "What is advised is about the data that were named, by the program that was started",
    arguments: [
      (["berdaya", "scores"], "berdaya data restore /b/x.sqlite"),
      (["/a b/berdaya", "--data", "", "scores"], "'/a b/berdaya' data restore /b/x.sqlite"),
      (["berdaya", "scores", "--data=/d x"], "berdaya data restore /b/x.sqlite --data '/d x'"),
      (
        ["berdaya", "--content=/c", "--data", "/d"],
        "berdaya data restore /b/x.sqlite --data /d --content /c"
      ),
      (["berdaya", "--data", "/d", "--data", "/e"], "berdaya data restore /b/x.sqlite --data /e"),
    ])
  func command(_ commandLine: [String], _ command: String) {
    let missing = StoreError.missing(path: "/d/berdaya.sqlite", newestBackup: "/b/x.sqlite")
    #expect(told(missing, on: commandLine).hasSuffix(": \(command)"))
  }

  @Test("A path is one word to a shell, whatever it has")
  func quoting() {
    let missing = StoreError.missing(path: "/d", newestBackup: "/b/it's $here.sqlite")
    #expect(told(missing, on: ["berdaya"]).hasSuffix(" '/b/it'\\''s $here.sqlite'"))
  }

  @Test("The doctor sends nobody to the doctor")
  func doctor() {
    let error = StoreError.cannotOpen(path: "/d", .system(EIO), newestBackup: nil)
    #expect(told(error, on: ["berdaya"]).contains("berdaya doctor"))
    Advice.$present.withValue(.present.ofDoctor) {
      #expect(!error.text.en.contains("berdaya doctor"))
    }
  }

  @Test("Where nothing can be copied, the doctor advises no copy")
  func copies() {
    let told = { (canBe: Bool) in
      Text.noBackupsHere("/d/backups", reason: .system(EROFS), canBeElsewhere: canBe).en
    }
    #expect(told(true).contains("data backup FOLDER") && !told(false).contains("data backup"))
  }
}
