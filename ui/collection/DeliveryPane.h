// A delivery in the making: a supplier's list with its columns understood, each row with what it means and what is
// wrong with it, the totals against the invoice; posted in one step. Or one title that is typed.
#pragma once

#include "core/deliveries/DeliveryTable.h"
#include "core/deliveries/SupplierService.h"
#include "ui/collection/DeliveryTables.h"
#include "ui/forms/Choice.h"
#include "ui/shell/Context.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace kitapdar::ui {

class DataTable;
class Label;
class PlaceList;
class StateLabel;

class DeliveryPane : public QWidget {
    Q_OBJECT

public:
    explicit DeliveryPane(const Context& context, QWidget* parent = nullptr);

    void setTerms(const BookTerms& terms);
    /// Reads the file by a job.
    void beginWithFile(const QString& path);
    /// A title that is typed.
    void beginByHand();
    void post();
    void takeFocus();

Q_SIGNALS:
    void left();
    void posted(std::int64_t delivery);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Field {
        deliveries::ColumnField field;
        QComboBox* box;
    };

    QWidget* buildHead();
    QWidget* buildColumns();
    QWidget* buildTitle();
    void begin(bool byHand);
    /// `chosen`: to be shown among them; nullopt: the one that is chosen stays.
    void readSuppliers(std::optional<std::int64_t> chosen = std::nullopt);
    void addSupplier();
    void supplierChosen();
    void understand();
    void showColumns();
    void planSoon() { m_soon.start(); }
    void plan();
    std::optional<deliveries::NewDelivery> delivery();
    void showPlan();
    void say(Tone tone, const Words& words);
    void showChoices();
    void word();

    Context m_context;
    PlaceList* m_places;
    BookTerms m_terms;
    bool m_byHand = false;
    QString m_file;
    std::shared_ptr<const deliveries::DeliveryFile> m_read;
    deliveries::ColumnChoices m_choices;
    std::vector<deliveries::RememberedColumn> m_remembered;
    std::optional<deliveries::DeliveryList> m_list;
    std::optional<deliveries::DeliveryPlan> m_plan;
    std::vector<deliveries::SupplierRow> m_suppliers;

    QPushButton* m_back;
    Label* m_title;
    StateLabel* m_state;
    Choice<std::int64_t> m_supplier; // 0: none
    QLineEdit* m_newSupplier;
    Choice<std::string> m_source;
    QLineEdit* m_number;
    QLineEdit* m_day;
    QLineEdit* m_invoice;
    Choice<std::string> m_place;
    QCheckBox* m_processing;
    QCheckBox* m_again; // shown when the document or the list was posted before
    QComboBox* m_sheet;
    std::vector<Field> m_fields;
    QWidget* m_columns;
    QWidget* m_hand;
    QLineEdit* m_handTitle;
    QLineEdit* m_handAuthors;
    QLineEdit* m_handIsbn;
    QLineEdit* m_handYear;
    QSpinBox* m_handCopies;
    QLineEdit* m_handPrice;
    QLineEdit* m_handVolume;
    QLineEdit* m_handPages;
    QLineEdit* m_handBbk;
    Choice<std::string> m_handLanguage; // "": guessed
    Choice<std::string> m_handKind;     // "": by the record
    Label* m_said;
    Label* m_totals;
    QPushButton* m_post;
    ListModel<PreviewRow> m_model;
    DataTable* m_table;
    QTimer m_soon;
    int m_asked = 0;
    bool m_busy = false;
};

} // namespace kitapdar::ui
