#include "ui/collection/CollectionPage.h"

#include "core/library/ChangedRow.h"
#include "core/library/Library.h"
#include "ui/collection/BalanceLine.h"
#include "ui/collection/BooksTab.h"
#include "ui/collection/CollectionTab.h"
#include "ui/collection/DeliveriesTab.h"
#include "ui/collection/MovementsTab.h"
#include "ui/collection/PeriodicalsTab.h"
#include "ui/collection/StocktakingTab.h"
#include "ui/collection/WriteOffTab.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Connectivity.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/FrontStack.h"

#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace kitapdar::ui {

namespace {

constexpr Phrase category{"Actions", QT_TRANSLATE_NOOP("Actions", "Collection")};
constexpr int betweenReads = 300; // ms

bool concernsBooks(const ChangedRow& row) {
    constexpr std::array subjects{Subject::Copy, Subject::KsuRecord, Subject::InventoryEntry, Subject::KsuEntry};
    return std::ranges::find(subjects, row.subject) != subjects.end();
}

} // namespace

PageDescription CollectionPage::description() {
    return {QStringLiteral("collection"), {}, Icon::Collection, [] { return tr("Collection"); }};
}

CollectionPage::CollectionPage(const Context& context, QWidget* parent)
    : Page(description(), parent),
      m_context(context),
      m_bar(new QTabBar),
      m_stack(new FrontStack),
      m_balance(new BalanceLine(context)),
      m_books(new BooksTab(context)),
      m_deliveries(new DeliveriesTab(context)),
      m_writeOff(new WriteOffTab(context)),
      m_movements(new MovementsTab(context)),
      m_stocktaking(new StocktakingTab(context)),
      m_periodicals(new PeriodicalsTab(context)) {
    m_bar->setObjectName(QStringLiteral("collection-tabs"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setElideMode(Qt::ElideNone);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_balance);
    add(m_books);
    add(m_deliveries);
    add(m_writeOff);
    add(m_movements);
    add(m_stocktaking);
    add(m_periodicals);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int number) {
        show(number);
        Q_EMIT moved();
        // Who walks along the bar by keys stays there.
        if (isVisible() && !m_bar->hasFocus()) takeFocus();
    });
    connect(m_books, &BooksTab::termsRead, this, [this] {
        m_balance->setTerms(m_books->terms());
        m_deliveries->setTerms(m_books->terms());
        m_writeOff->setTerms(m_books->terms());
    });
    connect(m_books, &BooksTab::changed, m_balance, &BalanceLine::read);
    connect(m_balance, &BalanceLine::wasRead, this, [this] { m_books->setBalance(*m_balance->last()); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(betweenReads);
    connect(&m_soon, &QTimer::timeout, this, [this] { front().follow(std::exchange(m_news, {})); });
    connect(&context.changes, &Changes::committed, this, [this](const ChangedRows& rows) {
        if (std::ranges::any_of(rows, concernsBooks)) m_balance->readSoon();
        m_news.insert(m_news.end(), rows.begin(), rows.end());
        m_soon.start();
    });
    connect(&context.connectivity, &Connectivity::returned, this, [this] { renew(); });
    keepStyled(this, [this](const Look& look) {
        const int side = look.px(space::l);
        layout()->setContentsMargins(side, look.px(space::s), side, look.px(space::s));
        layout()->setSpacing(look.px(space::s));
    });
    keepWorded(this, [this] { word(); });
    show(0);
}

void CollectionPage::add(CollectionTab* tab) {
    m_tabs.push_back(tab);
    m_stack->addWidget(tab);
    m_bar->addTab(QString());
    connect(tab, &CollectionTab::moved, this, &CollectionPage::moved);
}

CollectionTab& CollectionPage::front() const { return *m_tabs[static_cast<std::size_t>(m_bar->currentIndex())]; }

void CollectionPage::show(int number) {
    m_stack->setCurrentWidget(m_tabs[static_cast<std::size_t>(number)]);
    m_tabs[static_cast<std::size_t>(number)]->read();
}

void CollectionPage::open(const Link& link) {
    if (!link.text.isEmpty()) {
        for (std::size_t i = 0; i < m_tabs.size(); ++i) {
            if (!m_tabs[i]->go(link.text)) continue;
            m_bar->setCurrentIndex(static_cast<int>(i));
            break;
        }
    }
    takeFocus();
}

Link CollectionPage::here() const { return {id(), std::nullopt, front().place()}; }

bool CollectionPage::takeFocus() {
    front().takeFocus();
    return true;
}

bool CollectionPage::edit() { return front().edit(); }
bool CollectionPage::save() { return front().save(); }
bool CollectionPage::filter() { return front().filter(); }
bool CollectionPage::scanned(const QString& code) { return front().scanned(code); }

bool CollectionPage::renew() {
    front().read();
    m_balance->read();
    return true;
}

void CollectionPage::goTo(const QString& place) {
    m_context.navigator.open(Link{QStringLiteral("collection"), std::nullopt, place});
}

void CollectionPage::inBooks(void (BooksTab::*act)()) {
    if (m_context.navigator.current() != this || &front() != m_books) goTo(QStringLiteral("books"));
    (m_books->*act)();
}

void CollectionPage::word() {
    const std::array words{tr("Books of account"), tr("Deliveries"),  tr("Write-off"),
                           tr("Movements"),        tr("Stocktaking"), tr("Periodicals")};
    for (std::size_t i = 0; i < m_tabs.size(); ++i) m_bar->setTabText(static_cast<int>(i), words.at(i));
    m_bar->setAccessibleName(tr("Parts of the collection"));
    m_bar->setVisible(m_tabs.size() > 1);
}

void CollectionPage::addActions(const Context& context, const PageOf<CollectionPage>& page) {
    const Languages& languages = context.languages;
    const auto add = [&](const char* id, const char* text, const QKeySequence& key, Icon icon, const char* also,
                         std::function<void(CollectionPage&)> act) {
        context.actions.add(command(languages, QString::fromLatin1(id), category, {"Actions", text}, key, icon,
                                    {QString::fromUtf8(also)}),
                            [page, act = std::move(act)] { act(page()); });
    };
    add("collection.inventory", QT_TRANSLATE_NOOP("Actions", "Inventory book"), {}, Icon::Book,
        "инвентарная книга түгендеу кітабы", [](CollectionPage& own) { own.goTo(QStringLiteral("inventory")); });
    add("collection.ksu", QT_TRANSLATE_NOOP("Actions", "Summary accounting book (KSU)"), {}, Icon::Report,
        "суммарный учёт КСУ жиынтық есеп", [](CollectionPage& own) { own.goTo(QStringLiteral("arrivals")); });
    add("collection.papers", QT_TRANSLATE_NOOP("Actions", "Papers of the books of account…"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_A, Icon::Print, "print PDF печать басып шығару",
        [](CollectionPage& own) { own.inBooks(&BooksTab::offerPapers); });
    add("collection.balance", QT_TRANSLATE_NOOP("Actions", "Where the books and the stock disagree"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_N, Icon::Attention, "reconcile сверка салыстыру", [](CollectionPage& own) {
            own.goTo(QStringLiteral("books"));
            own.balance().look();
        });
    add("collection.deliveries", QT_TRANSLATE_NOOP("Actions", "Deliveries"), {}, Icon::Import, "поступления түсімдер",
        [](CollectionPage& own) { own.goTo(QStringLiteral("deliveries")); });
    add("collection.openDelivery", QT_TRANSLATE_NOOP("Actions", "Delivery from a supplier's list…"), {}, Icon::Import,
        "накладная XLSX жүкқұжат", [](CollectionPage& own) {
            own.goTo(QStringLiteral("deliveries"));
            own.m_deliveries->openFile();
        });
    add("collection.newDelivery", QT_TRANSLATE_NOOP("Actions", "Delivery by hand…"), {}, Icon::Plus,
        "поступление түсім", [](CollectionPage& own) {
            own.goTo(QStringLiteral("deliveries"));
            own.m_deliveries->beginByHand();
        });
    add("collection.writeOff", QT_TRANSLATE_NOOP("Actions", "Write-off acts"), {}, Icon::Book,
        "списание есептен шығару", [](CollectionPage& own) { own.goTo(QStringLiteral("write-off")); });
    add("collection.newAct", QT_TRANSLATE_NOOP("Actions", "New write-off act…"), {}, Icon::Plus,
        "списание есептен шығару", [](CollectionPage& own) {
            own.goTo(QStringLiteral("write-off"));
            own.m_writeOff->begin();
        });
    add("collection.replace", QT_TRANSLATE_NOOP("Actions", "An equal book for a lost one…"), {}, Icon::Plus,
        "замена утерянной replacement in kind жоғалған кітаптың орнына", [](CollectionPage& own) {
            own.goTo(QStringLiteral("write-off"));
            own.m_writeOff->beginReplacement();
        });
    add("collection.movements", QT_TRANSLATE_NOOP("Actions", "Movement acts"), {}, Icon::ArrowRight,
        "передача переплёт ремонт переоценка беру түптеу жөндеу қайта бағалау",
        [](CollectionPage& own) { own.goTo(QStringLiteral("movements")); });
    add("collection.newMovement", QT_TRANSLATE_NOOP("Actions", "New movement act…"), {}, Icon::Plus,
        "передача переплёт ремонт переоценка беру түптеу жөндеу қайта бағалау", [](CollectionPage& own) {
            own.goTo(QStringLiteral("movements"));
            own.m_movements->begin();
        });
    add("collection.stocktaking", QT_TRANSLATE_NOOP("Actions", "Stocktakings"), {}, Icon::Shelf,
        "проверка фонда инвентаризация қорды тексеру",
        [](CollectionPage& own) { own.goTo(QStringLiteral("stocktaking")); });
    add("collection.newStocktaking", QT_TRANSLATE_NOOP("Actions", "Start a stocktaking…"), {}, Icon::Plus,
        "проверка фонда инвентаризация қорды тексеру", [](CollectionPage& own) {
            own.goTo(QStringLiteral("stocktaking"));
            own.m_stocktaking->begin();
        });
    add("collection.periodicals", QT_TRANSLATE_NOOP("Actions", "Periodicals"), {}, Icon::Page,
        "подписка журналы газеты жазылым мерзімді басылымдар",
        [](CollectionPage& own) { own.goTo(QStringLiteral("periodicals")); });
    add("collection.newSubscription", QT_TRANSLATE_NOOP("Actions", "New subscription…"), {}, Icon::Plus,
        "подписка жазылым", [](CollectionPage& own) {
            own.goTo(QStringLiteral("periodicals"));
            own.m_periodicals->begin();
        });
    add("collection.open", QT_TRANSLATE_NOOP("Actions", "Open the books of account…"), {}, Icon::Book,
        "opening balance начальный остаток бастапқы қалдық",
        [](CollectionPage& own) { own.inBooks(&BooksTab::openBooks); });
    add("collection.takeBack", QT_TRANSLATE_NOOP("Actions", "Take back the opening of the books…"), {}, Icon::Undo,
        "opening balance начальный остаток бастапқы қалдық",
        [](CollectionPage& own) { own.inBooks(&BooksTab::takeBackOpening); });
}

} // namespace kitapdar::ui
