#include "ui/holds/HoldsPage.h"

#include "core/holds/ArrivalService.h"
#include "core/holds/RequestService.h"
#include "core/holds/UnmetService.h"
#include "core/library/Library.h"
#include "core/text/ScannedCode.h"
#include "ui/holds/HoldPrinting.h"
#include "ui/holds/HoldQuestion.h"
#include "ui/holds/HoldTable.h"
#include "ui/input/ActionRegistry.h"
#include "ui/input/PermittedWidget.h"
#include "ui/models/PlaceList.h"
#include "ui/settings/TableMemory.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Connectivity.h"
#include "ui/shell/OneRow.h"
#include "ui/shell/Unread.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/FrontStack.h"
#include "ui/widgets/Worded.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/HoldWords.h"
#include "wording/PermissionWords.h"
#include "wording/Text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <functional>

namespace kitapdar::ui {

namespace {

constexpr int pauseBeforeReading = 150; // ms
constexpr int wantedAtOnce = 500;       // titles
constexpr std::array listNames{"waiting", "requests", "shelf", "outdated", "on-the-way", "wanted"};

bool holdsText(const holds::HoldRow& row, const QString& wanted) {
    for (const std::string& each : {row.title, row.authors, row.barcode, row.shelf}) {
        if (qs(each).contains(wanted, Qt::CaseInsensitive)) return true;
    }
    return readerText(row).contains(wanted, Qt::CaseInsensitive);
}

/// A text that no title stands for has no id of its own.
std::int64_t wantedId(const holds::MostWanted& row) {
    if (row.recordId) return row.recordId->value;
    return -1 - static_cast<std::int64_t>(std::hash<std::string>()(row.title) >> 2);
}

bool wayHasText(const transfers::TransferRow& row, const QString& wanted) {
    for (const std::string& each : {row.title, row.authors, row.barcode}) {
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
      m_places(new PlaceList(context, this)),
      m_ways(transferColumns(context.library.clock(), *m_places),
             [](const transfers::TransferRow& row) { return row.transfer.id.value; }),
      m_wanted(wantedColumns(), wantedId),
      m_tabs(new QTabBar),
      m_text(makeFilterField([] { return tr("Title, card or barcode"); })),
      m_place(new QComboBox),
      m_expire(makeButton([] { return tr("Expire what is over"); }, Icon::Refresh)),
      m_print(makeButton([] { return tr("Print slips"); }, Icon::Print)),
      m_question(new HoldQuestion(context)),
      m_stack(new FrontStack),
      m_wayTable(new DataTable(QStringLiteral("holds.ways"), m_ways, memoryIn(context.settings))),
      m_wantedTable(new DataTable(QStringLiteral("holds.wanted"), m_wanted, memoryIn(context.settings))),
      m_printing(new HoldPrinting(context, this)) {
    for (std::size_t i = 0; i < m_holds.size(); ++i) {
        const QString name = QLatin1String(listNames[i]);
        m_holds[i].reset(new ListOfHolds{{holdColumns(static_cast<HoldList>(i), context.library.clock(), *m_places),
                                          [](const holds::HoldRow& row) { return row.hold.id.value; }},
                                         nullptr});
        auto* table = new DataTable(QStringLiteral("holds.") + name, m_holds[i]->model, memoryIn(context.settings));
        table->setObjectName(QStringLiteral("holds-") + name);
        m_holds[i]->table = table;
        m_holds[i]->model.readBy([this] { ask(); });
        m_stack->addWidget(table);
        connect(table, &DataTable::opened, this, [this, i](std::int64_t id) {
            if (const auto* row = m_holds[i]->model.rowWith(id))
                m_context.navigator.open(Link{QStringLiteral("record"), row->hold.recordId.value, {}});
        });
    }
    m_ways.readBy([this] { ask(); });
    m_wanted.readBy([this] { ask(); });
    m_wayTable->setObjectName(QStringLiteral("holds-ways"));
    m_stack->addWidget(m_wayTable);
    m_wantedTable->setObjectName(QStringLiteral("holds-wanted"));
    m_stack->addWidget(m_wantedTable);
    auto* column = new QVBoxLayout(this);
    column->addWidget(buildBar());
    column->addWidget(m_question);
    column->addWidget(m_stack, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeReading);
    connect(&m_pause, &QTimer::timeout, this, &HoldsPage::ask);
    connect(m_wayTable, &DataTable::opened, this, [this](std::int64_t id) {
        if (const auto* row = m_ways.rowWith(id))
            m_context.navigator.open(Link{QStringLiteral("record"), row->recordId.value, {}});
    });
    connect(m_wantedTable, &DataTable::opened, this, [this](std::int64_t id) {
        if (id > 0) m_context.navigator.open(Link{QStringLiteral("record"), id, {}});
    });
    connect(m_question, &HoldQuestion::left, this, &HoldsPage::takeFocus);
    connect(m_question, &HoldQuestion::suspensionAnswered, this, [this](std::int64_t id, std::optional<Day> until) {
        m_context.library.write(&holds::HoldService::suspend, holds::HoldId(id), until)
            .then(this, [this](const Result<holds::Changed, holds::HoldRefusal>& answer) {
                answered(answer, [] { return tr("The hold is suspended."); });
                if (!answer && faultIn(answer.error())) m_question->askAgain();
            });
    });
    connect(m_question, &HoldQuestion::refusalAnswered, this,
            [this](const QString& barcode, const holds::Refusing& refusing) {
                m_context.library.write(&holds::RequestService::refuse, text::ScannedCode(utf8(barcode)), refusing)
                    .then(this, [this](const Result<holds::RequestRefused, holds::RequestRefusal>& refused) {
                        if (!refused) {
                            m_context.announcer.tell(Tone::Refused, [no = refused.error()] { return words(no); });
                            return faultIn(refused.error()) ? m_question->askAgain() : void();
                        }
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
            return row.subject == Subject::Hold || row.subject == Subject::Transfer || row.subject == Subject::Copy ||
                   row.subject == Subject::UnmetRequest;
        };
        if (std::ranges::any_of(rows, concerns)) m_pause.start();
    });
    connect(&m_context.connectivity, &Connectivity::returned, this, &HoldsPage::ask);
    connect(&m_context.actions, &ActionRegistry::permissionsChanged, this, [this] {
        wordEmpty();
        ask();
    });
    connect(m_places, &PlaceList::changed, this, &HoldsPage::showPlaces);
    keepStyled(this, [this](const Look& look) { applyLook(look); });
    keepWorded(this, [this] { word(); });
    m_tabs->setCurrentIndex(m_list);
    showPlaces();
    offerActions();
    showButtons();
    ask();
}

QWidget* HoldsPage::buildBar() {
    auto* bar = new QWidget;
    auto* column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < listNames.size(); ++i) m_tabs->addTab(QString());
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setObjectName(QStringLiteral("holds-lists"));
    m_text->setObjectName(QStringLiteral("holds-filter"));
    m_place->setObjectName(QStringLiteral("holds-place"));
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_place->setMinimumContentsLength(18);
    auto* add = makeButton([] { return tr("New hold"); }, Icon::Plus);
    add->setObjectName(QStringLiteral("holds-new"));
    for (QPushButton* each : {m_expire, add}) keepPermitted(m_context.actions, *each, Permission::HoldEdit);
    auto* lists = new QHBoxLayout;
    lists->addWidget(m_tabs);
    lists->addStretch(1);
    lists->addWidget(add);
    auto* narrowing = new FlowLayout;
    narrowing->addWidget(m_text);
    narrowing->addWidget(m_place);
    narrowing->addWidget(m_expire);
    narrowing->addWidget(m_print);
    column->addLayout(lists);
    column->addLayout(narrowing);
    connect(add, &QPushButton::clicked, this, &HoldsPage::place);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int at) { goTo(static_cast<List>(at)); });
    connect(m_text, &QLineEdit::textChanged, this, &HoldsPage::showRows);
    connect(m_text, &QLineEdit::returnPressed, this, &HoldsPage::takeFocus);
    connect(m_place, &QComboBox::activated, this, &HoldsPage::ask);
    connect(m_print, &QPushButton::clicked, this, &HoldsPage::print);
    connect(m_expire, &QPushButton::clicked, this, &HoldsPage::expireAll);
    return bar;
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
    front().setFocus(Qt::OtherFocusReason);
    return true;
}

DataTable& HoldsPage::front() const {
    const ListOfHolds* const holds = holdsInFront();
    return holds ? *holds->table : m_list == OnTheWay ? *m_wayTable : *m_wantedTable;
}

HoldsPage::ListOfHolds* HoldsPage::holdsInFront() const {
    const auto at = static_cast<std::size_t>(m_list);
    return at < m_holds.size() ? m_holds[at].get() : nullptr;
}

std::vector<DataTable*> HoldsPage::tables() const {
    std::vector<DataTable*> all;
    for (const auto& holds : m_holds) all.push_back(holds->table);
    all.insert(all.end(), {m_wayTable, m_wantedTable});
    return all;
}

bool HoldsPage::filter() {
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    return true;
}

void HoldsPage::goTo(List list) {
    m_list = list;
    m_question->hide();
    m_stack->setCurrentWidget(&front());
    for (const auto& holds : m_holds) holds->model.clear();
    m_ways.clear();
    m_wanted.clear();
    offerActions();
    showButtons();
    wordEmpty();
    ask();
    Q_EMIT moved();
}

void HoldsPage::showButtons() {
    m_text->setVisible(m_list != Wanted);
    m_place->setVisible(m_place->count() > 2 && m_list != Wanted);
    m_print->setVisible(m_list == Requests || m_list == Shelf);
    m_expire->setVisible(m_list == Waiting || m_list == Outdated);
}

void HoldsPage::showPlaces() {
    const QString before = m_place->currentData().toString();
    m_place->clear();
    m_place->addItem(tr("All places"), QString());
    for (const places::PlaceRow& row : m_places->tree())
        m_place->addItem(m_places->of(row.place.code), qs(row.place.code));
    m_place->setCurrentIndex(std::max(0, m_place->findData(before)));
    m_place->setVisible(m_place->count() > 2 && m_list != Wanted);
    for (const auto& holds : m_holds) holds->model.retranslate();
    m_ways.retranslate();
}

void HoldsPage::ask() {
    m_pause.stop();
    if (m_list == Wanted) return askWanted();
    if (!m_context.actions.may(Permission::HoldEdit) && m_list != OnTheWay) {
        ++m_asked;
        m_rows.clear();
        return showRows();
    }
    if (m_list == OnTheWay) return askTransfers();
    holdsInFront()->model.awaitRows();
    const int asked = ++m_asked;
    const auto show = [this, asked](const Result<std::vector<holds::HoldRow>>& rows) {
        if (asked != m_asked) return;
        if (!rows) return tellUnread(m_context.announcer, holdsInFront()->model, rows.error());
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
    m_ways.awaitRows();
    m_context.library.read(&transfers::TransferQueries::onTheWay, utf8(m_place->currentData().toString()), 0)
        .then(this, [this, asked](const Result<std::vector<transfers::TransferRow>>& rows) {
            if (asked != m_asked) return;
            if (!rows) return tellUnread(m_context.announcer, m_ways, rows.error());
            m_wayRows = *rows;
            showRows();
        });
}

/// Of this year.
void HoldsPage::askWanted() {
    const int asked = ++m_asked;
    m_wanted.awaitRows();
    const Day first(m_context.library.clock().today().year(), 1, 1);
    m_context.library.read(&holds::UnmetService::mostWanted, first, wantedAtOnce)
        .then(this, [this, asked](const Result<std::vector<holds::MostWanted>>& rows) {
            if (asked != m_asked) return;
            if (!rows) return tellUnread(m_context.announcer, m_wanted, rows.error());
            m_wanted.setRows(*rows);
        });
}

void HoldsPage::showRows() {
    if (m_list == Wanted) return;
    const QString wanted = m_text->text().trimmed();
    std::vector<holds::HoldRow> rows = m_rows;
    if (!wanted.isEmpty()) std::erase_if(rows, [&](const holds::HoldRow& row) { return !holdsText(row, wanted); });
    if (m_list == OnTheWay) {
        std::vector<transfers::TransferRow> ways = m_wayRows;
        if (!wanted.isEmpty())
            std::erase_if(ways, [&](const transfers::TransferRow& row) { return !wayHasText(row, wanted); });
        m_ways.setRows(std::move(ways));
    } else if (ListOfHolds* holds = holdsInFront()) {
        holds->model.setRows(std::move(rows));
    }
    wordEmpty();
}

const holds::HoldRow* HoldsPage::chosen() {
    const Words none = [] { return tr("Choose a hold in the list."); };
    const ListOfHolds* const holds = holdsInFront();
    const auto id = holds ? oneRow(*holds->table, m_context.announcer, none) : std::nullopt;
    const auto* row = id ? holds->model.rowWith(*id) : nullptr;
    if (!row && (id || !holds)) m_context.announcer.tell(Tone::Info, none);
    return row;
}

const transfers::TransferRow* HoldsPage::chosenWay() {
    const Words none = [] { return tr("Choose a copy in the list “On the way”."); };
    const bool isShown = m_list == OnTheWay;
    const auto id = isShown ? oneRow(*m_wayTable, m_context.announcer, none) : std::nullopt;
    const auto* row = id ? m_ways.rowWith(*id) : nullptr;
    if (!row && (id || !isShown)) m_context.announcer.tell(Tone::Info, none);
    return row;
}

/// With the name of the place in the place of its code: for people.
holds::Routed HoldsPage::named(holds::Routed routed) const {
    routed.to = utf8(m_places->of(routed.to));
    return routed;
}

void HoldsPage::refuseChange(const holds::HoldRefusal& refusal) {
    m_context.announcer.tell(Tone::Refused, [refusal] { return words(refusal); });
}

/// What was done, and where the copy goes that was let go.
void HoldsPage::answered(const Result<holds::Changed, holds::HoldRefusal>& answer, const Words& done) {
    if (!answer) return refuseChange(answer.error());
    m_context.announcer.done(
        [done, changed = *answer, copy = answer->copy ? named(*answer->copy) : holds::Routed{}] {
            if (!changed.copy) return done();
            QString text = QStringLiteral("%1 %2: %3").arg(done(), qs(changed.barcode), words(copy));
            if (changed.next) text += QLatin1Char(' ') + tr("For the card %1.").arg(qs(changed.next->readerCard));
            return text;
        },
        Undo::Offered);
    // The next reader's slip belongs into the copy.
    if (answer->next && answer->next->hold.state == holds::HoldState::Ready) m_printing->printHold(*answer->next);
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
            const bool waits = !answer || answer->row.hold.state == holds::HoldState::Waiting;
            answered(answer, [waits] {
                return waits ? tr("The hold waits again, before all others.")
                             : tr("Another copy is requested for the hold.");
            });
        });
}

void HoldsPage::refuse() {
    const auto* row = chosen();
    if (!row) return;
    if (row->hold.state != holds::HoldState::Requested)
        return m_context.announcer.tell(Tone::Info, [] { return tr("Only a request can be not met."); });
    m_question->askRefusal(*row);
}

void HoldsPage::takeChosen() {
    const auto* row = chosen();
    if (!row) return;
    if (row->hold.state != holds::HoldState::Requested)
        return m_context.announcer.tell(Tone::Info, [] { return tr("Only a request can be taken from its shelf."); });
    take(qs(row->barcode));
}

void HoldsPage::passOn() {
    const auto* row = chosen();
    if (!row) return;
    m_context.library.write(&holds::HoldService::expire, row->hold.id)
        .then(this, [this](const Result<holds::Changed, holds::HoldRefusal>& answer) {
            answered(answer, [] { return tr("The hold has expired."); });
        });
}

void HoldsPage::openReader() {
    const auto* row = chosen();
    if (!row) return;
    if (row->hold.readerId) m_context.navigator.open(Link{QStringLiteral("reader"), row->hold.readerId->value, {}});
}

void HoldsPage::receiveChosen() {
    if (const auto* row = chosenWay()) receive(qs(row->barcode));
}

void HoldsPage::callOff() {
    const auto* row = chosenWay();
    if (!row) return;
    m_context.library.write(&holds::ArrivalService::cancel, text::ScannedCode(row->barcode))
        .then(this, [this](const Result<holds::Arrived, holds::ArrivalRefusal>& off) {
            if (!off) return m_context.announcer.tell(Tone::Refused, [no = off.error()] { return words(no); });
            m_context.announcer.done(
                [title = off->title, from = m_places->orLibrary(off->transfer.fromPlace)] {
                    return tr("%1: it did not leave. It stands at: %2.").arg(qs(title), from);
                },
                Undo::Offered);
        });
}

void HoldsPage::expireAll() {
    m_context.library.write(&holds::HoldService::expireAll)
        .then(this, [this](const Result<holds::Swept, Refusal<>>& swept) {
            if (!swept) return m_context.announcer.tell(Tone::Refused, [no = swept.error()] { return words(no); });
            const auto expired = std::ssize(swept->expired);
            const auto requested = std::ssize(swept->requested);
            for (const holds::Changed& each : swept->expired) {
                if (each.next && each.next->hold.state == holds::HoldState::Ready) m_printing->printHold(*each.next);
            }
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
        const auto& rows = m_holds[Requests]->model.rows();
        if (rows.empty())
            return m_context.announcer.tell(Tone::Info, [] { return tr("There is no request to print."); });
        return m_printing->printRequests(rows);
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
                [row = taken->row, copy = named(taken->copy)] {
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
            const Words done = [title = arrived->title, routed = named(arrived->routed)] {
                return QStringLiteral("%1: %2").arg(qs(title), words(routed));
            };
            if (arrived->isElsewhere)
                m_context.announcer.tell(Tone::Attention, [done, to = m_places->of(arrived->transfer.toPlace)] {
                    return tr("It was sent to another place: %1.").arg(to) + QLatin1Char(' ') + done();
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
    constexpr int filter = 300; // px at 100 %: its placeholder in each language
    m_text->setFixedWidth(look.px(filter));
}

void HoldsPage::word() {
    m_tabs->setTabText(Waiting, tr("Waiting"));
    m_tabs->setTabText(Requests, tr("Requests"));
    m_tabs->setTabText(Shelf, tr("Hold shelf"));
    m_tabs->setTabText(Outdated, tr("Expired"));
    m_tabs->setTabText(OnTheWay, tr("On the way"));
    m_tabs->setTabText(Wanted, tr("Most wanted"));
    m_wantedTable->setAccessibleName(tr("What readers ask for most and do not get"));
    m_tabs->setAccessibleName(tr("Lists of holds"));
    m_place->setAccessibleName(tr("Place"));
    for (int i = 0; i < static_cast<int>(m_holds.size()); ++i)
        m_holds[static_cast<std::size_t>(i)]->table->setAccessibleName(m_tabs->tabText(i));
    m_wayTable->setAccessibleName(tr("Copies on the way"));
    showPlaces();
    wordEmpty();
}

} // namespace kitapdar::ui
