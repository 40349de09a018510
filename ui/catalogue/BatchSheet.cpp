#include "ui/catalogue/BatchSheet.h"

#include "ui/settings/TableMemory.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/BatchWords.h"
#include "wording/FaultWords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

namespace {

constexpr int sheetWidth = 1120;
constexpr int tableHeight = 260; // px at 100 %
constexpr int leastRows = 4;
constexpr int typingPause = 250; // ms

std::vector<Column<BatchRow>> batchColumns() {
    return {{.head = {.id = QStringLiteral("name"), .title = [] { return BatchSheet::tr("What"); }, .width = 240},
             .text = [](const BatchRow& row) { return row.name; }},
            {.head = {.id = QStringLiteral("before"), .title = [] { return BatchSheet::tr("Before"); }, .width = 380},
             .text = [](const BatchRow& row) { return row.before ? row.before() : QString(); }},
            {.head = {.id = QStringLiteral("after"), .title = [] { return BatchSheet::tr("After"); }, .width = 380},
             .text = [](const BatchRow& row) { return row.after ? row.after() : QString(); },
             .mark =
                 [](const BatchRow& row) {
                     return row.isRefused ? std::optional(CellMark{Icon::Refused, Tone::Refused}) : std::nullopt;
                 }}};
}

} // namespace

BatchSheet::BatchSheet(const Context& context, QWidget& window, const QString& table)
    : Overlay(window, sheetWidth),
      m_context(context),
      m_job(context.jobs),
      m_rows(batchColumns(), [](const BatchRow& row) { return row.id; }),
      m_title(new Label({}, Type::Large, Tone::Normal, true)),
      m_form(new FormLayout),
      m_problem(new Label({}, Type::Body, Tone::Attention)),
      m_facts(new Label({}, Type::Body, Tone::Secondary)),
      m_table(new DataTable(table, m_rows, memoryIn(context.settings))),
      m_progress(new QProgressBar),
      m_apply(makePrimaryButton([] { return tr("Change"); }, Icon::Check)),
      m_cancel(makeButton({})) {
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &BatchSheet::startPreview);
    connect(m_apply, &QPushButton::clicked, this, &BatchSheet::doIt);
    connect(m_cancel, &QPushButton::clicked, this, &BatchSheet::stopOrClose);
    connect(&m_job, &OneJob::changed, this, &BatchSheet::showState);
}

void BatchSheet::build() {
    auto* fields = new QWidget;
    m_form->setContentsMargins(0, 0, 0, 0);
    fields->setLayout(m_form);
    m_problem->setWordWrap(true);
    m_facts->setWordWrap(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->emptyState().setWords(Icon::Info, [this] { return tr("Nothing would be changed."); });
    keepWorded(m_table, [this] {
        m_table->setAccessibleName(tr("Before and after"));
        m_progress->setAccessibleName(tr("Progress of the preview"));
    });
    m_progress->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_apply->setAutoDefault(true); // Enter does it
    m_cancel->setAutoDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addStretch(0);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_apply);
    for (QWidget* each : std::initializer_list<QWidget*>{m_title, fields, m_problem}) content()->addWidget(each);
    content()->addStretch(1);
    footer()->addWidget(m_facts);
    footer()->addWidget(m_table);
    footer()->addLayout(buttons);
    m_table->setFixedHeight(lookOf(this).px(tableHeight));
}

void BatchSheet::fit(int room, int width) {
    const Look look = lookOf(this);
    const int others = heightOf(*content(), width) + heightOf(*footer(), width) - m_table->minimumHeight();
    const int least = m_table->horizontalHeader()->sizeHint().height() + leastRows * look.px(size::row);
    const int height = std::max(least, std::min(look.px(tableHeight), room - others));
    // Asked first: it would lay out anew each time, and each time lead back to here.
    if (m_table->minimumHeight() != height) m_table->setFixedHeight(height);
}

bool BatchSheet::isReady() const {
    return m_isWhole && !m_job.isRunning() && m_counts.changed > 0 && !problemOfChange();
}

QString BatchSheet::problem() const {
    if (const Words why = problemOfChange()) return why();
    return m_refusal ? m_refusal() : QString();
}

void BatchSheet::follow(QLineEdit& field) {
    connect(&field, &QLineEdit::textChanged, this, &BatchSheet::changed);
    connect(&field, &QLineEdit::returnPressed, this, &BatchSheet::doIt);
}

void BatchSheet::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && qobject_cast<QComboBox*>(focusWidget())) return doIt();
    Overlay::keyPressEvent(event);
}

void BatchSheet::openAnew() {
    dismiss();
    m_refusal = {};
    startPreview();
    open();
}

void BatchSheet::changed() {
    ++m_asked; // what is on its way is of another change
    m_isLooking = m_isWhole = false;
    m_refusal = {};
    m_typing.start();
    showState();
}

void BatchSheet::startPreview() {
    m_typing.stop();
    ++m_asked;
    m_looked = 0;
    m_counts = {};
    m_rows.clear();
    m_isWhole = false;
    m_isLooking = !problemOfChange();
    if (!m_isLooking) m_rows.setRows({});
    if (m_isLooking) next();
    showState();
}

void BatchSheet::next() {
    if (m_looked < total()) return look(m_looked, m_asked);
    m_isLooking = false;
    m_isWhole = true;
    if (m_rows.rows().empty()) m_rows.setRows({});
    showState();
}

void BatchSheet::shown(quint64 asked, std::size_t looked, std::vector<BatchRow> rows,
                       const catalogue::BatchCounts& counts) {
    if (asked != m_asked) return;
    m_looked += looked;
    m_counts.changed += counts.changed;
    m_counts.same += counts.same;
    m_counts.refused += counts.refused;
    if (!rows.empty()) {
        auto all = m_rows.rows();
        all.insert(all.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
        m_rows.setRows(std::move(all));
    }
    next();
    showState();
}

void BatchSheet::failed(quint64 asked, const Fault& fault) {
    if (asked != m_asked) return;
    m_isLooking = false;
    m_refusal = [fault] { return words(fault); };
    m_rows.setRows({});
    showState();
}

void BatchSheet::refused(const Words& why) {
    startPreview();
    m_refusal = why;
    showState();
}

void BatchSheet::doIt() {
    if (isReady()) return apply();
    if (m_typing.isActive()) startPreview();
}

void BatchSheet::stopOrClose() {
    if (m_job.isRunning()) return m_job.stop();
    if (!m_isLooking) return dismiss();
    ++m_asked;
    m_isLooking = false;
    showState();
}

void BatchSheet::showState() {
    const bool working = m_job.isRunning();
    const auto running = m_job.running();
    m_progress->setVisible(working || m_isLooking);
    m_progress->setRange(0, static_cast<int>(total()));
    if (m_isLooking) m_progress->setValue(static_cast<int>(m_looked));
    if (working && running && running->step) {
        m_progress->setRange(0, static_cast<int>(running->step->total));
        m_progress->setValue(static_cast<int>(running->step->done));
    }
    m_apply->setEnabled(isReady());
    m_cancel->setEnabled(!running || !running->cancelling);
    const bool canStop = working || m_isLooking;
    ui::setWords(*m_cancel, [canStop] { return canStop ? tr("Stop") : tr("Close"); });
    const Words why = problemOfChange();
    const Words shownProblem = why ? why : m_refusal;
    m_problem->setVisible(static_cast<bool>(shownProblem));
    m_problem->setWords(shownProblem);
    m_facts->setWords([counts = m_counts] { return previewWords(counts); });
}

} // namespace kitapdar::ui
