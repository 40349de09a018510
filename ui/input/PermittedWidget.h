// A button that works only for those who may do what it does; the others read the reason in its tool tip.
#pragma once

#include "core/base/Permission.h"

class QWidget;

namespace kitapdar::ui {

class ActionRegistry;

/// The widget is off while whoever works here has not this permission, whatever its owner does to it; when the
/// permission is there, it is as its owner wants it. `actions` and the permission tell (ActionRegistry::may), the gate
/// of the library decides all the same. Main thread; for the life of the widget. `actions` outlives it.
void keepPermitted(const ActionRegistry& actions, QWidget& widget, Permission permission);

} // namespace kitapdar::ui
