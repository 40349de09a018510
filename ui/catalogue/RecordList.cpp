#include "ui/catalogue/RecordList.h"

#include "core/library/Library.h"
#include "core/places/PlaceQueries.h"
#include "ui/catalogue/FacetPane.h"
#include "ui/catalogue/RecordFilter.h"
#include "ui/input/CodeField.h"
#include "ui/settings/RowMemory.h"
#include "ui/settings/TableMemory.h"
#include "ui/settings/ViewChooser.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Connectivity.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TableMarks.h"
#include "ui/widgets/Worded.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/PlaceWords.h"
#include "wording/Text.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace kitapdar::ui {

namespace {

using catalogue::RecordOrder;

struct Order {
    RecordOrder order;
    bool descending;
    const char* words;
    const char* sortId; // of the column that shows the arrow
};

constexpr std::array orders{
    Order{RecordOrder::Title, false, QT_TRANSLATE_NOOP("kitapdar::ui::RecordList", "By title"), "title"},
    Order{RecordOrder::Author, false, QT_TRANSLATE_NOOP("kitapdar::ui::RecordList", "By author"), "author"},
    Order{RecordOrder::Year, true, QT_TRANSLATE_NOOP("kitapdar::ui::RecordList", "Newest year first"), "year"},
    Order{RecordOrder::Newest, true, QT_TRANSLATE_NOOP("kitapdar::ui::RecordList", "Last added first"), ""},
    Order{RecordOrder::Title, true, QT_TRANSLATE_NOOP("kitapdar::ui::RecordList", "By title, backwards"), "title"},
    Order{RecordOrder::Author, true, QT_TRANSLATE_NOOP("kitapdar::ui::RecordList", "By author, backwards"), "author"},
    Order{RecordOrder::Year, false, QT_TRANSLATE_NOOP("kitapdar::ui::RecordList", "Oldest year first"), "year"},
};

/// In the box; behind all that have words: by several columns.
int placeIn(const catalogue::RecordSort& sort) {
    if (sort.size() > 1) return static_cast<int>(orders.size());
    const catalogue::RecordSortKey key = sort.empty() ? catalogue::RecordSortKey() : sort.front();
    const auto found = std::ranges::find_if(
        orders, [&](const Order& each) { return each.order == key.order && each.descending == key.descending; });
    return found == orders.end() ? 0 : static_cast<int>(found - orders.begin());
}

/// What the arrows of the heads say of an order.
QList<SortBy> headsOf(const catalogue::RecordSort& sort) {
    QList<SortBy> heads;
    for (const catalogue::RecordSortKey& key : sort) {
        const auto order = std::ranges::find(orders, key.order, &Order::order);
        const QString sortId = QLatin1String(order->sortId);
        if (!sortId.isEmpty()) heads << SortBy{sortId, key.descending};
    }
    return sort.empty() ? QList<SortBy>{{QLatin1String(orders.front().sortId), false}} : heads;
}

/// What they ask for; a view that was kept may name what is no order any more.
catalogue::RecordSort sortOf(const QList<SortBy>& heads) {
    catalogue::RecordSort sort;
    for (const SortBy& head : heads) {
        const auto order = std::ranges::find_if(orders, [&](const Order& each) {
            return !head.sortId.isEmpty() && head.sortId == QLatin1String(each.sortId);
        });
        if (order != orders.end()) sort.push_back({order->order, head.descending});
    }
    return sort;
}

const QString newestId = QStringLiteral("newest"); // in a kept view: no column shows this order

constexpr std::size_t mostSortKeys = 3;
constexpr int typingPause = 40;     // ms: a quick typist's letters become one question
constexpr int countingPause = 80;   // ms after the list, which goes before the counts
constexpr int reloadingPause = 400; // ms: loans at the desk come one after another

} // namespace

RecordList::RecordList(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_model(recordColumns(), [](const catalogue::RecordRow& row) { return row.id.value; }),
      m_field(makeFilterField([this] { return tr("Title, author, subject, year, ISBN…"); })),
      m_order(new QComboBox),
      m_count(new Label({}, Type::Body, Tone::Secondary)),
      m_chips(new ChipRow),
      m_facets(new FacetPane),
      m_narrow(makeIconButton(Icon::Filter, [this] { return tr("Show what the list can be narrowed by"); })),
      m_table(new DataTable(QStringLiteral("catalogue.records"), m_model, memoryIn(context.settings))),
      m_views(viewsName(), context.settings),
      m_chooser(new ViewChooser(
          m_views, [this] { return presentView(); }, this)) {
    build();
    takeCodes(*m_field); // an ISBN from the back of a book
    for (QTimer* timer : {&m_typing, &m_counting, &m_reloading}) timer->setSingleShot(true);
    m_typing.setInterval(typingPause);
    m_counting.setInterval(countingPause);
    m_reloading.setInterval(reloadingPause);
    connect(&m_typing, &QTimer::timeout, this, &RecordList::ask);
    connect(&m_counting, &QTimer::timeout, this, &RecordList::askFacets);
    connect(&m_reloading, &QTimer::timeout, this, [this] {
        m_model.reload();
        m_counting.start();
    });
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_typing.start();
        Q_EMIT textChanged();
    });
    connect(m_order, &QComboBox::activated, this, [this](int chosen) {
        if (static_cast<std::size_t>(chosen) < orders.size()) {
            const Order& order = orders.at(static_cast<std::size_t>(chosen));
            m_sort = {{order.order, order.descending}};
        }
        ask();
    });
    connect(m_facets, &FacetPane::changed, this, &RecordList::ask);
    connect(m_chips, &ChipRow::removed, m_facets, &FacetPane::remove);
    connect(&m_model, &WindowModelBase::stateChanged, this, &RecordList::showCount);
    connect(&m_model, &WindowModelBase::sortRequested, this, &RecordList::sortBy);
    connect(m_chooser, &ViewChooser::chosen, this, &RecordList::showView);
    connect(m_table, &DataTable::opened, this, &RecordList::opened);
    connect(m_table, &DataTable::currentIdChanged, this, &RecordList::currentChanged);
    connect(&context.changes, &Changes::committed, this, &RecordList::committed);
    connect(&context.connectivity, &Connectivity::returned, this, [this] {
        m_stale = !isVisible();
        if (!m_stale) m_reloading.start();
    });
    keepStyled(this, [this](const Look& look) { applyLook(look); });
    readPlaces();
    restoreView();
    new RowMemory(*m_table, context.settings, viewsName(), qs(context.library.address().shown()),
                  [this] { return text().isEmpty(); });
    ask();
    onLanguageChange(this, [this] {
        m_chips->setChips(m_facets->chips());
        showCount();
    });
}

void RecordList::build() {
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_order->setMinimumContentsLength(14);
    m_narrow->setCheckable(true);
    m_narrow->setChecked(true);
    connect(m_narrow, &QToolButton::toggled, m_facets, &QWidget::setVisible);
    keepWorded(m_order, [this] { wordOrders(); });
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    keepWorded(m_table, [this] { m_table->setAccessibleName(tr("Records")); });
    connect(&m_table->emptyState(), &EmptyState::actionClicked, this, [this] {
        if (m_field->text().isEmpty() && m_chips->chips().empty()) {
            Q_EMIT importWanted();
            return;
        }
        m_field->clear();
        m_facets->setChosen({});
        ask();
    });

    auto* top = new QHBoxLayout;
    top->addWidget(m_narrow);
    top->addWidget(m_field, 1);
    top->addWidget(m_order);
    top->addWidget(&m_chooser->button());
    auto* under = new QHBoxLayout;
    under->addWidget(m_count);
    under->addWidget(m_chips, 1);
    under->addStretch();
    auto* right = new QVBoxLayout;
    right->addLayout(top);
    right->addLayout(under);
    right->addWidget(&m_chooser->line());
    right->addWidget(m_table, 1);
    auto* all = new QHBoxLayout(this);
    all->addWidget(m_facets);
    all->addLayout(right, 1);
    setTabOrder(m_field, m_order);
    setTabOrder(m_order, m_table);
    setTabOrder(m_table, m_facets);
}

void RecordList::applyLook(const Look& look) {
    auto* all = static_cast<QHBoxLayout*>(layout());
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(look.px(space::l));
    auto* right = all->itemAt(1)->layout();
    static_cast<QVBoxLayout*>(right)->setSpacing(look.px(space::s));
    right->itemAt(0)->layout()->setSpacing(look.px(space::s));
    right->itemAt(1)->layout()->setSpacing(look.px(space::m));
    m_count->setMinimumHeight(look.px(26)); // of a chip: nothing jumps when one comes
}

/// What is searched for is ranked; then the box says so and waits.
void RecordList::wordOrders() {
    m_order->clear();
    if (m_ranked) {
        m_order->addItem(tr("By relevance"));
    } else {
        for (const Order& order : orders) m_order->addItem(tr(order.words));
        if (m_sort.size() > 1) m_order->addItem(tr("By several columns"));
        m_order->setCurrentIndex(placeIn(m_sort));
    }
    m_order->setEnabled(!m_ranked);
    m_order->setToolTip(m_ranked ? tr("What was found is in the order of relevance.") : QString());
    m_order->setAccessibleName(tr("Order of the list"));
}

QString RecordList::text() const { return m_field->text().trimmed(); }

void RecordList::setText(const QString& text) {
    if (m_field->text() == text) return;
    m_field->setText(text);
    m_typing.stop();
    ask();
}

catalogue::Facets RecordList::facets() const { return m_facets->chosen(); }

std::optional<catalogue::RecordRow> RecordList::current() const {
    if (!m_table->currentIndex().isValid()) return std::nullopt;
    const auto* row = m_model.rowAt(m_table->currentIndex().row());
    return row ? std::optional(*row) : std::nullopt;
}

void RecordList::ask() {
    m_chips->setChips(m_facets->chips());
    m_found.reset();
    const bool searching = !text().isEmpty();
    if (std::exchange(m_ranked, searching) != searching) wordOrders();
    wordEmpty();
    m_table->setMostSortKeys(searching ? 0 : mostSortKeys);
    if (searching) {
        m_table->showSort({});
        m_model.setSource(foundRecords(m_context.library, utf8(text()), facets()));
    } else {
        m_table->showSort(headsOf(m_sort));
        m_model.setSource(allRecords(m_context.library, m_sort, facets()));
    }
    rememberView();
    m_placesWanted = true;
    m_counting.start();
}

void RecordList::wordEmpty() {
    if (m_field->text().isEmpty() && m_chips->chips().empty()) {
        m_table->emptyState().setWords(
            Icon::Catalogue, [this] { return tr("The catalogue is empty. Drop a MARC file here, or choose one."); },
            [this] { return tr("Import records…"); });
    } else {
        m_table->emptyState().setWords(
            Icon::Search, [this] { return tr("Nothing was found. Fewer words or filters find more."); },
            [this] { return tr("Show all records"); });
    }
}

void RecordList::askFacets() {
    if (m_countsAsked) {
        m_countsOld = true;
        return;
    }
    m_countsAsked = true;
    m_context.library.read(&catalogue::SearchIndex::facets, utf8(text()), facets())
        .then(this, [this](const Result<catalogue::FacetCounts>& counts) {
            m_countsAsked = false;
            if (std::exchange(m_countsOld, false)) return askFacets();
            if (!counts || m_counting.isActive()) return; // the next ones are on their way
            m_facets->setCounts(*counts);
            m_found = counts->found;
            showCount();
            if (std::exchange(m_placesWanted, false)) askPlaces();
        });
}

/// After the other counts, which say how much was found.
void RecordList::askPlaces() {
    if (m_placesAsked) {
        m_placesOld = true;
        return;
    }
    m_placesAsked = true;
    m_context.library.read(&catalogue::SearchIndex::placeCounts, utf8(text()), facets())
        .then(this, [this](const Result<catalogue::PlaceCounts>& counts) {
            m_placesAsked = false;
            if (std::exchange(m_placesOld, false)) return askPlaces();
            if (counts && !m_counting.isActive()) m_facets->setPlaceCounts(*counts);
        });
}

void RecordList::readPlaces() {
    m_context.library.read(&places::PlaceQueries::tree)
        .then(this, [this](const Result<std::vector<places::PlaceRow>>& rows) {
            if (!rows) return;
            m_places.clear();
            for (const places::PlaceRow& row : *rows) m_places.push_back(row.place);
            m_facets->setPlaceNames(
                [this](const std::string& code) { return placeWords(m_places, code, m_context.languages.current()); });
            m_chips->setChips(m_facets->chips());
        });
}

/// What was searched for is ranked; then the arrows go back to where they were.
void RecordList::sortBy(const QList<SortBy>& keys) {
    if (!m_ranked) m_sort = sortOf(keys);
    wordOrders();
    ask();
}

void RecordList::withMarkedIds(std::function<void(std::vector<std::int64_t>)> use) {
    m_table->withMarkedIds([this, use = std::move(use)](const Result<std::vector<std::int64_t>>& ids) {
        ids ? use(*ids) : m_context.announcer.fault(ids.error());
    });
}

SavedView RecordList::presentView() const {
    QList<SortBy> sort = headsOf(m_sort);
    if (!m_sort.empty() && m_sort.front().order == RecordOrder::Newest) sort = {{newestId, m_sort.front().descending}};
    return {{}, jsonOf(RecordFilter{text(), facets()}), sort, m_table->columns()};
}

void RecordList::order(const SavedView& view) {
    const bool newest = !view.sort.isEmpty() && view.sort.front().sortId == newestId;
    m_sort = newest ? catalogue::RecordSort{{RecordOrder::Newest, view.sort.front().descending}} : sortOf(view.sort);
}

/// The order and what the list is narrowed by; the columns remember themselves.
void RecordList::restoreView() {
    const auto last = m_views.last(qs(m_context.library.address().shown()));
    if (!last) return;
    order(*last);
    m_facets->setChosen(recordFilterFrom(last->filter).facets);
    wordOrders();
}

/// Not what is typed: the page begins with all records.
void RecordList::rememberView() {
    SavedView view = presentView();
    view.filter = jsonOf(RecordFilter{{}, facets()});
    view.columns.clear();
    m_views.setLast(qs(m_context.library.address().shown()), view);
}

void RecordList::showView(const SavedView& view) {
    const RecordFilter filter = recordFilterFrom(view.filter);
    order(view);
    m_facets->setChosen(filter.facets);
    m_field->setText(filter.text);
    m_typing.stop();
    m_table->setColumns(view.columns);
    wordOrders();
    ask();
    m_table->setFocus(Qt::OtherFocusReason);
}

void RecordList::showCount() {
    if (m_model.state() == WindowModelBase::State::Failed && m_model.fault())
        return m_count->setText(words(*m_model.fault()));
    if (m_model.state() != WindowModelBase::State::Ready) return;
    const int count = m_model.rowCount();
    if (text().isEmpty())
        m_count->setText(tr("%n record(s)", nullptr, count).replace(QString::number(count), numberText(count)));
    else if (m_found && *m_found > count)
        m_count->setText(tr("%1 found; the first %2 are listed").arg(numberText(*m_found), numberText(count)));
    else
        m_count->setText(tr("%n found", nullptr, count).replace(QString::number(count), numberText(count)));
}

void RecordList::committed(const ChangedRows& rows) {
    constexpr std::size_t many = 200; // an import: the list has become another one
    std::vector<std::int64_t> records;
    bool copies = false;
    if (std::ranges::any_of(rows, [](const ChangedRow& row) { return row.subject == Subject::Place; })) readPlaces();
    for (const ChangedRow& row : rows) {
        if (row.subject == Subject::Record) records.push_back(row.id);
        copies = copies || row.subject == Subject::Copy || row.subject == Subject::Loan;
    }
    if (records.empty() && !copies) return;
    forgetRemoved(records);
    // Loans take no book to another place.
    const auto moves = [this](const ChangedRow& row) { return row.subject != Subject::Loan || facets().onlyAvailable; };
    m_placesWanted = m_placesWanted || std::ranges::any_of(rows, moves);
    // A record that was added, or that an undo or a redo has brought back, belongs somewhere among the rows.
    const auto isUnknown = [this](std::int64_t id) { return !m_model.rowOf(id); };
    if (!isVisible()) {
        m_stale = true;
    } else if (copies || records.size() > many || std::ranges::any_of(records, isUnknown)) {
        m_reloading.start();
    } else {
        m_model.refresh(records);
        m_counting.start();
    }
}

/// A record that was removed, here or at another desk, is marked no more.
void RecordList::forgetRemoved(const std::vector<std::int64_t>& changed) {
    std::vector<catalogue::RecordId> marked;
    for (const std::int64_t id : changed) {
        if (m_table->marks().marks().named().contains(id)) marked.emplace_back(id);
    }
    if (marked.empty()) return;
    m_context.library.read(&catalogue::RecordQueries::rows, marked)
        .then(this, [this, marked](const Result<std::vector<catalogue::RecordRow>>& rows) {
            if (!rows) return;
            std::vector<std::int64_t> gone;
            for (const catalogue::RecordId id : marked) {
                if (std::ranges::find(*rows, id, &catalogue::RecordRow::id) == rows->end()) gone.push_back(id.value);
            }
            if (!gone.empty()) m_table->marks().forget(gone);
        });
}

void RecordList::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false)) m_reloading.start();
}

/// On a narrow screen, or with large letters, the list gets the room; the button brings the facets back.
void RecordList::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    constexpr int roomy = 880; // px at 100 %
    const bool wide = width() >= lookOf(this).px(roomy);
    if (wide != m_wide) m_narrow->setChecked(wide);
    m_wide = wide;
}

bool RecordList::removeLastFilter() {
    if (m_chips->removeLast()) return true;
    if (m_field->text().isEmpty()) return false;
    m_field->clear();
    return true;
}

void RecordList::focusField() {
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void RecordList::addTools(QWidget* tools) {
    auto* right = static_cast<QHBoxLayout*>(layout())->itemAt(1)->layout();
    static_cast<QHBoxLayout*>(right->itemAt(0)->layout())->addWidget(tools);
}

void RecordList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && removeLastFilter()) return;
    if (event->key() == Qt::Key_Down && m_field->hasFocus()) {
        m_table->setFocus();
        if (!m_table->currentIndex().isValid()) m_table->selectRow(0);
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_field->hasFocus()) {
        if (const auto first = m_model.idOf(0)) Q_EMIT opened(*first);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace kitapdar::ui
