// The button of a list's saved views: choose, save, rename, remove; and the line in which a name is typed.
#pragma once

#include "ui/settings/SavedViews.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace kitapdar::ui {

class Label;
class Look;

class ViewChooser : public QObject {
    Q_OBJECT

public:
    /// `views` outlive it. `present`: what is shown now, without a name.
    ViewChooser(SavedViews& views, std::function<SavedView()> present, QObject* parent = nullptr);

    /// To be placed by the list: the button beside its filter, the line below it, hidden until a name is asked for.
    QToolButton& button() { return *m_button; }
    QWidget& line() { return *m_line; }

    /// Opens the menu below the button.
    void open();
    /// Nothing when there is no view of that name any more.
    void choose(const QString& name);
    /// Asks for a name, of the view as it is or of one that has another name yet.
    void askName(const QString& renamed = {});

Q_SIGNALS:
    void chosen(const kitapdar::ui::SavedView& view);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(QMenu& menu);
    void take();
    void close();

    SavedViews& m_views;
    std::function<SavedView()> m_present;
    QToolButton* m_button;
    QWidget* m_line;
    Label* m_question;
    QLineEdit* m_name;
    QPushButton* m_keep;
    Label* m_why;
    QString m_renamed; // empty: a new view gets the name
};

} // namespace kitapdar::ui
