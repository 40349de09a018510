#include "ui/catalogue/RecordList.h"

#include "core/library/Library.h"
#include "ui/catalogue/FacetPane.h"
#include "ui/input/CodeField.h"
#include "ui/settings/TableMemory.h"
#include "ui/shell/Connectivity.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/Text.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

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
      m_table(new DataTable(QStringLiteral("catalogue.records"), m_model, memoryIn(context.settings))) {
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
        m_chosenOrder = static_cast<std::size_t>(chosen);
        ask();
    });
    connect(m_facets, &FacetPane::changed, this, &RecordList::ask);
    connect(m_chips, &ChipRow::removed, m_facets, &FacetPane::remove);
    connect(&m_model, &WindowModelBase::stateChanged, this, &RecordList::showCount);
    connect(&m_model, &WindowModelBase::sortRequested, this, [this](const QString& sortId, bool descending) {
        for (std::size_t i = 0; i < orders.size() && !m_ranked; ++i) {
            if (sortId == QLatin1String(orders.at(i).sortId) && orders.at(i).descending == descending)
                m_chosenOrder = i;
        }
        wordOrders();
        ask();
    });
    connect(m_table, &DataTable::opened, this, &RecordList::opened);
    connect(m_table, &DataTable::currentIdChanged, this, &RecordList::currentChanged);
    connect(&context.changes, &Changes::committed, this, &RecordList::committed);
    connect(&context.connectivity, &Connectivity::returned, this, [this] {
        m_stale = !isVisible();
        if (!m_stale) m_reloading.start();
    });
    keepStyled(this, [this](const Look& look) { applyLook(look); });
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
    auto* under = new QHBoxLayout;
    under->addWidget(m_count);
    under->addWidget(m_chips, 1);
    under->addStretch();
    auto* right = new QVBoxLayout;
    right->addLayout(top);
    right->addLayout(under);
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
        m_order->setCurrentIndex(static_cast<int>(m_chosenOrder));
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
    if (searching) {
        m_table->showSort({}, false);
        m_model.setSource(foundRecords(m_context.library, utf8(text()), facets()));
    } else {
        const Order& order = orders.at(m_chosenOrder);
        m_table->showSort(QLatin1String(order.sortId), order.descending);
        m_model.setSource(allRecords(m_context.library, order.order, order.descending, facets()));
    }
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
        });
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
    for (const ChangedRow& row : rows) {
        if (row.subject == Subject::Record) records.push_back(row.id);
        copies = copies || row.subject == Subject::Copy || row.subject == Subject::Loan;
    }
    if (records.empty() && !copies) return;
    if (!isVisible()) {
        m_stale = true;
    } else if (copies || records.size() > many || m_model.rowCount() == 0) {
        m_reloading.start();
    } else {
        m_model.refresh(records);
        m_counting.start();
    }
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
