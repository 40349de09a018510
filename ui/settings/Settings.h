// What the program remembers about this person at this machine; the library itself remembers nothing of it.
#pragma once

#include "ui/settings/Drafts.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QString>

namespace kitapdar::ui {

/// Every key there is, with its kind and default in Settings.cpp.
enum class Setting {
    Language, // "kk", "ru", "en"; "" = by the machine's locale
    Theme,    // "light", "dark", "contrast"; "" = as the desktop
    Scale,    // per cent
    Operator, // who works here
    Desk,
    Sounds,
    DetailPane,
    NarrowRail,
    Window,       // geometry
    PaperPrinter, // its name; "" = the one that the system prefers
    SlipPaper,    // "58", "80", "a4": slips of due dates are printed when a reader is finished with; "" = they are not
    SlipPrinter,  // its name; "" = the one that the system prefers
    SlipLanguage, // "kk", "ru", "en"; "" = as the window
    LabelLibrary, // the library's short name on labels and cards; "" = its name
    DescriptionStandard, // "gost71" or "gost70100": of descriptions that are shown, copied and listed
    Library              // address of the library this desk works in, without its password; "" = none was chosen yet
};

/// Main thread.
class Settings : public QObject {
    Q_OBJECT

public:
    /// An INI file; made with the first change.
    explicit Settings(const QString& file, QObject* parent = nullptr);

    QString file() const { return m_file.fileName(); }
    QString text(Setting setting) const { return value(setting).toString(); }
    int number(Setting setting) const { return value(setting).toInt(); }
    bool flag(Setting setting) const { return value(setting).toBool(); }
    QByteArray bytes(Setting setting) const { return value(setting).toByteArray(); }
    void set(Setting setting, const QVariant& value);
    /// Whether anything was ever set; what is the default counts as nothing.
    bool isChosen(Setting setting) const;

    /// The remembered layout of a table, a splitter or a sheet of labels, by its name; empty when there is none.
    QString layout(const QString& name) const;
    void setLayout(const QString& name, const QString& state);

    /// What is remembered of something that is named while the program runs, a library; empty when there is nothing.
    QString note(const QString& name) const;
    void setNote(const QString& name, const QString& text);

    /// What is typed into forms and not saved; beside the file of the settings.
    Drafts& drafts() { return m_drafts; }

Q_SIGNALS:
    void changed(kitapdar::ui::Setting setting);

private:
    QVariant value(Setting setting) const;

    QSettings m_file;
    Drafts m_drafts;
};

} // namespace kitapdar::ui
