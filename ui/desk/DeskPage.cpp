#include "ui/desk/DeskPage.h"

#include "core/library/Library.h"
#include "ui/desk/AskRow.h"
#include "ui/desk/BatchPanel.h"
#include "ui/desk/ReaderStrip.h"
#include "ui/desk/ShutScans.h"
#include "ui/desk/TodayLine.h"
#include "ui/desk/TrayBar.h"
#include "ui/desk/VerdictList.h"
#include "ui/desk/WhyPanel.h"
#include "ui/input/ActionRegistry.h"
#include "ui/models/CategoryNames.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/Overlay.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/LoanList.h"
#include "wording/CirculationWords.h"
#include "wording/Format.h"
#include "wording/ReaderWords.h"
#include "wording/Text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace kitapdar::ui {

namespace {

constexpr int betweenPictures = 30; // ms: a thousand scans that waited come home one after another

} // namespace

PageDescription DeskPage::description() {
    return {QStringLiteral("desk"), {}, Icon::Desk, [] { return tr("Desk"); }};
}

DeskPage::DeskPage(const Context& context, Sounds& sounds, QWidget* parent)
    : Page(description(), parent),
      m_context(context),
      m_desk(context, sounds),
      m_slips(context, this),
      m_tabs(new QTabBar),
      m_reader(new ReaderStrip),
      m_stack(new QStackedWidget),
      m_banner(new Card),
      m_chips(new ChipRow),
      m_shut(new ShutScans),
      m_trays(new TrayBar),
      m_ask(new AskRow),
      m_batch(new BatchPanel),
      m_why(new WhyPanel),
      m_start(new QWidget),
      m_today(new TodayLine(context)),
      m_lastTitle(new Label({}, Type::Body, Tone::Secondary, true)),
      m_lastReaders(new LineList),
      m_empty(new EmptyState),
      m_verdicts(new VerdictList),
      m_choices(new QWidget),
      m_loansPane(new QWidget),
      m_loansTitle(new Label({}, Type::Body, Tone::Secondary, true)),
      m_loans(new LoanList),
      m_middle(new QHBoxLayout) {
    auto* categories = new CategoryNames(context, this);
    const auto wordCategories = [this, categories] {
        m_reader->wordCategoriesBy([categories](const std::string& code) { return categories->of(code); });
    };
    wordCategories();
    connect(categories, &CategoryNames::changed, this, wordCategories);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    m_empty->setWords(Icon::Scan,
                      [] { return tr("Scan a reader card or a book. Typed names and titles are found as well."); });
    m_loans->setObjectName(QStringLiteral("loans"));
    m_lastReaders->setObjectName(QStringLiteral("last-readers"));
    m_lastTitle->setWords([] { return tr("Served last: Shift+F4 opens the first again"); });
    auto* start = new QVBoxLayout(m_start);
    start->setContentsMargins(0, 0, 0, 0);
    start->addWidget(m_empty, 3);
    start->addWidget(m_today);
    start->addWidget(m_lastTitle);
    start->addWidget(m_lastReaders, 2);
    m_banner->content()->addWidget(m_chips);
    m_banner->setEdge(Tone::Attention);
    m_banner->setObjectName(QStringLiteral("mode"));
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_verdicts);
    m_loansTitle->setWords([] { return tr("On loan to this reader"); });
    auto* loans = new QVBoxLayout(m_loansPane);
    loans->addWidget(m_loansTitle);
    loans->addWidget(m_loans, 1);
    m_loansPane->setAutoFillBackground(true);
    m_loansPane->setBackgroundRole(QPalette::Base);
    auto* scans = new QVBoxLayout;
    auto* choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    scans->addWidget(m_ask);
    scans->addWidget(m_batch);
    scans->addWidget(m_choices);
    scans->addWidget(m_stack, 3);
    scans->addWidget(m_why, 2);
    m_choices->hide();
    m_middle->addLayout(scans, 5);
    m_middle->addWidget(m_loansPane, 3);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_tabs);
    column->addWidget(m_shut);
    column->addWidget(m_banner);
    column->addWidget(m_reader);
    column->addWidget(m_trays);
    column->addLayout(m_middle, 1);

    m_showing.setSingleShot(true);
    m_showing.setInterval(betweenPictures);
    connect(&m_showing, &QTimer::timeout, this, &DeskPage::showSession);
    connect(&m_desk, &Desk::finished, &m_slips, &SlipPrinting::finished);
    connect(&m_desk, &Desk::scanned, this, [this](const Scan& scan) {
        const auto* returned = std::get_if<circulation::Returned>(&scan.outcome);
        if (returned && returned->routing.row) m_slips.putAside(*returned->routing.row);
    });
    connect(&m_desk, &Desk::changed, this, &DeskPage::showSoon);
    connect(&m_desk, &Desk::modeChanged, this, &DeskPage::showMode);
    connect(&m_desk, &Desk::reasonWanted, this, &DeskPage::askReason);
    connect(&m_desk, &Desk::finished, this, &DeskPage::closeWhy);
    connect(&m_desk, &Desk::commanded, this, &DeskPage::runElsewhere);
    connect(&m_desk, &Desk::givenWhileShutChanged, this, [this] { m_shut->setCodes(m_desk.givenWhileShut()); });
    connect(m_shut, &ShutScans::takeWanted, this, &DeskPage::takeGivenWhileShut);
    connect(m_shut, &ShutScans::dropWanted, this, &DeskPage::dropGivenWhileShut);
    connect(m_chips, &ChipRow::removed, this, &DeskPage::takeAway);
    connect(m_why, &WhyPanel::closed, this, &DeskPage::closeWhy);
    connect(m_batch, &BatchPanel::codes, &m_desk, &Desk::enqueue);
    connect(m_lastReaders, &LineList::opened, this, [this](std::int64_t row) {
        const auto& last = m_desk.lastReaders();
        if (row > 0 && static_cast<std::size_t>(row) <= last.size())
            m_desk.openCard(
                qs(text::ScannedCode(last[static_cast<std::size_t>(row - 1)].card, text::CodeKind::Card).written()));
    });
    connect(m_reader, &ReaderStrip::finishWanted, &m_desk, &Desk::finish);
    connect(m_verdicts, &VerdictList::dropWanted, &m_desk, &Desk::drop);
    connect(&m_desk, &Desk::sessionsChanged, this, &DeskPage::showTabs);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (!m_showingTabs && index >= 0) m_desk.select(static_cast<std::size_t>(index));
    });
    connect(m_loans, &LineList::opened, this, [this](std::int64_t id) {
        const auto& loans = m_desk.session().loans;
        const auto loan = std::ranges::find_if(loans, [id](const auto& each) { return each.loan.id.value == id; });
        if (loan != loans.end()) m_context.navigator.open(Link{QStringLiteral("record"), loan->recordId.value, {}});
    });
    keepStyled(this, [this](const Look& look) { applyLook(look); });
    keepWorded(this, [this] { retranslate(); });
    showTabs();
}

void DeskPage::open(const Link& link) {
    if (!link.text.isEmpty()) m_desk.openCard(link.text);
}

/// What is done at the desk is done only where it is seen.
void DeskPage::inFront(void (DeskPage::*act)()) {
    if (m_context.navigator.current() == this) return (this->*act)();
    m_context.announcer.tell(Tone::Info,
                             [] { return tr("Go to the desk first (Alt+1): there you see what it is done to."); });
}

/// A key of the desk that means the like on another page.
void DeskPage::elsewhere(bool (Page::*act)()) {
    Page* page = m_context.navigator.current();
    if (!page || !(page->*act)())
        m_context.announcer.tell(Tone::Info,
                                 [] { return tr("Go to the desk first (Alt+1): there you see what it is done to."); });
}

bool DeskPage::edit() {
    const auto& reader = m_desk.session().reader;
    if (!reader) return false;
    m_context.navigator.open(Link{QStringLiteral("reader-edit"), reader->id.value, {}});
    return true;
}

std::optional<ShownReader> DeskPage::shownReader() const {
    const auto& reader = m_desk.session().reader;
    if (!reader) return std::nullopt;
    return ShownReader{reader->id.value, qs(reader->card)};
}

/// Whether this scan of the session can be seen. One that cannot is brought into sight, and the next key means it.
bool DeskPage::isInSight(std::size_t scan) {
    showScans();
    return m_verdicts->isInSight(static_cast<int>(m_desk.notRecorded().size() + scan));
}

void DeskPage::confirm() {
    if (m_ask->isAsking()) return m_ask->answer();
    if (m_batch->hasKeyboard()) return m_batch->submit();
    showScans();
    if (Overlay::topmost(*window())) return; // a question under a sheet is not seen
    if (m_desk.hasEarlier()) return m_verdicts->isInSight(0) ? m_desk.recordEarlier() : void();
    const auto question = m_desk.question();
    if (question && isInSight(*question)) m_desk.confirm();
}

/// What is done by a key is seen: the sheet that lies over the desk goes.
void DeskPage::uncover() {
    while (Overlay* sheet = Overlay::topmost(*window())) sheet->dismiss();
}

void DeskPage::renewAll() {
    uncover();
    m_desk.renewAll();
}

/// What is chosen in the list of loans, else what was scanned last.
bool DeskPage::renew() {
    uncover();
    const auto& loans = m_desk.session().loans;
    const auto chosen = m_loans->hasFocus() ? m_loans->currentId() : std::nullopt;
    const auto loan = std::ranges::find_if(loans, [&](const auto& each) { return each.loan.id.value == chosen; });
    if (loan != loans.end()) {
        m_desk.renew(*loan);
        return true;
    }
    const auto last = m_desk.renewable();
    if (!last && m_desk.session().reader && !loans.empty()) {
        m_desk.renewAll(); // nothing was scanned: the reader asks for all of it, perhaps by telephone
        return true;
    }
    if (!last || isInSight(*last)) m_desk.renewLast();
    return true;
}

void DeskPage::printSlip() { m_slips.printLast(sessionsHere()); }

void DeskPage::saveSlip() { m_slips.saveLast(sessionsHere()); }

std::vector<const DeskSession*> DeskPage::sessionsHere() const {
    std::vector<const DeskSession*> here{&m_desk.session()};
    for (std::size_t i = 0; i < m_desk.sessions(); ++i) {
        if (i != m_desk.current()) here.push_back(&m_desk.session(i));
    }
    return here;
}

/// At once, unless it was shown just now.
void DeskPage::showSoon() {
    if (m_showing.isActive()) return;
    showSession();
    m_showing.start();
}

void DeskPage::showScans() {
    // What waits is newer than what was dealt with: one line of scans, the newest first.
    std::vector<Scan> scans = m_desk.notRecorded();
    const auto& handled = m_desk.session().scans;
    scans.insert(scans.end(), handled.begin(), handled.end());
    m_stack->setCurrentWidget(scans.empty() ? m_start : static_cast<QWidget*>(m_verdicts));
    m_verdicts->setScans(std::move(scans));
    showChoices();
}

/// The meanings of the code that was scanned last, with what each would do.
void DeskPage::showChoices() {
    const auto& choices = m_desk.choices();
    QStringList texts;
    for (std::size_t i = 0; i < choices.size(); ++i)
        texts << QStringLiteral("Ctrl+%1   %2 «%3»: %4")
                     .arg(QString::number(i + 1), words(choices[i].code), titleWords(choices[i]),
                          words(choices[i].effect));
    if (texts == m_choiceTexts) return; // a button that is pressed just now stays
    m_choiceTexts = texts;
    m_choices->setVisible(!texts.isEmpty());
    auto* column = static_cast<QVBoxLayout*>(m_choices->layout());
    while (column->count() > 0) {
        QLayoutItem* item = column->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        auto* button = new QPushButton(texts[i]);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, i] { m_desk.choose(static_cast<std::size_t>(i)); });
        column->addWidget(button);
    }
}

/// The chosen one, or the newest of those that wait.
void DeskPage::dropScan() {
    if (m_verdicts->hasFocus() && m_verdicts->dropCurrent()) return;
    for (const Scan& scan : m_desk.notRecorded()) {
        const auto& waiting = std::get<NotRecorded>(scan.outcome);
        if (waiting.canBeDropped()) return m_desk.drop(waiting.number);
    }
    if (!m_desk.givenWhileShut().isEmpty()) return dropGivenWhileShut();
    m_context.announcer.tell(Tone::Info, [] { return tr("No scan waits to be recorded."); });
}

void DeskPage::showSession() {
    const DeskSession& session = m_desk.session();
    const Day today = m_context.library.clock().today();
    m_reader->showSession(session, today);
    showScans();
    showMode();
    showLastReaders();
    m_loansPane->setVisible(session.reader && !session.loans.empty());
    std::vector<ListLine> lines;
    for (const auto& loan : session.loans) {
        const bool overdue = loan.loan.dueOn < today;
        const QString due = dayText(loan.loan.dueOn);
        lines.push_back({loan.loan.id.value, qs(loan.title),
                         overdue ? tr("Overdue since %1").arg(due) : tr("Due %1").arg(due),
                         overdue ? Tone::Attention : Tone::Secondary, false, loan.barcode});
    }
    m_loans->setLines(std::move(lines));
    if (m_tabs->isVisibleTo(this)) showTabs();
}

void DeskPage::showTabs() {
    m_showingTabs = true;
    while (m_tabs->count() > static_cast<int>(m_desk.sessions())) m_tabs->removeTab(m_tabs->count() - 1);
    while (m_tabs->count() < static_cast<int>(m_desk.sessions())) m_tabs->addTab(QString());
    for (std::size_t i = 0; i < m_desk.sessions(); ++i) {
        const DeskSession& session = m_desk.session(i);
        const int tab = static_cast<int>(i);
        m_tabs->setTabText(tab, session.reader ? fullName(session.reader->name) : tr("Next reader"));
        const bool look = session.hasOpenMatters();
        m_tabs->setTabIcon(tab, look             ? iconOf(Icon::Attention, Tone::Attention)
                                : session.reader ? iconOf(Icon::Reader)
                                                 : iconOf(Icon::Scan));
    }
    m_tabs->setCurrentIndex(static_cast<int>(m_desk.current()));
    m_tabs->setVisible(m_desk.sessions() > 1);
    m_showingTabs = false;
}

/// The actions are there by now, whichever page they are of.
void DeskPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (!m_loans->actions().isEmpty()) return;
    for (const char* id : {"desk.renew", "desk.renew_all", "charges.lost", "charges.lost.in_kind", "charges.damaged",
                           "charges.claim.returned", "charges.claim.never", "charges.claim.withdraw"}) {
        if (QAction* action = m_context.actions.find(QString::fromLatin1(id))) m_loans->addAction(action);
    }
}

/// What came of the scan is what the page is for: where the window is low everything else gives way to it.
void DeskPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    constexpr int roomy = 330, airy = 900; // px at 100 %
    const Look look = lookOf(this);
    m_reader->setBrief(height() < look.px(roomy));
    // The scan keeps the larger part, so that its title can be read.
    m_middle->setStretch(0, width() < look.px(airy) ? 7 : 5);
}

void DeskPage::applyLook(const Look& look) {
    layout()->setContentsMargins(look.px(space::l), look.px(space::s), look.px(space::l), look.px(space::s));
    layout()->setSpacing(look.px(space::m));
    m_loansPane->layout()->setContentsMargins(0, look.px(space::m), 0, 0);
    m_loansPane->layout()->setSpacing(look.px(space::xs));
    m_loansTitle->setContentsMargins(look.px(space::m), 0, look.px(space::m), 0);
    showLastReaders(); // its height is that of its lines
}

void DeskPage::retranslate() {
    m_tabs->setAccessibleName(tr("Readers at the desk"));
    m_loans->setAccessibleName(tr("On loan to this reader"));
    m_lastReaders->setAccessibleName(tr("Served last"));
    showTabs();
    showSession();
}

} // namespace kitapdar::ui
