// What is printed on pages for those who leaf through them: running heads, running feet and the numbers of pages. A
// text that flows has none of them.
#pragma once

#include "core/derivatives/FlowPage.h"

#include <vector>

namespace kitapdar::derivatives {

/// Takes out of pages, at their upper and lower edges, numbers (of the page's label, or of at least three pages), and
/// lines that at least three pages have at the same place. A line that is the heading of a chapter which begins there
/// stays, unless it is there twice.
void dropRunningHeads(const Book& book, std::vector<FlowPage>& pages);

} // namespace kitapdar::derivatives
