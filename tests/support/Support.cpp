// The support library is mostly headers; this keeps it a library.
#include "tests/support/Shared.h"
