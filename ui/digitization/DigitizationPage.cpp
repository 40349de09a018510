#include "ui/digitization/DigitizationPage.h"

#include "core/digitization/ItemQueries.h"
#include "core/digitization/Slip.h"
#include "core/library/Library.h"
#include "core/workflow/WorkQueries.h"
#include "ui/digitization/BatchView.h"
#include "ui/digitization/Board.h"
#include "ui/digitization/ChoosingPane.h"
#include "ui/digitization/FilesFolder.h"
#include "ui/digitization/IncomingPane.h"
#include "ui/digitization/ItemPages.h"
#include "ui/digitization/ItemTexts.h"
#include "ui/digitization/ItemView.h"
#include "ui/digitization/Moves.h"
#include "ui/digitization/PageCheck.h"
#include "ui/digitization/PageView.h"
#include "ui/digitization/PdfViewer.h"
#include "ui/digitization/WorkPane.h"
#include "ui/settings/RowMemory.h"
#include "ui/settings/TableMemory.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Connectivity.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FrontStack.h"
#include "ui/widgets/HintWidth.h"
#include "ui/widgets/ReadState.h"
#include "ui/widgets/Worded.h"
#include "wording/DigitizationWords.h"
#include "wording/Text.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace kitapdar::ui {

namespace {

using digitization::Category;
using digitization::ItemRow;

constexpr std::array<const char*, 6> placeNames{"",           "list",    "mine",
                                                "candidates", "batches", "incoming"}; // of the tabs, in links
constexpr std::array categories{Category::LocalHistory, Category::Rare, Category::Newspaper, Category::Request,
                                Category::Other};
constexpr int readingPause = 120; // ms
const QString listName = QStringLiteral("digitization.list");
const QString stateName = QStringLiteral("state"), categoryName = QStringLiteral("category"),
              batchName = QStringLiteral("batch");

enum class Dropped { Files, FilesAndFolders };

QStringList droppedFiles(const QMimeData& data, Dropped takes) {
    QStringList files;
    for (const QUrl& url : data.urls()) {
        const QFileInfo file(url.toLocalFile());
        if (url.isLocalFile() && (file.isFile() || (takes == Dropped::FilesAndFolders && file.isDir())))
            files << url.toLocalFile();
    }
    return files;
}

/// Words again, the choice stays.
void setWords(QComboBox& box, const QStringList& words) {
    for (int i = 0; i < words.size(); ++i) {
        if (i < box.count())
            box.setItemText(i, words[i]);
        else
            box.addItem(words[i]);
    }
    while (box.count() > words.size()) box.removeItem(box.count() - 1);
}

} // namespace

PageDescription DigitizationPage::description() {
    return {QStringLiteral("digitization"), {QStringLiteral("item"), QStringLiteral("batch")}, Icon::Digitization, [] {
                return tr("Digitization");
            }};
}

DigitizationPage::DigitizationPage(const Context& context, QWidget* parent)
    : Page(description(), parent),
      m_context(context),
      m_list(itemColumns(context.library.clock()), [](const ItemRow& row) { return row.item.id.value; }),
      m_tabs(new QTabBar),
      m_text(makeFilterField([this] { return tr("Title or author"); })),
      m_state(new QComboBox),
      m_category(new QComboBox),
      m_batch(new QComboBox),
      m_moves(new Moves(context)),
      m_stack(new FrontStack),
      m_board(new Board(context.library.clock(), context.languages)),
      m_empty(new EmptyState),
      m_unread(new ReadState),
      m_table(new DataTable(listName, m_list, memoryIn(context.settings))),
      m_views(listName, context.settings),
      m_batches(new BatchView(context)),
      m_candidates(new ChoosingPane(context)),
      m_incoming(new IncomingPane(context)),
      m_item(new ItemView(context)),
      m_pages(new ItemPages(context)) {
    m_bar = buildBar();
    build();
    connectViews();
    keepWorded(this, [this] { retranslate(); });
    restoreFilter();
    new RowMemory(*m_table, context.settings, listName, qs(context.library.address().shown()),
                  [this] { return m_text->text().isEmpty(); });
    showTab(OnBoard);
}

QWidget* DigitizationPage::buildBar() {
    auto* bar = new QWidget;
    auto* places = new QBoxLayout(QBoxLayout::LeftToRight, bar); // of the tabs and of what narrows the list
    places->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    for (std::size_t i = 0; i < placeNames.size(); ++i) m_tabs->addTab(QString());
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_newBatch = makeButton([this] { return tr("New batch"); }, Icon::Plus);
    connect(m_newBatch, &QPushButton::clicked, this, [this] {
        goTo(Link{id(), std::nullopt, QStringLiteral("batches")});
        m_batches->openForm();
    });
    places->addWidget(m_tabs);
    places->addLayout(row, 1);
    row->addStretch(1);
    keepHintWhole(*m_text);
    row->addWidget(m_text, 3);
    for (QComboBox* box : {m_state, m_category, m_batch}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        row->addWidget(box);
    }
    row->addWidget(m_newBatch);
    return bar;
}

/// On a narrow screen, or with large letters, tabs and filters stand below each other before a hint is cut.
void DigitizationPage::fitBar() {
    constexpr int roomy = 780; // px at 100 %
    auto* places = static_cast<QBoxLayout*>(m_bar->layout());
    const int together = m_tabs->sizeHint().width() + places->spacing() + places->itemAt(1)->minimumSize().width();
    const bool wide = m_tab == InCandidates || m_tab == InBatches || m_tab == InIncoming ||
                      (width() >= lookOf(this).px(roomy) && contentsRect().width() >= together);
    places->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void DigitizationPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitBar();
}

void DigitizationPage::build() {
    setAcceptDrops(true);
    for (EmptyState* each : {&m_table->emptyState(), m_empty}) {
        connect(each, &EmptyState::actionClicked, this, [this] {
            if (m_tab == InMine) return goTo(Link{id(), std::nullopt, {}});
            if (!isNarrowed()) return void(m_context.navigator.open(QStringLiteral("catalogue")));
            m_text->clear();
            for (QComboBox* box : {m_state, m_category, m_batch}) box->setCurrentIndex(0);
            rememberFilter();
            read();
        });
    }
    for (QWidget* each : std::initializer_list<QWidget*>{m_board, m_empty, m_unread, m_table, m_candidates, m_batches,
                                                         m_incoming, m_item, m_pages})
        m_stack->addWidget(each);
    auto* all = new QVBoxLayout(this);
    all->addWidget(m_bar);
    all->addWidget(makeFilesFolderNotice(m_context));
    all->addWidget(m_moves);
    all->addWidget(m_stack, 1);
    for (const char* id : {"digitization.forward", "digitization.back", "digitization.take", "digitization.hold",
                           "digitization.slip", "digitization.intoBatch"}) {
        if (QAction* action = m_context.actions.find(QLatin1String(id))) m_table->addAction(action);
    }
    wordEmpty();
    m_reading.setSingleShot(true);
    m_reading.setInterval(readingPause);
    keepStyled(this, [this](const Look& look) { applyLook(look); });
}

void DigitizationPage::connectViews() {
    connect(&m_reading, &QTimer::timeout, this, &DigitizationPage::read);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int place) {
        goTo(Link{id(), std::nullopt, QLatin1String(placeNames[static_cast<std::size_t>(place)])});
    });
    connect(m_text, &QLineEdit::textChanged, &m_reading, qOverload<>(&QTimer::start));
    for (QComboBox* box : {m_state, m_category, m_batch})
        connect(box, &QComboBox::activated, this, &DigitizationPage::rememberFilter);
    connect(m_category, &QComboBox::activated, this, &DigitizationPage::read);
    connect(m_batch, &QComboBox::activated, this, &DigitizationPage::read);
    connect(m_state, &QComboBox::activated, this, &DigitizationPage::read);
    connect(m_unread, &ReadState::againWanted, this, &DigitizationPage::read);
    m_list.readBy([this] { read(); });
    const auto openHere = [this](std::int64_t item) { goTo(Link{QStringLiteral("item"), item, {}}); };
    connect(m_board, &Board::opened, this, openHere);
    connect(m_table, &DataTable::opened, this, openHere);
    connect(m_batches, &BatchView::opened, this, openHere);
    connect(m_incoming, &IncomingPane::opened, this, openHere);
    connect(m_batches, &BatchView::changed, this, &DigitizationPage::read);
    connect(m_candidates, &ChoosingPane::changed, this, &DigitizationPage::read);
    connect(m_item, &ItemView::leaveRequested, this, &DigitizationPage::leaveItem);
    connect(m_item, &ItemView::pagesWanted, this, [this] { openPages(ItemPages::Place::Check); });
    connect(m_pages, &ItemPages::leaveRequested, this, [this] {
        if (m_pages->item()) goTo(Link{QStringLiteral("item"), *m_pages->item(), {}});
    });
    connect(m_pages, &ItemPages::placeWanted, this, [this](ItemPages::Place place) {
        if (m_pages->item()) goTo(Link{QStringLiteral("item"), *m_pages->item(), ItemPages::code(place)});
    });
    connect(m_board, &Board::moveWanted, m_moves, &Moves::move);
    connect(m_item, &ItemView::moveWanted, m_moves, &Moves::move);
    connect(m_board, &Board::stepWanted, this, &DigitizationPage::step);
    connect(m_board, &Board::takeWanted, m_moves, &Moves::take);
    connect(m_board, &Board::holdWanted, m_moves, &Moves::hold);
    connect(&m_item->work(), &WorkPane::takeWanted, m_moves, &Moves::take);
    connect(&m_item->work(), &WorkPane::holdWanted, m_moves, &Moves::hold);
    connect(&m_item->work(), &WorkPane::skipWanted, m_moves, &Moves::skip);
    connect(m_item, &ItemView::stepWanted, this, &DigitizationPage::step);
    connect(m_moves, &Moves::moved, this, [this](std::int64_t item) {
        if (m_stack->currentWidget() == m_item) m_item->reload();
        m_follow = item;
        read();
    });
    connect(m_moves, &Moves::cancelled, this, &DigitizationPage::takeFocus);
    connect(&m_context.changes, &Changes::committed, this, &DigitizationPage::committed);
    connect(&m_context.connectivity, &Connectivity::returned, this, &DigitizationPage::readAgain);
}

void DigitizationPage::applyLook(const Look& look) {
    const int pad = look.px(space::l);
    layout()->setContentsMargins(pad, look.px(space::s), pad, look.px(space::s));
    layout()->setSpacing(look.px(space::m));
    m_bar->layout()->setSpacing(look.px(space::s));
}

void DigitizationPage::retranslate() {
    m_tabs->setTabText(OnBoard, tr("Board"));
    m_tabs->setTabText(InList, tr("List"));
    m_tabs->setTabText(InMine, tr("My work"));
    m_tabs->setTabText(InCandidates, tr("Candidates"));
    m_tabs->setTabText(InBatches, tr("Batches"));
    m_tabs->setTabText(InIncoming, tr("Incoming scans"));
    m_tabs->setAccessibleName(tr("Views of the digitization"));
    m_table->setAccessibleName(tr("Titles in digitization"));
    QStringList states{tr("All stages")};
    for (const auto state : digitization::itemStates()) states << words(state);
    setWords(*m_state, states);
    QStringList names{tr("All categories")};
    for (const Category each : categories) names << words(each);
    setWords(*m_category, names);
    if (m_batch->count() == 0)
        m_batch->addItem(tr("All batches"));
    else
        m_batch->setItemText(0, tr("All batches"));
    m_state->setAccessibleName(tr("State"));
    m_category->setAccessibleName(tr("Category"));
    m_batch->setAccessibleName(tr("Batch"));
}

// --- places ----------------------------------------------------------------------------------------------------

bool DigitizationPage::scanned(const QString& code) {
    if (const auto slip = digitization::itemOfSlip(utf8(code))) {
        goTo(Link{QStringLiteral("item"), slip->value, {}});
        return true;
    }
    const text::Scanned read = text::readScan(utf8(code));
    const auto* book = std::get_if<text::ScannedCode>(&read);
    if (!book) return false;
    m_context.library.read(&collection::CopyQueries::byCode, *book)
        .then(this, [this, code](const Result<std::vector<collection::Copy>>& copies) {
            if (!copies) return m_context.announcer.fault(copies.error());
            if (copies->size() == 1) return openItemOf(copies->front());
            m_context.announcer.tell(Tone::Attention, [code, none = copies->empty()] {
                return (none ? tr("%1: no book has this code.") : tr("%1: several books have this code.")).arg(code);
            });
        });
    return true;
}

void DigitizationPage::openItemOf(const collection::Copy& copy) {
    m_context.library.read(&digitization::ItemQueries::openItemOf, copy.recordId)
        .then(this, [this, record = copy.recordId.value](const Result<std::optional<digitization::ItemId>>& item) {
            if (!item) return m_context.announcer.fault(item.error());
            if (*item) return goTo(Link{QStringLiteral("item"), (*item)->value, {}});
            m_context.announcer.tell(Tone::Info, [] { return tr("This book is not on the digitization queue."); },
                                     {[] { return tr("Open its record"); },
                                      [navigator = &m_context.navigator, record] {
                                          navigator->open(Link{QStringLiteral("record"), record, {}});
                                      }});
        });
}

void DigitizationPage::goTo(const Link& link) {
    if (link == here()) return;
    open(link);
    Q_EMIT moved();
}

void DigitizationPage::open(const Link& link) {
    if (link.kind == QLatin1String("item") && link.id) {
        const auto place = ItemPages::placeFrom(link.text);
        if (!place) return openItem(*link.id);
        m_bar->hide();
        m_stack->setCurrentWidget(m_pages);
        m_pages->show(*link.id, *place);
        return m_pages->takeFocus();
    }
    if (link.kind == QLatin1String("batch")) {
        if (link.id) m_batches->select(*link.id);
        return showTab(InBatches);
    }
    const auto place = std::ranges::find(placeNames, link.text, [](const char* name) { return QLatin1String(name); });
    showTab(place == placeNames.end() ? OnBoard : static_cast<Tab>(place - placeNames.begin()));
}

Link DigitizationPage::here() const {
    if (m_stack->currentWidget() == m_item && m_item->item()) return {QStringLiteral("item"), *m_item->item(), {}};
    if (m_stack->currentWidget() == m_pages && m_pages->item())
        return {QStringLiteral("item"), *m_pages->item(), ItemPages::code(m_pages->place())};
    return {id(), std::nullopt, QLatin1String(placeNames[static_cast<std::size_t>(m_tab)])};
}

void DigitizationPage::openItem(std::int64_t item) {
    m_bar->hide();
    // First in front, then asked: an answer that is there at once may already lead away from it.
    m_stack->setCurrentWidget(m_item);
    takeFocus();
    m_item->show(item);
}

void DigitizationPage::leaveItem() {
    m_follow = m_item->item();
    goTo(Link{id(), std::nullopt, QLatin1String(placeNames[static_cast<std::size_t>(m_tab)])});
}

void DigitizationPage::showTab(Tab place) {
    m_tab = place;
    m_bar->show();
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(place);
    QWidget* const views[] = {m_board, m_table, m_table, m_candidates, m_batches, m_incoming};
    m_stack->setCurrentWidget(views[place]);
    showBoard();
    m_state->setVisible(place == InList);
    m_newBatch->setVisible(place == InBatches);
    for (QWidget* each : std::initializer_list<QWidget*>{m_text, m_category, m_batch})
        each->setVisible(place == OnBoard || place == InList || place == InMine);
    fitBar();
    read();
    takeFocus();
}

bool DigitizationPage::takeFocus() {
    const QWidget* shown = m_stack->currentWidget();
    if (shown == m_item)
        m_item->takeFocus();
    else if (shown == m_pages)
        m_pages->takeFocus();
    else if (shown == m_table)
        m_table->setFocus();
    else if (shown == m_candidates)
        m_candidates->takeFocus();
    else if (shown == m_incoming)
        m_incoming->takeFocus();
    else if (shown == m_batches)
        m_batches->batches().setFocus();
    else
        m_board->focusItem(m_follow);
    return true;
}

bool DigitizationPage::filter() {
    QLineEdit* field = m_text;
    if (m_stack->currentWidget() == m_item) field = &m_item->viewer().searchField();
    if (m_stack->currentWidget() == m_pages) field = m_pages->searchField();
    if (m_stack->currentWidget() == m_candidates) field = &m_candidates->field();
    if (!field || !field->isVisible()) return false;
    field->setFocus(Qt::ShortcutFocusReason);
    field->selectAll();
    return true;
}

// --- rows ------------------------------------------------------------------------------------------------------

void DigitizationPage::read() {
    m_reading.stop();
    m_stale = false;
    m_list.awaitRows();
    if (m_rows.empty()) m_unread->showReading();
    const Day today = m_context.library.clock().today();
    const quint64 asked = ++m_asked;
    digitization::ItemFilter filter;
    filter.text = utf8(m_text->text().trimmed());
    if (m_category->currentIndex() > 0)
        filter.category = categories[static_cast<std::size_t>(m_category->currentIndex() - 1)];
    if (m_batch->currentIndex() > 0) filter.batch = digitization::BatchId(m_batch->currentData().toLongLong());
    m_context.library.read(&digitization::ItemQueries::list, filter, today)
        .then(this, [this, asked](const Result<std::vector<ItemRow>>& rows) {
            if (asked != m_asked) return;
            if (!rows) return notRead(rows.error());
            m_rows = *rows;
            showRows();
        });
    m_context.library.read(&digitization::ItemQueries::batches, today)
        .then(this, [this, asked](const Result<std::vector<digitization::BatchProgress>>& batches) {
            if (asked != m_asked) return;
            if (!batches) return m_batches->notRead(batches.error());
            m_batches->setBatches(*batches);
            m_candidates->setBatches(*batches);
            showBatches(*batches);
        });
    m_context.library.read(&workflow::WorkQueries::stages)
        .then(this, [this, asked](const Result<std::vector<workflow::StageLoad>>& loads) {
            if (asked == m_asked && loads) m_board->setLimits(*loads);
        });
    if (m_tab != InBatches) return;
    m_context.library.read(&digitization::ItemQueries::list, digitization::ItemFilter(), today)
        .then(this, [this, asked](const Result<std::vector<ItemRow>>& rows) {
            if (asked == m_asked) rows ? m_batches->setItems(*rows) : m_batches->notRead(rows.error());
        });
}

void DigitizationPage::showBatches(const std::vector<digitization::BatchProgress>& batches) {
    bool same = m_batch->count() == static_cast<int>(batches.size()) + 1;
    for (int i = 1; same && i < m_batch->count(); ++i) {
        const auto& batch = batches[static_cast<std::size_t>(i) - 1].batch;
        same = m_batch->itemData(i).toLongLong() == batch.id.value && m_batch->itemText(i) == qs(batch.name);
    }
    if (same) return; // somebody may have the list open
    const QVariant chosen = m_batch->currentData();
    m_batch->clear();
    m_batch->addItem(tr("All batches"));
    for (const auto& each : batches)
        m_batch->addItem(qs(each.batch.name), QVariant::fromValue<qlonglong>(each.batch.id.value));
    m_batch->setCurrentIndex(std::max(0, chosen.isValid() ? m_batch->findData(chosen) : 0));
    if (const auto wanted = std::exchange(m_wantedBatch, std::nullopt)) {
        m_batch->setCurrentIndex(std::max(0, m_batch->findData(QVariant::fromValue<qlonglong>(*wanted))));
        if (m_batch->currentIndex() > 0) read();
    }
}

/// What the list is narrowed by, but not what is typed: the page begins with all that the boxes leave.
void DigitizationPage::rememberFilter() {
    QJsonObject filter;
    if (m_state->currentIndex() > 0) {
        const auto state = digitization::itemStates()[static_cast<std::size_t>(m_state->currentIndex() - 1)];
        filter[stateName] = qs(digitization::code(state));
    }
    if (m_category->currentIndex() > 0)
        filter[categoryName] =
            qs(digitization::code(categories[static_cast<std::size_t>(m_category->currentIndex() - 1)]));
    if (m_batch->currentIndex() > 0) filter[batchName] = m_batch->currentData().toLongLong();
    m_views.setLast(qs(m_context.library.address().shown()), {{}, filter, {}, {}});
}

/// A batch is chosen when the batches are read.
void DigitizationPage::restoreFilter() {
    const auto last = m_views.last(qs(m_context.library.address().shown()));
    if (!last) return;
    const auto placeOf = [](const auto& all, const auto& wanted) {
        const auto found = wanted ? std::ranges::find(all, *wanted) : std::end(all);
        return found == std::end(all) ? 0 : static_cast<int>(found - std::begin(all)) + 1;
    };
    const auto& states = digitization::itemStates();
    m_state->setCurrentIndex(
        placeOf(states, digitization::itemStateFromCode(utf8(last->filter[stateName].toString()))));
    m_category->setCurrentIndex(
        placeOf(categories, digitization::categoryFromCode(utf8(last->filter[categoryName].toString()))));
    if (const auto batch = last->filter[batchName].toInteger(); batch != 0) m_wantedBatch = batch;
}

void DigitizationPage::committed(const ChangedRows& rows) {
    constexpr std::array shown{Subject::Item,   Subject::ItemFile,   Subject::Batch, Subject::WorkTask,
                               Subject::Defect, Subject::Derivative, Subject::Record};
    const auto ours = [&](const ChangedRow& row) { return std::ranges::find(shown, row.subject) != shown.end(); };
    if (std::ranges::any_of(rows, ours)) readAgain();
}

void DigitizationPage::readAgain() {
    m_stale = true;
    if (!isVisible()) return;
    if (m_stack->currentWidget() == m_item) m_item->reload();
    m_reading.start();
}

void DigitizationPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_stale) readAgain();
}

// --- moving ----------------------------------------------------------------------------------------------------

void DigitizationPage::step(const ItemRow& row, int direction) {
    if (direction > 0)
        m_moves->forward(row);
    else
        m_moves->back(row);
}

void DigitizationPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (m_tab == InBatches && m_batches->closeForm()) return;
        if (!m_text->text().isEmpty()) return m_text->clear();
    }
    if (event->key() == Qt::Key_Down && m_text->hasFocus()) {
        takeFocus();
        return;
    }
    Page::keyPressEvent(event);
}

void DigitizationPage::dragEnterEvent(QDragEnterEvent* event) {
    const QWidget* shown = m_stack->currentWidget();
    const Dropped takes = shown == m_pages ? Dropped::FilesAndFolders : Dropped::Files;
    if ((shown == m_item || shown == m_pages) && !droppedFiles(*event->mimeData(), takes).isEmpty())
        event->acceptProposedAction();
}

void DigitizationPage::dropEvent(QDropEvent* event) {
    const QWidget* shown = m_stack->currentWidget();
    const QStringList files =
        droppedFiles(*event->mimeData(), shown == m_pages ? Dropped::FilesAndFolders : Dropped::Files);
    if (files.isEmpty() || (shown != m_item && shown != m_pages)) return;
    event->acceptProposedAction();
    if (shown == m_item)
        m_item->attach(files);
    else
        m_pages->ingest(files);
}

} // namespace kitapdar::ui
