#include "ui/digitization/BatchView.h"

#include "core/digitization/ItemService.h"
#include "core/library/Library.h"
#include "ui/digitization/ItemTexts.h"
#include "ui/input/CodeField.h"
#include "ui/settings/TableMemory.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Link.h"
#include "ui/theme/Follow.h"
#include "ui/theme/Style.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/DigitizationWords.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/Text.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kitapdar::ui {

namespace {

using digitization::BatchProgress;
using digitization::ItemRow;

struct BatchTable {
    Q_DECLARE_TR_FUNCTIONS(BatchTable)
};

Tone toneOf(const BatchProgress& batch) {
    if (batch.remaining <= 0) return Tone::Ok;
    return batch.daysLeft < 0 ? Tone::Refused : batch.daysLeft < 14 ? Tone::Attention : Tone::Secondary;
}

std::vector<Column<BatchProgress>> batchColumns() {
    return {
        {.head = {.id = QStringLiteral("name"), .title = [] { return BatchTable::tr("Batch"); }, .width = 240},
         .text = [](const BatchProgress& row) { return qs(row.batch.name); }},
        {.head = {.id = QStringLiteral("due"), .title = [] { return BatchTable::tr("Due"); }, .width = 110},
         .text = [](const BatchProgress& row) { return dayText(row.batch.dueOn); },
         .value = [](const BatchProgress& row) { return documents::Cell(row.batch.dueOn); }},
        {.head = {.id = QStringLiteral("sent"),
                  .title = [] { return BatchTable::tr("Sent"); },
                  .alignment = Qt::AlignRight,
                  .width = 110},
         .text =
             [](const BatchProgress& row) { return BatchTable::tr("%1 of %2").arg(row.sent).arg(row.batch.target); }},
        {.head = {.id = QStringLiteral("days"), .title = [] { return BatchTable::tr("Time"); }, .width = 176},
         .text =
             [](const BatchProgress& row) {
                 return row.remaining <= 0 ? BatchTable::tr("complete") : daysLeftWords(row.daysLeft);
             },
         .mark =
             [](const BatchProgress& row) {
                 return std::optional(CellMark{row.remaining <= 0 ? Icon::Check : Icon::Clock, toneOf(row)});
             }},
        {.head = {.id = QStringLiteral("receiver"), .title = [] { return BatchTable::tr("Receiver"); }, .width = 240},
         .text = [](const BatchProgress& row) { return qs(row.batch.receiver); }}};
}

const auto draftName = QStringLiteral("batch-new");

/// All rows are of one batch, so nobody needs to read its name in each.
std::vector<Column<ItemRow>> columnsInBatch(const Clock& clock) {
    auto columns = itemColumns(clock);
    std::erase_if(columns, [](const Column<ItemRow>& column) { return column.head.id == QLatin1String("batch"); });
    return columns;
}

} // namespace

QString daysLeftWords(int days) {
    if (days == 0) return BatchTable::tr("due today");
    if (days > 0) return BatchTable::tr("%n day(s) left", nullptr, days);
    return BatchTable::tr("%n day(s) late", nullptr, -days);
}

// --- bar -------------------------------------------------------------------------------------------------------

BatchBar::BatchBar(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void BatchBar::setProgress(const BatchProgress& progress) {
    m_progress = progress;
    setAccessibleName(tr("Accepted %1, sent %2, ready %3, of %4")
                          .arg(progress.accepted)
                          .arg(progress.sent)
                          .arg(progress.ready)
                          .arg(progress.batch.target));
    update();
}

QSize BatchBar::sizeHint() const { return {lookOf(this).px(200), lookOf(this).px(12)}; }

void BatchBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look look = lookOf(this);
    const Colours colours = look.colours();
    QPainterPath shape;
    shape.addRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setClipPath(shape);
    painter.fillRect(rect(), colours.hairline);
    if (!m_progress || m_progress->batch.target <= 0) return;
    const double unit = double(width()) / static_cast<double>(m_progress->batch.target);
    double left = 0;
    const auto part = [&](std::int64_t count, const QColor& colour) {
        painter.fillRect(QRectF(left, 0, static_cast<double>(count) * unit, height()), colour);
        left += static_cast<double>(count) * unit;
    };
    part(m_progress->accepted, colours.ok);
    part(m_progress->sent - m_progress->accepted, mix(colours.ok, colours.surface, 0.6));
    part(m_progress->ready, mix(colours.accent, colours.surface, 0.5));
}

// --- form ------------------------------------------------------------------------------------------------------

BatchForm::BatchForm(const Context& context, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_name(new QLineEdit),
      m_receiver(new QLineEdit),
      m_target(new QSpinBox),
      m_due(new QLineEdit),
      m_add(makePrimaryButton([this] { return tr("Begin the batch"); })),
      m_refusal(new Label({}, Type::Body, Tone::Refused)),
      m_draft(new FormDraft(context.settings.drafts(), this)) {
    constexpr int usual = 100, most = 100'000;
    m_target->setRange(1, most);
    m_target->setValue(usual);
    m_draft->watch(QStringLiteral("name"), m_name);
    m_draft->watch(QStringLiteral("receiver"), m_receiver);
    m_draft->watch(QStringLiteral("target"), m_target);
    m_draft->watch(QStringLiteral("due"), m_due);
    const auto field = [](Words words, QWidget* edit) {
        auto* column = new QVBoxLayout;
        auto* label = new Label({}, Type::Body, Tone::Secondary);
        label->setWords(words);
        label->setBuddy(edit);
        keepWorded(edit, [edit, words] { edit->setAccessibleName(words()); });
        column->addWidget(label);
        column->addWidget(edit);
        return column;
    };
    auto* row = new QHBoxLayout;
    row->setSpacing(lookOf(this).px(space::m));
    row->addLayout(field([this] { return tr("Name of the batch"); }, m_name), 3);
    row->addLayout(field([this] { return tr("Receiver"); }, m_receiver), 3);
    row->addLayout(field([this] { return tr("How many titles"); }, m_target), 1);
    row->addLayout(field([this] { return tr("Due"); }, m_due), 1);
    content()->addLayout(row);
    auto* no = makeButton([this] { return tr("Close"); });
    auto* buttons = new QHBoxLayout;
    m_refusal->setWordWrap(true);
    buttons->addWidget(m_refusal, 1);
    buttons->addWidget(no);
    buttons->addWidget(m_add);
    content()->addLayout(buttons);
    readKeys(*m_due, KeysRead::Numbers);
    readKeys(*m_target);
    for (QLineEdit* each : {m_name, m_receiver, m_due})
        connect(each, &QLineEdit::returnPressed, this, &BatchForm::submit);
    connect(m_add, &QPushButton::clicked, this, &BatchForm::submit);
    connect(no, &QPushButton::clicked, this, &BatchForm::leave);
    keepWorded(this, [this] { retranslate(); });
    hide();
}

void BatchForm::retranslate() { m_due->setPlaceholderText(tr("dd.mm.yyyy")); }

void BatchForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        Card::keyPressEvent(event);
}

void BatchForm::begin() {
    open();
    m_name->setFocus(Qt::OtherFocusReason);
}

void BatchForm::resume() {
    if (isHidden() && m_context.settings.drafts().find(draftName)) open();
}

void BatchForm::open() {
    const QString link = Link{QStringLiteral("digitization"), std::nullopt, QStringLiteral("batches")}.toString();
    m_draft->begin(draftName, link, [this] {
        for (QLineEdit* each : {m_name, m_receiver, m_due}) each->clear();
    });
    m_refusal->clear();
    show();
}

void BatchForm::leave() {
    m_draft->leave(m_context.dialogs, *this, [this] { hide(); });
}

void BatchForm::submit() {
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        m_name->setFocus();
        return m_refusal->setWords([] { return tr("The batch needs a name."); });
    }
    constexpr int ahead = 50 * 365; // a year of two digits is of this century
    const auto due = dayFrom(m_due->text(), m_context.library.clock().today().plusDays(ahead));
    if (!due) {
        m_due->setFocus();
        return m_refusal->setWords([] { return tr("Write the day as 27.02.2027."); });
    }
    digitization::Batch batch;
    batch.name = utf8(name);
    batch.receiver = utf8(m_receiver->text().trimmed());
    batch.target = m_target->value();
    batch.dueOn = *due;
    m_context.library.write(&digitization::ItemService::addBatch, batch)
        .then(this, [this](const Result<digitization::Batch, digitization::ItemRefusal>& made) {
            if (!made)
                return m_refusal->setWords([no = made.error()] { return notSavedWords(faultIn(no), words(no)); });
            m_draft->drop();
            hide();
            m_context.announcer.done([name = qs(made->name)] { return tr("The batch “%1” was begun.").arg(name); },
                                     Undo::Offered);
            Q_EMIT added(made->id.value);
        });
}

// --- view ------------------------------------------------------------------------------------------------------

BatchView::BatchView(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_batches(batchColumns(), [](const BatchProgress& row) { return row.batch.id.value; }),
      m_items(columnsInBatch(context.library.clock()), [](const ItemRow& row) { return row.item.id.value; }),
      m_form(new BatchForm(context)),
      m_table(new DataTable(QStringLiteral("digitization.batches"), m_batches, memoryIn(context.settings))),
      m_card(new Card),
      m_name(new Label({}, Type::Large, Tone::Normal, true)),
      m_facts(new Label({}, Type::Body, Tone::Secondary)),
      m_days(new Label({}, Type::Large, Tone::Normal, true)),
      m_bar(new BatchBar),
      m_itemTable(new DataTable(QStringLiteral("digitization.batchItems"), m_items, memoryIn(context.settings))) {
    build();
    m_batches.readBy([this] { Q_EMIT changed(); });
    m_items.readBy([this] { Q_EMIT changed(); });
    m_batches.awaitRows();
    connect(m_table, &DataTable::currentIdChanged, this, &BatchView::showBatch);
    connect(m_itemTable, &DataTable::opened, this, &BatchView::opened);
    connect(m_form, &BatchForm::added, this, [this](std::int64_t batch) {
        m_wanted = batch;
        Q_EMIT changed();
    });
    onLanguageChange(this, [this] { showBatch(); });
}

void BatchView::build() {
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_itemTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->emptyState().setWords(
        Icon::Batch, [this] { return tr("A batch is a set of titles delivered together by one date."); },
        [this] { return tr("Begin a batch"); });
    connect(&m_table->emptyState(), &EmptyState::actionClicked, this, &BatchView::openForm);
    m_itemTable->emptyState().setWords(
        Icon::Batch, [this] { return tr("No title is in this batch yet. Open a title to put it into the batch."); });
    keepWorded(m_table, [this] { m_table->setAccessibleName(tr("Batches")); });
    keepWorded(m_itemTable, [this] { m_itemTable->setAccessibleName(tr("Titles of the batch")); });
    auto* line = new QHBoxLayout;
    m_name->setWordWrap(true);
    m_facts->setWordWrap(true);
    line->addWidget(m_name, 1);
    line->addWidget(m_days);
    m_card->content()->addLayout(line);
    m_card->content()->addWidget(m_bar);
    m_card->content()->addWidget(m_facts);
    auto* all = new QVBoxLayout(this);
    all->addWidget(m_form);
    all->addWidget(m_table, 2);
    all->addWidget(m_card);
    all->addWidget(m_itemTable, 3);
    keepStyled(this, [this](const Look& look) { applyLook(look); });
}

void BatchView::applyLook(const Look& look) {
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(look.px(space::m));
}

void BatchView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    showBatch();
}

void BatchView::setBatches(const std::vector<BatchProgress>& batches) {
    m_form->resume();
    m_batches.setRows(batches);
    if (const auto row = m_wanted ? m_batches.rowOf(*m_wanted) : std::nullopt) {
        m_table->selectRow(*row);
        m_wanted.reset();
    } else if (!m_table->currentIndex().isValid() && !batches.empty()) {
        m_table->selectRow(0);
    }
    showBatch();
}

void BatchView::setItems(const std::vector<ItemRow>& items) {
    m_all = items;
    m_isRead = true;
    showBatch();
}

void BatchView::notRead(const Fault& fault) {
    if (m_batches.state() != WindowModelBase::State::Ready) m_batches.fail(fault);
    if (!m_isRead) m_items.fail(fault);
}

void BatchView::select(std::int64_t batch) {
    m_wanted = batch;
    if (const auto row = m_batches.rowOf(batch)) m_table->selectRow(*row);
}

void BatchView::openForm() { m_form->begin(); }

bool BatchView::closeForm() {
    if (m_form->isHidden()) return false;
    m_form->leave();
    return true;
}

void BatchView::showBatch() {
    const auto id = m_table->currentId();
    const BatchProgress* row = id ? m_batches.rowWith(*id) : nullptr;
    constexpr int roomy = 290; // px at 100 %: on a low screen the two lists go before the picture of the progress
    m_card->setVisible(row && height() >= lookOf(this).px(roomy));
    m_itemTable->setVisible(row != nullptr);
    std::vector<ItemRow> items;
    for (const ItemRow& each : m_all) {
        if (row && each.item.batchId == row->batch.id) items.push_back(each);
    }
    m_isRead ? m_items.setRows(std::move(items)) : m_items.awaitRows(); // before, nobody knows what is in the batch
    if (!row) return;
    m_name->setText(qs(row->batch.name));
    m_days->setText(row->remaining <= 0 ? tr("complete") : daysLeftWords(row->daysLeft));
    m_days->setTone(toneOf(*row));
    m_bar->setProgress(*row);
    QStringList facts{tr("sent %1 of %2").arg(row->sent).arg(row->batch.target),
                      tr("accepted %1").arg(row->accepted),
                      tr("ready %1").arg(row->ready),
                      tr("in work %1").arg(row->planned),
                      tr("left %1").arg(std::max<std::int64_t>(0, row->remaining)),
                      tr("due %1").arg(dayText(row->batch.dueOn))};
    if (!row->batch.receiver.empty()) facts << qs(row->batch.receiver);
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

} // namespace kitapdar::ui
