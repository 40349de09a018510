// What a write-off act says of itself: reason, day, commission, where the copies go. For a new act and for a draft.
#pragma once

#include "core/withdrawals/WriteOff.h"
#include "ui/collection/BookTables.h"
#include "ui/forms/Choice.h"
#include "ui/shell/Context.h"
#include "ui/shell/Overlay.h"
#include "wording/Words.h"

#include <optional>
#include <string>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace kitapdar::ui {

class Label;

class ActHeadSheet : public Overlay {
    Q_OBJECT

public:
    ActHeadSheet(QWidget& window, const Context& context);

    /// A new act, with the commission of the newest one.
    void beginNew(const BookTerms& terms);
    void begin(const BookTerms& terms, const withdrawals::WriteOffAct& act);

Q_SIGNALS:
    /// The draft is there, or is another one than before.
    void stored(std::int64_t act);

protected:
    QWidget* first() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void show(const BookTerms& terms, const withdrawals::WriteOffAct& act);
    void submit();
    void say(const Words& words);

    Context m_context;
    std::optional<withdrawals::WriteOffAct> m_act; // nullopt: a new one
    Label* m_title;
    Choice<std::string> m_reason;
    QLineEdit* m_day;
    QLineEdit* m_chair;
    QPlainTextEdit* m_members;
    QLineEdit* m_order;
    QLineEdit* m_orderDay;
    QLineEdit* m_destination;
    QLineEdit* m_note;
    Label* m_said;
    QPushButton* m_save;
    bool m_busy = false; // an answer is on its way
};

} // namespace kitapdar::ui
