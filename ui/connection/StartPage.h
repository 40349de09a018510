// One page of the window that comes before the library: a headline, a column that scrolls when the screen is small, and
// below it, always in sight, the buttons.
#pragma once

#include "ui/widgets/Worded.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace kitapdar::ui {

class Look;
class Label;

class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(Words title, QWidget* parent = nullptr);

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
    Label* addSentence(Words words);
    QString title() const;
    void setTitle(Words title);

    void keyPressEvent(QKeyEvent* event) override;

private:
    void applyLook(const Look& look);

    Label* m_headline;
    QVBoxLayout* m_column;
    QVBoxLayout* m_foot;
    bool m_hasBack = false;
};

} // namespace kitapdar::ui
