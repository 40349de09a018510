// BooksTab: the papers of the book in front.
#include "core/accounts/BookQueries.h"
#include "core/accounts/StatementQueries.h"
#include "core/library/Library.h"
#include "ui/collection/BooksTab.h"
#include "ui/collection/InventoryPane.h"
#include "ui/collection/TotalsPane.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Jobs.h"
#include "wording/Format.h"
#include "wording/Text.h"

#include <QMenu>
#include <QPushButton>

#include <utility>

namespace kitapdar::ui {

namespace {

constexpr std::int64_t mostPages = 100; // of the inventory book in one paper

/// Blocks; any thread.
Result<std::vector<accounts::BookPage>> pagesFrom(Library& library, std::int64_t first) {
    std::vector<accounts::BookPage> pages;
    for (std::int64_t number = first; number < first + mostPages; ++number) {
        auto page = library.readNow(&accounts::BookQueries::page, number);
        if (!page) return fail(page.error());
        if (page->rows.empty()) break;
        pages.push_back(std::move(*page));
    }
    return pages;
}

} // namespace

std::vector<StockPaper> BooksTab::papers() {
    std::vector<StockPaper> all;
    const auto ksu = [&](KsuPane* pane, accounts::KsuPart part, Words name) {
        if (!pane->table()) return;
        all.push_back({std::move(name), [book = *pane->table(), part, days = pane->period()](
                                            const BookPaperHead& head, BookWidth width, Language language) {
                           return ksuPaper(book, part, days.from, days.to, head, width, language);
                       }});
    };
    switch (m_book) {
    case Arrivals:
        ksu(m_arrivals, accounts::KsuPart::Arrival, [] { return tr("KSU part 1"); });
        break;
    case Withdrawals:
        ksu(m_withdrawals, accounts::KsuPart::Withdrawal, [] { return tr("KSU part 2"); });
        break;
    case Totals:
        if (!m_totals->movement()) break;
        all.push_back({[] { return tr("KSU part 3"); },
                       [movement = *m_totals->movement(), days = m_totals->period()](const BookPaperHead& head,
                                                                                     BookWidth, Language language) {
                           return movementPaper(movement, days.from, days.to, head, language);
                       }});
        break;
    case Inventory:
        if (m_inventory->page().rows.empty()) break;
        all.push_back({[page = m_inventory->page().page] { return tr("Page %1 of the inventory book").arg(page); },
                       [page = m_inventory->page()](const BookPaperHead& head, BookWidth, Language language) {
                           return inventoryPaper({page}, head, language);
                       }});
        break;
    }
    return all;
}

void BooksTab::offerPapers() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_papers->offer(*menu, papers());
    const auto add = [&](const QString& name, const auto& made) {
        addPaperTargets(*menu->addMenu(name), [this, made](PaperTarget target, Language language) {
            made([this, target, language](StockPaper paper) { m_papers->make(paper, target, language); });
        });
    };
    if (m_book == Totals && m_totals->movement()) {
        add(tr("Reconciliation statement"), [this, days = m_totals->period()](auto&& use) {
            m_context.library.read(&accounts::StatementQueries::statement, days.from, days.to)
                .then(this, [this, use](const Result<accounts::Statement>& statement) {
                    if (!statement) return m_context.announcer.fault(statement.error());
                    use(StockPaper{[] { return tr("Reconciliation statement"); },
                                   [all = *statement](const BookPaperHead& head, BookWidth, Language language) {
                                       return statementPaper(all, head, language);
                                   }});
                });
        });
    }
    if (m_book == Inventory && m_inventory->page().pages > 0) {
        add(tr("From this page on"), [this, first = m_inventory->page().page](auto&& use) {
            using Pages = Result<std::vector<accounts::BookPage>>;
            Library& library = m_context.library;
            m_context.jobs
                .start([] { return tr("Reading the inventory book"); },
                       [&library, first](jobs::Progress&) -> Pages { return pagesFrom(library, first); })
                .then(this, [this, use](const Pages& pages) {
                    if (!pages) return m_context.announcer.fault(pages.error());
                    use(StockPaper{[] { return tr("Inventory book"); },
                                   [all = *pages](const BookPaperHead& head, BookWidth, Language language) {
                                       return inventoryPaper(all, head, language);
                                   }});
                });
        });
        add(tr("Closing certification"), [this](auto&& use) {
            m_context.library.read(&accounts::BookQueries::extent)
                .then(this, [this, use](const Result<accounts::BookExtent>& extent) {
                    if (!extent) return m_context.announcer.fault(extent.error());
                    use(StockPaper{[] { return tr("Closing certification"); },
                                   [all = *extent, today = m_context.library.clock().today()](
                                       const BookPaperHead& head, BookWidth, Language language) {
                                       return certificationPaper(all, head, today, language);
                                   }});
                });
        });
    }
    if (menu->isEmpty()) {
        delete menu;
        return m_context.announcer.tell(Tone::Info, [] { return tr("There is nothing to print yet."); });
    }
    menu->popup(m_papersButton->mapToGlobal(QPoint(0, m_papersButton->height())));
}

} // namespace kitapdar::ui
