// One question in the window itself, with a field for the answer: why something is set aside, until when a book is
// lent. Enter answers, Escape leaves it, and so does a sheet that opens over it. Nothing else waits for it.
#pragma once

#include "ui/desk/KeyboardLoan.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Worded.h"

#include <QString>

#include <functional>

class QLineEdit;
class QPushButton;

namespace kitapdar::ui {

class Label;

class AskRow : public Card {
    Q_OBJECT

public:
    explicit AskRow(QWidget* parent = nullptr);

    /// Takes the keyboard. `take` answers whether that will do; if not, `wrong` says what is expected.
    void ask(Words question, Words wrong, const QString& given, std::function<bool(const QString&)> take);
    /// What is asked for is a day: its keys are read as those of a number under any layout. Until the next question.
    void expectDay();
    bool isAsking() const { return isVisibleTo(parentWidget()); }
    /// As Enter does.
    void answer();
    void leave();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void coverBy(QWidget* now);

    std::function<bool(const QString&)> m_take;
    Words m_wrong;
    KeyboardLoan m_keyboard;
    Label* m_question;
    Label* m_complaint;
    QLineEdit* m_field;
    QPushButton* m_done;
};

} // namespace kitapdar::ui
