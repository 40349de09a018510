// Whether the inventory book, the summary book and the stock agree: always in sight on the page of the collection, with
// the first copies that do not.
#pragma once

#include "core/accounts/BookQueries.h"
#include "ui/collection/BookTables.h"
#include "ui/shell/Context.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QPushButton;

namespace kitapdar::ui {

class BalanceSheet;
class Label;
class StateLabel;

class BalanceLine : public QWidget {
    Q_OBJECT

public:
    explicit BalanceLine(const Context& context, QWidget* parent = nullptr);

    /// Compares them again; some two seconds for 400,000 copies.
    void read();
    /// The same, once nothing more has changed for a while.
    void readSoon();
    void setTerms(const BookTerms& terms) { m_terms = terms; }
    /// The sheet with the copies that disagree.
    void look();
    const std::optional<accounts::Reconciliation>& last() const { return m_last; }

Q_SIGNALS:
    /// last() is new.
    void wasRead();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void word();

    Context m_context;
    StateLabel* m_state;
    Label* m_copies;
    QPushButton* m_look;
    BalanceSheet* m_sheet = nullptr;
    BookTerms m_terms;
    std::optional<accounts::Reconciliation> m_last;
    QTimer m_soon;
    bool m_reading = false;
    bool m_again = false; // something changed while it was read
    bool m_stale = true;  // to be read when it is seen
};

} // namespace kitapdar::ui
