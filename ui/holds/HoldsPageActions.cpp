// HoldsPage: its actions and their keys, its sheets, what its lists say when they are empty.
#include "ui/holds/HoldSheet.h"
#include "ui/holds/HoldsPage.h"
#include "ui/holds/SendSheet.h"
#include "ui/holds/UnmetSheet.h"
#include "ui/shell/Commands.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"

#include <QLineEdit>

#include <array>
#include <functional>
#include <vector>

namespace kitapdar::ui {

namespace {

constexpr Phrase category{"Actions", QT_TRANSLATE_NOOP("Actions", "Holds and requests")};

} // namespace

void HoldsPage::place() {
    Page* const front = m_context.navigator.current();
    const Link link = front ? front->here() : Link{};
    const auto reader = front ? front->shownReader() : std::nullopt;
    std::optional<catalogue::RecordId> record;
    if (link.kind == QLatin1String("record") && link.id) record = catalogue::RecordId(*link.id);
    if (!m_sheet) {
        m_sheet = new HoldSheet(*window(), m_context);
        connect(m_sheet, &HoldSheet::placed, this, &HoldsPage::ask);
    }
    m_sheet->begin(reader ? reader->card : QString(), record);
}

void HoldsPage::send() {
    if (!m_sendSheet) m_sendSheet = new SendSheet(*window(), m_context);
    m_sendSheet->begin();
}

void HoldsPage::noteUnmet() {
    Page* const front = m_context.navigator.current();
    const Link link = front ? front->here() : Link{};
    std::optional<catalogue::RecordId> record;
    if (link.kind == QLatin1String("record") && link.id) record = catalogue::RecordId(*link.id);
    if (!m_unmetSheet) m_unmetSheet = new UnmetSheet(*window(), m_context);
    m_unmetSheet->begin(record);
}

void HoldsPage::wordEmpty() {
    const bool narrowed =
        !m_text->text().trimmed().isEmpty() && !(m_list == OnTheWay ? m_wayRows.empty() : m_rows.empty());
    const QString denied = m_context.actions.whyNot(Permission::HoldEdit);
    m_wayTable->emptyState().setWords(Icon::ArrowRight, [narrowed] {
        return narrowed ? tr("Nothing in this list has these words.")
                        : tr("Nothing is on its way. What arrives is scanned here.");
    });
    if (const ListOfHolds* holds = holdsInFront())
        holds->table->emptyState().setWords(Icon::Bookmark, [list = m_list, narrowed, denied] {
            if (!denied.isEmpty()) return denied;
            if (narrowed) return tr("Nothing in this list has these words.");
            switch (list) {
            case Waiting:
                return tr("Nobody waits. F7 places a hold from a title or a reader's card.");
            case Requests:
                return tr("Nothing is to be taken from the shelves.");
            case Shelf:
                return tr("The hold shelf is empty.");
            case Outdated:
                return tr("No hold is over.");
            case OnTheWay:
            case Wanted:
                break;
            }
            return QString();
        });
    m_wantedTable->emptyState().setWords(Icon::Bookmark, [] { return tr("Nothing was asked for in vain this year."); });
}

void HoldsPage::offerActions() {
    // In the order of HoldsPage::List.
    static const std::array<std::vector<const char*>, 6> offered{{
        {"holds.place", "holds.reader", "holds.suspend", "holds.up", "holds.down", "holds.top", "holds.bottom",
         "holds.cancel", "holds.expire"},
        {"holds.take", "holds.refuse", "holds.reader", "holds.revert", "holds.cancel", "holds.print", "holds.place"},
        {"holds.reader", "holds.pass", "holds.revert", "holds.cancel", "holds.print", "holds.place"},
        {"holds.expire", "holds.reader", "holds.pass", "holds.cancel"},
        {"transfers.receive", "transfers.cancel", "transfers.send"},
        {"holds.unmet"},
    }};
    for (DataTable* table : tables()) {
        for (QAction* each : table->actions()) table->removeAction(each);
    }
    DataTable* const table = &front();
    for (const char* id : offered[static_cast<std::size_t>(m_list)]) {
        if (QAction* action = m_context.actions.find(QLatin1String(id))) table->addAction(action);
    }
}

void HoldsPage::addActions(const Context& context, const PageOf<HoldsPage>& page) {
    const Languages& languages = context.languages;
    const auto addFor = [&](Permission permission, const char* id, Phrase text, const QKeySequence& key, Icon icon,
                            std::function<void(HoldsPage&)> act) {
        const QString name = QString::fromLatin1(id);
        context.actions.add(command(languages, name, category, text, key, icon),
                            [page, act = std::move(act)] { act(page()); });
        context.actions.need(name, permission);
    };
    const auto add = [&](const char* id, Phrase text, const QKeySequence& key, Icon icon,
                         std::function<void(HoldsPage&)> act) {
        addFor(Permission::HoldEdit, id, text, key, icon, std::move(act));
    };
    add("holds.place", {"Actions", QT_TRANSLATE_NOOP("Actions", "Place a hold")}, Qt::Key_F7, Icon::Bookmark,
        [](HoldsPage& holds) { holds.place(); });
    add("holds.cancel", {"Actions", QT_TRANSLATE_NOOP("Actions", "Cancel the hold")}, Qt::ALT | Qt::Key_Delete,
        Icon::Close, [](HoldsPage& holds) { holds.cancel(); });
    add("holds.suspend", {"Actions", QT_TRANSLATE_NOOP("Actions", "Suspend or resume the hold")},
        Qt::ALT | Qt::Key_Insert, Icon::Clock, [](HoldsPage& holds) { holds.suspendOrResume(); });
    add("holds.up", {"Actions", QT_TRANSLATE_NOOP("Actions", "Move the hold up")}, Qt::ALT | Qt::Key_Up, Icon::ArrowUp,
        [](HoldsPage& holds) { holds.move(holds::Move::Up); });
    add("holds.down", {"Actions", QT_TRANSLATE_NOOP("Actions", "Move the hold down")}, Qt::ALT | Qt::Key_Down,
        Icon::ArrowDown, [](HoldsPage& holds) { holds.move(holds::Move::Down); });
    add("holds.top", {"Actions", QT_TRANSLATE_NOOP("Actions", "Move the hold to the top")}, Qt::ALT | Qt::Key_Home,
        Icon::ChevronUp, [](HoldsPage& holds) { holds.move(holds::Move::Top); });
    add("holds.bottom", {"Actions", QT_TRANSLATE_NOOP("Actions", "Move the hold to the bottom")}, Qt::ALT | Qt::Key_End,
        Icon::ChevronDown, [](HoldsPage& holds) { holds.move(holds::Move::Bottom); });
    add("holds.revert", {"Actions", QT_TRANSLATE_NOOP("Actions", "Put the hold back into its queue")},
        Qt::ALT | Qt::Key_Backspace, Icon::Undo, [](HoldsPage& holds) { holds.revert(); });
    add("holds.take", {"Actions", QT_TRANSLATE_NOOP("Actions", "The requested copy was taken from its shelf")},
        Qt::ALT | Qt::Key_T, Icon::Check, [](HoldsPage& holds) { holds.takeChosen(); });
    add("holds.refuse", {"Actions", QT_TRANSLATE_NOOP("Actions", "The requested copy does not come")},
        Qt::ALT | Qt::Key_N, Icon::Refused, [](HoldsPage& holds) { holds.refuse(); });
    add("holds.print", {"Actions", QT_TRANSLATE_NOOP("Actions", "Print slips of holds")}, Qt::ALT | Qt::Key_S,
        Icon::Print, [](HoldsPage& holds) { holds.print(); });
    add("holds.pass", {"Actions", QT_TRANSLATE_NOOP("Actions", "Not picked up: pass the copy on")}, Qt::ALT | Qt::Key_G,
        Icon::ArrowRight, [](HoldsPage& holds) { holds.passOn(); });
    add("holds.expire", {"Actions", QT_TRANSLATE_NOOP("Actions", "Expire what was not picked up")}, Qt::ALT | Qt::Key_X,
        Icon::Refresh, [](HoldsPage& holds) { holds.expireAll(); });
    addFor(Permission::ReaderView, "holds.reader",
           {"Actions", QT_TRANSLATE_NOOP("Actions", "Open the reader of the hold")}, Qt::ALT | Qt::Key_O, Icon::Reader,
           [](HoldsPage& holds) { holds.openReader(); });
    addFor(Permission::TransferEdit, "transfers.receive",
           {"Actions", QT_TRANSLATE_NOOP("Actions", "The copy has arrived here")}, Qt::ALT | Qt::Key_Y, Icon::Check,
           [](HoldsPage& holds) { holds.receiveChosen(); });
    addFor(Permission::TransferEdit, "transfers.cancel",
           {"Actions", QT_TRANSLATE_NOOP("Actions", "The copy did not leave")}, Qt::ALT | Qt::Key_U, Icon::Undo,
           [](HoldsPage& holds) { holds.callOff(); });
    addFor(Permission::TransferEdit, "transfers.send",
           {"Actions", QT_TRANSLATE_NOOP("Actions", "Send copies to another place")}, Qt::ALT | Qt::Key_J,
           Icon::ArrowRight, [](HoldsPage& holds) { holds.send(); });
    addFor(Permission::ReportEnter, "holds.unmet",
           {"Actions", QT_TRANSLATE_NOOP("Actions", "Count a request that was not met")}, Qt::ALT | Qt::Key_I,
           Icon::Refused, [](HoldsPage& holds) { holds.noteUnmet(); });
}

} // namespace kitapdar::ui
