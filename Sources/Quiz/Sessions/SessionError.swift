import Curriculum

/// What a training session refuses, and why.
public enum SessionError: Error, Hashable, Sendable {
  /// A name has neither letter nor digit once it is cleaned.
  case emptyName
  /// The title is empty once it is cleaned.
  case emptyTitle
  case endsBeforeStart
  /// Not in `Terms.minutesRange`.
  case minutesOutOfRange(Int)
  /// Not in `Terms.passMarkRange`.
  case passMarkOutOfRange(Int)
  /// What is called good, or very good, would begin outside `Terms.passMarkRange`.
  case boundOutOfRange(Letterhead.Band, Int)
  /// What is called very good begins below what is called good, both in percent.
  case boundsSwapped(good: Int, veryGood: Int)
  /// Not in `TrainingSession.Facts.hoursRange`.
  case hoursOutOfRange(Hours)
  /// A subject with something behind its `=` that is no number of hours.
  case notHours(String)
  /// There is no session of this number.
  case noSuchSession(number: Int)
  /// The session was deleted.
  case sessionIsGone
  case noSuchTest(TestRole)
  /// Several numbers were given, but not one for each of these tests.
  case notOneForEach([TestRole])
  /// The session is about another module than the one that is open.
  case otherModule(ModuleID)
  /// The test may not be taken now.
  case testNotOpen(TestRole)
  /// The test was never opened, nor answered on paper, so that there is nothing to close.
  case neverOpened(TestRole)
  case noSuchParticipant(ParticipantID)
  /// More than one participant has this name.
  case severalNamed(String)
  /// The participant is not on the session's roster.
  case notEnrolled(ParticipantID)
  /// The participant is on the roster of a session, and so is not deleted.
  case isEnrolled(ParticipantID)
  /// The participant has started this test already, with this attempt.
  case alreadyStarted(AttemptID)
  /// There are attempts at a test of the session, which would be lost.
  case hasAttempts
  /// There are attempts at this test, which would be lost or unlike the others.
  case isTaken(TestRole)
  /// The participant of this name has attempts in the session, and so stays on its roster.
  case hasTakenTest(String)
  /// Answers were entered for this test, which is closed: they are replaced by a repair.
  case closedNeedsReason(TestRole)
  /// The participant did nothing outside the session that could be another person's.
  case nothingToSeparate
  /// Somebody has submitted this test: its minutes stay, and its pass mark changes by a repair.
  case termsStand(TestRole)
  /// The last ruling on these questions says so already.
  case ruledAlready
  /// The test has no such question.
  case noSuchQuestion(QuestionVersionID)
  /// The question can't have this response as its key.
  case notAResponse
  /// A repair needs a reason.
  case noReason
  /// No time is left: a test is given back with some.
  case noTimeLeft
  /// The two tests are no forms of equal make, so that they can't be swapped.
  case formsDiffer(BlueprintID, BlueprintID)
  /// The follow-up is not after the last day of the training.
  case followUpTooEarly
  /// The module has no form that the tests before the follow-up leave unseen.
  case noFormForFollowUp
  /// Both people have taken this test, so that they can't be made one.
  case bothTook(TestRole)
  /// Nobody has this number on the roster.
  case noSuchNumber(Int)
  /// The session has no tests at all.
  case noTests
  /// There is no test that a follow-up could come after.
  case followUpToNothing
  /// Nobody's attempt at this test ended before all its items were seen, or by the trainer's close.
  case nobodyCutShort(TestRole)
  /// Somebody can't be made one with themselves.
  case samePerson
  /// More people are on the roster than there are codes to give out.
  case tooManyForCodes(most: Int)
  /// No attempt of the participant at this test was set aside.
  case notSetAside(TestRole)
  /// Whoever was to be given time has submitted this test.
  case allSubmitted(TestRole)
  /// The participant has not taken this test.
  case notTaken(TestRole)
}

/// Why a trainer's PIN can't be chosen.
public enum PINError: Error, Hashable, Sendable {
  /// It is not 4 to 12 digits.
  case notDigits
  case alreadySet
}

/// What came of a try at the trainer's PIN.
public enum PINCheck: Hashable, Sendable {
  case right
  /// The next try is taken after this many seconds, 0 or more.
  case wrong(secondsToWait: Int)
  /// It was not looked at: this many seconds are left to wait.
  case tooSoon(secondsToWait: Int)
}
