#include "ui/desk/DeskPage.h"

#include "core/library/Library.h"
#include "ui/desk/ReaderStrip.h"
#include "ui/desk/VerdictList.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/LineList.h"
#include "wording/Format.h"
#include "wording/ReaderWords.h"
#include "wording/Text.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace kitapdar::ui {

namespace {

constexpr int betweenPictures = 30; // ms: a thousand scans that waited come home one after another

constexpr Phrase category{"Actions", QT_TRANSLATE_NOOP("Actions", "Desk")};

} // namespace

PageDescription DeskPage::description() {
    return {QStringLiteral("desk"), {}, Icon::Desk, [] { return tr("Desk"); }};
}

DeskPage::DeskPage(const Context& context, Sounds& sounds, QWidget* parent)
    : Page(description(), parent),
      m_context(context),
      m_desk(context, sounds),
      m_tabs(new QTabBar),
      m_reader(new ReaderStrip),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState),
      m_verdicts(new VerdictList),
      m_loansPane(new QWidget),
      m_loansTitle(new Label({}, Type::Body, Tone::Secondary, true)),
      m_loans(new LineList) {
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    m_empty->setWords(Icon::Scan,
                      [] { return tr("Scan a reader card or a book. Typed names and titles are found as well."); });
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_verdicts);
    m_loansTitle->setWords([] { return tr("On loan to this reader"); });
    auto* loans = new QVBoxLayout(m_loansPane);
    loans->addWidget(m_loansTitle);
    loans->addWidget(m_loans, 1);
    m_loansPane->setAutoFillBackground(true);
    m_loansPane->setBackgroundRole(QPalette::Base);
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_stack, 5);
    middle->addWidget(m_loansPane, 3);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_tabs);
    column->addWidget(m_reader);
    column->addLayout(middle, 1);

    m_showing.setSingleShot(true);
    m_showing.setInterval(betweenPictures);
    connect(&m_showing, &QTimer::timeout, this, &DeskPage::showSession);
    connect(&m_desk, &Desk::changed, this, &DeskPage::showSoon);
    connect(m_verdicts, &VerdictList::dropWanted, &m_desk, &Desk::drop);
    connect(&m_desk, &Desk::sessionsChanged, this, &DeskPage::showTabs);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (!m_showingTabs && index >= 0) m_desk.select(static_cast<std::size_t>(index));
    });
    connect(m_loans, &LineList::opened, this, [this](std::int64_t record) {
        m_context.navigator.open(Link{QStringLiteral("record"), record, {}});
    });
    keepStyled(this, [this](const Look& look) { applyLook(look); });
    keepWorded(this, [this] { retranslate(); });
    showTabs();
}

void DeskPage::open(const Link& link) {
    if (!link.text.isEmpty()) m_desk.openCard(link.text);
}

/// What the desk's actions do is to be seen.
DeskPage& DeskPage::inFront() {
    if (m_context.navigator.current() != this) m_context.navigator.open(id());
    return *this;
}

void DeskPage::addActions(const Context& context, const PageOf<DeskPage>& page) {
    ActionRegistry& registry = context.actions;
    const Languages& languages = context.languages;
    registry.add(
        command(languages, QStringLiteral("desk.confirm"), category,
                {"Actions", QT_TRANSLATE_NOOP("Actions", "Lend it anyway")}, Qt::CTRL | Qt::Key_Return, Icon::Check),
        [page] { page().inFront().m_desk.confirm(); });
    registry.add(command(languages, QStringLiteral("desk.renew"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Renew")}, Qt::Key_F6, Icon::Refresh),
                 [page] { page().inFront().renew(); });
    registry.add(command(languages, QStringLiteral("desk.park"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Next reader, this one waits")},
                         Qt::CTRL | Qt::Key_Tab, Icon::Readers),
                 [page] { page().inFront().m_desk.park(); });
    registry.add(command(languages, QStringLiteral("desk.drop"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Do not record the waiting scan")}, {}, Icon::Trash),
                 [page] { page().inFront().dropScan(); });
    registry.add(command(languages, QStringLiteral("desk.finish"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Finish with this reader")}, {}, Icon::Tick),
                 [page] { page().inFront().m_desk.finish(); });
}

void DeskPage::renew() {
    const auto chosen = m_loans->hasFocus() ? m_loans->currentIndex().row() : -1;
    const auto& loans = m_desk.session().loans;
    if (chosen < 0 || static_cast<std::size_t>(chosen) >= loans.size()) return m_desk.renewLast();
    const auto& loan = loans[static_cast<std::size_t>(chosen)];
    m_desk.renew(loan.barcode, loan.title);
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
    m_stack->setCurrentWidget(scans.empty() ? static_cast<QWidget*>(m_empty) : m_verdicts);
    m_verdicts->setScans(std::move(scans));
}

/// The chosen one, or the newest of those that wait.
void DeskPage::dropScan() {
    if (m_verdicts->hasFocus() && m_verdicts->dropCurrent()) return;
    for (const Scan& scan : m_desk.notRecorded()) {
        const auto& waiting = std::get<NotRecorded>(scan.outcome);
        if (waiting.canBeDropped()) return m_desk.drop(waiting.number);
    }
    m_context.announcer.tell(Tone::Info, tr("No scan waits to be recorded."));
}

void DeskPage::showSession() {
    const DeskSession& session = m_desk.session();
    const Day today = m_context.library.clock().today();
    m_reader->showSession(session, today);
    showScans();
    m_loansPane->setVisible(session.reader && !session.loans.empty());
    std::vector<ListLine> lines;
    for (const auto& loan : session.loans) {
        const bool overdue = loan.loan.dueOn < today;
        const QString due = dayText(loan.loan.dueOn);
        lines.push_back({loan.recordId.value, qs(loan.title),
                         overdue ? tr("Overdue since %1").arg(due) : tr("Due %1").arg(due),
                         overdue ? Tone::Attention : Tone::Secondary, false});
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

void DeskPage::applyLook(const Look& look) {
    layout()->setContentsMargins(look.px(space::l), look.px(space::s), look.px(space::l), look.px(space::s));
    layout()->setSpacing(look.px(space::m));
    m_loansPane->layout()->setContentsMargins(0, look.px(space::m), 0, 0);
    m_loansPane->layout()->setSpacing(look.px(space::xs));
    m_loansTitle->setContentsMargins(look.px(space::m), 0, look.px(space::m), 0);
}

void DeskPage::retranslate() {
    m_tabs->setAccessibleName(tr("Readers at the desk"));
    m_loans->setAccessibleName(tr("On loan to this reader"));
    showTabs();
    showSession();
}

} // namespace kitapdar::ui
