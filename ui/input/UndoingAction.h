// Actions that take back what was done.
#pragma once

namespace kitapdar::ui {

/// A property of such an action, true. Its text may name the deed; whoever types the words of the deed means the deed
/// (ActionRegistry::matching()).
inline constexpr const char* undoesProperty = "undoes";

} // namespace kitapdar::ui
