// The least that storing an answer takes: the same rows, in one transaction, by bare SQLite.
//
//   commit DATABASE key                    a screen that stores an answer at each key until q
//   commit DATABASE key review             the same, each with a review and its card, as in practice
//   commit DATABASE crowd PROGRAMS ANSWERS so many programs at once, each with so many answers
//
// The database is Berdaya's, with an open attempt for each program; crowd prints the 99th percentile of
// the answers' times in ms, and the answers a second.
#include <ncurses.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static sqlite3 *database;
static sqlite3_stmt *begin, *attempt, *response, *commit;
// Only where reviews are stored.
static sqlite3_stmt *review, *card;

static void check(int code) {
  if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW) return;
  fprintf(stderr, "commit: %s\n", sqlite3_errmsg(database));
  exit(1);
}

static sqlite3_stmt *prepared(const char *sql) {
  sqlite3_stmt *statement;
  check(sqlite3_prepare_v2(database, sql, -1, &statement, NULL));
  return statement;
}

static void run(sqlite3_stmt *statement) {
  check(sqlite3_step(statement));
  check(sqlite3_reset(statement));
}

static void connect_to(const char *path, int place) {
  check(sqlite3_open(path, &database));
  sqlite3_busy_timeout(database, 60000);
  check(sqlite3_exec(database, "PRAGMA synchronous = FULL", NULL, NULL, NULL));
  sqlite3_stmt *one = prepared("SELECT id FROM attempt ORDER BY rowid LIMIT 1 OFFSET ?");
  sqlite3_bind_int(one, 1, place);
  check(sqlite3_step(one));
  char *id = strdup((const char *)sqlite3_column_text(one, 0));
  sqlite3_finalize(one);
  begin = prepared("BEGIN IMMEDIATE");
  attempt = prepared(
      "UPDATE attempt SET lastActionAt = lastActionAt + 1, position = ?2, spent = spent + 1,"
      " answeredCount = ?2, earned = ?2 WHERE id = ?1 AND submittedAt IS NULL");
  response = prepared(
      "UPDATE response SET response = 'choice:1', mark = 1, isSeen = 1, confidence = 'unsaid',"
      " answeredAt = 1000, answerCount = answerCount + 1 WHERE attemptId = ?1 AND item = ?2");
  commit = prepared("COMMIT");
  sqlite3_bind_text(attempt, 1, id, -1, SQLITE_STATIC);
  sqlite3_bind_text(response, 1, id, -1, SQLITE_STATIC);
}

static void review_too(void) {
  sqlite3_stmt *id = prepared("SELECT id FROM attempt ORDER BY rowid LIMIT 1");
  check(sqlite3_step(id));
  char *text = strdup((const char *)sqlite3_column_text(id, 0));
  sqlite3_finalize(id);
  review = prepared(
      "INSERT INTO review (participantId, module, question, attemptId, reviewedAt, rating, elapsedDays,"
      " interval) SELECT participantId, module, 'bare-' || ?2, id, 1000, 3, 0, 600 FROM attempt"
      " WHERE id = ?1");
  card = prepared(
      "INSERT OR REPLACE INTO reviewCard (participantId, module, question, phase, step, stability,"
      " difficulty, lastRating, lastReviewAt, dueAt) SELECT participantId, module, 'bare-' || ?2,"
      " 'learning', 1, 2.3, 5.1, 3, 1000, 601000 FROM attempt WHERE id = ?1");
  sqlite3_bind_text(review, 1, text, -1, SQLITE_STATIC);
  sqlite3_bind_text(card, 1, text, -1, SQLITE_STATIC);
}

static void answer(int item) {
  sqlite3_bind_int(attempt, 2, item);
  sqlite3_bind_int(response, 2, item);
  run(begin);
  run(attempt);
  run(response);
  if (review) {
    sqlite3_bind_int(review, 2, item);
    sqlite3_bind_int(card, 2, item);
    run(review);
    run(card);
  }
  run(commit);
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

static void draw(int item) {
  erase();
  mvprintw(3, 2, "Soal %d", item);
  refresh();
}

static int compare(const void *left, const void *right) {
  double difference = *(const double *)left - *(const double *)right;
  return difference < 0 ? -1 : difference > 0;
}

static int crowd(const char *path, int programs, int answers) {
  int count = programs * answers;
  double *times = mmap(
      NULL, count * sizeof *times, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  double start = now();
  for (int program = 0; program < programs; program++) {
    if (fork() != 0) continue;
    connect_to(path, program);
    for (int item = 0; item < answers; item++) {
      double before = now();
      answer(item);
      times[program * answers + item] = now() - before;
    }
    _exit(0);
  }
  while (wait(NULL) > 0) continue;
  double rate = count / (now() - start) * 1e3;
  qsort(times, count, sizeof *times, compare);
  printf("%.1f %.0f\n", times[(int)(0.99 * (count - 1))], rate);
  return 0;
}

int main(int count, char **arguments) {
  if (count == 5) return crowd(arguments[1], atoi(arguments[3]), atoi(arguments[4]));
  if (count != 3 && (count != 4 || strcmp(arguments[3], "review"))) return 64;
  connect_to(arguments[1], 0);
  if (count == 4) review_too();
  initscr();
  cbreak();
  noecho();
  draw(0);
  for (int item = 0; getch() != 'q';) {
    answer(item);
    draw(item = (item + 1) % 20);
  }
  endwin();
  return 0;
}
