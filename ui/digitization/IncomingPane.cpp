#include "ui/digitization/IncomingPane.h"

#include "core/journal/Journal.h"
#include "core/library/Library.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/digitization/FilesFolder.h"
#include "ui/input/PermittedWidget.h"
#include "ui/settings/Settings.h"
#include "ui/settings/TableMemory.h"
#include "ui/shell/Announcer.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/PageWords.h"
#include "wording/PermissionWords.h"
#include "wording/Text.h"

#include <QCoreApplication>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <thread>
#include <utility>

namespace kitapdar::ui {

namespace {

using Watched = Result<void, Refusal<>>;

constexpr std::size_t mostRows = 500;
constexpr std::chrono::milliseconds betweenLooks{1000};
constexpr std::chrono::milliseconds look{50};
const QString remembered = QStringLiteral("watched-folder");
const QString listName = QStringLiteral("digitization.incoming");

/// Until it is stopped; a library that is away for a moment is looked for again.
Watched watch(pages::WatchedFolder& folder, const staff::Permitted<Permission::DigitizationEdit>& by,
              jobs::Progress& progress, const std::function<void(const pages::Arrival&)>& arrived) {
    while (!progress.cancelled()) {
        const auto looked = folder.look(by, progress, arrived);
        if (!looked && looked.error().kind != Fault::Kind::Offline) return fail(looked.error());
        const auto until = std::chrono::steady_clock::now() + betweenLooks;
        while (!progress.cancelled() && std::chrono::steady_clock::now() < until) std::this_thread::sleep_for(look);
    }
    return fail(cancelled());
}

} // namespace

IncomingPane::IncomingPane(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_job(context.jobs),
      m_folder(context.settings.note(remembered)),
      m_list(columns(), [](const Row& row) { return row.number; }),
      m_state(new Label({}, Type::Body, Tone::Secondary)),
      m_choose(makeButton([this] { return tr("Choose the folder…"); }, Icon::Import)),
      m_watch(makePrimaryButton({})),
      m_table(new DataTable(listName, m_list, memoryIn(context.settings))) {
    build();
    connect(m_choose, &QPushButton::clicked, this, &IncomingPane::chooseFolder);
    connect(m_watch, &QPushButton::clicked, this, &IncomingPane::toggle);
    connect(&m_job, &OneJob::changed, this, &IncomingPane::showState);
    connect(m_table, &DataTable::opened, this, [this](std::int64_t number) {
        for (const Row& row : m_rows) {
            if (row.number == number && row.item) Q_EMIT opened(row.item->value);
        }
    });
    keepPermitted(m_context.actions, *m_watch, Permission::DigitizationEdit);
    m_list.setRows({});
    keepWorded(this, [this] {
        m_table->setAccessibleName(tr("What arrived"));
        showState();
    });
    keepStyled(this, [this](const Look& look) { applyLook(look); });
}

void IncomingPane::build() {
    m_state->setWordWrap(true);
    auto* head = new QWidget;
    auto* row = new FlowLayout;
    head->setLayout(row);
    row->addWidget(m_choose);
    row->addWidget(m_watch);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_state);
    all->addWidget(head);
    all->addWidget(m_table, 1);
    m_table->emptyState().setWords(Icon::Import,
                                   [] {
                                       return tr(
                                           "Nothing has arrived yet. What is to become pages of a title lies in a "
                                           "folder of its own in the watched "
                                           "one, named by the number of the title or the code of its slip.");
                                   },
                                   {});
}

void IncomingPane::applyLook(const Look& look) { layout()->setSpacing(look.px(space::s)); }

void IncomingPane::takeFocus() {
    if (m_rows.empty())
        (m_folder.isEmpty() ? m_choose : m_watch)->setFocus();
    else
        m_table->setFocus();
}

std::vector<Column<IncomingPane::Row>> IncomingPane::columns() {
    return {{.head = {.id = QStringLiteral("at"), .title = [] { return tr("When"); }, .width = 150},
             .text = [](const Row& row) { return momentText(row.at); }},
            {.head = {.id = QStringLiteral("folder"), .title = [] { return tr("Folder"); }, .width = 160},
             .text = [](const Row& row) { return row.folder; }},
            {.head = {.id = QStringLiteral("file"), .title = [] { return tr("File"); }, .width = 200},
             .text = [](const Row& row) { return row.file; }},
            {.head = {.id = QStringLiteral("pages"),
                      .title = [] { return tr("Pages"); },
                      .alignment = Qt::AlignRight,
                      .width = 80},
             .text = [](const Row& row) { return row.pages > 0 ? numberText(row.pages) : QString(); },
             .value = [](const Row& row) { return documents::countOf(row.pages); }},
            {.head = {.id = QStringLiteral("why"), .title = [] { return tr("What became of it"); }, .width = 420},
             .text = [](const Row& row) { return row.why ? row.why() : tr("came in"); },
             .mark =
                 [](const Row& row) {
                     return std::optional(row.why ? CellMark{Icon::Attention, Tone::Attention}
                                                  : CellMark{Icon::Tick, Tone::Ok});
                 }}};
}

// --- watching --------------------------------------------------------------------------------------------------

void IncomingPane::chooseFolder() {
    m_context.dialogs.chooseFolder(*this, {tr("The folder in which scans arrive"), {}, m_folder, {}},
                                   [this](const QString& chosen) {
                                       const auto given = std::filesystem::path(chosen.toStdU16String());
                                       const auto folder = pages::watchable(given, m_context.library.filesFolder());
                                       if (!folder) {
                                           return m_context.announcer.tell(Tone::Refused, [chosen] {
                                               return tr("%1 cannot be watched: it is not there, or belongs to the "
                                                         "library itself.")
                                                   .arg(chosen);
                                           });
                                       }
                                       m_folder = qs(folder->string());
                                       m_context.settings.setNote(remembered, m_folder);
                                       if (!m_job.isRunning()) return start();
                                       m_job.stop(); // the other folder is watched from the next start on
                                   });
}

void IncomingPane::toggle() {
    if (m_job.isRunning()) return m_job.stop();
    if (m_folder.isEmpty()) return chooseFolder();
    start();
}

void IncomingPane::start() {
    if (m_job.isRunning() || !hasFilesFolder(m_context)) return;
    const auto watched =
        pages::watchable(std::filesystem::path(m_folder.toStdU16String()), m_context.library.filesFolder());
    if (!watched) {
        return m_context.announcer.tell(Tone::Refused, [folder = m_folder] {
            return tr("%1 cannot be watched: it is not there, or belongs to the library itself.").arg(folder);
        });
    }
    // Called on the thread of the job, which ends before this object: Jobs waits for it, and a stopped one tells
    // nothing.
    const auto tell = [home = QPointer<IncomingPane>(this)](const pages::Arrival& arrival) {
        QMetaObject::invokeMethod(qApp, [home, arrival] {
            if (home) home->arrived(arrival);
        });
    };
    m_job.start(
        [] { return tr("Watching the folder of scans"); }, this,
        [&library = m_context.library, watched = *watched, quiet = m_quiet, tell,
         permission =
             m_context.library.permission<Permission::DigitizationEdit>()](jobs::Progress& progress) -> Watched {
            TRY(const auto by, permission.result());
            pages::WatchedFolder folder(library.store(), library.journal(), library.filesFolder(), watched, quiet);
            return watch(folder, by, progress, tell);
        },
        [this](const Watched& ended) {
            if (ended) return;
            const Fault* fault = faultIn(ended.error());
            if (fault && fault->kind == Fault::Kind::Cancelled) return;
            m_context.announcer.tell(Tone::Refused, [why = ended.error()] {
                const Fault* machinery = faultIn(why);
                return machinery ? words(*machinery) : words(std::get<NotPermitted>(why));
            });
        });
}

void IncomingPane::arrived(const pages::Arrival& arrival) {
    const QString folder = qs(arrival.folder);
    const Instant now = m_context.library.clock().now();
    if (!arrival.item) {
        return add({0, now, folder, std::nullopt, {}, 0, [] {
                        return tr("the folder has neither the number of a title nor the code of its slip");
                    }});
    }
    if (arrival.refused)
        return add({0, now, folder, arrival.item, {}, 0, [why = *arrival.refused] { return words(why); }});
    for (const pages::FailedFile& file : arrival.ingested.failed)
        add({0, now, folder, arrival.item, qs(file.name), 0, [why = file.why] { return words(why); }});
    m_arrived += arrival.ingested.pages;
    Words what;
    if (arrival.notMoved)
        what = [] { return tr("came in; the files could not be moved and lie there still"); };
    else if (arrival.ingested.pages == 0 && arrival.ingested.failed.empty())
        what = [] { return tr("the title has these pages already"); };
    if (arrival.ingested.pages > 0 || what) add({0, now, folder, arrival.item, {}, arrival.ingested.pages, what});
}

void IncomingPane::add(Row row) {
    row.number = ++m_number;
    m_rows.push_front(std::move(row));
    if (m_rows.size() > mostRows) m_rows.pop_back();
    m_list.setRows({m_rows.begin(), m_rows.end()});
    showState();
}

void IncomingPane::showState() {
    const bool isWatching = m_job.isRunning();
    setWords(*m_watch, [isWatching] { return isWatching ? tr("Stop watching") : tr("Watch the folder"); });
    m_state->setTone(isWatching ? Tone::Ok : Tone::Secondary);
    m_state->setWords([isWatching, folder = m_folder, pages = m_arrived] {
        if (folder.isEmpty()) return tr("No folder is chosen in which scans arrive.");
        const QString state = isWatching ? tr("Watched: %1").arg(folder) : tr("Not watched now: %1").arg(folder);
        return state + QLatin1Char('\n') + tr("Pages that came in since the program began: %1").arg(pages);
    });
}

} // namespace kitapdar::ui
