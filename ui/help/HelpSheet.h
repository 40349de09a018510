// The help (Ctrl+/, "?" in the one box): a page for each task, the one that fits what is on the screen first.
#pragma once

#include "ui/shell/Overlay.h"

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QUrl;

namespace kitapdar {
class Languages;
}

namespace kitapdar::ui {

class ActionRegistry;
class Navigator;

/// Main thread.
class HelpSheet : public Overlay {
    Q_OBJECT

public:
    HelpSheet(QWidget& window, const ActionRegistry& actions, const Navigator& navigator, const Languages& languages);

    /// Opens at a page, or turns to it.
    void show(const QString& page);
    /// The page that fits what is on the screen.
    QString fitting() const;
    /// What is shown now.
    QString page() const;

protected:
    QWidget* first() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    void openPage(const QString& page);
    void showPage();
    void fitPictures();
    void follow(const QUrl& link);
    void retranslate();

    const ActionRegistry& m_actions;
    const Navigator& m_navigator;
    const Languages& m_languages;
    QLineEdit* m_field;
    QListWidget* m_list;
    QTextBrowser* m_text;
    QString m_wanted; // where to open; "" = where it fits
};

} // namespace kitapdar::ui
