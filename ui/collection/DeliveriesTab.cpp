#include "ui/collection/DeliveriesTab.h"

#include "core/deliveries/ActReference.h"
#include "core/deliveries/DeliveryService.h"
#include "core/library/Library.h"
#include "ui/collection/ActPersonsLabel.h"
#include "ui/collection/DeliveryPane.h"
#include "ui/collection/StockPapers.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/input/PermittedWidget.h"
#include "ui/settings/TableMemory.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Signing.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/FrontStack.h"
#include "ui/widgets/Worded.h"
#include "wording/ActPapers.h"
#include "wording/DeliveryWords.h"
#include "wording/Format.h"
#include "wording/Text.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

using deliveries::DeliveryQueries;
using deliveries::DeliveryService;
using deliveries::DeliverySummary;

namespace {

constexpr int mostDeliveries = 1000;

/// The one local file that is dragged; "": something else is.
QString fileIn(const QMimeData& data) {
    return data.urls().size() == 1 && data.urls().front().isLocalFile() ? data.urls().front().toLocalFile() : QString();
}

} // namespace

DeliveriesTab::DeliveriesTab(const Context& context, QWidget* parent)
    : CollectionTab(parent),
      m_context(context),
      m_stack(new FrontStack),
      m_listPane(new QWidget),
      m_listColumn(new QVBoxLayout(m_listPane)),
      m_open(makePrimaryButton([] { return tr("Supplier's list…"); }, Icon::Import)),
      m_hand(makeButton([] { return tr("By hand"); }, Icon::Plus)),
      m_sign(makeButton([] { return tr("Sign the act…"); }, Icon::Check)),
      m_papersButton(makeButton([] { return tr("Papers…"); }, Icon::Print)),
      m_persons(new ActPersonsLabel(context.library)),
      m_pane(new DeliveryPane(context)),
      m_papers(new StockPapers(context, *this)) {
    setAcceptDrops(true);
    m_open->setObjectName(QStringLiteral("delivery-open"));
    m_hand->setObjectName(QStringLiteral("delivery-by-hand"));
    m_sign->setObjectName(QStringLiteral("delivery-sign"));
    m_hand->setToolTip(QStringLiteral("Ins"));
    m_sign->setToolTip(QStringLiteral("Ctrl+Enter"));
    for (QPushButton* each : {m_open, m_hand, m_sign}) keepPermitted(context.actions, *each, Permission::CopyEdit);
    auto* bar = new FlowLayout;
    for (QPushButton* each : {m_open, m_hand, m_sign, m_papersButton}) bar->addWidget(each);
    m_listColumn->setContentsMargins(0, 0, 0, 0);
    m_listColumn->addLayout(bar);
    m_listColumn->addWidget(m_persons);
    m_stack->addWidget(m_listPane);
    m_stack->addWidget(m_pane);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    build();
    connect(m_open, &QPushButton::clicked, this, &DeliveriesTab::openFile);
    connect(m_hand, &QPushButton::clicked, this, &DeliveriesTab::beginByHand);
    connect(m_sign, &QPushButton::clicked, this, &DeliveriesTab::sign);
    connect(m_papersButton, &QPushButton::clicked, this, &DeliveriesTab::offerPapers);
    connect(m_pane, &DeliveryPane::left, this, &DeliveriesTab::showList);
    connect(m_pane, &DeliveryPane::posted, this, [this](std::int64_t id) {
        m_toSelect = id;
        showList();
    });
    keepWorded(this, [this] {
        m_table->setAccessibleName(tr("Deliveries"));
        m_model->retranslate();
    });
}

DeliveriesTab::~DeliveriesTab() { delete m_table; } // before its model

/// A table has its columns for good, and they name sources.
void DeliveriesTab::build() {
    delete std::exchange(m_table, nullptr);
    m_model =
        std::make_unique<ListModel<DeliverySummary>>(deliveryColumns(m_terms, m_context.languages),
                                                     [](const DeliverySummary& row) { return row.delivery.id.value; });
    m_table = new DataTable(QStringLiteral("collection.deliveries"), *m_model, memoryIn(m_context.settings));
    m_table->setObjectName(QStringLiteral("deliveries-table"));
    m_table->setAccessibleName(tr("Deliveries"));
    m_table->emptyState().setWords(
        Icon::Import,
        [] { return tr("No delivery yet. Drop a supplier's list (XLSX, ODS or CSV) here, or write a title by hand."); },
        [] { return tr("Supplier's list…"); });
    connect(&m_table->emptyState(), &EmptyState::actionClicked, this, &DeliveriesTab::openFile);
    connect(m_table, &DataTable::currentIdChanged, this, &DeliveriesTab::tellPersons);
    m_listColumn->addWidget(m_table, 1);
    tellPersons();
}

void DeliveriesTab::tellPersons() {
    const auto id = m_table->currentId();
    const DeliverySummary* row = id ? m_model->rowWith(*id) : nullptr;
    m_persons->tell(row ? std::optional(deliveries::referenceOf(row->delivery)) : std::nullopt);
}

void DeliveriesTab::setTerms(const BookTerms& terms) {
    m_terms = terms;
    m_pane->setTerms(terms);
    build();
    read();
}

bool DeliveriesTab::go(const QString& place) { return place == QLatin1String("deliveries"); }

bool DeliveriesTab::isMaking() const { return m_stack->currentWidget() == m_pane; }

void DeliveriesTab::takeFocus() {
    if (isMaking()) return m_pane->takeFocus();
    m_table->setFocus(Qt::OtherFocusReason);
}

void DeliveriesTab::read() {
    m_context.library.read(&DeliveryQueries::list, deliveries::DeliveryFilter(), mostDeliveries)
        .then(this, [this, asked = ++m_asked](const Result<std::vector<DeliverySummary>>& all) {
            if (asked != m_asked) return;
            if (!all) return m_context.announcer.fault(all.error());
            m_model->setRows(*all);
            tellPersons();
            const auto row = m_toSelect ? m_model->rowOf(*m_toSelect) : std::nullopt;
            if (!row) return;
            m_toSelect.reset();
            m_table->setCurrentIndex(m_model->index(*row, 0));
        });
}

void DeliveriesTab::follow(const ChangedRows& rows) {
    const auto concerns = [](const ChangedRow& row) {
        return row.subject == Subject::Delivery || row.subject == Subject::Supplier;
    };
    if (std::ranges::any_of(rows, concerns)) read();
}

void DeliveriesTab::showList() {
    m_stack->setCurrentWidget(m_listPane);
    read();
    m_table->setFocus(Qt::OtherFocusReason);
}

void DeliveriesTab::beginByHand() {
    m_stack->setCurrentWidget(m_pane);
    m_pane->beginByHand();
}

void DeliveriesTab::openFile() {
    const FileQuestion question{
        tr("Supplier's list"), tr("Tables (%1)").arg(QStringLiteral("*.xlsx *.ods *.csv")), {}, {}};
    m_context.dialogs.openFile(*this, question, [this](const QString& path) { beginWithFile(path); });
}

void DeliveriesTab::beginWithFile(const QString& path) {
    m_stack->setCurrentWidget(m_pane);
    m_pane->beginWithFile(path);
}

const DeliverySummary* DeliveriesTab::chosen() {
    const auto id = m_table->currentId();
    const DeliverySummary* row = id ? m_model->rowWith(*id) : nullptr;
    if (!row) m_context.announcer.tell(Tone::Info, [] { return tr("Choose a delivery in the list."); });
    return row;
}

void DeliveriesTab::sign() {
    const DeliverySummary* row = chosen();
    if (!row) return;
    using Signed = Result<deliveries::Delivery, deliveries::SignRefusal>;
    m_context.library.write(&DeliveryService::sign, row->delivery.id)
        .then(this, [this, id = row->delivery.id](const Signed& done) {
            if (!done && std::holds_alternative<staff::SignatureMissing>(done.error()) && Signing::of(*this))
                return askToSign(id);
            if (!done) return m_context.announcer.tell(Tone::Refused, [no = done.error()] { return words(no); });
            m_context.announcer.done([number = qs(actNumberOf(*done))] { return tr("Act %1 is signed.").arg(number); });
            read();
        });
}

void DeliveriesTab::askToSign(deliveries::DeliveryId id) {
    m_context.library.read(&DeliveryQueries::toSign, id)
        .then(this, [this, id](const Result<staff::Act, deliveries::SignRefusal>& act) {
            if (!act) return m_context.announcer.tell(Tone::Refused, [no = act.error()] { return words(no); });
            const Signing* const signing = Signing::of(*this);
            const DeliverySummary* row = m_model->rowWith(id.value);
            if (!signing || !row) return;
            const auto lines = [sum = Money{row->sum}] {
                return tr("The delivery is not taken back any more, only reversed by another document. Sum: %1.")
                    .arg(moneyText(sum));
            };
            signing->ask(*act, {lines, row->copies}, [self = QPointer(this)] {
                if (self) self->sign();
            });
        });
}

void DeliveriesTab::offerPapers() {
    const DeliverySummary* row = chosen();
    if (!row) return;
    using Lists = Result<std::vector<deliveries::Distribution>>;
    using Lines = Result<std::vector<deliveries::DeliveryLine>>;
    m_context.library.read(&DeliveryQueries::lines, row->delivery.id)
        .then(this, [this, summary = *row, persons = m_persons->persons()](const Lines& lines) {
            if (!lines) return m_context.announcer.fault(lines.error());
            m_context.library.read(&DeliveryQueries::distribution, summary.delivery.id)
                .then(this, [this, summary, persons, all = *lines](const Lists& lists) {
                    if (!lists) return m_context.announcer.fault(lists.error());
                    std::vector<deliveries::DeliveredCopy> copies;
                    for (const deliveries::Distribution& each : *lists)
                        copies.insert(copies.end(), each.copies.begin(), each.copies.end());
                    std::ranges::sort(copies, {}, [](const auto& copy) { return copy.id.value; });
                    auto* menu = new QMenu(this);
                    menu->setAttribute(Qt::WA_DeleteOnClose);
                    const QString number = qs(actNumberOf(summary.delivery));
                    m_papers->offer(
                        *menu,
                        {{[number] { return tr("Acceptance act %1").arg(number); },
                          [summary, all, copies, persons](const BookPaperHead& head, BookWidth, Language language) {
                              return acceptancePaper(summary, all, copies, persons, head, language);
                          }},
                         {[number] { return tr("Distribution list %1").arg(number); },
                          [summary, places = *lists](const BookPaperHead& head, BookWidth, Language language) {
                              return distributionPaper(summary, places, head, language);
                          }}});
                    menu->popup(m_papersButton->mapToGlobal(QPoint(0, m_papersButton->height())));
                });
        });
}

void DeliveriesTab::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isMaking() && enter && event->modifiers().testFlag(Qt::ControlModifier) && m_sign->isEnabled()) return sign();
    if (!isMaking() && event->key() == Qt::Key_Insert && m_hand->isEnabled()) return beginByHand();
    CollectionTab::keyPressEvent(event);
}

void DeliveriesTab::dragEnterEvent(QDragEnterEvent* event) {
    if (!fileIn(*event->mimeData()).isEmpty() && m_open->isEnabled()) event->acceptProposedAction();
}

void DeliveriesTab::dropEvent(QDropEvent* event) {
    const QString file = fileIn(*event->mimeData());
    if (file.isEmpty()) return;
    event->acceptProposedAction();
    beginWithFile(file);
}

} // namespace kitapdar::ui
