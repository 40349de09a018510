// The folder of files of a shared library: a file kept on this computer alone would be missing at every other desk, so
// where the address names no folder nothing is scanned, attached or made.
#pragma once

#include "ui/shell/Context.h"

class QWidget;

namespace kitapdar::ui {

/// Whether there is one; else it is said, with a button that leads to the connection of the library.
bool hasFilesFolder(const Context& context);

/// The same as a line that stands above the work; shown only where no folder is named.
QWidget* makeFilesFolderNotice(const Context& context);

} // namespace kitapdar::ui
