// Who works here and at which desk: what the journal writes beside every operation. And what this desk prints on.
#pragma once

#include "ui/forms/Choice.h"
#include "ui/shell/Overlay.h"

#include <QLatin1StringView>
#include <QStringList>

class QLineEdit;
class QPushButton;

namespace kitapdar {
class Library;
}

namespace kitapdar::ui {

class Label;
class Printing;
class Settings;

/// Settings::note() of how the name of the operator came about: assumed from the machine's user; the window asks once
/// whether it is right.
constexpr QLatin1StringView operatorNote("operator");
constexpr QLatin1StringView operatorAssumed("assumed");
constexpr QLatin1StringView operatorAsked("asked");

class OperatorSheet : public Overlay {
    Q_OBJECT

public:
    OperatorSheet(QWidget& window, Library& library, Settings& settings, Printing& printing);

Q_SIGNALS:
    /// The list of the library's desks is wanted: one is missing in it.
    void desksWanted();

protected:
    QWidget* first() override;

private:
    void save();
    void listPrinters();
    void listDesks();
    void offerDesks(const QStringList& names);
    void retranslate();

    Library& m_library;
    Settings& m_settings;
    Printing& m_printing;
    Label* m_title;
    QLineEdit* m_name;
    Choice<QString> m_desk; // one of the library's, or none
    Label* m_unknownDesk;   // that the library has not the one this computer is said to be
    QPushButton* m_desks;
    Choice<QString> m_slipPaper;
    Choice<QString> m_slipLanguage;
    QComboBox* m_slipPrinter;
    QComboBox* m_paperPrinter;
    QPushButton* m_save;
};

} // namespace kitapdar::ui
