// While the desk is hidden no list tells what stands in it: its models answer nothing to views and screen readers. What
// reads rows for a file or for paper goes on to read them.
#pragma once

#include <QtGlobal>

namespace kitapdar::ui {

/// Main thread, of the whole program.
void concealRows(bool conceal);
bool areRowsConcealed();

/// Whether a model keeps what it has in this role (Qt::ItemDataRole) to itself now.
bool isConcealed(int role);

} // namespace kitapdar::ui
