// A list of barcodes that is typed or pasted, one on a line: each is dealt with as if it were scanned, in its order.
// What stands there twice is named and taken once.
#pragma once

#include "ui/desk/KeyboardLoan.h"
#include "ui/widgets/Card.h"

#include <QStringList>

class QPlainTextEdit;

namespace kitapdar::ui {

class Label;

class BatchPanel : public Card {
    Q_OBJECT

public:
    explicit BatchPanel(QWidget* parent = nullptr);

    void open();
    bool hasKeyboard() const;
    /// Hands the codes on and closes; nothing when there are none.
    void submit();

Q_SIGNALS:
    void codes(const QStringList& codes);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void count();
    void putAway();

    KeyboardLoan m_keyboard;
    QPlainTextEdit* m_text;
    Label* m_counted;
};

/// The codes of such a text in their order, each once; which stood there again.
struct BatchCodes {
    QStringList codes;
    QStringList twice;
};
BatchCodes batchCodes(const QString& text);

} // namespace kitapdar::ui
