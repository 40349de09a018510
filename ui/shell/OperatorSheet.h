// Who works here and at which desk: what the journal writes beside every operation.
#pragma once

#include "ui/shell/Overlay.h"

class QLineEdit;
class QPushButton;

namespace kitapdar::ui {

class Label;
class Settings;

class OperatorSheet : public Overlay {
    Q_OBJECT

public:
    OperatorSheet(QWidget& window, Settings& settings);

protected:
    QWidget* first() override;

private:
    void save();
    void retranslate();

    Settings& m_settings;
    Label* m_title;
    QLineEdit* m_name;
    QLineEdit* m_desk;
    QPushButton* m_save;
};

} // namespace kitapdar::ui
