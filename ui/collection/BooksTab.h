// The books of account: the three parts of the summary book and the inventory book, of a year or up to a day; opening
// them, and their papers.
#pragma once

#include "core/accounts/Term.h"
#include "ui/collection/BookTables.h"
#include "ui/collection/CollectionTab.h"
#include "ui/collection/KsuPane.h"
#include "ui/collection/StockPapers.h"
#include "ui/shell/Context.h"

#include <optional>

class QLineEdit;
class QPushButton;
class QSpinBox;
class QTabBar;

namespace kitapdar::ui {

class BehindSheet;
class EmptyState;
class FrontStack;
class InventoryPane;
class Label;
class TotalsPane;
class OpeningSheet;

class BooksTab : public CollectionTab {
    Q_OBJECT

public:
    explicit BooksTab(const Context& context, QWidget* parent = nullptr);

    bool go(const QString& place) override;
    QString place() const override;
    void takeFocus() override;
    void read() override;
    void follow(const ChangedRows& rows) override;
    bool edit() override;
    bool filter() override;

    /// What the comparison of the books found: without books there is an offer to open them.
    void setBalance(const accounts::Reconciliation& balance);
    const BookTerms& terms() const { return m_terms; }
    void openBooks();
    void takeBackOpening();
    /// The menu of the papers of the book in front.
    void offerPapers();

Q_SIGNALS:
    void termsRead();
    /// The books were opened or closed: the balance is another one.
    void changed();

private:
    enum Book { Arrivals, Withdrawals, Totals, Inventory };

    QWidget* buildBar();
    void show(Book book);
    void readTerms();
    void readFront();
    std::optional<BookPeriod> period() const;
    void openFigure(const Words& title, const accounts::CellRequest& request);
    std::vector<StockPaper> papers();
    void word();

    Context m_context;
    BookTerms m_terms;
    std::optional<accounts::Reconciliation> m_balance;
    Book m_book = Arrivals;
    QTabBar* m_books;
    QSpinBox* m_year;
    QLineEdit* m_until;
    QPushButton* m_papersButton;
    QPushButton* m_termsButton;
    QWidget* m_bar;
    QWidget* m_days;
    Label* m_message;
    FrontStack* m_stack;
    KsuPane* m_arrivals;
    KsuPane* m_withdrawals;
    TotalsPane* m_totals;
    InventoryPane* m_inventory;
    EmptyState* m_closed; // while there are no books
    StockPapers* m_papers;
    BehindSheet* m_behind = nullptr;
    OpeningSheet* m_opening = nullptr;
};

} // namespace kitapdar::ui
