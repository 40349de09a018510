// A form in the page that changes a copy: its numbers, place, shelf mark, price, lending, the parts of its state, its
// note. What another desk stores meanwhile is taken over, or named when both changed the same.
#pragma once

#include "core/collection/CopyQueries.h"
#include "core/collection/PriceInBooks.h"
#include "ui/forms/Form.h"
#include "ui/forms/FormDraft.h"
#include "ui/shell/Context.h"
#include "ui/widgets/Card.h"

class QPushButton;

namespace kitapdar::ui {

class Label;

class CopyEditor : public Card {
    Q_OBJECT

public:
    explicit CopyEditor(const Context& context, QWidget* parent = nullptr);

    /// Opens for the copy as it was read, with what was typed of it before.
    void edit(const collection::Copy& copy);
    /// The same, and the keyboard stays where it is.
    void resume(const collection::Copy& copy);
    /// Whether something was typed for the copy and neither saved nor thrown away.
    bool hasDraft(collection::CopyId copy) const;
    /// The copies of the title as they are stored by now.
    void takeNews(const std::vector<collection::CopyRow>& rows);
    /// The place of the copy is offered although it is closed.
    void setPlaces(const std::vector<places::Place>& places);
    void save();
    /// Closes; asks once when something is typed.
    void leave();
    /// Closes at once; what is typed is kept, and the window says so.
    void putAway();

    std::optional<collection::CopyId> copy() const;
    QLineEdit& barcode() { return *m_barcode; }
    QLineEdit& shelf() { return *m_shelf; }
    QLineEdit& note() { return *m_note; }
    QLineEdit& parts() { return *m_parts; }
    QComboBox& condition() { return *m_condition->box(); }
    QComboBox& circulation() { return *m_circulation->box(); }

Q_SIGNALS:
    void saved(std::int64_t copy);
    /// The copy is another one by now than it was when the form was filled.
    void outdated();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLayout* buildFields();
    void offerPlaces();
    void offerWhereabouts(collection::Circulation present);
    void say(const Words& words, Tone tone);
    void answered(const Result<collection::Copy, collection::ChangeCopyRefusal>& answer);
    void answeredBehind(const collection::Copy& copy,
                        const Result<collection::Copy, collection::ChangeCopyRefusal>& answer);
    void tellSaved(const collection::Copy& copy);

    Context m_context;
    std::optional<collection::Copy> m_copy; // as it was read
    std::vector<places::Place> m_places;
    Form<collection::Copy> m_form;
    FormDraft* m_draft;
    QLineEdit* m_barcode;
    QLineEdit* m_inventory;
    QLineEdit* m_price;
    std::shared_ptr<Choice<collection::Lending>> m_lending;
    std::shared_ptr<Choice<std::string>> m_place;
    QLineEdit* m_shelf;
    std::shared_ptr<Choice<collection::Accounted>> m_accounted;
    std::shared_ptr<Choice<collection::Circulation>> m_circulation;
    std::shared_ptr<Choice<collection::Condition>> m_condition;
    QLineEdit* m_conditionOn;
    QLineEdit* m_conditionReason;
    QLineEdit* m_parts;
    QLineEdit* m_note;
    QPushButton* m_save;
    Label* m_head;
    Label* m_message;
    bool m_saving = false;
};

} // namespace kitapdar::ui
