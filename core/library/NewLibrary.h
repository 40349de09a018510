// What a library that was made just now begins with.
#pragma once

#include "core/base/Result.h"
#include "core/library/Library.h"

namespace kitapdar {

/// Writes the shipped forms of names, in the name of the program and not of whoever sits at the desk. Blocks.
Result<void> setUpNew(Library& library);

} // namespace kitapdar
