// A form in the page for one more copy. What is left empty is given by the library: barcode and inventory number.
#pragma once

#include "core/collection/CopyQueries.h"
#include "ui/forms/Form.h"
#include "ui/forms/FormDraft.h"
#include "ui/shell/Context.h"
#include "ui/widgets/Card.h"
#include "wording/Languages.h"

class QPushButton;

namespace kitapdar::ui {

class Label;

class CopyForm : public Card {
    Q_OBJECT

public:
    explicit CopyForm(const Context& context, QWidget* parent = nullptr);

    /// Opens empty for a copy of this record.
    void begin(catalogue::RecordId record);
    void setPlaces(const std::vector<collection::Place>& places);

    QLineEdit& barcode() { return *m_barcode; }
    QLineEdit& inventory() { return *m_inventory; }
    /// Shows the form again when something was typed for this title and not saved; the keyboard stays where it is.
    void resume(catalogue::RecordId record);
    /// Closes; asks once when something is typed.
    void leave();

Q_SIGNALS:
    void added(std::int64_t copy);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open(catalogue::RecordId record);
    void submit();
    void answered(const Result<collection::Copy, collection::AddCopyRefusal>& answer);

    Context m_context;
    std::optional<catalogue::RecordId> m_record;
    std::vector<collection::Place> m_places;
    Form<collection::Copy> m_form;
    FormDraft* m_draft;
    QLineEdit* m_barcode;
    QLineEdit* m_inventory;
    std::shared_ptr<Choice<std::string>> m_place;
    QLineEdit* m_price;
    QPushButton* m_add;
    Label* m_refusal;
};

/// The name of a place in the language of the window; its code when it has none.
QString placeWords(const std::vector<collection::Place>& places, const std::string& code, Language language);

} // namespace kitapdar::ui
