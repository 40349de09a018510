// The command "Restore from a copy…" of an open library: which copy, and whether that is meant.
#pragma once

#include "ui/connection/OpenRequest.h"

#include <functional>

class QWidget;

namespace kitapdar::ui {

class Dialogs;

/// `requested` is called when both are answered. It has to close the library: nobody may have it open meanwhile.
void askToRestore(Dialogs& dialogs, QWidget& window, const Address& library,
                  std::function<void(const OpenRequest& request)> requested);

} // namespace kitapdar::ui
