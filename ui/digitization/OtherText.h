// Another text of the page beside the one in the editor: one that somebody has saved meanwhile, or one of a former
// picture. Two buttons decide.
#pragma once

#include "ui/widgets/Card.h"
#include "wording/Words.h"

#include <functional>

class QPlainTextEdit;
class QPushButton;

namespace kitapdar::ui {

class Label;

class OtherText : public Card {
    Q_OBJECT

public:
    struct Choice {
        Words words;
        std::function<void()> act;
    };

    explicit OtherText(QWidget* parent = nullptr);

    /// Lines of `other` that `mine` has not are marked. What was shown before is dropped.
    void open(Words about, const QString& other, const QString& mine, Choice first, Choice second);
    void close();
    bool isOpen() const { return m_isOpen; }
    /// As the buttons do; closes before the choice acts. Nothing when it is not open.
    void chooseFirst() { choose(m_first); }
    void chooseSecond() { choose(m_second); }

    QPlainTextEdit& text() { return *m_text; }

private:
    void choose(const Choice& choice);
    void mark(const QString& mine);

    Label* m_about;
    QPlainTextEdit* m_text;
    QPushButton* m_firstButton;
    QPushButton* m_secondButton;
    Choice m_first;
    Choice m_second;
    bool m_isOpen = false;
};

} // namespace kitapdar::ui
