// The bottom line: who works at which desk, in which library, how old its newest backup is, what the window says, what
// runs, and the three switches: language, theme, size. Where the window is narrow, names become icons; the backup and
// the switches of language and theme give way to a message; the size can always be changed.
#pragma once

#include "core/library/Address.h"
#include "ui/theme/Look.h"
#include "ui/widgets/PersonMark.h"
#include "wording/Words.h"

#include <QFont>
#include <QList>
#include <QWidget>

#include <optional>

class QProgressBar;
class QToolButton;

namespace kitapdar {
class Languages;
}

namespace kitapdar::ui {

class Jobs;
class Label;
class LanguageButtons;
class MessageLine;
class Settings;
class Theme;

class StatusBar : public QWidget {
    Q_OBJECT

public:
    StatusBar(Jobs& jobs, Languages& languages, Settings& settings, Theme& theme, QWidget* parent = nullptr);

    /// `unencrypted`: others could read what travels to it.
    void setLibrary(const Address& library, bool unencrypted);
    void setOperator(const QString& name, const QString& desk);
    /// Whether the library has the desk that this computer is said to be.
    void setDeskKnown(bool known);
    /// Who is signed in, large and with the person's colour; nullopt: nobody signs in here, or nobody is signed in.
    void setPerson(const std::optional<PersonSign>& person);
    QToolButton& operatorButton() { return *m_operator; }
    /// How old the newest backup is, and more about it for a tooltip.
    void setBackup(Words age, Words more, Tone tone);
    MessageLine& messages() { return *m_messages; }
    /// What lies over the pages of `window` leaves so much at the bottom; 0 in a window without a status bar.
    static int heightIn(const QWidget& window);

Q_SIGNALS:
    void operatorClicked();
    void libraryClicked();
    void backupClicked();
    void themeClicked();
    void scaleClicked(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    QToolButton* addButton();
    void applyLook(const Look& look);
    void retranslate();
    void showJobs();
    void wordBackup();
    void markPerson(const Look& look);
    void fit();
    QList<QFont> letters() const; // of what gives way
    int widthOfOthers(int step) const;

    Jobs& m_jobs;
    Theme& m_theme;
    QString m_name;
    QString m_desk;
    bool m_isDeskKnown = true;
    std::optional<PersonSign> m_person;
    QToolButton* m_operator;
    Address m_place{std::filesystem::path()};
    bool m_unencrypted = false;
    QToolButton* m_library;
    Words m_backupAge;
    Words m_backupMore;
    QToolButton* m_backup; // hidden until something is known of a backup
    MessageLine* m_messages;
    Label* m_job;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
    LanguageButtons* m_languages = nullptr;
    bool m_isFitting = false;
    QList<QFont> m_fittedTo; // letters of the buttons
    QToolButton* m_themeButton;
    QToolButton* m_smaller;
    QToolButton* m_scale;
    QToolButton* m_larger;
};

} // namespace kitapdar::ui
