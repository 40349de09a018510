// The collection: the books of account and the documents that move copies. Whether the books and the stock agree is
// always in sight.
#pragma once

#include "core/library/ChangedRow.h"
#include "ui/shell/Context.h"
#include "ui/shell/PageEntry.h"

#include <QTimer>

#include <vector>

class QTabBar;

namespace kitapdar::ui {

class BalanceLine;
class BooksTab;
class CollectionTab;
class DeliveriesTab;
class FrontStack;
class PeriodicalsTab;
class StocktakingTab;
class MovementsTab;
class WriteOffTab;

class CollectionPage : public Page {
    Q_OBJECT

public:
    explicit CollectionPage(const Context& context, QWidget* parent = nullptr);

    static PageDescription description();
    static void addActions(const Context& context, const PageOf<CollectionPage>& page);

    /// "collection", "collection?text=inventory": a part of a tab.
    void open(const Link& link) override;
    Link here() const override;
    bool takeFocus() override;
    bool edit() override;
    bool save() override;
    bool renew() override;
    bool filter() override;
    bool scanned(const QString& code) override;

    /// The page comes to the front with this part of it.
    void goTo(const QString& place);
    /// The tab of the books comes to the front for it.
    void inBooks(void (BooksTab::*act)());
    BalanceLine& balance() { return *m_balance; }

private:
    void add(CollectionTab* tab);
    CollectionTab& front() const;
    void show(int number);
    void word();

    Context m_context;
    QTabBar* m_bar;
    FrontStack* m_stack;
    BalanceLine* m_balance;
    BooksTab* m_books;
    DeliveriesTab* m_deliveries;
    WriteOffTab* m_writeOff;
    MovementsTab* m_movements;
    StocktakingTab* m_stocktaking;
    PeriodicalsTab* m_periodicals;
    std::vector<CollectionTab*> m_tabs; // in the order of the bar
    QTimer m_soon;                      // reads again what was changed meanwhile
    ChangedRows m_news;
};

} // namespace kitapdar::ui
