// The command "Back up the library…": asks where, copies beside the desk, tells the end.
#pragma once

#include "ui/shell/Context.h"

class QWidget;

namespace kitapdar::ui {

/// A job with progress and cancel; the toast says that the copy was verified.
void backUpLibrary(const Context& context, QWidget& window);

} // namespace kitapdar::ui
