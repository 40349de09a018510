// A line above the pages that asks for a few words: the printed number of a page, why one is not there, a heading.
#pragma once

#include "ui/widgets/Card.h"
#include "wording/Words.h"

#include <functional>

class QLineEdit;
class QPushButton;

namespace kitapdar::ui {

class Label;

class PageQuestion : public Card {
    Q_OBJECT

public:
    explicit PageQuestion(QWidget* parent = nullptr);

    enum class Empty { IsAnAnswer, IsNone };

    /// Opens with the text chosen; Enter calls `answered` with what stands there, Escape calls nothing. A question that
    /// was open is dropped.
    void ask(Words question, Words yes, const QString& text, Empty empty, std::function<void(QString)> answered);
    /// The question that was answered last, with what was typed: the answer could not be saved. Does nothing while
    /// another one is open.
    void askAgain();
    /// False: nothing is asked.
    bool leave();

    QLineEdit& field() { return *m_field; }

Q_SIGNALS:
    /// Answered or left: the keyboard is free.
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void submit();
    void check();
    void retranslate();

    Label* m_question;
    QLineEdit* m_field;
    QPushButton* m_yes;
    Words m_words;
    Empty m_empty = Empty::IsNone;
    std::function<void(QString)> m_answered; // empty: nothing is asked
    std::function<void(QString)> m_last;
};

} // namespace kitapdar::ui
