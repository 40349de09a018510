// Correcting a line of the inventory book: what is wrong, what is right, and why. What was written stays, struck
// through.
#pragma once

#include "core/accounts/BookQueries.h"
#include "ui/forms/Choice.h"
#include "ui/shell/Context.h"
#include "ui/shell/Overlay.h"

#include <optional>

class QLineEdit;
class QPushButton;

namespace kitapdar::ui {

class Label;

class CorrectionSheet : public Overlay {
    Q_OBJECT

public:
    CorrectionSheet(QWidget& window, const Context& context);

    void begin(const accounts::BookRow& row);

Q_SIGNALS:
    void corrected();

protected:
    QWidget* first() override;

private:
    void showValue();
    void submit();
    void write(const accounts::Correction& correction);
    void askToSign(const accounts::Correction& correction);
    void say(const Words& words);

    Context m_context;
    std::optional<accounts::BookRow> m_row;
    Label* m_what;
    Choice<accounts::LineField> m_field;
    QLineEdit* m_value;
    QLineEdit* m_reason;
    Label* m_said;
    QPushButton* m_correct;
};

} // namespace kitapdar::ui
