// The sheet of keys (Ctrl+Shift+/): every action that has one, by category.
#pragma once

#include "ui/shell/Overlay.h"

namespace kitapdar::ui {

class ActionRegistry;
class Label;

class KeySheet : public Overlay {
    Q_OBJECT

public:
    KeySheet(QWidget& window, ActionRegistry& registry);

protected:
    QWidget* first() override;

private:
    QWidget* makeSheet();

    ActionRegistry& m_registry;
    Label* m_title;
    QWidget* m_sheet = nullptr; // of the last opening
};

} // namespace kitapdar::ui
