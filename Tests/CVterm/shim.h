// The one door to libvterm, the terminal that the end-to-end tests read, and to the pty it stands on.
#ifndef BERDAYA_CVTERM_SHIM_H
#define BERDAYA_CVTERM_SHIM_H

#include <pty.h>
#include <vterm.h>

#endif
