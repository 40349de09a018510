// The commands of the digitization, as the palette and the menus offer them.
#include "ui/digitization/BatchView.h"
#include "ui/digitization/Board.h"
#include "ui/digitization/DigitizationPage.h"
#include "ui/digitization/ItemPages.h"
#include "ui/digitization/ItemView.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Navigator.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FrontStack.h"

namespace kitapdar::ui {

namespace {

constexpr Phrase category{"Actions", QT_TRANSLATE_NOOP("Actions", "Digitization")};

} // namespace

/// Of the title that is open, else of the one that is chosen.
void DigitizationPage::openPages() {
    std::optional<std::int64_t> item;
    const QWidget* shown = m_stack->currentWidget();
    if (shown == m_item) item = m_item->item();
    if (shown == m_board && m_board->current()) item = m_board->current()->item.id.value;
    if (shown == m_table) item = m_table->currentId();
    if (item) return goTo(Link{QStringLiteral("item"), *item, ItemPages::code(ItemPages::Place::Check)});
    m_context.announcer.tell(Tone::Info, [] { return tr("Choose a title in digitization first."); });
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
    registry.add(command(languages, QStringLiteral("digitization.attach"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Attach a PDF or page images")}, {}, Icon::Pdf),
                 [page] { page().chooseFiles(); });
    registry.add(command(languages, QStringLiteral("digitization.pages"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Check the pages of the title")}, {}, Icon::Scan),
                 [page] { page().openPages(); });
}

} // namespace kitapdar::ui
