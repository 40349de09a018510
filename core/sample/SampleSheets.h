// What stands on the pages of a sample scan. Not the book's text, and it says so.
#pragma once

#include "core/sample/Facts.h"
#include "core/sample/PageDrawer.h"

#include <vector>

namespace kitapdar::sample {

std::vector<Sheet> sheetsOf(const Work& work, int count);

} // namespace kitapdar::sample
