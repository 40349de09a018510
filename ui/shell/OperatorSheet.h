// Who works here and at which desk: what the journal writes beside every operation. And what this desk prints on.
#pragma once

#include "ui/forms/Choice.h"
#include "ui/shell/Overlay.h"

class QLineEdit;
class QPushButton;

namespace kitapdar::ui {

class Label;
class Printing;
class Settings;

class OperatorSheet : public Overlay {
    Q_OBJECT

public:
    OperatorSheet(QWidget& window, Settings& settings, Printing& printing);

protected:
    QWidget* first() override;

private:
    void save();
    void listPrinters();
    void retranslate();

    Settings& m_settings;
    Printing& m_printing;
    Label* m_title;
    QLineEdit* m_name;
    QLineEdit* m_desk;
    Choice<QString> m_slipPaper;
    Choice<QString> m_slipLanguage;
    QComboBox* m_slipPrinter;
    QComboBox* m_paperPrinter;
    QPushButton* m_save;
};

} // namespace kitapdar::ui
