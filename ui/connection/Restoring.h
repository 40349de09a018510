// The command "Restore from a copy…" of an open library: which copy, and whether that is meant.
#pragma once

#include "ui/connection/Wish.h"

#include <functional>

class QWidget;

namespace kitapdar::ui {

class Dialogs;

/// `wished` is called when both are answered. It has to close the library: nobody may have it open meanwhile.
void askToRestore(Dialogs& dialogs, QWidget& window, const Address& library,
                  std::function<void(const Wish& wish)> wished);

} // namespace kitapdar::ui
