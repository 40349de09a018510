#include "ui/collection/BooksTab.h"

#include "core/accounts/AccountsService.h"
#include "core/accounts/TermService.h"
#include "core/library/Library.h"
#include "ui/collection/BehindSheet.h"
#include "ui/collection/InventoryPane.h"
#include "ui/collection/OpeningSheet.h"
#include "ui/collection/TotalsPane.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/input/CodeField.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/FrontStack.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/AccountsWords.h"
#include "wording/Format.h"
#include "wording/Text.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace kitapdar::ui {

namespace {

constexpr std::array bookNames{"arrivals", "withdrawals", "totals", "inventory"};
constexpr int firstYear = 1900;

bool isSame(const std::vector<accounts::Term>& one, const std::vector<accounts::Term>& other) {
    return std::ranges::equal(one, other, [](const accounts::Term& a, const accounts::Term& b) {
        return a.list == b.list && a.code == b.code && a.kk == b.kk && a.ru == b.ru && a.en == b.en &&
               a.value == b.value && a.hidden == b.hidden;
    });
}

} // namespace

BooksTab::BooksTab(const Context& context, QWidget* parent)
    : CollectionTab(parent),
      m_context(context),
      m_books(new QTabBar),
      m_year(new QSpinBox),
      m_until(new QLineEdit),
      m_papersButton(makeButton([] { return tr("Papers…"); }, Icon::Print)),
      m_termsButton(makeButton([] { return tr("Terms of the books"); }, Icon::Settings)),
      m_message(new Label({}, Type::Body, Tone::Attention)),
      m_stack(new FrontStack),
      m_arrivals(new KsuPane(context, accounts::KsuPart::Arrival)),
      m_withdrawals(new KsuPane(context, accounts::KsuPart::Withdrawal)),
      m_totals(new TotalsPane(context)),
      m_inventory(new InventoryPane(context)),
      m_closed(new EmptyState),
      m_papers(new StockPapers(context, *this)) {
    m_bar = buildBar();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    m_message->setWordWrap(true);
    m_message->hide();
    for (QWidget* each : std::initializer_list<QWidget*>{m_arrivals, m_withdrawals, m_totals, m_inventory, m_closed})
        m_stack->addWidget(each);
    m_closed->setWords(
        Icon::Book,
        [] {
            return tr(
                "The books of account are not open yet. Open them with an opening balance: every copy of the stock "
                "gets its line, and from that day on the books balance by themselves.");
        },
        [] { return tr("Open the books of account"); });
    connect(m_closed, &EmptyState::actionClicked, this, &BooksTab::openBooks);
    for (KsuPane* each : {m_arrivals, m_withdrawals}) connect(each, &KsuPane::wanted, this, &BooksTab::openFigure);
    connect(m_totals, &TotalsPane::wanted, this, &BooksTab::openFigure);
    keepStyled(this, [this](const Look& look) { layout()->setSpacing(look.px(space::s)); });
    keepWorded(this, [this] { word(); });
    readTerms();
    show(Arrivals);
}

QWidget* BooksTab::buildBar() {
    auto* bar = new QWidget;
    auto* column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < bookNames.size(); ++i) m_books->addTab(QString());
    m_books->setObjectName(QStringLiteral("collection-books"));
    m_books->setDrawBase(false);
    m_books->setExpanding(false);
    m_books->setElideMode(Qt::ElideNone);
    m_year->setObjectName(QStringLiteral("collection-year"));
    m_until->setObjectName(QStringLiteral("collection-until"));
    m_papersButton->setObjectName(QStringLiteral("collection-papers"));
    m_termsButton->setObjectName(QStringLiteral("collection-terms"));
    const int thisYear = m_context.library.clock().today().year();
    m_year->setRange(firstYear, thisYear);
    m_year->setValue(thisYear);
    m_until->setClearButtonEnabled(true); // back to the whole year
    m_days = new QWidget;
    auto* days = new QHBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    days->addWidget(labelFor(m_year, [] { return tr("Year"); }));
    days->addWidget(m_year);
    days->addWidget(labelFor(m_until, [] { return tr("up to"); }));
    days->addWidget(m_until);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_days);
    buttons->addWidget(m_papersButton);
    buttons->addWidget(m_termsButton);
    column->addWidget(m_books);
    column->addLayout(buttons);
    readKeys(*m_year);
    readKeys(*m_until, KeysRead::Numbers);
    connect(m_books, &QTabBar::currentChanged, this, [this](int at) {
        show(static_cast<Book>(at));
        Q_EMIT moved();
        if (isVisible() && !m_books->hasFocus()) takeFocus();
    });
    connect(m_year, &QSpinBox::valueChanged, this, [this] {
        m_until->clear();
        word();
        readFront();
    });
    connect(m_until, &QLineEdit::textChanged, this, &BooksTab::readFront);
    connect(m_until, &QLineEdit::returnPressed, this, &BooksTab::takeFocus);
    connect(m_papersButton, &QPushButton::clicked, this, &BooksTab::offerPapers);
    connect(m_termsButton, &QPushButton::clicked, this, [this] {
        m_context.navigator.open(Link{QStringLiteral("administration"), std::nullopt, QStringLiteral("terms")});
    });
    return bar;
}

bool BooksTab::go(const QString& place) {
    const auto found = std::ranges::find(bookNames, utf8(place));
    if (found == bookNames.end()) return place == QLatin1String("books");
    m_books->setCurrentIndex(static_cast<int>(found - bookNames.begin()));
    return true;
}

QString BooksTab::place() const { return QLatin1String(bookNames[static_cast<std::size_t>(m_book)]); }

void BooksTab::takeFocus() {
    if (m_stack->currentWidget() == m_closed) {
        for (auto* button : m_closed->findChildren<QPushButton*>()) {
            if (button->isVisibleTo(m_closed)) return button->setFocus(Qt::OtherFocusReason);
        }
        return;
    }
    switch (m_book) {
    case Arrivals:
        return m_arrivals->takeFocus();
    case Withdrawals:
        return m_withdrawals->takeFocus();
    case Totals:
        return m_totals->takeFocus();
    case Inventory:
        return m_inventory->takeFocus();
    }
}

void BooksTab::show(Book book) {
    m_book = book;
    m_days->setVisible(book != Inventory);
    const std::array<QWidget*, 4> panes{m_arrivals, m_withdrawals, m_totals, m_inventory};
    const bool none = m_balance && !m_balance->opened && m_balance->ksu == 0 && m_balance->book == 0;
    m_bar->setVisible(!none);
    m_stack->setCurrentWidget(none ? static_cast<QWidget*>(m_closed) : panes[static_cast<std::size_t>(book)]);
    if (!none) readFront();
}

void BooksTab::setBalance(const accounts::Reconciliation& balance) {
    const QWidget* const before = m_stack->currentWidget();
    const bool hadKeyboard = before && before->isAncestorOf(focusWidget());
    m_balance = balance;
    show(m_book);
    // What had the keyboard went with the pane before.
    if (m_stack->currentWidget() != before && hadKeyboard && isVisible()) takeFocus();
}

void BooksTab::read() {
    readTerms();
    readFront();
}

void BooksTab::readTerms() {
    m_context.library.read(&accounts::TermService::list)
        .then(this, [this](const Result<std::vector<accounts::Term>>& terms) {
            if (!terms) return m_context.announcer.fault(terms.error());
            if (m_terms && isSame(*m_terms, *terms)) return; // tables that name them stay as they are
            m_terms = std::make_shared<const std::vector<accounts::Term>>(*terms);
            for (KsuPane* each : {m_arrivals, m_withdrawals}) each->setTerms(m_terms);
            if (m_behind) delete std::exchange(m_behind, nullptr); // its columns name kinds
            Q_EMIT termsRead();
            readFront();
        });
}

std::optional<BookPeriod> BooksTab::period() const {
    const Day today = m_context.library.clock().today();
    const int year = m_year->value();
    const Day first(year, 1, 1);
    const Day last(year, 12, 31);
    const QString typed = m_until->text().trimmed();
    if (typed.isEmpty()) return BookPeriod{first, std::min(last, today)};
    const auto day = dayFrom(typed, today);
    if (!day) return std::nullopt;
    // A day of another year asks for that year.
    return BookPeriod{Day(day->year(), 1, 1), *day};
}

void BooksTab::readFront() {
    const auto days = period();
    m_message->setVisible(!days && m_book != Inventory);
    if (m_stack->currentWidget() == m_closed) return;
    if (m_book == Inventory) return m_inventory->read();
    if (!days) return m_message->setWords([] { return tr("There is no such day."); });
    switch (m_book) {
    case Arrivals:
        return m_arrivals->read(*days);
    case Withdrawals:
        return m_withdrawals->read(*days);
    case Totals:
    case Inventory:
        return m_totals->read(*days);
    }
}

void BooksTab::follow(const ChangedRows& rows) {
    const auto has = [&](std::initializer_list<Subject> subjects) {
        return std::ranges::any_of(
            rows, [&](const ChangedRow& row) { return std::ranges::find(subjects, row.subject) != subjects.end(); });
    };
    if (has({Subject::AccountTerm, Subject::ContentGroup})) return read();
    if (has({Subject::KsuRecord, Subject::InventoryEntry})) readFront();
}

bool BooksTab::edit() {
    if (m_book != Inventory || m_stack->currentWidget() != m_inventory) return false;
    m_inventory->correct();
    return true;
}

bool BooksTab::filter() {
    if (m_book == Inventory) {
        m_inventory->filter();
        return true;
    }
    m_until->setFocus(Qt::ShortcutFocusReason);
    m_until->selectAll();
    return true;
}

void BooksTab::openBooks() {
    if (!m_opening) {
        m_opening = new OpeningSheet(*window(), m_context);
        connect(m_opening, &OpeningSheet::opened, this, &BooksTab::changed);
    }
    m_opening->begin(m_balance ? m_balance->stock : 0);
}

void BooksTab::takeBackOpening() {
    const Question question{tr("Take back the opening"),
                            tr("The opening balance and all its lines are erased. The copies stay as they are."),
                            tr("Take back the opening"), tr("Leave it")};
    m_context.dialogs.ask(*this, question, [this](bool yes) {
        if (!yes) return;
        m_context.library.write(&accounts::AccountsService::takeBackOpening)
            .then(this, [this](const Result<void, accounts::TakeBackOpeningRefusal>& answer) {
                if (!answer)
                    return m_context.announcer.tell(Tone::Refused, [no = answer.error()] { return words(no); });
                m_context.announcer.done([] { return tr("The opening is taken back."); });
                Q_EMIT changed();
            });
    });
}

void BooksTab::openFigure(const Words& title, const accounts::CellRequest& request) {
    if (!m_behind) m_behind = new BehindSheet(*window(), m_context, m_terms);
    m_behind->begin(title, request);
}

void BooksTab::word() {
    m_books->setTabText(Arrivals, tr("KSU 1: arrivals"));
    m_books->setTabText(Withdrawals, tr("KSU 2: withdrawals"));
    m_books->setTabText(Totals, tr("KSU 3: totals"));
    m_books->setTabText(Inventory, tr("Inventory book"));
    m_books->setAccessibleName(tr("Books of account"));
    const Day today = m_context.library.clock().today();
    m_until->setPlaceholderText(dayText(std::min(Day(m_year->value(), 12, 31), today)));
}

} // namespace kitapdar::ui
