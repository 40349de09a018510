#include "ui/catalogue/DoubtView.h"

#include "core/catalogue/DoubtQueries.h"
#include "core/catalogue/DoubtService.h"
#include "core/library/Library.h"
#include "core/merging/MergeQueries.h"
#include "core/merging/MergeService.h"
#include "ui/settings/TableMemory.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Connectivity.h"
#include "ui/shell/Unread.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TableMarks.h"
#include "ui/widgets/Worded.h"
#include "wording/CatalogueWords.h"
#include "wording/Format.h"
#include "wording/Text.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

namespace {

constexpr int mostShown = 1000; // the likeliest; the others come as these are decided

bool isEnter(const QKeyEvent& key) { return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter; }

} // namespace

DoubtView::DoubtView(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_doubts(doubtColumns(), [](const catalogue::Doubt& doubt) { return doubt.id.value; }),
      m_compared(comparedColumns(), [this](const ComparedRow& row) { return &row - m_compared.rows().data() + 1; }),
      m_table(new DataTable(QStringLiteral("catalogue.doubts"), m_doubts, memoryIn(context.settings))),
      m_comparison(new DataTable(QStringLiteral("catalogue.compared"), m_compared, memoryIn(context.settings))),
      m_count(new Label({}, Type::Body, Tone::Secondary)),
      m_addFields(new QCheckBox),
      m_one(makePrimaryButton([this] { return tr("One title (Enter)"); }, Icon::Copy)),
      m_two(makeButton([this] { return tr("Two titles (Shift+Enter)"); })) {
    build();
    m_doubts.readBy([this] { read(); });
    m_compared.readBy([this] { compare(); });
    m_table->installEventFilter(this);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &DoubtView::showMenu);
    connect(m_table, &DataTable::opened, this, &DoubtView::decideOne);
    connect(m_table, &DataTable::currentIdChanged, this, &DoubtView::compare);
    connect(m_table, &DataTable::selectedIdsChanged, this, &DoubtView::nameButtons);
    connect(&m_table->marks(), &TableMarks::changed, this, &DoubtView::nameButtons);
    connect(m_one, &QPushButton::clicked, this, &DoubtView::decideOne);
    connect(m_two, &QPushButton::clicked, this, &DoubtView::decideTwo);
    connect(&context.changes, &Changes::committed, this, [this](const ChangedRows& rows) {
        const auto concerns = [](const ChangedRow& row) {
            return row.subject == Subject::Doubt || row.subject == Subject::Import || row.subject == Subject::Record;
        };
        if (isVisible() && std::ranges::any_of(rows, concerns)) read();
    });
    connect(&context.connectivity, &Connectivity::returned, this, [this] {
        if (isVisible()) read();
    });
    keepWorded(this, [this] { nameButtons(); });
}

void DoubtView::build() {
    auto* back = makeIconButton(Icon::ArrowLeft, [this] { return tr("Back to the list (Esc)"); });
    connect(back, &QToolButton::clicked, this, &DoubtView::leaveRequested);
    auto* head = new Label({}, Type::Title, Tone::Normal, true);
    head->setWords([this] { return tr("To be decided"); });
    auto* top = new QHBoxLayout;
    top->addWidget(back);
    top->addWidget(head);
    top->addWidget(m_count, 1);
    auto* sentence = new Label({}, Type::Body, Tone::Secondary);
    sentence->setWordWrap(true);
    sentence->setWords([this] {
        return tr(
            "Imported titles that may be there already. One title: the copies go over to the title that was there, "
            "and the imported one goes. Two titles: both stay, and no import asks again.");
    });
    keepWorded(m_table, [this] { m_table->setAccessibleName(tr("Records to be decided")); });
    keepWorded(m_comparison, [this] { m_comparison->setAccessibleName(tr("The two records side by side")); });
    m_table->emptyState().setWords(Icon::Check, [this] { return tr("Nothing is to be decided."); });
    m_comparison->setSelectionMode(QAbstractItemView::NoSelection);
    m_comparison->emptyState().setWords(Icon::Info, [this] { return tr("Choose a pair above."); });
    // What is compared is read whole.
    m_comparison->setWordWrap(true);
    m_comparison->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* buttons = new FlowLayout(Qt::AlignRight);
    for (QWidget* each : std::initializer_list<QWidget*>{m_addFields, m_two, m_one}) buttons->addWidget(each);
    keepWorded(m_addFields, [this] { m_addFields->setToolTip(tr("ISBN, notes and subjects")); });
    auto* below = new QWidget;
    auto* column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_comparison, 1);
    column->addLayout(buttons);
    auto* halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_table);
    halves->addWidget(below);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    auto* all = new QVBoxLayout(this);
    all->addLayout(top);
    all->addWidget(sentence);
    all->addWidget(halves, 1);
    keepStyled(this, [this](const Look& look) { applyLook(look); });
}

void DoubtView::applyLook(const Look& look) {
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(look.px(space::m));
}

void DoubtView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    read();
}

void DoubtView::read() {
    m_doubts.awaitRows();
    m_context.library.read(&catalogue::DoubtQueries::open, mostShown)
        .then(this, [this](const Result<std::vector<catalogue::Doubt>>& doubts) {
            if (!doubts) return tellUnread(m_context.announcer, m_doubts, doubts.error());
            list(*doubts);
        });
    m_context.library.read(&catalogue::DoubtQueries::countOpen).then(this, [this](const Result<std::int64_t>& count) {
        if (!count) return;
        m_open = *count;
        tellCount();
    });
}

/// With the pair that somebody has chosen, which is in doubt for nobody else.
void DoubtView::tellCount() {
    const auto& rows = m_doubts.rows();
    const bool hasChosen = std::ranges::any_of(rows, [](const auto& doubt) { return doubt.id == chosenId; });
    m_count->setWords([this, count = m_open + (hasChosen ? 1 : 0)] { return tr("pairs: %1").arg(numberText(count)); });
}

void DoubtView::choose(const std::optional<catalogue::RecordPair>& pair) {
    m_pair = pair;
    if (pair) m_wanted = chosenId.value;
    if (isVisible()) read();
}

/// A pair that is in doubt anyway is listed once.
void DoubtView::list(std::vector<catalogue::Doubt> doubts) {
    if (!m_pair) return showDoubts(std::move(doubts));
    const auto isPair = [pair = *m_pair](const catalogue::Doubt& doubt) {
        return std::minmax(doubt.record.id, doubt.like.id) == std::minmax(pair.one, pair.other);
    };
    if (const auto present = std::ranges::find_if(doubts, isPair); present != doubts.end()) {
        if (m_wanted) m_wanted = present->id.value;
        return showDoubts(std::move(doubts));
    }
    m_context.library.read(&merging::MergeQueries::compare, m_pair->one, m_pair->other)
        .then(this, [this, doubts = std::move(doubts)](const Compared& compared) mutable {
            if (!compared) return tellUnread(m_context.announcer, m_doubts, compared.error());
            if (*compared && m_pair) doubts.insert(doubts.begin(), chosenDoubt(**compared));
            showDoubts(std::move(doubts));
        });
}

void DoubtView::showDoubts(std::vector<catalogue::Doubt> doubts) {
    m_doubts.setRows(std::move(doubts));
    tellCount();
    if (const auto row = m_wanted ? m_doubts.rowOf(*m_wanted) : std::nullopt) {
        m_wanted.reset();
        m_table->selectRow(*row);
    }
    // The pair that is compared is the one that is chosen.
    if (!m_doubts.rows().empty() && m_table->selectedIds().isEmpty())
        m_table->selectRow(std::max(0, m_table->currentIndex().row()));
    compare();
}

void DoubtView::clearComparison() {
    m_offered = 0;
    m_compared.setRows({});
    nameButtons();
}

void DoubtView::compare() {
    const quint64 asked = ++m_asked;
    const auto id = m_table->currentId();
    const catalogue::Doubt* doubt = id ? m_doubts.rowWith(*id) : nullptr;
    if (!doubt) return clearComparison();
    m_context.library.read(&merging::MergeQueries::compare, doubt->like.id, doubt->record.id)
        .then(this, [this, asked](const Compared& answer) {
            if (asked != m_asked) return;
            if (!answer) {
                m_compared.clear(); // the fields of another pair
                return tellUnread(m_context.announcer, m_compared, answer.error());
            }
            if (*answer)
                show(**answer);
            else
                clearComparison();
        });
}

void DoubtView::show(const merging::Comparison& comparison) {
    m_offered = comparison.offered.size();
    m_compared.setRows(comparedRows(comparison));
    nameButtons();
}

std::vector<catalogue::Doubt> DoubtView::chosen() const {
    std::vector<catalogue::Doubt> doubts;
    QList<std::int64_t> ids = m_table->chosenIds();
    if (ids.isEmpty() && m_table->currentId()) ids << *m_table->currentId();
    for (const std::int64_t id : ids) {
        if (const catalogue::Doubt* doubt = m_doubts.rowWith(id)) doubts.push_back(*doubt);
    }
    return doubts;
}

void DoubtView::nameButtons() {
    const auto pairs = chosen().size();
    m_one->setEnabled(pairs > 0 && !m_deciding);
    m_two->setEnabled(pairs > 0 && !m_deciding);
    m_addFields->setText(pairs > 1 ? tr("Add what only the titles that go have")
                                   : tr("Add what only the title that goes has (fields: %1)")
                                         .arg(numberText(static_cast<std::int64_t>(m_offered))));
    m_addFields->setEnabled(pairs > 1 || m_offered > 0);
}

void DoubtView::decideOne() {
    std::vector<merging::Merge> merges;
    for (const catalogue::Doubt& doubt : chosen()) {
        merges.push_back({doubt.like.id, doubt.like.version, doubt.record.id, doubt.record.version,
                          m_addFields->isEnabled() && m_addFields->isChecked()});
    }
    if (merges.empty() || m_deciding) return;
    m_deciding = true;
    nameButtons();
    using Answer = Result<merging::Merged, merging::MergeRefusal>;
    m_context.library.write(&merging::MergeService::merge, merges).then(this, [this](const Answer& answer) {
        m_deciding = false;
        read();
        if (!answer) return m_context.announcer.tell(Tone::Refused, [why = answer.error()] { return words(why); });
        m_context.announcer.done(
            [merged = *answer] {
                return tr("Titles merged: %1. Copies that went over: %2.")
                    .arg(numberText(merged.records), numberText(merged.copies));
            },
            Undo::Offered);
    });
}

void DoubtView::decideTwo() {
    std::vector<catalogue::RecordPair> pairs;
    bool decidesChosen = false;
    for (const catalogue::Doubt& doubt : chosen()) {
        pairs.push_back({doubt.like.id, doubt.record.id});
        decidesChosen = decidesChosen || doubt.id == chosenId;
    }
    if (pairs.empty() || m_deciding) return;
    m_deciding = true;
    nameButtons();
    using Answer = Result<void, catalogue::DistinctRefusal>;
    const auto count = static_cast<std::int64_t>(pairs.size());
    const auto home = [this, count, decidesChosen](const Answer& answer) {
        m_deciding = false;
        if (answer && decidesChosen) m_pair.reset();
        read();
        if (!answer) return m_context.announcer.tell(Tone::Refused, [why = answer.error()] { return words(why); });
        m_context.announcer.done([count] { return tr("Decided as two titles, pairs: %1.").arg(numberText(count)); },
                                 Undo::Offered);
    };
    m_context.library.write(&catalogue::DoubtService::keepApart, pairs).then(this, home);
}

/// The menu teaches the keys; what it does is done by the keys, too.
void DoubtView::showMenu(const QPoint& where) {
    const auto doubts = chosen();
    if (doubts.empty()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto entry = [&](const QString& text, const QString& key, auto act) {
        connect(menu->addAction(key.isEmpty() ? text : text + QLatin1Char('\t') + key), &QAction::triggered, this, act);
    };
    const auto keyText = [](const QKeySequence& key) { return key.toString(QKeySequence::NativeText); };
    entry(tr("One title: its copies go over"), keyText(Qt::Key_Return), [this] { decideOne(); });
    entry(tr("Two titles: do not ask again"), keyText(Qt::SHIFT | Qt::Key_Return), [this] { decideTwo(); });
    menu->addSeparator();
    entry(tr("Open the title that was there"), {},
          [this, id = doubts.front().like.id.value] { Q_EMIT recordWanted(id); });
    entry(tr("Open the other title"), {}, [this, id = doubts.front().record.id.value] { Q_EMIT recordWanted(id); });
    menu->popup(m_table->viewport()->mapToGlobal(where));
}

bool DoubtView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        // A key that is held down decides one pair.
        if (isEnter(key) && key.isAutoRepeat()) return true;
        if (isEnter(key) && key.modifiers() & Qt::ShiftModifier) {
            decideTwo();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DoubtView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace kitapdar::ui
