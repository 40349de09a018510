// Where the books and the stock disagree, copy by copy; copies that wait to be accounted for are entered here with the
// document that they came by.
#pragma once

#include "core/accounts/BookQueries.h"
#include "ui/collection/BookTables.h"
#include "ui/forms/Choice.h"
#include "ui/shell/Context.h"
#include "ui/shell/Overlay.h"

#include <string>
#include <vector>

class QLineEdit;
class QPushButton;

namespace kitapdar::ui {

class Card;
class DataTable;
class Label;

class BalanceSheet : public Overlay {
    Q_OBJECT

public:
    BalanceSheet(QWidget& window, const Context& context);

    void begin(const BookTerms& terms, const accounts::Reconciliation& reconciliation);

Q_SIGNALS:
    void entered();

protected:
    QWidget* first() override;

private:
    void readWaiting();
    void showForm();
    void submit();
    void enter(const std::vector<std::int64_t>& ids);
    void say(Tone tone, const Words& words);

    Context m_context;
    ListModel<accounts::DisagreeingCopy> m_model;
    accounts::Reconciliation m_reconciliation;
    Label* m_title;
    Label* m_records;
    DataTable* m_table;
    Card* m_form;
    Choice<std::string> m_source;
    QLineEdit* m_number;
    QLineEdit* m_day;
    Label* m_said;
    QPushButton* m_enter;
    bool m_busy = false;
};

} // namespace kitapdar::ui
