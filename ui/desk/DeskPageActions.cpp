// DeskPage: its actions and their keys.
#include "ui/desk/DeskPage.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Navigator.h"

#include <array>

namespace kitapdar::ui {

namespace {

constexpr Phrase category{"Actions", QT_TRANSLATE_NOOP("Actions", "Desk")};

} // namespace

void DeskPage::addActions(const Context& context, const PageOf<DeskPage>& page) {
    ActionRegistry& registry = context.actions;
    const Languages& languages = context.languages;
    registry.add(
        command(languages, QStringLiteral("desk.confirm"), category,
                {"Actions", QT_TRANSLATE_NOOP("Actions", "Lend it anyway")}, Qt::CTRL | Qt::Key_Return, Icon::Check),
        [page, &navigator = context.navigator] {
            // Elsewhere Ctrl+Enter ends what is written there.
            if (navigator.current() == &page()) return page().confirm();
            page().elsewhere(&Page::save);
        });
    registry.add(command(languages, QStringLiteral("desk.renew"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Renew")}, Qt::Key_F6, Icon::Refresh),
                 [page, &navigator = context.navigator] {
                     if (navigator.current() == &page()) return void(page().renew());
                     page().elsewhere(&Page::renew);
                 });
    registry.add(command(languages, QStringLiteral("desk.park"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Next reader, this one waits")},
                         Qt::CTRL | Qt::Key_Tab, Icon::Readers),
                 [page] { page().inFront(&DeskPage::park); });
    registry.add(command(languages, QStringLiteral("desk.drop"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Do not record the waiting scan")}, {}, Icon::Trash),
                 [page] { page().inFront(&DeskPage::dropScan); });
    registry.add(command(languages, QStringLiteral("desk.shut_scans"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Take what was scanned while nobody was signed in")},
                         {}, Icon::Scan),
                 [page] { page().takeGivenWhileShut(); });
    registry.add(command(languages, QStringLiteral("desk.finish"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Finish with this reader")}, {}, Icon::Tick),
                 [page] { page().inFront(&DeskPage::finish); });
    registry.add(
        command(languages, QStringLiteral("desk.slip"), category,
                {"Actions", QT_TRANSLATE_NOOP("Actions", "Print the last slip again")}, Qt::Key_F9, Icon::Print),
        [page] { page().printSlip(); });
    registry.add(command(languages, QStringLiteral("desk.slip.save"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Save the last slip as PDF")}, Qt::SHIFT | Qt::Key_F9,
                         Icon::Download),
                 [page] { page().saveSlip(); });
    const auto add = [&](const char* id, const char* text, const QKeySequence& key, Icon icon,
                         void (DeskPage::*act)()) {
        registry.add(command(languages, QString::fromLatin1(id), category, {"Actions", text}, key, icon),
                     [page, act] { page().inFront(act); });
    };
    add("desk.why", QT_TRANSLATE_NOOP("Actions", "Why?"), Qt::ALT | Qt::Key_Return, Icon::Help, &DeskPage::why);
    add("desk.due", QT_TRANSLATE_NOOP("Actions", "Due date by hand"), Qt::CTRL | Qt::Key_G, Icon::Calendar,
        &DeskPage::askDueDay);
    add("desk.drop_day", QT_TRANSLATE_NOOP("Actions", "Book drop: returns of an earlier day"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_O, Icon::Clock, &DeskPage::askReturnDay);
    add("desk.mode.return", QT_TRANSLATE_NOOP("Actions", "Return mode on or off"), Qt::CTRL | Qt::SHIFT | Qt::Key_R,
        Icon::Download, &DeskPage::returnMode);
    add("desk.mode.in_house", QT_TRANSLATE_NOOP("Actions", "Use in the reading room: mode on or off"),
        Qt::CTRL | Qt::Key_J, Icon::Book, &DeskPage::inHouseMode);
    add("desk.to_room", QT_TRANSLATE_NOOP("Actions", "Lend to the reading room: on or off for this reader"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_J, Icon::Book, &DeskPage::lendToRoom);
    add("desk.batch", QT_TRANSLATE_NOOP("Actions", "A list of barcodes"), Qt::CTRL | Qt::SHIFT | Qt::Key_B,
        Icon::Clipboard, &DeskPage::openBatch);
    add("desk.renew_all", QT_TRANSLATE_NOOP("Actions", "Renew everything of this reader"), Qt::SHIFT | Qt::Key_F6,
        Icon::Refresh, &DeskPage::renewAll);
    add("desk.reopen", QT_TRANSLATE_NOOP("Actions", "Open the last reader again"), Qt::SHIFT | Qt::Key_F4,
        Icon::History, &DeskPage::reopenLast);
    registry.add(command(languages, QStringLiteral("desk.sounds"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Sounds on or off")}, {}, Icon::Sound),
                 [context] {
                     const bool on = !context.settings.flag(Setting::Sounds);
                     context.settings.set(Setting::Sounds, on);
                     context.announcer.done(Words([on] { return on ? tr("Sounds are on.") : tr("Sounds are off."); }));
                 });
    constexpr std::array choices{QT_TRANSLATE_NOOP("Actions", "Choose the first meaning of the code"),
                                 QT_TRANSLATE_NOOP("Actions", "Choose the second meaning of the code"),
                                 QT_TRANSLATE_NOOP("Actions", "Choose the third meaning of the code"),
                                 QT_TRANSLATE_NOOP("Actions", "Choose the fourth meaning of the code")};
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const QKeySequence key(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i)));
        registry.add(command(languages, QStringLiteral("desk.choose.%1").arg(i + 1), category, {"Actions", choices[i]},
                             key, Icon::Check),
                     [page, i, &navigator = context.navigator] {
                         if (navigator.current() == &page()) page().m_desk.choose(i);
                     });
    }
}

} // namespace kitapdar::ui
