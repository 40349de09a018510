#include "ui/digitization/ChoosingPane.h"

#include "core/digitization/CandidateQueries.h"
#include "core/library/Library.h"
#include "ui/digitization/ElsewhereSheet.h"
#include "ui/input/ActionRegistry.h"
#include "ui/input/PermittedWidget.h"
#include "ui/settings/TableMemory.h"
#include "ui/settings/ViewChooser.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Connectivity.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TableMarks.h"
#include "ui/widgets/Worded.h"
#include "wording/ChoosingWords.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/Text.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace kitapdar::ui {

namespace {

using catalogue::RecordId;
using digitization::CandidateFilter;
using digitization::CandidateQueries;

constexpr std::int64_t firstWithoutBatch = 100; // titles
constexpr int typingPause = 300;                // ms: each question weighs the whole catalogue
constexpr int newsPause = 1500;                 // ms
const QString listName = QStringLiteral("digitization.candidates");

struct Switch {
    bool CandidateFilter::*member;
    const char* words;
    const char* tip;
};
constexpr std::array switches{
    Switch{&CandidateFilter::localHistory, QT_TRANSLATE_NOOP("kitapdar::ui::ChoosingPane", "Local history"), ""},
    Switch{&CandidateFilter::rare, QT_TRANSLATE_NOOP("kitapdar::ui::ChoosingPane", "Rare"),
           QT_TRANSLATE_NOOP("kitapdar::ui::ChoosingPane", "The only copy of a title that is older than fifty years")},
    Switch{&CandidateFilter::refused, QT_TRANSLATE_NOOP("kitapdar::ui::ChoosingPane", "Refused requests"),
           QT_TRANSLATE_NOOP("kitapdar::ui::ChoosingPane", "Readers asked for it and did not get it")},
    Switch{&CandidateFilter::damaged, QT_TRANSLATE_NOOP("kitapdar::ui::ChoosingPane", "Damaged copies"), ""},
    Switch{&CandidateFilter::rightsCleared, QT_TRANSLATE_NOOP("kitapdar::ui::ChoosingPane", "Rights cleared"),
           QT_TRANSLATE_NOOP("kitapdar::ui::ChoosingPane", "Somebody has decided that it may be delivered")},
    Switch{&CandidateFilter::withCopies, QT_TRANSLATE_NOOP("kitapdar::ui::ChoosingPane", "With copies"),
           QT_TRANSLATE_NOOP("kitapdar::ui::ChoosingPane", "A copy is there to be scanned")},
    Switch{&CandidateFilter::newWorks, QT_TRANSLATE_NOOP("kitapdar::ui::ChoosingPane", "No other edition"),
           QT_TRANSLATE_NOOP("kitapdar::ui::ChoosingPane",
                             "No other edition of the work is digitized or on the queue, here or elsewhere")},
    Switch{
        &CandidateFilter::withDone, QT_TRANSLATE_NOOP("kitapdar::ui::ChoosingPane", "Also what is digitized"),
        QT_TRANSLATE_NOOP("kitapdar::ui::ChoosingPane", "Also what is digitized or on the queue, here or elsewhere")}};

} // namespace

ChoosingPane::ChoosingPane(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_model(choosingColumns(), [](const digitization::CandidateRow& row) { return row.record.id.value; }),
      m_field(makeFilterField([this] { return tr("Title, author, subject…"); })),
      m_year(new QLineEdit),
      m_count(new Label({}, Type::Body, Tone::Secondary)),
      m_table(new DataTable(listName, m_model, memoryIn(context.settings))),
      m_details(new Label({}, Type::Body, Tone::Secondary)),
      m_batch(new QComboBox),
      m_counter(new Label({}, Type::Body, Tone::Secondary)),
      m_takeFirst(makeButton({})),
      m_take(makePrimaryButton([this] { return tr("Put on the queue"); })),
      m_views(listName, context.settings),
      m_chooser(new ViewChooser(
          m_views, [this] { return presentView(); }, this)) {
    build();
    for (QTimer* timer : {&m_typing, &m_news}) timer->setSingleShot(true);
    m_typing.setInterval(typingPause);
    m_news.setInterval(newsPause);
    connect(&m_typing, &QTimer::timeout, this, &ChoosingPane::ask);
    connect(&m_news, &QTimer::timeout, this, &ChoosingPane::ask);
    for (QLineEdit* each : {m_field, m_year})
        connect(each, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_model, &WindowModelBase::stateChanged, this, &ChoosingPane::showCount);
    connect(&m_model, &WindowModelBase::sortRequested, this, [this](const QList<SortBy>& heads) {
        m_sort = candidateSortOf(heads);
        ask();
    });
    connect(m_chooser, &ViewChooser::chosen, this, &ChoosingPane::showView);
    connect(m_table, &DataTable::opened, this, [this](std::int64_t record) {
        m_context.navigator.open(Link{QStringLiteral("record"), record, {}});
    });
    connect(m_table, &DataTable::currentIdChanged, this, &ChoosingPane::showDetails);
    connect(&m_table->marks(), &TableMarks::changed, this, &ChoosingPane::showCounter);
    connect(m_batch, &QComboBox::activated, this, &ChoosingPane::showCounter);
    connect(m_take, &QPushButton::clicked, this, &ChoosingPane::take);
    connect(m_takeFirst, &QPushButton::clicked, this, &ChoosingPane::takeFirst);
    connect(&m_table->emptyState(), &EmptyState::actionClicked, this, [this] { putIn({}); });
    connect(&context.changes, &Changes::committed, this, &ChoosingPane::committed);
    connect(&context.connectivity, &Connectivity::returned, this, &ChoosingPane::askWhenSeen);
    if (const auto last = m_views.last(qs(context.library.address().shown()))) {
        m_sort = candidateSortOf(last->sort);
        const QSignalBlocker year(m_year);
        const CandidateFilter filter = candidateFilterFrom(last->filter);
        if (filter.before) m_year->setText(QString::number(*filter.before));
        for (const Box& each : m_boxes) each.box->setChecked(filter.*each.member);
        m_typing.stop();
    }
    keepWorded(this, [this] {
        wordBatches();
        showCount();
        showCounter();
        showDetails();
        m_table->setAccessibleName(tr("Titles that may be digitized"));
        m_year->setPlaceholderText(tr("Before the year"));
        m_year->setAccessibleName(tr("Before the year"));
        fitFields(lookOf(this));
        m_batch->setAccessibleName(tr("Batch"));
    });
    wordEmpty();
    keepStyled(this, [this](const Look& look) { applyLook(look); });
}

void ChoosingPane::build() {
    auto* lists = makeButton([this] { return tr("Digitized elsewhere…"); }, Icon::Import);
    connect(lists, &QPushButton::clicked, this, &ChoosingPane::openLists);
    auto* top = new QHBoxLayout;
    top->addWidget(m_field, 3);
    top->addWidget(m_year, 1);
    top->addWidget(&m_chooser->button());
    auto* boxes = new FlowLayout(Qt::AlignLeft);
    addBoxes(*boxes);
    boxes->addWidget(lists);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setMostSortKeys(1);
    m_table->installEventFilter(this);
    for (const char* id : {"digitization.choose", "digitization.chooseFirst"}) {
        if (QAction* action = m_context.actions.find(QLatin1String(id))) m_table->addAction(action);
    }
    for (Label* each : {m_details, m_count}) {
        each->setWordWrap(true);
        each->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_batch->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_batch->setMinimumContentsLength(18);
    for (QPushButton* each : {m_take, m_takeFirst})
        keepPermitted(m_context.actions, *each, Permission::DigitizationEdit);
    keepWorded(m_take, [this] {
        m_take->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    });
    auto* below = new FlowLayout(Qt::AlignRight);
    for (QWidget* each : std::initializer_list<QWidget*>{m_counter, m_batch, m_takeFirst, m_take})
        below->addWidget(each);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(top);
    all->addLayout(boxes);
    all->addWidget(&m_chooser->line());
    all->addWidget(m_count);
    all->addWidget(m_table, 1);
    all->addWidget(m_details);
    all->addLayout(below);
}

void ChoosingPane::addBoxes(FlowLayout& row) {
    for (const Switch& each : switches) {
        auto* box = new QCheckBox;
        keepWorded(box, [box, each] {
            box->setText(tr(each.words));
            if (*each.tip != '\0') box->setToolTip(tr(each.tip));
        });
        connect(box, &QCheckBox::clicked, this, &ChoosingPane::ask);
        m_boxes.push_back({each.member, box});
        row.addWidget(box);
    }
}

/// What stands in an empty field is read as a whole.
void ChoosingPane::fitFields(const Look& look) {
    for (QLineEdit* each : {m_field, m_year})
        each->setMinimumWidth(each->fontMetrics().horizontalAdvance(each->placeholderText()) +
                              look.px(each == m_field ? 76 : 28)); // of the frame and the signs in it
}

void ChoosingPane::applyLook(const Look& look) {
    fitFields(look);
    layout()->setSpacing(look.px(space::s));
    for (int i = 0; i < layout()->count(); ++i) {
        if (QLayout* row = layout()->itemAt(i)->layout()) row->setSpacing(look.px(space::s));
    }
}

QCheckBox& ChoosingPane::box(bool CandidateFilter::*member) {
    return *std::ranges::find(m_boxes, member, &Box::member)->box;
}

ElsewhereSheet& ChoosingPane::lists() {
    if (!m_lists) {
        m_lists = new ElsewhereSheet(*window(), m_context);
        connect(m_lists, &ElsewhereSheet::changed, this, &ChoosingPane::ask);
    }
    return *m_lists;
}

void ChoosingPane::openLists() { lists().begin(); }

void ChoosingPane::takeFocus() { m_table->setFocus(Qt::OtherFocusReason); }

bool ChoosingPane::clearText() {
    if (m_field->text().isEmpty()) return false;
    m_field->clear();
    return true;
}

// --- the list --------------------------------------------------------------------------------------------------

CandidateFilter ChoosingPane::filter() const {
    CandidateFilter filter;
    filter.text = utf8(m_field->text().trimmed());
    for (const Box& each : m_boxes) filter.*each.member = each.box->isChecked();
    bool isNumber = false;
    const int year = m_year->text().trimmed().toInt(&isNumber);
    if (isNumber && year > 0) filter.before = year;
    return filter;
}

void ChoosingPane::ask() {
    for (QTimer* timer : {&m_typing, &m_news}) timer->stop();
    m_stale = false;
    const quint64 asked = ++m_asked;
    const CandidateFilter wanted = filter();
    SavedView view = presentView();
    CandidateFilter kept = wanted;
    kept.text.clear(); // the page begins with all titles
    view.filter = jsonOf(kept);
    view.columns.clear();
    m_views.setLast(qs(m_context.library.address().shown()), view);
    m_table->showSort(headsOf(m_sort));
    m_found.reset();
    wordEmpty();
    showCount();
    m_context.library.read(&CandidateQueries::list, wanted, m_sort, m_context.library.clock().today())
        .then(this, [this, asked, wanted](const Result<std::vector<RecordId>>& records) {
            if (asked != m_asked) return;
            if (!records) return m_context.announcer.fault(records.error());
            m_found = std::ssize(*records);
            wordEmpty();
            m_model.setSource(
                chosenFrom(m_context.library, std::make_shared<const std::vector<RecordId>>(*records), wanted));
            showCount();
        });
}

void ChoosingPane::askWhenSeen() {
    m_stale = true;
    if (isVisible()) m_news.start();
}

void ChoosingPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale) ask();
}

void ChoosingPane::committed(const ChangedRows& rows) {
    const auto counts = [](const ChangedRow& row) {
        return row.subject == Subject::Item || row.subject == Subject::Record || row.subject == Subject::Copy ||
               row.subject == Subject::UnmetRequest;
    };
    if (std::ranges::any_of(rows, counts)) askWhenSeen();
}

void ChoosingPane::showCount() {
    if (m_model.state() == WindowModelBase::State::Failed && m_model.fault())
        return m_count->setText(words(*m_model.fault()));
    if (!m_found) return m_count->setText(tr("The titles of the catalogue are being weighed…"));
    const int count = static_cast<int>(*m_found);
    m_count->setText(tr("%n title(s)", nullptr, count).replace(QString::number(count), numberText(count)));
}

void ChoosingPane::wordEmpty() {
    if (!m_found)
        return m_table->emptyState().setWords(Icon::Digitization,
                                              [this] { return tr("The titles of the catalogue are being weighed…"); });
    m_table->emptyState().setWords(
        Icon::Digitization, [this] { return tr("No title fits. Fewer switches find more."); },
        [this] { return tr("Show all titles"); });
}

/// Why the chosen title has its score, and what must be known of it.
void ChoosingPane::showDetails() {
    const QModelIndex current = m_table->currentIndex();
    const auto* row = current.isValid() ? m_model.rowAt(current.row()) : nullptr;
    if (!row) return m_details->clear();
    const QStringList parts = scoreParts(*row);
    QString text = parts.isEmpty() ? tr("Score 0: nothing speaks for it yet.")
                                   : tr("Score %1 = %2").arg(row->score.total).arg(parts.join(QStringLiteral(" + ")));
    if (const QString flags = flagWords(*row); !flags.isEmpty())
        text += QLatin1Char('\n') + tr("To be known: %1").arg(flags);
    m_details->setText(text);
}

// --- taking ----------------------------------------------------------------------------------------------------

void ChoosingPane::setBatches(const std::vector<digitization::BatchProgress>& batches) {
    std::vector<Room> rooms;
    for (const digitization::BatchProgress& each : batches) {
        const std::int64_t room = each.batch.target - each.planned - each.ready - each.sent;
        rooms.push_back({each.batch.id, qs(each.batch.name), std::max<std::int64_t>(0, room)});
    }
    if (rooms == m_rooms && m_batch->count() > 0) return; // somebody may have the list open
    m_rooms = std::move(rooms);
    wordBatches();
    showCounter();
}

void ChoosingPane::wordBatches() {
    const QVariant chosen = m_batch->currentData();
    m_batch->clear();
    m_batch->addItem(tr("Without a batch"));
    for (const Room& each : m_rooms)
        m_batch->addItem(tr("%1 (room for %2)").arg(each.name, numberText(each.room)),
                         QVariant::fromValue<qlonglong>(each.batch.value));
    m_batch->setCurrentIndex(std::max(0, chosen.isValid() ? m_batch->findData(chosen) : 0));
}

std::optional<ChoosingPane::Room> ChoosingPane::chosenRoom() const {
    const int place = m_batch->currentIndex() - 1;
    if (place < 0 || place >= static_cast<int>(m_rooms.size())) return std::nullopt;
    return m_rooms[static_cast<std::size_t>(place)];
}

std::int64_t ChoosingPane::firstCount() const {
    const auto room = chosenRoom();
    return room ? std::min(room->room, digitization::mostChosen) : firstWithoutBatch;
}

void ChoosingPane::showCounter() {
    const std::int64_t marked = m_table->marks().count();
    const auto room = chosenRoom();
    const bool isTooMany = room && marked > room->room;
    m_counter->setTone(isTooMany ? Tone::Refused : Tone::Secondary);
    m_counter->setText(room ? tr("Marked: %1/%2").arg(numberText(marked), numberText(room->room))
                            : tr("Marked: %1").arg(numberText(marked)));
    const std::int64_t first = firstCount();
    setWords(*m_takeFirst, [first] { return tr("Take the first %1").arg(numberText(first)); });
    m_takeFirst->setEnabled(first > 0);
}

void ChoosingPane::take() {
    m_table->withMarkedIds([this](const Result<std::vector<std::int64_t>>& ids) {
        if (!ids) return m_context.announcer.fault(ids.error());
        takeThese(std::vector<RecordId>(ids->begin(), ids->end()));
    });
}

void ChoosingPane::takeFirst() {
    CandidateFilter open = filter();
    open.withDone = false;
    m_context.library
        .read(&CandidateQueries::list, open, digitization::CandidateSort(), m_context.library.clock().today())
        .then(this, [this, count = firstCount()](const Result<std::vector<RecordId>>& records) {
            if (!records) return m_context.announcer.fault(records.error());
            const std::int64_t first = std::min(count, static_cast<std::int64_t>(std::ssize(*records)));
            takeThese(std::vector<RecordId>(records->begin(), records->begin() + first));
        });
}

void ChoosingPane::takeThese(const std::vector<RecordId>& records) {
    if (std::exchange(m_taking, true)) return;
    const auto room = chosenRoom();
    const auto batch = room ? std::optional(room->batch) : std::nullopt;
    m_context.library.write(&digitization::CandidateService::take, records, batch)
        .then(this, [this, records](const Result<digitization::TakenTitles, digitization::ChoosingRefusal>& titles) {
            m_taking = false;
            if (!titles) return m_context.announcer.tell(Tone::Refused, [why = titles.error()] { return words(why); });
            taken(records, *titles);
        });
}

void ChoosingPane::taken(const std::vector<RecordId>& records, const digitization::TakenTitles& titles) {
    std::vector<std::int64_t> gone;
    for (const RecordId id : records) gone.push_back(id.value);
    m_table->marks().forget(gone);
    m_context.announcer.done(
        [count = std::ssize(titles.items), skipped = std::ssize(titles.skipped)] {
            const QString put = tr("Put on the digitization queue: %1.").arg(numberText(count));
            if (skipped == 0) return put;
            return put + QLatin1Char(' ') + tr("On the queue or digitized already: %1.").arg(numberText(skipped));
        },
        Undo::Offered);
    ask();
    Q_EMIT changed();
}

// --- views -----------------------------------------------------------------------------------------------------

SavedView ChoosingPane::presentView() const { return {{}, jsonOf(filter()), headsOf(m_sort), m_table->columns()}; }

void ChoosingPane::putIn(const SavedView& view) {
    const CandidateFilter filter = candidateFilterFrom(view.filter);
    m_sort = candidateSortOf(view.sort);
    m_field->setText(qs(filter.text));
    m_year->setText(filter.before ? QString::number(*filter.before) : QString());
    for (const Box& each : m_boxes) each.box->setChecked(filter.*each.member);
    ask();
}

void ChoosingPane::showView(const SavedView& view) {
    putIn(view);
    m_table->setColumns(view.columns);
    takeFocus();
}

// --- keys ------------------------------------------------------------------------------------------------------

/// Ctrl+Enter takes; without Ctrl the table opens the title.
bool ChoosingPane::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (isEnter && key.modifiers().testFlag(Qt::ControlModifier)) {
            if (m_context.actions.may(Permission::DigitizationEdit)) take();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ChoosingPane::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && clearText()) return;
    if (event->key() == Qt::Key_Down && (m_field->hasFocus() || m_year->hasFocus())) return takeFocus();
    if (isEnter && (m_field->hasFocus() || m_year->hasFocus())) return ask();
    QWidget::keyPressEvent(event);
}

} // namespace kitapdar::ui
