// What can be done on the page of digitization from the palette and by keys: DigitizationPage::addActions() and what
// its actions do.
#include "core/digitization/ItemQueries.h"
#include "core/digitization/Slip.h"
#include "core/library/Library.h"
#include "ui/digitization/BatchView.h"
#include "ui/digitization/Board.h"
#include "ui/digitization/ChoosingPane.h"
#include "ui/digitization/DigitizationPage.h"
#include "ui/digitization/IntoBatch.h"
#include "ui/digitization/ItemPages.h"
#include "ui/digitization/ItemView.h"
#include "ui/digitization/Moves.h"
#include "ui/digitization/PageCheck.h"
#include "ui/digitization/WorkPane.h"
#include "ui/printing/LabelSheet.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Navigator.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FrontStack.h"
#include "wording/Text.h"

#include <QComboBox>
#include <QMenu>

namespace kitapdar::ui {

namespace {

constexpr Phrase category{"Actions", QT_TRANSLATE_NOOP("Actions", "Digitization")};

} // namespace

/// The title that is shown, or chosen on the board or in the list.
const digitization::ItemRow* DigitizationPage::currentRow() {
    const QWidget* shown = m_stack->currentWidget();
    if (shown == m_item && m_item->row()) return &*m_item->row();
    if (shown == m_board) return m_board->current();
    if (shown == m_table && m_table->currentId()) return m_list.rowWith(*m_table->currentId());
    return nullptr;
}

void DigitizationPage::withCurrent(const std::function<void(const digitization::ItemRow&)>& act) {
    if (const digitization::ItemRow* row = currentRow()) return act(*row);
    m_context.announcer.tell(Tone::Info, [] { return tr("Choose a title in digitization first."); });
}

void DigitizationPage::stepCurrent(int direction) {
    withCurrent([&](const digitization::ItemRow& row) { step(row, direction); });
}

void DigitizationPage::chooseFiles() {
    if (m_stack->currentWidget() == m_item) return m_item->chooseFiles();
    if (m_stack->currentWidget() == m_pages) return m_pages->check().chooseFiles();
    m_context.announcer.tell(Tone::Info, [] { return tr("Open a title in digitization first."); });
}

/// The slip that lies in the book while it is worked on.
void DigitizationPage::printSlip(const digitization::ItemRow& row) {
    LabelBatch batch;
    batch.labels[documents::LabelKind::Barcode].emplace_back(
        documents::BarcodeLabel{row.title, {}, digitization::slipCode(row.item.id)});
    if (!m_labels) m_labels = new LabelSheet(m_context, *window());
    m_labels->offer({std::move(batch)});
}

/// A menu of the batches over the table; what is marked, else chosen, goes into the one that is taken.
void DigitizationPage::chooseBatch() {
    if (m_stack->currentWidget() != m_table)
        return m_context.announcer.tell(Tone::Info, [] { return tr("Mark titles in the list first."); });
    if (m_batch->count() < 2)
        return m_context.announcer.tell(Tone::Info, [] { return tr("There is no batch yet. Make one first."); });
    auto* menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 1; i < m_batch->count(); ++i) {
        const digitization::BatchId batch(m_batch->itemData(i).toLongLong());
        QString name = m_batch->itemText(i);
        connect(menu->addAction(name.replace(QLatin1Char('&'), QLatin1String("&&"))), &QAction::triggered, this,
                [this, batch] {
                    m_table->withMarkedIds([this, batch](const Result<std::vector<std::int64_t>>& ids) {
                        if (ids && !ids->empty()) putIntoBatch(m_context, *this, *ids, batch);
                    });
                });
    }
    menu->popup(m_table->viewport()->mapToGlobal(m_table->viewport()->rect().center()));
}

/// Of the title that is open, else of the one that is chosen.
void DigitizationPage::openPages(ItemPages::Place place) {
    withCurrent([this, place](const digitization::ItemRow& row) {
        goTo(Link{QStringLiteral("item"), row.item.id.value, ItemPages::code(place)});
    });
}

void DigitizationPage::addActions(const Context& context, const PageOf<DigitizationPage>& page) {
    ActionRegistry& registry = context.actions;
    const Languages& languages = context.languages;
    const auto go = [&navigator = context.navigator](const char* place) {
        return [&navigator, place] {
            navigator.open(Link{QStringLiteral("digitization"), std::nullopt, QLatin1String(place)});
        };
    };
    registry.add(command(languages, QStringLiteral("digitization.board"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Board")}, {}, Icon::Columns),
                 go(""));
    registry.add(command(languages, QStringLiteral("digitization.list"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "List of titles")}, {}, Icon::Queue),
                 go("list"));
    registry.add(command(languages, QStringLiteral("digitization.candidates"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Choose titles for digitization")}, {}, Icon::Search),
                 go("candidates"));
    const auto choose = [page, open = go("candidates")](void (ChoosingPane::*what)()) {
        return [page, open, what] {
            open();
            (page().m_candidates->*what)();
        };
    };
    registry.add(
        command(languages, QStringLiteral("digitization.choose"), category,
                {"Actions", QT_TRANSLATE_NOOP("Actions", "Put the marked candidates on the queue")}, {}, Icon::Queue),
        choose(&ChoosingPane::take));
    registry.add(
        command(languages, QStringLiteral("digitization.chooseFirst"), category,
                {"Actions", QT_TRANSLATE_NOOP("Actions", "Put the first candidates on the queue")}, {}, Icon::Queue),
        choose(&ChoosingPane::takeFirst));
    registry.add(
        command(languages, QStringLiteral("digitization.elsewhere"), category,
                {"Actions", QT_TRANSLATE_NOOP("Actions", "Lists of what is digitized elsewhere…")}, {}, Icon::Import),
        choose(&ChoosingPane::openLists));
    registry.add(command(languages, QStringLiteral("digitization.incoming"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Scans that arrive in a folder")}, {}, Icon::Import),
                 go("incoming"));
    registry.add(command(languages, QStringLiteral("digitization.batches"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Batches")}, {}, Icon::Batch),
                 go("batches"));
    registry.add(command(languages, QStringLiteral("digitization.newBatch"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "New batch")}, {}, Icon::Plus),
                 [page, open = go("batches")] {
                     open();
                     page().m_batches->openForm();
                 });
    registry.add(
        command(languages, QStringLiteral("digitization.intoBatch"), category,
                {"Actions", QT_TRANSLATE_NOOP("Actions", "Put the chosen titles into a batch…")}, {}, Icon::Batch),
        [page] { page().chooseBatch(); });
    registry.add(command(languages, QStringLiteral("digitization.forward"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Move the title forward")}, {}, Icon::ArrowRight),
                 [page] { page().stepCurrent(1); });
    registry.add(command(languages, QStringLiteral("digitization.back"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Send the title back")}, {}, Icon::ArrowLeft),
                 [page] { page().stepCurrent(-1); });
    registry.add(command(languages, QStringLiteral("digitization.mine"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "My work in digitization")}, {}, Icon::Reader),
                 go("mine"));
    const auto act = [page](void (Moves::*what)(const digitization::ItemRow&)) {
        return [page, what] {
            page().withCurrent([&](const digitization::ItemRow& row) { (page().m_moves->*what)(row); });
        };
    };
    registry.add(command(languages, QStringLiteral("digitization.take"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Take the work, or give it back")}, {}, Icon::Reader),
                 act(&Moves::take));
    registry.add(command(languages, QStringLiteral("digitization.hold"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Hold the work, or release it")}, {}, Icon::Clock),
                 act(&Moves::hold));
    registry.add(command(languages, QStringLiteral("digitization.skip"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Skip the stage…")}, {}, Icon::ArrowRight),
                 act(&Moves::skip));
    registry.add(command(languages, QStringLiteral("digitization.slip"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Print the slip of the title")}, {}, Icon::Print),
                 [page] { page().withCurrent([&](const digitization::ItemRow& row) { page().printSlip(row); }); });
    registry.add(command(languages, QStringLiteral("digitization.attach"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Attach a PDF or page images")}, {}, Icon::Pdf),
                 [page] { page().chooseFiles(); });
    registry.add(command(languages, QStringLiteral("digitization.pages"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Check the pages of the title")}, {}, Icon::Scan),
                 [page] { page().openPages(ItemPages::Place::Check); });
    registry.add(command(languages, QStringLiteral("digitization.scan"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Scan pages of the title")}, {}, Icon::Scan),
                 [page] { page().openPages(ItemPages::Place::Scan); });
}

} // namespace kitapdar::ui
