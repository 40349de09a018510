// The text of a MARC record below its name. Where there is little room the text is folded away: the name is a button
// then, which opens it.
#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace kitapdar::ui {

class Label;
class Look;

/// Main thread.
class MarcPane : public QWidget {
    Q_OBJECT

public:
    /// Takes the text into it.
    explicit MarcPane(QPlainTextEdit& text, QWidget* parent = nullptr);

    /// True: the text is folded away until it is opened. False: the text is shown.
    void setFoldable(bool foldable);
    bool isFolded() const;
    /// Shows the text, for something in it that is wrong.
    void open();
    QPushButton& button() { return *m_button; }

Q_SIGNALS:
    void folded(bool isFolded);

private:
    void setOpen(bool open);
    void applyLook(const Look& look);

    QPlainTextEdit& m_text;
    Label* m_name;
    QPushButton* m_button;
};

} // namespace kitapdar::ui
