// What is done with the work on an item: it goes to another state, is sent back because of a defect, taken, given back,
// held, skipped. Asked for by the board, the lists and the item's own view; a reason, or a stage and a defect, are
// asked in a strip of the page, a refusal is said in words.
#pragma once

#include "core/workflow/Task.h"
#include "ui/forms/FormDraft.h"
#include "ui/shell/Context.h"
#include "ui/widgets/Card.h"

class QComboBox;
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
    /// Takes the work, or gives back what is taken.
    void take(const digitization::ItemRow& row);
    /// Asks what the work waits for; what is held or has failed is released.
    void hold(const digitization::ItemRow& row);
    void skip(const digitization::ItemRow& row);

    QLineEdit& reason() { return *m_reason; }
    QComboBox& stage() { return *m_stage; }
    QComboBox& defect() { return *m_defect; }

Q_SIGNALS:
    void moved(std::int64_t item);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Act { Move, SendBack, Hold, Skip, Take, Return, Release };
    struct Request {
        digitization::ItemId item;
        QString title;
        Act act;
        digitization::ItemState from;
        digitization::ItemState to;
        DraftSubject about;
    };

    static Request requestFor(const digitization::ItemRow& row, Act act, digitization::ItemState to);
    void ask(const Request& request);
    void offerStages(const Request& request);
    void leave();
    void write(const Request& request, const std::string& reason);
    void wrote(const Request& request, const std::string& reason, const workflow::WorkflowRefusal* refusal);
    void submit();
    bool mayBeSent() const;
    void retranslate();
    QString questionOf(const Request& request) const;

    Context m_context;
    std::optional<Request> m_asked;
    Label* m_question;
    QComboBox* m_stage;
    QComboBox* m_defect; // the first one: what is recorded already
    QLineEdit* m_reason;
    QPushButton* m_yes;
    FormDraft* m_draft;
};

} // namespace kitapdar::ui
