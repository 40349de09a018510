// One page of the window that comes before the library: a headline, a column that scrolls when the screen is small, and
// below it, always in sight, the buttons.
#pragma once

#include "ui/widgets/Worded.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace kitapdar::ui {

class Label;

class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(Speak title, QWidget* parent = nullptr);

    /// Where the keyboard begins when the page comes in front.
    virtual void takeFocus() = 0;

Q_SIGNALS:
    /// Back to where one came from: the button or Escape.
    void leaveRequested();

protected:
    QVBoxLayout* column() const { return m_column; }
    QVBoxLayout* foot() const { return m_foot; }
    /// The line of buttons at the foot, once; with "Back" at its left end.
    QHBoxLayout* addButtons(bool back);
    Label* addSentence(Speak words);
    QString title() const;
    void setTitle(Speak title);

    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyLook();

    Label* m_headline;
    QVBoxLayout* m_column;
    QVBoxLayout* m_foot;
    bool m_hasBack = false;
};

} // namespace kitapdar::ui
