// The one door to libvterm, the terminal emulator that the tests look at.
#ifndef BERDAYA_CVTERM_SHIM_H
#define BERDAYA_CVTERM_SHIM_H

#include <vterm.h>

#endif
