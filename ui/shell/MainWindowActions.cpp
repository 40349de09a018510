// What the window itself can do; pages add their own (PageEntry.h).
#include "core/circulation/ClockService.h"
#include "core/library/Library.h"
#include "core/readers/Reader.h"
#include "ui/help/HelpSheet.h"
#include "ui/input/ActionRegistry.h"
#include "ui/input/UndoingAction.h"
#include "ui/printing/LabelSheet.h"
#include "ui/printing/TableExport.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Appearance.h"
#include "ui/shell/BackupSheet.h"
#include "ui/shell/Backups.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Jobs.h"
#include "ui/shell/KeySheet.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/OneBox.h"
#include "ui/shell/OperatorSheet.h"
#include "ui/shell/PageEntry.h"
#include "ui/shell/Palette.h"
#include "ui/shell/Rail.h"
#include "ui/shell/Undoing.h"
#include "ui/theme/Theme.h"
#include "wording/CirculationWords.h"
#include "wording/Format.h"
#include "wording/JournalWords.h"
#include "wording/LabelWords.h"

#include <QAction>

#include <algorithm>

namespace kitapdar::ui {

namespace {

constexpr Phrase theWindow{"Actions", QT_TRANSLATE_NOOP("Actions", "Window")};
constexpr Phrase goTo{"Actions", QT_TRANSLATE_NOOP("Actions", "Go to")};
constexpr Phrase changes{"Actions", QT_TRANSLATE_NOOP("Actions", "Changes")};
constexpr Phrase theLibrary{"Actions", QT_TRANSLATE_NOOP("Actions", "Library")};
constexpr Phrase labels{"Actions", QT_TRANSLATE_NOOP("Actions", "Labels")};
constexpr Phrase appearance{"Actions", QT_TRANSLATE_NOOP("Actions", "Appearance")};

/// Alt+1 … Alt+9 and Alt+0; the eleventh page has no key.
QKeySequence placeKey(int number) {
    constexpr int digits = 10;
    if (number > digits) return {};
    return Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number % digits);
}

} // namespace

void MainWindow::addActions(const std::vector<PageEntry>& pages) {
    addPlaces();
    addWindowActions();
    addChangeActions();
    addLibraryActions();
    m_tables->addActions();
    addLabelActions();
    addLookActions();
    for (const PageEntry& page : pages) page.addActions();
}

void MainWindow::addPlaces() {
    ActionRegistry& actions = m_context->actions;
    int number = 1;
    for (const PageDescription* page : m_context->navigator.pages()) {
        const QKeySequence key = placeKey(number++);
        ActionSpec spec = command(m_context->languages, QStringLiteral("go.") + page->id, goTo, goTo, key, page->icon);
        spec.text = page->title;
        actions.add(std::move(spec), [this, page] { m_context->navigator.open(Link{page->id, std::nullopt, {}}); });
        m_rail->add(*page, key.toString(QKeySequence::NativeText));
    }
    narrowRail();
    actions.add(command(m_context->languages, QStringLiteral("go.back"), goTo,
                        {"Actions", QT_TRANSLATE_NOOP("Actions", "Back")}, Qt::ALT | Qt::Key_Left, Icon::ArrowLeft),
                [this] { m_context->navigator.back(); });
    actions.add(
        command(m_context->languages, QStringLiteral("go.forward"), goTo,
                {"Actions", QT_TRANSLATE_NOOP("Actions", "Forward")}, Qt::ALT | Qt::Key_Right, Icon::ArrowRight),
        [this] { m_context->navigator.forward(); });
}

void MainWindow::addWindowActions() {
    ActionRegistry& actions = m_context->actions;
    const Languages& languages = m_context->languages;
    actions.add(command(languages, QStringLiteral("window.box"), theWindow,
                        {"Actions", QT_TRANSLATE_NOOP("Actions", "Scan or search")}, Qt::Key_F1, Icon::Scan),
                [this] { m_box->takeFocus(); });
    ActionSpec palette = command(languages, QStringLiteral("window.palette"), theWindow,
                                 {"Actions", QT_TRANSLATE_NOOP("Actions", "All commands")}, Qt::Key_F12, Icon::Search);
    palette.otherKey = Qt::CTRL | Qt::SHIFT | Qt::Key_P;
    actions.add(std::move(palette), [this] { m_palette->open(); });
    actions.add(command(languages, QStringLiteral("window.help"), theWindow,
                        {"Actions", QT_TRANSLATE_NOOP("Actions", "Help")}, Qt::CTRL | Qt::Key_Slash, Icon::Help),
                [this] { m_help->open(); });
    actions.add(command(languages, QStringLiteral("window.keys"), theWindow,
                        {"Actions", QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts")},
                        Qt::CTRL | Qt::SHIFT | Qt::Key_Slash, Icon::Keyboard),
                [this] { m_keys->open(); });
    actions.add(command(languages, QStringLiteral("window.operator"), theWindow,
                        {"Actions", QT_TRANSLATE_NOOP("Actions", "Who works here")}, {}, Icon::Reader,
                        {QStringLiteral("desk slip printer"), QStringLiteral("кафедра листок принтер"),
                         QStringLiteral("парақша принтер")}),
                [this] { m_operator->open(); });
    actions.add(command(languages, QStringLiteral("window.detail"), theWindow,
                        {"Actions", QT_TRANSLATE_NOOP("Actions", "Detail pane")}, Qt::CTRL | Qt::Key_I, Icon::Info),
                [this] { toggleDetail(); });
    actions.add(
        command(languages, QStringLiteral("window.edit"), theWindow, {"Actions", QT_TRANSLATE_NOOP("Actions", "Edit")},
                Qt::Key_F2, Icon::Edit),
        [this] { onPage(&Page::edit, [] { return tr("There is nothing to edit here; open a card first."); }); });
    actions.add(command(languages, QStringLiteral("window.save"), theWindow,
                        {"Actions", QT_TRANSLATE_NOOP("Actions", "Save")}, Qt::CTRL | Qt::Key_S, Icon::Tick),
                [this] { onPage(&Page::save, [] { return tr("There is nothing to save here."); }); });
    actions.add(
        command(languages, QStringLiteral("window.filter"), theWindow,
                {"Actions", QT_TRANSLATE_NOOP("Actions", "Filter this list")}, Qt::CTRL | Qt::Key_F, Icon::Filter),
        [this] {
            Page* page = m_context->navigator.current();
            if (!page || !page->filter()) m_box->takeFocus();
        });
    actions.add(command(languages, QStringLiteral("window.jobs"), theWindow,
                        {"Actions", QT_TRANSLATE_NOOP("Actions", "Stop running jobs")}, {}, Icon::Close),
                [this] { m_context->jobs.cancelAll(); });
    actions.add(
        command(languages, QStringLiteral("window.close"), theWindow,
                {"Actions", QT_TRANSLATE_NOOP("Actions", "Close the program")}, Qt::CTRL | Qt::Key_Q, Icon::Close),
        [this] { close(); });
}

void MainWindow::addChangeActions() {
    ActionRegistry& actions = m_context->actions;
    const Languages& languages = m_context->languages;
    ActionSpec undo = command(languages, QStringLiteral("changes.undo"), changes,
                              {"Actions", QT_TRANSLATE_NOOP("Actions", "Undo")}, Qt::CTRL | Qt::Key_Z, Icon::Undo);
    undo.text = [this] {
        const auto& next = m_context->undoing.next();
        return next ? tr("Undo: %1").arg(originalWords(*next)) : tr("Undo");
    };
    QAction* undoing = actions.add(std::move(undo), [this] { m_context->undoing.undo(); });
    ActionSpec redo =
        command(languages, QStringLiteral("changes.redo"), changes, {"Actions", QT_TRANSLATE_NOOP("Actions", "Redo")},
                Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Icon::Redo);
    redo.otherKey = Qt::CTRL | Qt::Key_Y;
    QAction* redoing = actions.add(std::move(redo), [this] { m_context->undoing.redo(); });
    for (QAction* each : {undoing, redoing}) each->setProperty(undoesProperty, true);
    actions.add(command(languages, QStringLiteral("changes.history"), changes,
                        {"Actions", QT_TRANSLATE_NOOP("Actions", "History")}, Qt::Key_F10, Icon::History),
                [this] { toggleHistory(); });
    const auto nameUndo = [this] {
        m_context->actions.refuse(QStringLiteral("changes.undo"),
                                  m_context->undoing.next() ? QString() : tr("There is nothing to undo."));
    };
    connect(&m_context->undoing, &Undoing::nextChanged, this, nameUndo);
    nameUndo();
}

void MainWindow::addLibraryActions() {
    ActionRegistry& actions = m_context->actions;
    const Languages& languages = m_context->languages;
    actions.add(command(languages, QStringLiteral("library.connection"), theLibrary,
                        {"Actions", QT_TRANSLATE_NOOP("Actions", "Library and connection…")}, {}, Icon::Link,
                        {QStringLiteral("connection server PostgreSQL database"),
                         QStringLiteral("подключение соединение сервер база"),
                         QStringLiteral("қосылым қосылу сервер дерекқор")}),
                [this] { Q_EMIT connectionWanted(); });
    actions.add(command(languages, QStringLiteral("library.backup"), theLibrary,
                        {"Actions", QT_TRANSLATE_NOOP("Actions", "Back up the library…")}, {}, Icon::Download,
                        {QStringLiteral("backup copy"), QStringLiteral("резервная копия бэкап"),
                         QStringLiteral("сақтық көшірме")}),
                [this] { m_backups->makeElsewhere(); });
    actions.add(command(languages, QStringLiteral("library.backups"), theLibrary,
                        {"Actions", QT_TRANSLATE_NOOP("Actions", "Backups and their schedule…")}, {}, Icon::Clock,
                        {QStringLiteral("backup schedule automatic closing age"),
                         QStringLiteral("резервные копии расписание автоматически бэкап"),
                         QStringLiteral("сақтық көшірмелер кесте автоматты")}),
                [this] { m_backupSheet->open(); });
    actions.add(
        command(languages, QStringLiteral("library.clock"), theLibrary,
                {"Actions", QT_TRANSLATE_NOOP("Actions", "The clock of this computer is right")}, {}, Icon::Clock,
                {QStringLiteral("clock date time behind wrong"), QStringLiteral("часы дата время верны"),
                 QStringLiteral("сағат күні уақыты дұрыс")}),
        [this] { confirmClock(); });
    actions.add(
        command(languages, QStringLiteral("library.restore"), theLibrary,
                {"Actions", QT_TRANSLATE_NOOP("Actions", "Restore the library from a backup…")}, {}, Icon::History,
                {QStringLiteral("restore backup"), QStringLiteral("восстановить бэкап"),
                 QStringLiteral("қалпына келтіру сақтық көшірме")}),
        [this] { Q_EMIT restoreWanted(); });
}

void MainWindow::confirmClock() {
    using Confirmed = Result<Day, circulation::ClockRefusal>;
    m_context->library.write(&circulation::ClockService::confirm).then(this, [this](const Confirmed& newest) {
        if (!newest) return m_context->announcer.tell(Tone::Info, [no = newest.error()] { return words(no); });
        m_context->announcer.done([today = m_context->library.clock().today()] {
            return tr("Today is %1 from now on. Do once more what was not written.").arg(dayText(today));
        });
    });
}

void MainWindow::onPage(bool (Page::*act)(), const Words& otherwise) {
    Page* page = m_context->navigator.current();
    if (!page || !(page->*act)()) m_context->announcer.tell(Tone::Info, otherwise);
}

void MainWindow::addLabelActions() {
    ActionRegistry& actions = m_context->actions;
    const Languages& languages = m_context->languages;
    actions.add(command(languages, QStringLiteral("window.labels"), labels,
                        {"Actions", QT_TRANSLATE_NOOP("Actions", "Print labels…")}, Qt::CTRL | Qt::Key_T, Icon::Print,
                        {QStringLiteral("barcode spine card"), QStringLiteral("штрихкод этикетка карточка билет"),
                         QStringLiteral("штрихкод заттаңба карточка билет")}),
                [this] {
                    onPage(&Page::printLabels, [] {
                        return tr("Nothing here gets a label. Open a record or a reader, or choose records, first.");
                    });
                });
    actions.add(command(languages, QStringLiteral("window.commandSheet"), labels,
                        {"Actions", QT_TRANSLATE_NOOP("Actions", "Sheet of command barcodes…")}, {}, Icon::Print),
                [this] {
                    if (!m_labels) m_labels = new LabelSheet(*m_context, *this);
                    LabelBatch batch{.name = [] { return words(documents::LabelKind::Command); }};
                    batch.labels[documents::LabelKind::Command] = commandLabels(m_context->languages.current());
                    m_labels->offer({std::move(batch)});
                });
}

void MainWindow::addLookActions() {
    ActionRegistry& actions = m_context->actions;
    const Languages& languages = m_context->languages;
    for (const Language language : allLanguages) {
        ActionSpec spec = command(languages, QStringLiteral("language.") + codeOf(language), appearance, appearance, {},
                                  Icon::Language, {codeOf(language), QStringLiteral("language язык тіл")});
        spec.text = [language] { return nameOf(language); };
        actions.add(std::move(spec),
                    [this, language] { m_context->settings.set(Setting::Language, codeOf(language)); });
    }
    actions.add(command(languages, QStringLiteral("look.theme"), appearance,
                        {"Actions", QT_TRANSLATE_NOOP("Actions", "Light, dark or high contrast")}, {}, Icon::Theme),
                [this] { nextTheme(); });
    actions.add(command(languages, QStringLiteral("look.larger"), appearance,
                        {"Actions", QT_TRANSLATE_NOOP("Actions", "Larger")}, Qt::CTRL | Qt::Key_Equal, Icon::ZoomIn),
                [this] { changeScale(1); });
    actions.add(command(languages, QStringLiteral("look.smaller"), appearance,
                        {"Actions", QT_TRANSLATE_NOOP("Actions", "Smaller")}, Qt::CTRL | Qt::Key_Minus, Icon::ZoomOut),
                [this] { changeScale(-1); });
    actions.add(command(languages, QStringLiteral("look.normal"), appearance,
                        {"Actions", QT_TRANSLATE_NOOP("Actions", "Normal size")}, Qt::CTRL | Qt::Key_0, Icon::Search),
                [this] { changeScale(0); });
    actions.add(command(languages, QStringLiteral("look.rail"), appearance,
                        {"Actions", QT_TRANSLATE_NOOP("Actions", "Narrow the list of sections")}, Qt::CTRL | Qt::Key_B,
                        Icon::Menu),
                [this] {
                    Settings& settings = m_context->settings;
                    settings.set(Setting::NarrowRail, !settings.flag(Setting::NarrowRail));
                });
}

void MainWindow::applyTheme() { applyAppearance(*m_theme, m_context->settings); }

void MainWindow::nextTheme() { m_context->settings.set(Setting::Theme, nextThemeName(*m_theme)); }

void MainWindow::changeScale(int step) {
    constexpr int stride = 10;
    const int now = m_theme->look().percent();
    const int next = step == 0 ? 100 : std::clamp(now + step * stride, Look::smallest, Look::largest);
    m_context->settings.set(Setting::Scale, next);
}

} // namespace kitapdar::ui
