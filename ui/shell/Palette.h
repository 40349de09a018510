// The command palette (F12, Ctrl+Shift+P): every action by its name in any of the three languages, with its key, and
// why it cannot be used now.
#pragma once

#include "ui/shell/CommandAnswers.h"
#include "ui/shell/Overlay.h"

class QLineEdit;

namespace kitapdar::ui {

class Label;

class ChoiceList;

class Palette : public Overlay {
    Q_OBJECT

public:
    Palette(QWidget& window, ActionRegistry& registry);

protected:
    QWidget* first() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void take();
    void retranslate();

    CommandAnswers m_commands;
    QLineEdit* m_field;
    ChoiceList* m_list;
    Label* m_none;
};

} // namespace kitapdar::ui
