#include "ui/shell/MainWindow.h"

#include "core/administration/UnencryptedRemote.h"
#include "core/library/ChangedRow.h"
#include "core/library/Library.h"
#include "core/places/PlaceQueries.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/help/HelpAnswers.h"
#include "ui/help/HelpSheet.h"
#include "ui/input/ActionRegistry.h"
#include "ui/input/ScanQueue.h"
#include "ui/printing/TableExport.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/BackupScheduler.h"
#include "ui/shell/BackupSheet.h"
#include "ui/shell/BackupWords.h"
#include "ui/shell/Backups.h"
#include "ui/shell/Changes.h"
#include "ui/shell/ChoiceList.h"
#include "ui/shell/ClosingBackup.h"
#include "ui/shell/CommandAnswers.h"
#include "ui/shell/ConnectionBar.h"
#include "ui/shell/Connectivity.h"
#include "ui/shell/HistoryPanel.h"
#include "ui/shell/Jobs.h"
#include "ui/shell/KeySheet.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/NightlyRetention.h"
#include "ui/shell/OneBox.h"
#include "ui/shell/OperatorSheet.h"
#include "ui/shell/PageEntry.h"
#include "ui/shell/Palette.h"
#include "ui/shell/Rail.h"
#include "ui/shell/SampleBar.h"
#include "ui/shell/StatusBar.h"
#include "ui/shell/Undoing.h"
#include "ui/theme/Follow.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FrontStack.h"
#include "ui/widgets/MessageStrip.h"
#include "ui/widgets/SearchBox.h"
#include "wording/Languages.h"
#include "wording/Text.h"

#include <QAction>
#include <QCloseEvent>
#include <QGridLayout>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

/// The pages. One that gets less room than it can be used in is scrolled: nothing is cut where letters are large and
/// the screen is small.
class PageStack : public FrontStack {
public:
    QSize minimumSizeHint() const override { return {lookOf(this).px(560), least(width())}; }
    int heightForWidth(int width) const override { return least(width); }

private:
    int least(int width) const { return std::max(lookOf(this).px(200), leastHeight(width)); }
};

MainWindow::MainWindow()
    : m_back(new QToolButton),
      m_forward(new QToolButton),
      m_box(new OneBox(*this)),
      m_rail(new Rail),
      m_pages(new PageStack),
      m_room(new QScrollArea),
      m_splitter(new QSplitter(Qt::Horizontal)),
      m_side(new QStackedWidget),
      m_connection(new ConnectionBar),
      m_sample(new SampleBar) {
    setWindowTitle(QStringLiteral("Kitapdar"));
    m_sample->hide();
    m_side->hide();
}

MainWindow::~MainWindow() = default;

void MainWindow::compose(const Context& context, Theme& theme, ScanQueue& scans, std::vector<PageEntry> pages) {
    m_context = std::make_unique<Context>(context);
    m_theme = &theme;
    m_scans = &scans;
    m_history = new HistoryPanel(context.library, context.announcer, context.changes, context.connectivity);
    m_status = new StatusBar(context.jobs, context.languages, context.settings, theme);
    m_palette = new Palette(*this, context.actions);
    m_help = new HelpSheet(*this, context.actions, context.navigator, context.languages);
    m_keys = new KeySheet(*this, context.actions);
    m_operator = new OperatorSheet(*this, context.library, context.settings, context.printing);
    m_tables = new TableExport(context, *this);
    m_backups = new Backups(context, *this);
    m_scheduler = new BackupScheduler(*m_backups, context.connectivity, this);
    auto* retention = new NightlyRetention(context, this);
    connect(m_scheduler, &BackupScheduler::minutePassed, retention, &NightlyRetention::check);
    m_backupSheet = new BackupSheet(*this, *m_backups, context.dialogs, context.library.address());
    m_closingBackup = new ClosingBackup(context, *m_backups, this);
    m_box->addSource(std::make_unique<CommandAnswers>(context.actions));
    m_box->addSource(std::make_unique<HelpAnswers>(*m_help, context.languages));
    layOut();
    connectServices(scans);
    connectBackups();
    for (const PageEntry& page : pages) context.navigator.add(page);
    addActions(pages);
    m_status->setLibrary(context.library.address(), isUnencryptedRemote(context.library));
    showConnection();
    settingChanged(Setting::Operator);
    keepStyled(this, [this](const Look& look) { applyLook(look); });
    keepWorded(this, [this] { retranslate(); });
}

void MainWindow::addAnswers(std::unique_ptr<AnswerSource> source) { m_box->addSource(std::move(source)); }

void MainWindow::layOut() {
    m_side->addWidget(m_history);
    auto* room = m_room;
    room->setFrameShape(QFrame::NoFrame);
    room->setWidgetResizable(true);
    room->setFocusPolicy(Qt::NoFocus);
    room->setWidget(m_pages);
    m_splitter->addWidget(room);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);

    auto* top = new QHBoxLayout;
    top->setObjectName(QStringLiteral("top"));
    m_back->setIcon(iconOf(Icon::ArrowLeft));
    m_forward->setIcon(iconOf(Icon::ArrowRight));
    for (QToolButton* button : {m_back, m_forward}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        top->addWidget(button);
    }
    top->addWidget(m_box, 1);
    auto* grid = new QGridLayout(this);
    grid->setSpacing(0);
    grid->addWidget(m_sample, 0, 0, 1, 2);
    grid->addLayout(top, 1, 0, 1, 2);
    grid->addWidget(m_rail, 2, 0);
    grid->addWidget(m_splitter, 2, 1);
    grid->addWidget(m_connection, 3, 0, 1, 2);
    grid->addWidget(m_status, 4, 0, 1, 2);
    grid->setRowStretch(2, 1);
    grid->setColumnStretch(1, 1);
}

void MainWindow::connectServices(ScanQueue& scans) {
    Navigator& navigator = m_context->navigator;
    connect(m_back, &QToolButton::clicked, &navigator, &Navigator::back);
    connect(m_forward, &QToolButton::clicked, &navigator, &Navigator::forward);
    connect(&navigator, &Navigator::pageMade, m_pages, &PageStack::addWidget);
    connect(&navigator, &Navigator::pageChanged, this, &MainWindow::showPage);
    connect(&navigator, &Navigator::historyChanged, this, [this, &navigator] {
        m_back->setEnabled(navigator.canGoBack());
        m_forward->setEnabled(navigator.canGoForward());
    });
    connect(m_rail, &Rail::chosen, this, [&navigator](const QString& page) {
        navigator.open(Link{page, std::nullopt, {}});
    });

    Announcer& announcer = m_context->announcer;
    connect(&announcer, &Announcer::toast, this, [this](const Words& words, Undo undo) {
        const Words action = undo == Undo::Offered ? Words([] { return tr("Undo"); }) : Words();
        m_status->messages().done({words, Tone::Ok, action, [this] { m_context->undoing.undo(); }});
    });
    connect(&announcer, &Announcer::strip, this, [this](Tone tone, const Words& words, const Offer& offer) {
        m_isNothingReported = false;
        m_status->messages().tell({words, tone, offer.text, offer.act});
    });
    connect(&announcer, &Announcer::cleared, &m_status->messages(), &MessageLine::clear);
    connect(&navigator, &Navigator::historyChanged, &m_status->messages(), &MessageLine::leavePage);

    connect(&scans, &ScanQueue::depthChanged, this,
            [this](int depth) { m_box->field().setQueueDepth(depth > 1 ? depth : 0); });
    connect(&scans, &ScanQueue::depthChanged, this, &MainWindow::showConnection);
    connect(&scans, &ScanQueue::waitingChanged, this, &MainWindow::showConnection);
    connect(&m_context->connectivity, &Connectivity::changed, this, &MainWindow::showConnection);
    connect(&m_context->connectivity, &Connectivity::returned, this, [this] {
        // What had waited is recorded now; how many they were, the desk says.
        if (m_scans->depth() == 0) m_context->announcer.done([] { return tr("The connection is back."); });
    });
    connect(&m_context->changes, &Changes::committed, this, [this](const ChangedRows& rows) {
        if (std::ranges::any_of(rows, [](const ChangedRow& row) { return row.subject == Subject::Desk; })) checkDesk();
    });
    connect(m_box, &OneBox::finished, this, &MainWindow::finished);
    connect(m_box, &OneBox::leaveRequested, this, &MainWindow::leaveBox);
    // The desk says of a code that waits that Del leaves it out, and the keyboard is here.
    connect(m_box, &OneBox::deletePressed, this, [this] {
        const Page* page = m_context->navigator.current();
        QAction* drop = m_context->actions.find(QStringLiteral("desk.drop"));
        if (drop && page && page->id() == QLatin1String("desk")) drop->trigger();
    });
    m_box->setNothing([this] {
        return m_context->connectivity.isOnline()
                   ? tr("Nothing was found.")
                   : tr("No connection to the library: nothing can be searched for now.");
    });
    connect(m_box, &OneBox::notFound, this, [this](const QString& text) {
        const bool online = m_context->connectivity.isOnline();
        m_context->announcer.tell(Tone::Attention, [online, text] {
            return online ? tr("Nothing was found for «%1».").arg(text)
                          : tr("No connection to the library: nothing can be searched for now.");
        });
        m_isNothingReported = true;
    });
    const auto forgetNothing = [this] {
        if (std::exchange(m_isNothingReported, false)) m_context->announcer.clear();
    };
    connect(m_box, &OneBox::asked, this, forgetNothing);
    connect(&scans, &ScanQueue::depthChanged, this, [forgetNothing](int depth) {
        if (depth > 0) forgetNothing();
    });
    connect(m_history, &HistoryPanel::leaveRequested, this, &MainWindow::toggleHistory);
    connect(m_history, &HistoryPanel::undone, &m_context->undoing, &Undoing::takenBack);

    connect(m_status, &StatusBar::operatorClicked, this, [this] {
        if (m_signedInOnly) return Q_EMIT operatorMenuWanted(&m_status->operatorButton());
        m_operator->open();
    });
    connect(m_operator, &OperatorSheet::desksWanted, this, [&navigator] {
        navigator.open(Link{QStringLiteral("administration"), std::nullopt, QStringLiteral("desks")});
    });
    connect(m_status, &StatusBar::libraryClicked, this, &MainWindow::connectionWanted);
    connect(m_status, &StatusBar::themeClicked, this, &MainWindow::nextTheme);
    connect(m_status, &StatusBar::scaleClicked, this, &MainWindow::changeScale);
    connect(m_sample, &SampleBar::dismissed, this, &MainWindow::askToDismissSample);
    connect(&m_context->settings, &Settings::changed, this, &MainWindow::settingChanged);
    connect(&m_context->jobs, &Jobs::idle, this, [this] {
        if (m_closing) close();
    });
}

void MainWindow::connectBackups() {
    connect(m_status, &StatusBar::backupClicked, m_backupSheet, &Overlay::open);
    connect(m_backupSheet, &BackupSheet::restoreWanted, this, &MainWindow::restoreWanted);
    connect(m_backups, &Backups::changed, this, &MainWindow::showBackupAge);
    connect(m_scheduler, &BackupScheduler::minutePassed, this, &MainWindow::showBackupAge);
    connect(m_closingBackup, &ClosingBackup::released, this, &QWidget::close, Qt::QueuedConnection);
}

void MainWindow::showBackupAge() {
    if (!m_backups->isKnown()) return;
    const bool drills = m_backups->schedule().isOn() || m_backups->state().drilled;
    const auto age = [state = m_backups->state(), &clock = m_backups->clock(), drills] {
        const QString words = ageWords(state, clock);
        return drills && state.newest ? words + QStringLiteral(" · ") + drillWords(state, clock) : words;
    };
    const auto more = [age, failure = m_backups->failure()] {
        QStringList lines{age()};
        if (failure) lines << failure();
        lines << tr("Backups and their schedule");
        return lines.join(QLatin1Char('\n'));
    };
    m_status->setBackup(age, more,
                        m_backups->needsAttention() || m_backups->needsDrill() ? Tone::Attention : Tone::Secondary);
}

void MainWindow::showPage(Page* page) {
    const bool another = m_pages->currentWidget() != page;
    m_pages->setCurrentWidget(page);
    m_rail->setCurrent(*page);
    m_status->messages().leavePage();
    m_context->actions.refuse(QStringLiteral("window.detail"),
                              page->detail() ? QString() : tr("This page has no detail pane."));
    if (m_side->isVisible() && m_side->currentWidget() != m_history) showSide(page->detail());
    if (!page->takeFocus()) m_box->takeFocus();
    // Where the one before was scrolled to, or where the keyboard went when it left, says nothing of this one.
    if (another) m_room->verticalScrollBar()->setValue(0);
}

void MainWindow::leaveBox() {
    if (Page* page = m_context->navigator.current()) page->takeFocus();
}

void MainWindow::showSide(QWidget* side) {
    if (!side) return m_side->hide();
    const bool stays = m_side->isVisible() && m_side->currentWidget() == side;
    if (m_side->indexOf(side) < 0) m_side->addWidget(side);
    m_side->setCurrentWidget(side);
    if (stays) return;
    m_side->show();
    const int wanted = lookOf(this).px(side == m_history ? 460 : 340); // the history names people, books and files
    const int pane = std::min(wanted, m_splitter->width() * 9 / 20);
    m_splitter->setSizes({m_splitter->width() - pane, pane});
}

/// On a narrow screen, or with large letters, the pages get the room.
void MainWindow::narrowRail() {
    constexpr int roomy = 960; // px at 100 %
    m_rail->setNarrow(m_context->settings.flag(Setting::NarrowRail) || width() < lookOf(this).px(roomy));
}

/// The sample is gone for good when it is dismissed, with all that was tried in it.
void MainWindow::askToDismissSample() {
    m_context->dialogs.ask(*this,
                           {tr("Delete the sample library?"),
                            tr("Its readers, books, loans and files are deleted for good, also what you have tried in "
                               "it. Other libraries stay as they are."),
                            tr("Delete the sample"), tr("Keep it"), Tone::Attention},
                           [this](bool dismiss) {
                               if (dismiss) Q_EMIT sampleDismissed();
                           });
}

void MainWindow::toggleDetail() {
    Page* page = m_context->navigator.current();
    QWidget* detail = page ? page->detail() : nullptr;
    const bool open = m_side->isVisible() && m_side->currentWidget() == detail;
    m_context->settings.set(Setting::DetailPane, !open);
    showSide(open ? nullptr : detail);
}

void MainWindow::toggleHistory() {
    const bool open = m_side->isVisible() && m_side->currentWidget() == m_history;
    showSide(open ? nullptr : m_history);
    if (open)
        m_box->takeFocus();
    else
        m_history->takeFocus();
}

void MainWindow::settingChanged(Setting setting) {
    Settings& settings = m_context->settings;
    switch (setting) {
    case Setting::Operator:
    case Setting::Desk:
        checkDesk();
        // Where people sign in, the sign-in says who works and at which desk.
        if (m_signedInOnly) break;
        m_context->library.setSession({utf8(settings.text(Setting::Operator)), utf8(settings.text(Setting::Desk)), {}});
        m_status->setOperator(settings.text(Setting::Operator), settings.text(Setting::Desk));
        m_context->undoing.refresh();
        break;
    case Setting::Language:
        if (const auto language = languageFrom(settings.text(Setting::Language))) m_context->languages.set(*language);
        break;
    case Setting::Theme:
    case Setting::Scale:
        applyTheme();
        break;
    case Setting::NarrowRail:
        narrowRail();
        break;
    default:
        break;
    }
}

void MainWindow::checkDesk() {
    m_context->library.read(&places::PlaceQueries::desks)
        .then(this, [this](const Result<std::vector<places::Desk>>& desks) {
            if (!desks) return;
            Settings& settings = m_context->settings;
            const std::string named = utf8(settings.text(Setting::Desk));
            // A library without desks has none to be mistaken for.
            const bool isKnown =
                desks->empty() || std::ranges::find(*desks, named, &places::Desk::name) != desks->end();
            if (!isKnown && !settings.isChosen(Setting::Desk)) {
                if (desks->size() == 1) return settings.set(Setting::Desk, qs(desks->front().name));
                askForDesk();
            }
            m_status->setDeskKnown(isKnown);
        });
}

/// What is lent at no desk of the library has no place in its figures. Asked once, in the bottom line, when nothing
/// else stands there.
void MainWindow::askForDesk() {
    if (m_signedInOnly || m_hasAskedForDesk || !m_status->messages().isEmpty()) return;
    m_hasAskedForDesk = true;
    m_status->messages().remind(
        {[] { return tr("It was not said yet which desk this is: what is lent here would have no place."); },
         Tone::Attention, [] { return tr("Choose the desk"); }, [this] { m_operator->open(); }});
}

void MainWindow::setSignedInOnly(bool signedInOnly) {
    if (m_signedInOnly == signedInOnly) return;
    m_signedInOnly = signedInOnly;
    showPerson(std::nullopt);
    settingChanged(Setting::Operator);
}

void MainWindow::showPerson(const std::optional<PersonSign>& person) {
    // Where nobody signs in, it is whoever said so at this computer.
    const QString named = m_signedInOnly ? QString() : m_context->settings.text(Setting::Operator);
    m_status->setOperator(person ? person->name : named, m_context->settings.text(Setting::Desk));
    m_status->setPerson(person);
    if (person) m_context->undoing.refresh();
}

void MainWindow::setSample(bool sample) {
    m_sample->setVisible(sample);
    m_backups->setSample(sample);
    applyLook(lookOf(this));
    update();
}

void MainWindow::raiseToUser() {
    if (isMinimized()) showNormal();
    raise();
    activateWindow();
}

void MainWindow::showConnection() {
    m_connection->say(m_context->connectivity.state(), static_cast<int>(m_scans->waiting().size()));
}

/// Scans that are not recorded are kept at the desk and shown when the library is opened again; whoever closes the
/// window is to know of them. Also of one that was handed on, when its answer cannot come any more.
bool MainWindow::keepsScans() {
    const int waiting = static_cast<int>(m_scans->waiting().size());
    const bool unanswered = m_scans->inWork() && !m_context->connectivity.isOnline();
    if (m_closingUnrecorded || (waiting == 0 && !unanswered)) return false;
    if (std::exchange(m_closeAsked, true)) return true;
    QStringList what;
    if (waiting > 0 && m_scans->isKept())
        what << tr(
            "%n scan(s) are not recorded. They are kept at this desk and wait until the library is opened here again.",
            nullptr, waiting);
    else if (waiting > 0)
        what << tr(
            "%n scan(s) are not recorded, and this computer's disk takes nothing: they are lost with the window.",
            nullptr, waiting);
    if (unanswered) what << tr("Of one scan it is not known yet whether it was recorded.");
    m_context->dialogs.ask(
        *this,
        {tr("Close the window?"), what.join(QLatin1Char(' ')), tr("Close the window"), tr("Stay"), Tone::Attention},
        [this](bool close) {
            m_closeAsked = false;
            m_closingUnrecorded = close;
            if (close) QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        });
    return true;
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_context && (keepsScans() || m_closingBackup->holds())) return event->ignore();
    const auto running = m_context ? m_context->jobs.running().size() : 0;
    if (running > 0) {
        event->ignore();
        if (m_closing) return;
        const auto stop = [this] {
            m_closing = true;
            m_context->jobs.cancelAll();
        };
        m_context->announcer.tell(
            Tone::Attention,
            [count = static_cast<int>(running)] { return tr("%n job(s) still running.", nullptr, count); },
            {[] { return tr("Stop and close"); }, stop});
        return;
    }
    if (m_context) m_context->settings.set(Setting::Window, saveGeometry());
    event->accept();
}

void MainWindow::applyLook(const Look& look) {
    const int frame = m_sample->isVisibleTo(this) ? look.px(size::edge) : 0;
    if (auto* grid = qobject_cast<QGridLayout*>(layout())) {
        grid->setContentsMargins(frame, frame, frame, frame);
        if (auto* top = findChild<QHBoxLayout*>(QStringLiteral("top"))) {
            top->setContentsMargins(look.px(space::s), look.px(space::s), look.px(space::l), look.px(space::s));
            top->setSpacing(look.px(space::xs));
        }
    }
    m_pages->updateGeometry();
    keepOnScreen(look);
    if (m_context) narrowRail();
}

void MainWindow::fitToScreen() { keepOnScreen(lookOf(this)); }

/// However large the letters are, the window is never larger than the screen: the switch of the size stays in sight.
void MainWindow::keepOnScreen(const Look& look) {
    const QSize frame(0, look.px(40));
    const QSize room = screen()->availableSize() - frame;
    setMinimumSize(QSize(look.px(640), look.px(400)).boundedTo(room));
    if (!isVisible() || isMaximized() || isFullScreen()) return;
    const QSize fitting = size().boundedTo(room);
    if (fitting != size()) resize(fitting);
    const QRect available = screen()->availableGeometry();
    const QRect now = frameGeometry();
    const QPoint inside(std::max(available.left(), std::min(now.left(), available.right() - now.width() + 1)),
                        std::max(available.top(), std::min(now.top(), available.bottom() - now.height() + 1)));
    if (inside != now.topLeft()) move(inside);
}

/// What was typed before the program ended, or before it was ended, is not forgotten.
void MainWindow::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!m_context || std::exchange(m_wasShown, true)) return;
    const QStringList links = m_context->settings.drafts().links();
    if (links.isEmpty()) return askWhoWorks();
    const Words held = [count = static_cast<int>(links.size())] {
        return tr("%n form(s) hold what was typed and is not saved.", nullptr, count);
    };
    // The desk may have to say more urgent things at this moment.
    m_status->messages().remind({held, Tone::Info, [] { return tr("Show it"); },
                                 [this, link = links.last()] { m_context->navigator.open(link); }});
}

/// What stands in the journal is the machine's user until somebody says who works here. Asked once, in the bottom line:
/// nothing waits for the answer.
void MainWindow::askWhoWorks() {
    Settings& settings = m_context->settings;
    if (m_signedInOnly || settings.note(operatorNote) != operatorAssumed) return;
    settings.setNote(operatorNote, operatorAsked);
    const Words named = [name = settings.text(Setting::Operator)] {
        return tr("What is done here is recorded under the name «%1».").arg(name);
    };
    m_status->messages().remind(
        {named, Tone::Info, [] { return tr("Who works here?"); }, [this] { m_operator->open(); }});
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_context) narrowRail();
}

void MainWindow::retranslate() {
    m_back->setToolTip(tr("Back (Alt+←)"));
    m_forward->setToolTip(tr("Forward (Alt+→)"));
    m_back->setAccessibleName(tr("Back"));
    m_forward->setAccessibleName(tr("Forward"));
    m_box->answers().setAccessibleName(tr("Search results"));
    m_rail->setAccessibleName(tr("Sections"));
}

void MainWindow::paintEvent(QPaintEvent*) {
    if (!m_sample->isVisible()) return;
    const Look look = lookOf(this);
    QPainter painter(this);
    painter.setPen(QPen(look.colours().attention, 2 * look.px(size::edge)));
    painter.drawRect(rect());
}

} // namespace kitapdar::ui
