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
    Window, // geometry
    Library // address of the library this desk works in, without its password; "" = none was chosen yet
};

/// Main thread.
class Settings : public QObject {
    Q_OBJECT

public:
    /// An INI file; made with the first change.
    explicit Settings(const QString& file, QObject* parent = nullptr);

    QString text(Setting setting) const { return value(setting).toString(); }
    int number(Setting setting) const { return value(setting).toInt(); }
    bool flag(Setting setting) const { return value(setting).toBool(); }
    QByteArray bytes(Setting setting) const { return value(setting).toByteArray(); }
    void set(Setting setting, const QVariant& value);

    /// The remembered layout of a table or splitter, by its name; empty when there is none.
    QString layout(const QString& name) const;
    void setLayout(const QString& name, const QString& state);

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
