// A form in the page for one more copy, or several at once. What is left empty is given by the library: barcodes and
// inventory numbers.
#pragma once

#include "core/collection/CopyQueries.h"
#include "core/deliveries/CopyEntryService.h"
#include "ui/forms/Form.h"
#include "ui/forms/FormDraft.h"
#include "ui/shell/Context.h"
#include "ui/widgets/Card.h"

class QPushButton;

namespace kitapdar::ui {

class Label;

class CopyForm : public Card {
    Q_OBJECT

public:
    explicit CopyForm(const Context& context, QWidget* parent = nullptr);

    /// Opens empty for a copy of this record.
    void begin(catalogue::RecordId record);
    /// The title that the form is opened for, or was, as soon as it is read.
    void setRecord(const catalogue::Record& record);
    /// Those that are open are offered.
    void setPlaces(const std::vector<places::Place>& places);

    /// How many; what cannot be a number is the beginning of a barcode and goes there, as does a scan.
    QLineEdit& count() { return *m_count; }
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
    QLayout* buildFields();
    void countTyped();
    std::optional<int> typedCount() const;
    void readSeries();
    void submit();
    void answered(const Result<std::vector<collection::Copy>, deliveries::CopyEntryRefusal>& answer);

    Context m_context;
    std::optional<catalogue::RecordId> m_record;
    std::optional<catalogue::RecordId> m_known; // the title that m_about is of
    DraftSubject m_about;
    std::vector<places::Place> m_places;
    Form<collection::Copy> m_form;
    FormDraft* m_draft;
    QLineEdit* m_count;
    QLineEdit* m_barcode;
    QLineEdit* m_inventory;
    QLineEdit* m_price;
    std::shared_ptr<Choice<std::string>> m_place;
    QLineEdit* m_shelf;
    std::shared_ptr<Choice<std::string>> m_series;
    QWidget* m_seriesField;
    QPushButton* m_add;
    Label* m_refusal;
};

} // namespace kitapdar::ui
