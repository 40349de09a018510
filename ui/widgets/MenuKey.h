// The keys that open the context menu of a list: the menu key and Shift+F10, on every platform and under every layout.
#pragma once

class QAbstractItemView;
class QKeyEvent;

namespace kitapdar::ui {

/// Opens the context menu of the view at its current row when the key asks for it; false: the key is another one, or a
/// menu is open already (the platform may have opened it by the same key).
bool opensMenu(QAbstractItemView& view, const QKeyEvent& key);

} // namespace kitapdar::ui
