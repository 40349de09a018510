// What stands on the pages of a sample scan. Not the book's text, and it says so.
#pragma once

#include "core/demo/DemoData.h"
#include "core/demo/PageDrawer.h"

#include <vector>

namespace kitapdar::demo {

std::vector<Sheet> sheetsOf(const Work& work, int count);

} // namespace kitapdar::demo
