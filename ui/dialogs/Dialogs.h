// The seam for the few windows that must ask. Every answer comes by a callback from the main loop: nothing here
// waits, so scans and jobs go on. Tests answer through a fake (tests/support/ui/FakeDialogs.h).
#pragma once

#include "ui/theme/Look.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace kitapdar::ui {

struct FileQuestion {
    QString title;
    QString filter;    // "MARC (*.mrc *.iso);;CSV (*.csv)"; empty: every file
    QString suggested; // folder or file to begin with
    QString suffix;    // added to a saved name that has none: "csv"
};

/// For what cannot be undone: irreversible signing, unsaved work at exit.
struct Question {
    QString title;
    QString text;
    QString yes; // says what happens: "Sign the act", never "OK"
    QString no;
    Tone tone = Tone::Attention;
};

struct PasswordQuestion {
    QString title;
    QString text; // for what, and whether the one before was wrong
    QString yes;  // what is done with it: "Open"
    QString no;
};

class Dialogs {
public:
    virtual ~Dialogs() = default;

    // `chosen` is not called when the user cancels. When `parent` is destroyed meanwhile, nothing is called.
    virtual void openFile(QWidget& parent, const FileQuestion& question, std::function<void(QString)> chosen) = 0;
    virtual void openFiles(QWidget& parent, const FileQuestion& question, std::function<void(QStringList)> chosen) = 0;
    virtual void saveFile(QWidget& parent, const FileQuestion& question, std::function<void(QString)> chosen) = 0;
    virtual void chooseFolder(QWidget& parent, const FileQuestion& question, std::function<void(QString)> chosen) = 0;
    /// Always answered once; Escape and closing mean no. "No" has the focus at first.
    virtual void ask(QWidget& parent, const Question& question, std::function<void(bool)> answered) = 0;
    /// Always answered once; nullopt: Escape, closing or "no". Nobody keeps what was typed but the one who asked.
    virtual void askPassword(QWidget& parent, const PasswordQuestion& question,
                             std::function<void(std::optional<QString>)> answered) = 0;
};

/// The real ones, modal for their window: Qt's file dialogs, in the language of the program, and questions.
class SystemDialogs : public Dialogs {
public:
    SystemDialogs();

    void openFile(QWidget& parent, const FileQuestion& question, std::function<void(QString)> chosen) override;
    void openFiles(QWidget& parent, const FileQuestion& question, std::function<void(QStringList)> chosen) override;
    void saveFile(QWidget& parent, const FileQuestion& question, std::function<void(QString)> chosen) override;
    void chooseFolder(QWidget& parent, const FileQuestion& question, std::function<void(QString)> chosen) override;
    void ask(QWidget& parent, const Question& question, std::function<void(bool)> answered) override;
    void askPassword(QWidget& parent, const PasswordQuestion& question,
                     std::function<void(std::optional<QString>)> answered) override;

    struct Files;

private:
    std::shared_ptr<Files> m_files;
};

} // namespace kitapdar::ui
