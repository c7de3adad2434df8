// The one door to cmark, the CommonMark parser.
#ifndef BERDAYA_CCMARK_SHIM_H
#define BERDAYA_CCMARK_SHIM_H

#include <cmark.h>

#endif
