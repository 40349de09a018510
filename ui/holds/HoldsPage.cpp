#include "ui/holds/HoldsPage.h"

#include "core/holds/ArrivalService.h"
#include "core/holds/RequestService.h"
#include "core/library/Library.h"
#include "core/places/PlaceQueries.h"
#include "core/text/ScannedCode.h"
#include "ui/holds/HoldPrinting.h"
#include "ui/holds/HoldQuestion.h"
#include "ui/holds/HoldSheet.h"
#include "ui/holds/HoldTable.h"
#include "ui/settings/TableMemory.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Connectivity.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FrontStack.h"
#include "ui/widgets/Worded.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/HoldWords.h"
#include "wording/PermissionWords.h"
#include "wording/PlaceWords.h"
#include "wording/Text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace kitapdar::ui {

namespace {

constexpr Phrase category{"Actions", QT_TRANSLATE_NOOP("Actions", "Holds and requests")};
constexpr int pauseBeforeReading = 150; // ms
constexpr std::array listNames{"waiting", "requests", "shelf", "outdated", "on-the-way"};

constexpr std::array tableActions{"holds.cancel", "holds.suspend", "holds.up",     "holds.down",  "holds.top",
                                  "holds.bottom", "holds.revert",  "holds.refuse", "holds.print", "holds.expire"};

bool holdsText(const holds::HoldRow& row, const QString& wanted) {
    for (const std::string& each : {row.title, row.authors, row.readerCard, row.barcode, row.shelf}) {
        if (qs(each).contains(wanted, Qt::CaseInsensitive)) return true;
    }
    return false;
}

} // namespace

PageDescription HoldsPage::description() {
    return {QStringLiteral("holds"), {}, Icon::Bookmark, [] { return tr("Holds"); }};
}

HoldsPage::HoldsPage(const Context& context, QWidget* parent)
    : Page(description(), parent),
      m_context(context),
      m_model(holdColumns(context.library.clock()), [](const holds::HoldRow& row) { return row.hold.id.value; }),
      m_ways(transferColumns(context.library.clock()),
             [](const transfers::TransferRow& row) { return row.transfer.id.value; }),
      m_tabs(new QTabBar),
      m_text(makeFilterField([] { return tr("Title, card or barcode"); })),
      m_place(new QComboBox),
      m_question(new HoldQuestion(context)),
      m_stack(new FrontStack),
      m_table(new DataTable(QStringLiteral("holds.list"), m_model, memoryIn(context.settings))),
      m_wayTable(new DataTable(QStringLiteral("holds.ways"), m_ways, memoryIn(context.settings))),
      m_printing(new HoldPrinting(context, this)) {
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_wayTable);
    auto* column = new QVBoxLayout(this);
    column->addWidget(buildBar());
    column->addWidget(m_question);
    column->addWidget(m_stack, 1);
    addTableActions();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeReading);
    connect(&m_pause, &QTimer::timeout, this, &HoldsPage::ask);
    connect(m_table, &DataTable::opened, this, [this](std::int64_t id) {
        if (const auto* row = m_model.rowWith(id))
            m_context.navigator.open(Link{QStringLiteral("record"), row->hold.recordId.value, {}});
    });
    connect(m_wayTable, &DataTable::opened, this, [this](std::int64_t id) {
        if (const auto* row = m_ways.rowWith(id))
            m_context.navigator.open(Link{QStringLiteral("record"), row->recordId.value, {}});
    });
    connect(m_question, &HoldQuestion::left, this, &HoldsPage::takeFocus);
    connect(m_question, &HoldQuestion::suspensionAnswered, this, [this](std::int64_t id, std::optional<Day> until) {
        m_context.library.write(&holds::HoldService::suspend, holds::HoldId(id), until)
            .then(this, [this](const Result<holds::Changed, holds::HoldRefusal>& answer) {
                answered(answer, [] { return tr("The hold is suspended."); });
            });
    });
    connect(m_question, &HoldQuestion::refusalAnswered, this,
            [this](const QString& barcode, const holds::Refusing& refusing) {
                m_context.library.write(&holds::RequestService::refuse, text::ScannedCode(utf8(barcode)), refusing)
                    .then(this, [this](const Result<holds::RequestRefused, holds::RequestRefusal>& refused) {
                        if (!refused)
                            return m_context.announcer.tell(Tone::Refused,
                                                            [no = refused.error()] { return words(no); });
                        m_context.announcer.done(
                            [next = refused->hasNextCopy] {
                                return next ? tr("Counted. The next copy is requested.")
                                            : tr("Counted. The reader waits: no other copy is free.");
                            },
                            Undo::Offered);
                    });
            });
    connect(&m_context.changes, &Changes::committed, this, [this](const ChangedRows& rows) {
        const auto concerns = [](const ChangedRow& row) {
            return row.subject == Subject::Hold || row.subject == Subject::Transfer || row.subject == Subject::Copy;
        };
        if (std::ranges::any_of(rows, concerns)) m_pause.start();
    });
    connect(&m_context.connectivity, &Connectivity::returned, this, &HoldsPage::ask);
    keepStyled(this, [this](const Look& look) { applyLook(look); });
    keepWorded(this, [this] { word(); });
    m_tabs->setCurrentIndex(m_list);
    readPlaces();
    ask();
}

QWidget* HoldsPage::buildBar() {
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < listNames.size(); ++i) m_tabs->addTab(QString());
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setObjectName(QStringLiteral("holds-lists"));
    m_text->setObjectName(QStringLiteral("holds-filter"));
    m_place->setObjectName(QStringLiteral("holds-place"));
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_place->setMinimumContentsLength(10);
    auto* add = makeButton([] { return tr("New hold"); }, Icon::Plus);
    row->addWidget(m_tabs);
    row->addStretch(1);
    row->addWidget(m_text, 2);
    row->addWidget(m_place, 1);
    row->addWidget(add);
    connect(add, &QPushButton::clicked, this, &HoldsPage::place);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int at) { goTo(static_cast<List>(at)); });
    connect(m_text, &QLineEdit::textChanged, this, &HoldsPage::showRows);
    connect(m_text, &QLineEdit::returnPressed, this, &HoldsPage::takeFocus);
    connect(m_place, &QComboBox::activated, this, &HoldsPage::ask);
    return bar;
}

/// The menu of a row teaches the keys.
void HoldsPage::addTableActions() {
    for (const char* id : tableActions) {
        if (QAction* action = m_context.actions.find(QLatin1String(id))) m_table->addAction(action);
    }
}

void HoldsPage::open(const Link& link) {
    const auto found = std::ranges::find(listNames, utf8(link.text));
    if (found != listNames.end()) m_tabs->setCurrentIndex(static_cast<int>(found - listNames.begin()));
    takeFocus();
}

Link HoldsPage::here() const {
    return {id(), std::nullopt, QLatin1String(listNames[static_cast<std::size_t>(m_list)])};
}

bool HoldsPage::takeFocus() {
    (m_list == OnTheWay ? m_wayTable : m_table)->setFocus(Qt::OtherFocusReason);
    return true;
}

bool HoldsPage::filter() {
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    return true;
}

void HoldsPage::goTo(List list) {
    m_list = list;
    m_question->hide();
    m_stack->setCurrentWidget(list == OnTheWay ? m_wayTable : m_table);
    m_model.clear();
    wordEmpty();
    ask();
    Q_EMIT moved();
}

void HoldsPage::readPlaces() {
    m_context.library.read(&places::PlaceQueries::tree)
        .then(this, [this](const Result<std::vector<places::PlaceRow>>& places) {
            if (!places) return;
            const QString before = m_place->currentData().toString();
            m_place->clear();
            m_place->addItem(tr("All places"), QString());
            for (const places::PlaceRow& row : *places) {
                const QString name = nameOf(row.place, m_context.languages.current());
                m_place->addItem(name.isEmpty() ? qs(row.place.code) : name, qs(row.place.code));
            }
            m_place->setCurrentIndex(std::max(0, m_place->findData(before)));
            m_place->setVisible(m_place->count() > 2);
        });
}

void HoldsPage::ask() {
    m_pause.stop();
    if (m_list == OnTheWay) return askTransfers();
    const int asked = ++m_asked;
    const auto show = [this, asked](const Result<std::vector<holds::HoldRow>>& rows) {
        if (asked != m_asked) return;
        if (!rows) return m_context.announcer.fault(rows.error());
        m_rows = *rows;
        showRows();
    };
    const std::string place = utf8(m_place->currentData().toString());
    Library& library = m_context.library;
    if (m_list == Requests) {
        library.read(&holds::HoldQueries::requests, place).then(this, show);
    } else if (m_list == Outdated) {
        library.read(&holds::HoldQueries::outdated).then(this, show);
    } else {
        holds::HoldFilter filter;
        filter.pickupPlace = place;
        filter.state = m_list == Shelf ? holds::HoldState::Ready : holds::HoldState::Waiting;
        library.read(&holds::HoldQueries::list, filter).then(this, show);
    }
}

void HoldsPage::askTransfers() {
    const int asked = ++m_asked;
    m_context.library.read(&transfers::TransferQueries::onTheWay, utf8(m_place->currentData().toString()), 0)
        .then(this, [this, asked](const Result<std::vector<transfers::TransferRow>>& rows) {
            if (asked != m_asked) return;
            if (!rows) return m_context.announcer.fault(rows.error());
            m_ways.setRows(*rows);
        });
}

void HoldsPage::showRows() {
    const QString wanted = m_text->text().trimmed();
    std::vector<holds::HoldRow> rows = m_rows;
    if (!wanted.isEmpty()) std::erase_if(rows, [&](const holds::HoldRow& row) { return !holdsText(row, wanted); });
    m_model.setRows(std::move(rows));
}

const holds::HoldRow* HoldsPage::chosen() {
    const auto id = m_list == OnTheWay ? std::nullopt : m_table->currentId();
    const auto* row = id ? m_model.rowWith(*id) : nullptr;
    if (!row) m_context.announcer.tell(Tone::Info, [] { return tr("Choose a hold in the list."); });
    return row;
}

void HoldsPage::refuseChange(const holds::HoldRefusal& refusal) {
    m_context.announcer.tell(Tone::Refused, [refusal] { return words(refusal); });
}

/// What was done, and where the copy goes that was let go.
void HoldsPage::answered(const Result<holds::Changed, holds::HoldRefusal>& answer, const Words& done) {
    if (!answer) return refuseChange(answer.error());
    m_context.announcer.done(
        [done, changed = *answer] {
            if (!changed.copy) return done();
            return QStringLiteral("%1 %2: %3").arg(done(), qs(changed.row.barcode), words(*changed.copy));
        },
        Undo::Offered);
    // The next reader's slip belongs into the copy.
    if (answer->copy && answer->copy->hold && answer->copy->where == holds::Routed::Where::HoldShelf) goTo(m_list);
}

void HoldsPage::place() {
    Page* const front = m_context.navigator.current();
    const Link link = front ? front->here() : Link{};
    const auto reader = front ? front->shownReader() : std::nullopt;
    std::optional<catalogue::RecordId> record;
    if (link.kind == QLatin1String("record") && link.id) record = catalogue::RecordId(*link.id);
    if (!m_sheet) {
        m_sheet = new HoldSheet(*window(), m_context);
        connect(m_sheet, &HoldSheet::placed, this, &HoldsPage::ask);
    }
    m_sheet->begin(reader ? reader->card : QString(), record);
}

void HoldsPage::move(holds::Move move) {
    const auto* row = chosen();
    if (!row) return;
    m_context.library.write(&holds::HoldService::move, row->hold.id, move)
        .then(this, [this](const Result<holds::Changed, holds::HoldRefusal>& answer) {
            answered(answer, [] { return tr("The hold was moved."); });
        });
}

void HoldsPage::cancel() {
    const auto* row = chosen();
    if (!row) return;
    m_context.library.write(&holds::HoldService::cancel, row->hold.id, std::string())
        .then(this, [this](const Result<holds::Changed, holds::HoldRefusal>& answer) {
            answered(answer, [] { return tr("The hold is cancelled."); });
        });
}

void HoldsPage::suspendOrResume() {
    const auto* row = chosen();
    if (!row) return;
    if (!row->hold.suspended) return m_question->askSuspension(*row);
    m_context.library.write(&holds::HoldService::resume, row->hold.id)
        .then(this, [this](const Result<holds::Changed, holds::HoldRefusal>& answer) {
            answered(answer, [] { return tr("The hold counts again."); });
        });
}

void HoldsPage::revert() {
    const auto* row = chosen();
    if (!row) return;
    m_context.library.write(&holds::HoldService::revert, row->hold.id)
        .then(this, [this](const Result<holds::Changed, holds::HoldRefusal>& answer) {
            answered(answer, [] { return tr("The hold waits again, before all others."); });
        });
}

void HoldsPage::refuse() {
    const auto* row = chosen();
    if (!row) return;
    if (row->hold.state != holds::HoldState::Requested)
        return m_context.announcer.tell(Tone::Info, [] { return tr("Only a request can be not met."); });
    m_question->askRefusal(*row);
}

void HoldsPage::expireAll() {
    m_context.library.write(&holds::HoldService::expireAll)
        .then(this, [this](const Result<holds::Swept, Refusal<>>& swept) {
            if (!swept) return m_context.announcer.tell(Tone::Refused, [no = swept.error()] { return words(no); });
            const auto expired = std::ssize(swept->expired);
            const auto requested = std::ssize(swept->requested);
            if (expired + requested == 0)
                return m_context.announcer.done([] { return tr("No hold is over, no copy is free for anybody."); });
            m_context.announcer.done(
                [expired, requested] {
                    return tr("Expired: %1. Requested anew: %2.").arg(numberText(expired), numberText(requested));
                },
                Undo::Offered);
        });
}

void HoldsPage::print() {
    if (m_list == Requests) {
        if (m_model.rows().empty())
            return m_context.announcer.tell(Tone::Info, [] { return tr("There is no request to print."); });
        return m_printing->printRequests(m_model.rows());
    }
    const auto* row = chosen();
    if (!row) return;
    if (row->hold.state != holds::HoldState::Ready)
        return m_context.announcer.tell(Tone::Info,
                                        [] { return tr("A slip is printed of what stands on the hold shelf."); });
    m_printing->printHold(*row);
}

bool HoldsPage::scanned(const QString& code) {
    const text::Scanned read = text::readScan(utf8(code));
    if (!std::holds_alternative<text::ScannedCode>(read)) return false;
    if (m_list == Requests) {
        const auto known = std::ranges::any_of(
            m_rows, [&](const holds::HoldRow& row) { return qs(row.barcode).compare(code, Qt::CaseInsensitive) == 0; });
        if (!known) return false; // the desk's
        take(code);
        return true;
    }
    if (m_list != OnTheWay) return false;
    receive(code);
    return true;
}

void HoldsPage::take(const QString& code) {
    m_context.library.write(&holds::RequestService::take, text::ScannedCode(utf8(code)), std::string())
        .then(this, [this](const Result<holds::Taken, holds::RequestRefusal>& taken) {
            if (!taken) return m_context.announcer.tell(Tone::Refused, [no = taken.error()] { return words(no); });
            m_context.announcer.done(
                [row = taken->row, copy = taken->copy] {
                    return QStringLiteral("%1: %2").arg(qs(row.title), words(copy));
                },
                Undo::Offered);
            if (taken->row.hold.state == holds::HoldState::Ready) m_printing->printHold(taken->row);
        });
}

void HoldsPage::receive(const QString& code) {
    m_context.library.write(&holds::ArrivalService::receive, text::ScannedCode(utf8(code)), std::string())
        .then(this, [this](const Result<holds::Arrived, holds::ArrivalRefusal>& arrived) {
            if (!arrived) return m_context.announcer.tell(Tone::Refused, [no = arrived.error()] { return words(no); });
            const Words done = [found = *arrived] {
                return QStringLiteral("%1: %2").arg(qs(found.title), words(found.routed));
            };
            if (arrived->isElsewhere)
                m_context.announcer.tell(Tone::Attention, [done, to = arrived->transfer.toPlace] {
                    return tr("It was sent to another place: %1.").arg(qs(to)) + QLatin1Char(' ') + done();
                });
            else
                m_context.announcer.done(done, Undo::Offered);
            if (arrived->hold && arrived->hold->hold.state == holds::HoldState::Ready)
                m_printing->printHold(*arrived->hold);
        });
}

void HoldsPage::applyLook(const Look& look) {
    layout()->setContentsMargins(look.px(space::l), look.px(space::s), look.px(space::l), look.px(space::s));
    layout()->setSpacing(look.px(space::m));
}

void HoldsPage::word() {
    m_tabs->setTabText(Waiting, tr("Waiting"));
    m_tabs->setTabText(Requests, tr("Requests"));
    m_tabs->setTabText(Shelf, tr("Hold shelf"));
    m_tabs->setTabText(Outdated, tr("Expired"));
    m_tabs->setTabText(OnTheWay, tr("On the way"));
    m_tabs->setAccessibleName(tr("Lists of holds"));
    m_place->setAccessibleName(tr("Place"));
    m_table->setAccessibleName(tr("Holds"));
    m_wayTable->setAccessibleName(tr("Copies on the way"));
    if (m_place->count() > 0) m_place->setItemText(0, tr("All places"));
    m_model.retranslate();
    m_ways.retranslate();
    wordEmpty();
}

void HoldsPage::wordEmpty() {
    m_wayTable->emptyState().setWords(Icon::ArrowRight, [] { return tr("Nothing is on its way."); });
    m_table->emptyState().setWords(Icon::Bookmark, [list = m_list] {
        switch (list) {
        case Waiting:
            return tr("Nobody waits. F7 places a hold from a title or a reader's card.");
        case Requests:
            return tr("Nothing is to be taken from the shelves.");
        case Shelf:
            return tr("The hold shelf is empty.");
        case Outdated:
            return tr("No hold is over.");
        case OnTheWay:
            break;
        }
        return QString();
    });
}

void HoldsPage::addActions(const Context& context, const PageOf<HoldsPage>& page) {
    const Languages& languages = context.languages;
    const auto add = [&](const char* id, Phrase text, const QKeySequence& key, Icon icon,
                         std::function<void(HoldsPage&)> act) {
        context.actions.add(command(languages, QString::fromLatin1(id), category, text, key, icon),
                            [page, act = std::move(act)] { act(page()); });
    };
    add("holds.place", {"Actions", QT_TRANSLATE_NOOP("Actions", "Place a hold")}, Qt::Key_F7, Icon::Bookmark,
        [](HoldsPage& holds) { holds.place(); });
    add("holds.cancel", {"Actions", QT_TRANSLATE_NOOP("Actions", "Cancel the hold")}, Qt::ALT | Qt::Key_Delete,
        Icon::Close, [](HoldsPage& holds) { holds.cancel(); });
    add("holds.suspend", {"Actions", QT_TRANSLATE_NOOP("Actions", "Suspend or resume the hold")},
        Qt::ALT | Qt::Key_Insert, Icon::Clock, [](HoldsPage& holds) { holds.suspendOrResume(); });
    add("holds.up", {"Actions", QT_TRANSLATE_NOOP("Actions", "Move the hold up")}, Qt::ALT | Qt::Key_Up, Icon::ArrowUp,
        [](HoldsPage& holds) { holds.move(holds::Move::Up); });
    add("holds.down", {"Actions", QT_TRANSLATE_NOOP("Actions", "Move the hold down")}, Qt::ALT | Qt::Key_Down,
        Icon::ArrowDown, [](HoldsPage& holds) { holds.move(holds::Move::Down); });
    add("holds.top", {"Actions", QT_TRANSLATE_NOOP("Actions", "Move the hold to the top")}, Qt::ALT | Qt::Key_Home,
        Icon::ChevronUp, [](HoldsPage& holds) { holds.move(holds::Move::Top); });
    add("holds.bottom", {"Actions", QT_TRANSLATE_NOOP("Actions", "Move the hold to the bottom")}, Qt::ALT | Qt::Key_End,
        Icon::ChevronDown, [](HoldsPage& holds) { holds.move(holds::Move::Bottom); });
    add("holds.revert", {"Actions", QT_TRANSLATE_NOOP("Actions", "Put the hold back into its queue")},
        Qt::ALT | Qt::Key_Backspace, Icon::Undo, [](HoldsPage& holds) { holds.revert(); });
    add("holds.refuse", {"Actions", QT_TRANSLATE_NOOP("Actions", "The requested copy does not come")},
        Qt::ALT | Qt::Key_N, Icon::Refused, [](HoldsPage& holds) { holds.refuse(); });
    add("holds.print", {"Actions", QT_TRANSLATE_NOOP("Actions", "Print slips of holds")}, Qt::ALT | Qt::Key_S,
        Icon::Print, [](HoldsPage& holds) { holds.print(); });
    add("holds.expire", {"Actions", QT_TRANSLATE_NOOP("Actions", "Expire what was not picked up")}, Qt::ALT | Qt::Key_X,
        Icon::Refresh, [](HoldsPage& holds) { holds.expireAll(); });
}

} // namespace kitapdar::ui
