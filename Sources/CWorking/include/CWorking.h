// Work that may take long: a line that tells of it, and leaving it by Ctrl-C with nothing half written.
//
// All of this is about the one process and its one terminal, and is done in signal handlers: they come
// whatever the program is busy with, and cost nothing where it is not.
#ifndef BERDAYA_CWORKING_H
#define BERDAYA_CWORKING_H

// The timers that tell when a wait has become long, of which Foundation has no word.
#include <sys/timerfd.h>

// From now on SIGINT, SIGTERM and SIGHUP leave at once, and from the first second on a line on standard
// error tells of the work, where that is a terminal in whose foreground the program is: "BEFORE 3 s,
// 45 %. AFTER". Each second it is written in place; as lines, another one each ten seconds.
void berdaya_working_begin(const char *before, const char *after, int as_lines);

// Whether the caller has a signal ignored, as nohup does.
int berdaya_is_ignored(int signal);

// Nothing is told any more, and signals do what they did before.
void berdaya_working_end(void);

// How much is done, in percent; below 0 where nobody knows.
void berdaya_working_share(int percent);

// Takes the line away, for something else is to stand there; the next second brings it back, unless for
// good.
void berdaya_working_clear(int for_good);

// A file that is removed should the program be left; gives a number for berdaya_finished, or -1.
int berdaya_unfinished(const char *path);
void berdaya_finished(int number);

// In between, leaving waits: for steps of which none may be without the others.
void berdaya_hold_leaving(void);
void berdaya_release_leaving(void);

// Gives a file a name that nothing has yet; tells as rename does how that went.
int berdaya_rename_new(const char *old_name, const char *new_name);

#endif
