// A form in the page for what happens to a copy: lost, damaged (day and reason), written off (number and date of the
// document).
#pragma once

#include "core/collection/Copy.h"
#include "ui/forms/Form.h"
#include "ui/forms/FormDraft.h"
#include "ui/shell/Context.h"
#include "ui/widgets/Card.h"

class QPushButton;

namespace kitapdar::ui {

class Label;

enum class CopyAction { Lost, Found, Damaged, WrittenOff };

class CopyActionForm : public Card {
    Q_OBJECT

public:
    explicit CopyActionForm(const Context& context, QWidget* parent = nullptr);

    /// Opens for the copy, with what was typed of this action before; what needs nothing to be said (Found) is done at
    /// once.
    void begin(CopyAction action, const collection::Copy& copy);

    /// The copy that the form is open for; nullopt when it is closed.
    std::optional<collection::CopyId> copy() const;
    /// Closes; asks once when something is typed.
    void leave();
    /// Closes at once; what is typed is kept, and the window says so.
    void putAway();

    QLineEdit& day() { return *m_day; }
    /// The reason, or the number of the document.
    QLineEdit& text() { return *m_text; }

Q_SIGNALS:
    void done(std::int64_t copy);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Typed {
        std::optional<Day> on;
        std::string text;
    };

    void word();
    void submit();
    void write(const Typed& typed);
    template <class Refusal>
    void answered(collection::CopyId copy, const Result<collection::Copy, Refusal>& answer);

    Context m_context;
    CopyAction m_action = CopyAction::Lost;
    std::optional<collection::Copy> m_copy;
    std::optional<CopyAction> m_written; // what the last answer is about
    Form<Typed> m_form;
    FormDraft* m_draft;
    QLineEdit* m_text;
    QLineEdit* m_day;
    Label* m_head;
    Label* m_textLabel;
    Label* m_dayLabel;
    Label* m_refusal;
    QPushButton* m_do;
};

} // namespace kitapdar::ui
