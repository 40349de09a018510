// The list of literature: the chosen records of a list, or all of it, described by the standard and numbered in the
// order of the list, as PDF or for a word processor.
#pragma once

#include "ui/shell/Context.h"

class QWidget;

namespace kitapdar::ui {

class DataTable;

/// Asks for a name and writes the list to it. `records`: a table of records. Main thread.
void saveBibliography(const Context& context, QWidget& window, DataTable& records);

} // namespace kitapdar::ui
