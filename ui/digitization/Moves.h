// Moving an item along its states: asked for by the board, the list and the item's own view; a reason is asked in a
// strip of the page, a refusal is said in words.
#pragma once

#include "core/digitization/Item.h"
#include "ui/forms/FormDraft.h"
#include "ui/shell/Context.h"
#include "ui/widgets/Card.h"

class QLineEdit;
class QPushButton;

namespace kitapdar::ui {

class Label;

class Moves : public Card {
    Q_OBJECT

public:
    explicit Moves(const Context& context, QWidget* parent = nullptr);

    /// Moves at once, or opens the strip and asks why. Hidden while nothing is asked.
    void move(const digitization::ItemRow& row, digitization::ItemState to);
    void forward(const digitization::ItemRow& row);
    void back(const digitization::ItemRow& row);

    QLineEdit& reason() { return *m_reason; }

Q_SIGNALS:
    void moved(std::int64_t item);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct MoveRequest {
        digitization::ItemId item;
        QString title;
        digitization::ItemState to;
        DraftSubject about;
    };

    void ask(const MoveRequest& request);
    void leave();
    void write(const MoveRequest& request, const std::string& reason);
    void submit();
    void retranslate();

    Context m_context;
    std::optional<MoveRequest> m_asked;
    Label* m_question;
    QLineEdit* m_reason;
    QPushButton* m_yes;
    FormDraft* m_draft;
};

} // namespace kitapdar::ui
