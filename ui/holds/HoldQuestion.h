// What is asked before a hold is suspended or a request refused: a line in the page, not a window.
#pragma once

#include "core/holds/Hold.h"
#include "core/holds/RequestService.h"
#include "ui/forms/Choice.h"
#include "ui/shell/Context.h"
#include "ui/widgets/Card.h"

#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace kitapdar::ui {

class Label;

class HoldQuestion : public Card {
    Q_OBJECT

public:
    explicit HoldQuestion(const Context& context, QWidget* parent = nullptr);

    /// Until which day; empty: until it is resumed.
    void askSuspension(const holds::HoldRow& row);
    /// Why the copy does not come.
    void askRefusal(const holds::HoldRow& row);
    /// What was answered last, as it was answered: it could not be saved. Does nothing while something is asked.
    void askAgain();
    void leave();

Q_SIGNALS:
    void suspensionAnswered(std::int64_t hold, std::optional<kitapdar::Day> until);
    void refusalAnswered(const QString& barcode, const kitapdar::holds::Refusing& refusing);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void ask(const holds::HoldRow& row, bool refusal);
    void submit();

    Context m_context;
    std::optional<holds::HoldRow> m_row; // none: nothing is asked
    std::optional<holds::HoldRow> m_answeredRow;
    bool m_isRefusal = false;
    Label* m_question;
    QLineEdit* m_until;
    Choice<holds::UnmetReason> m_reason;
    QCheckBox* m_missing;
    QPushButton* m_yes;
};

} // namespace kitapdar::ui
