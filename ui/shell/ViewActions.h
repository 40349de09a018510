// The saved views of a list as commands, so that the palette finds them by their names.
#pragma once

#include "ui/shell/Context.h"
#include "wording/Languages.h"

#include <QString>

#include <functional>

namespace kitapdar::ui {

/// Registers a command for each view of the list with this name, in the place of those that were there. To be
/// called again when the views or the operator change. `choose` gets the name of a view.
void offerViews(const Context& context, const QString& list, Phrase category,
                const std::function<void(const QString&)>& choose);

} // namespace kitapdar::ui
