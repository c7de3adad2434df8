/// The tables, step by step: a database has taken the first `user_version` of the steps.
enum Schema {
  static let steps = [first, outline]
  /// `BERD`, by which a file is told to be this program's.
  static let applicationID = 0x4245_5244

  // Moments are milliseconds since 1970, durations milliseconds, days texts such as `2026-11-23`,
  // identities of what was made here UUIDs. Numbers that people see are labels, so that what two
  // machines have kept can be joined; of them only a certificate's stands for whom it was given to,
  // for that is printed.
  private static let first = """
    CREATE TABLE participant (
      id TEXT PRIMARY KEY NOT NULL,
      name TEXT NOT NULL CHECK (name <> ''),
      organisation TEXT,
      village TEXT,
      phone TEXT,
      createdAt INTEGER NOT NULL,
      newPerDay INTEGER CHECK (newPerDay >= 0),
      dailyGoal INTEGER CHECK (dailyGoal >= 0),
      reviewWeights TEXT,
      reviewsAtFit INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    CREATE TABLE device (
      only INTEGER PRIMARY KEY CHECK (only = 1),
      id TEXT NOT NULL,
      participantId TEXT REFERENCES participant ON DELETE SET NULL,
      language TEXT,
      theme TEXT,
      practiceCount INTEGER CHECK (practiceCount > 0),
      ringsBell INTEGER NOT NULL DEFAULT 0 CHECK (ringsBell IN (0, 1)),
      presents TEXT,
      pin TEXT CHECK (pin IS NULL OR json_valid(pin)),
      letterhead TEXT CHECK (letterhead IS NULL OR json_valid(letterhead)),
      lastSessionNumber INTEGER NOT NULL DEFAULT 0,
      clockToldAt INTEGER
    ) STRICT;

    CREATE TABLE wrongPIN (
      terminal TEXT PRIMARY KEY NOT NULL,
      count INTEGER NOT NULL,
      lastAt INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE trainingSession (
      id TEXT PRIMARY KEY NOT NULL,
      number INTEGER NOT NULL CHECK (number > 0),
      deviceId TEXT NOT NULL,
      title TEXT NOT NULL CHECK (title <> ''),
      place TEXT NOT NULL,
      startsOn TEXT NOT NULL,
      endsOn TEXT NOT NULL CHECK (endsOn >= startsOn),
      trainer TEXT NOT NULL,
      hours REAL NOT NULL CHECK (hours BETWEEN 0 AND 999),
      module TEXT NOT NULL,
      questionSeed INTEGER NOT NULL,
      createdAt INTEGER NOT NULL,
      lastRosterNumber INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    CREATE TABLE sessionTest (
      sessionId TEXT NOT NULL REFERENCES trainingSession ON DELETE CASCADE,
      role TEXT NOT NULL CHECK (role IN ('pre-test', 'post-test', 'follow-up')),
      blueprint TEXT NOT NULL,
      formRule TEXT NOT NULL CHECK (formRule IN ('same', 'swapped')),
      state TEXT NOT NULL CHECK (state IN ('unopened', 'open', 'closed')),
      minutes INTEGER CHECK (minutes BETWEEN 1 AND 600),
      passMark INTEGER NOT NULL CHECK (passMark BETWEEN 0 AND 100),
      day TEXT CHECK (day IS NULL OR role = 'follow-up'),
      PRIMARY KEY (sessionId, role)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE enrolment (
      sessionId TEXT NOT NULL REFERENCES trainingSession ON DELETE CASCADE,
      participantId TEXT NOT NULL REFERENCES participant ON DELETE CASCADE,
      number INTEGER NOT NULL CHECK (number > 0),
      formOrder TEXT NOT NULL CHECK (formOrder IN ('straight', 'swapped')),
      PRIMARY KEY (sessionId, participantId),
      UNIQUE (sessionId, number)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX enrolmentOfParticipant ON enrolment (participantId);

    CREATE TABLE participantCode (
      sessionId TEXT NOT NULL,
      participantId TEXT NOT NULL,
      code TEXT NOT NULL CHECK (code GLOB '[0-9][0-9][0-9][0-9]'),
      wrongTries INTEGER NOT NULL DEFAULT 0,
      lastWrongAt INTEGER,
      PRIMARY KEY (sessionId, participantId),
      UNIQUE (sessionId, code),
      FOREIGN KEY (sessionId, participantId)
        REFERENCES enrolment ON DELETE CASCADE ON UPDATE CASCADE
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE phoneTicket (
      digest TEXT PRIMARY KEY NOT NULL,
      sessionId TEXT NOT NULL,
      role TEXT,
      participantId TEXT NOT NULL,
      createdAt INTEGER NOT NULL,
      lastSeenAt INTEGER NOT NULL,
      holder TEXT,
      ending TEXT CHECK (ending IN ('replaced', 'freed')),
      FOREIGN KEY (sessionId, role) REFERENCES sessionTest ON DELETE CASCADE,
      FOREIGN KEY (sessionId, participantId)
        REFERENCES enrolment ON DELETE CASCADE ON UPDATE CASCADE
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX phoneTicketInUse ON phoneTicket (sessionId, role, participantId)
      WHERE ending IS NULL;
    CREATE UNIQUE INDEX phoneTicketTogether ON phoneTicket (sessionId, participantId)
      WHERE ending IS NULL AND role IS NULL;

    CREATE TABLE questionVersion (
      id TEXT PRIMARY KEY NOT NULL,
      question TEXT NOT NULL,
      statement TEXT NOT NULL,
      body TEXT NOT NULL CHECK (json_valid(body))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE drawnQuestion (
      sessionId TEXT NOT NULL REFERENCES trainingSession ON DELETE CASCADE,
      isFollowUp INTEGER NOT NULL CHECK (isFollowUp IN (0, 1)),
      blueprint TEXT NOT NULL,
      item INTEGER NOT NULL CHECK (item >= 0),
      versionId TEXT NOT NULL REFERENCES questionVersion,
      PRIMARY KEY (sessionId, isFollowUp, blueprint, item)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE discussion (
      id TEXT PRIMARY KEY NOT NULL,
      deviceId TEXT NOT NULL,
      sessionId TEXT REFERENCES trainingSession ON DELETE CASCADE,
      versionId TEXT NOT NULL REFERENCES questionVersion,
      shownOrder TEXT NOT NULL CHECK (shownOrder NOT GLOB '*[^0-9,]*'),
      startedAt INTEGER NOT NULL,
      phase TEXT NOT NULL CHECK (phase IN ('first', 'talk', 'second', 'told', 'over'))
    ) STRICT;
    CREATE INDEX discussionOfSession ON discussion (sessionId, startedAt);

    CREATE TABLE vote (
      discussionId TEXT NOT NULL REFERENCES discussion ON DELETE CASCADE,
      round INTEGER NOT NULL CHECK (round IN (1, 2)),
      participantId TEXT NOT NULL REFERENCES participant ON DELETE CASCADE,
      choice INTEGER NOT NULL CHECK (choice >= 0),
      PRIMARY KEY (discussionId, round, participantId)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE raisedHands (
      discussionId TEXT NOT NULL REFERENCES discussion ON DELETE CASCADE,
      round INTEGER NOT NULL CHECK (round IN (1, 2)),
      choice INTEGER NOT NULL CHECK (choice >= 0),
      count INTEGER NOT NULL CHECK (count >= 0),
      PRIMARY KEY (discussionId, round, choice)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE attempt (
      id TEXT PRIMARY KEY NOT NULL,
      participantId TEXT NOT NULL REFERENCES participant ON DELETE CASCADE,
      deviceId TEXT NOT NULL,
      module TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('practice', 'review', 'exam', 'session-test')),
      sessionId TEXT,
      role TEXT,
      blueprint TEXT,
      minutes INTEGER,
      passMark INTEGER,
      seed INTEGER NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('screen', 'phone', 'paper', 'import')),
      startedAt INTEGER NOT NULL,
      lastActionAt INTEGER NOT NULL,
      position INTEGER NOT NULL,
      spent INTEGER NOT NULL CHECK (spent >= 0),
      addedTime INTEGER NOT NULL DEFAULT 0,
      holder TEXT,
      submittedAt INTEGER,
      endedBy TEXT CHECK (endedBy IN ('participant', 'clock', 'trainer')),
      itemCount INTEGER NOT NULL CHECK (itemCount >= 0),
      answeredCount INTEGER NOT NULL CHECK (answeredCount >= 0),
      earned REAL NOT NULL CHECK (earned >= 0),
      isCounted INTEGER NOT NULL DEFAULT 1 CHECK (isCounted IN (0, 1)),
      isSetAside INTEGER NOT NULL DEFAULT 0 CHECK (isSetAside IN (0, 1)),
      CHECK ((submittedAt IS NULL) = (endedBy IS NULL)),
      CHECK ((kind = 'session-test') = (sessionId IS NOT NULL AND role IS NOT NULL)),
      CHECK ((kind IN ('exam', 'session-test')) = (blueprint IS NOT NULL)),
      CHECK ((kind = 'exam') = (passMark IS NOT NULL)),
      FOREIGN KEY (sessionId, role) REFERENCES sessionTest ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX attemptOfParticipant ON attempt (participantId, startedAt);
    CREATE UNIQUE INDEX attemptAtTest ON attempt (sessionId, role, participantId)
      WHERE sessionId IS NOT NULL AND isSetAside = 0;

    CREATE TABLE response (
      attemptId TEXT NOT NULL REFERENCES attempt ON DELETE CASCADE,
      item INTEGER NOT NULL CHECK (item >= 0),
      versionId TEXT NOT NULL REFERENCES questionVersion,
      shownOrder TEXT NOT NULL CHECK (shownOrder NOT GLOB '*[^0-9,]*'),
      reason TEXT,
      response TEXT CHECK (substr(response, 1, instr(response, ':')) IN ('choice:', 'choices:',
        'truth:', 'matches:', 'order:', 'text:', 'unknown:')),
      draft TEXT,
      answerCount INTEGER NOT NULL DEFAULT 0,
      mark REAL CHECK (mark BETWEEN 0 AND 1),
      isSeen INTEGER NOT NULL CHECK (isSeen IN (0, 1)),
      isFlagged INTEGER NOT NULL CHECK (isFlagged IN (0, 1)),
      confidence TEXT NOT NULL CHECK (confidence IN ('unsaid', 'doubtful', 'easy')),
      certainty INTEGER CHECK (certainty BETWEEN 1 AND 3),
      answeredAt INTEGER,
      PRIMARY KEY (attemptId, item)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE ruling (
      id TEXT PRIMARY KEY NOT NULL,
      deviceId TEXT NOT NULL,
      sessionId TEXT NOT NULL,
      role TEXT NOT NULL,
      versionId TEXT NOT NULL REFERENCES questionVersion,
      verdict TEXT NOT NULL CHECK (json_valid(verdict)),
      reason TEXT NOT NULL CHECK (reason <> ''),
      madeAt INTEGER NOT NULL,
      madeBy TEXT NOT NULL,
      FOREIGN KEY (sessionId, role) REFERENCES sessionTest ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX rulingOfTest ON ruling (sessionId, role);

    CREATE TABLE allowance (
      sessionId TEXT NOT NULL,
      role TEXT NOT NULL,
      participantId TEXT NOT NULL REFERENCES participant ON DELETE CASCADE,
      milliseconds INTEGER NOT NULL,
      PRIMARY KEY (sessionId, role, participantId),
      FOREIGN KEY (sessionId, role) REFERENCES sessionTest ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE repair (
      id TEXT PRIMARY KEY NOT NULL,
      deviceId TEXT NOT NULL,
      sessionId TEXT REFERENCES trainingSession ON DELETE SET NULL,
      role TEXT,
      person TEXT,
      change TEXT NOT NULL CHECK (json_valid(change)),
      reason TEXT NOT NULL CHECK (reason <> ''),
      madeAt INTEGER NOT NULL,
      madeBy TEXT NOT NULL
    ) STRICT;
    CREATE INDEX repairOfSession ON repair (sessionId, madeAt);

    CREATE TABLE certificate (
      sessionId TEXT NOT NULL REFERENCES trainingSession ON DELETE CASCADE,
      number INTEGER NOT NULL,
      fullNumber TEXT NOT NULL CHECK (fullNumber <> ''),
      isPassed INTEGER NOT NULL CHECK (isPassed IN (0, 1)),
      percentage REAL NOT NULL,
      printedAt INTEGER NOT NULL,
      PRIMARY KEY (sessionId, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE review (
      id INTEGER PRIMARY KEY,
      participantId TEXT NOT NULL REFERENCES participant ON DELETE CASCADE,
      module TEXT NOT NULL,
      question TEXT NOT NULL,
      attemptId TEXT REFERENCES attempt ON DELETE SET NULL,
      reviewedAt INTEGER NOT NULL,
      rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4),
      elapsedDays INTEGER NOT NULL,
      interval REAL NOT NULL,
      undoneAt INTEGER,
      phaseBefore TEXT,
      stepBefore INTEGER,
      stabilityBefore REAL,
      difficultyBefore REAL,
      lastRatingBefore INTEGER,
      lastReviewAtBefore INTEGER,
      dueAtBefore INTEGER
    ) STRICT;
    -- With what is asked of all reviews of somebody, which need not be looked up for it.
    CREATE INDEX reviewOfQuestion
      ON review (participantId, module, question, reviewedAt, undoneAt);
    CREATE INDEX reviewOfAttempt ON review (attemptId);

    CREATE TABLE reviewCard (
      participantId TEXT NOT NULL REFERENCES participant ON DELETE CASCADE,
      module TEXT NOT NULL,
      question TEXT NOT NULL,
      phase TEXT NOT NULL CHECK (phase IN ('learning', 'review', 'relearning')),
      step INTEGER,
      stability REAL NOT NULL,
      difficulty REAL NOT NULL,
      lastRating INTEGER NOT NULL CHECK (lastRating BETWEEN 1 AND 4),
      lastReviewAt INTEGER NOT NULL,
      dueAt INTEGER NOT NULL,
      PRIMARY KEY (participantId, module, question)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE lessonProgress (
      participantId TEXT NOT NULL REFERENCES participant ON DELETE CASCADE,
      module TEXT NOT NULL,
      statement TEXT NOT NULL,
      readAt INTEGER NOT NULL,
      place INTEGER CHECK (place > 0),
      PRIMARY KEY (participantId, module, statement)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE bookmark (
      participantId TEXT NOT NULL REFERENCES participant ON DELETE CASCADE,
      module TEXT NOT NULL,
      statement TEXT NOT NULL,
      createdAt INTEGER NOT NULL,
      PRIMARY KEY (participantId, module, statement)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE note (
      participantId TEXT NOT NULL REFERENCES participant ON DELETE CASCADE,
      module TEXT NOT NULL,
      statement TEXT NOT NULL,
      text TEXT NOT NULL CHECK (text <> ''),
      changedAt INTEGER NOT NULL,
      PRIMARY KEY (participantId, module, statement)
    ) STRICT, WITHOUT ROWID;
    """

  /// What a session keeps of the module that its questions were drawn from.
  private static let outline = """
    ALTER TABLE trainingSession
      ADD COLUMN outline TEXT CHECK (outline IS NULL OR json_valid(outline));
    """
}
