// What a coordinator sets on an item: category, push, due date, person, batch, note. A field is written when it loses
// the focus. When somebody else has changed the item meanwhile, the librarian is told and the item is read again. What
// could not be written because the library was away is kept, also for titles that were left, and is written when the
// library is back.
#pragma once

#include "core/digitization/Item.h"
#include "ui/forms/Form.h"
#include "ui/forms/FormDraft.h"
#include "ui/shell/Context.h"

#include <QWidget>

#include <map>

namespace kitapdar::ui {

class Look;
class ItemFields : public QWidget {
    Q_OBJECT

public:
    explicit ItemFields(const Context& context, QWidget* parent = nullptr);

    void setItem(const digitization::Item& item);
    void setBatches(const std::vector<digitization::BatchProgress>& batches);

    /// Titles with something typed that is not written yet.
    std::size_t drafts() const { return m_drafts.size(); }

    QLineEdit& assignee() { return *m_assignee; }
    QLineEdit& due() { return *m_due; }
    QComboBox& category() { return *m_category->box(); }

Q_SIGNALS:
    /// Written, or refused: read the item again.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What was typed, and what was read before.
    struct Draft {
        digitization::Item base;
        digitization::Item typed;
    };

    void fill(const digitization::Item& item);
    void keepDraft();
    void save();
    /// Says that nothing was changed when that is so.
    void tellSame();
    void saveDrafts();
    void write(const Draft& draft);
    void wrote(const Draft& draft, const Result<digitization::Item, digitization::ItemRefusal>& written);
    void applyLook(const Look& look);

    Context m_context;
    std::optional<digitization::Item> m_item;       // as it was read: what differs was typed
    std::map<digitization::ItemId, Draft> m_drafts; // not written, or being written just now
    std::vector<digitization::BatchProgress> m_batches;
    bool m_filling = false;
    bool m_writing = false;
    bool m_again = false; // edited while the last change was being written
    Form<digitization::Item> m_form;
    FormDraft* m_draft;
    std::shared_ptr<Choice<digitization::Category>> m_category;
    QLineEdit* m_due = nullptr;
    QLineEdit* m_assignee = nullptr;
    std::shared_ptr<Choice<std::optional<digitization::BatchId>>> m_batch;
    QPlainTextEdit* m_note = nullptr;
};

} // namespace kitapdar::ui
