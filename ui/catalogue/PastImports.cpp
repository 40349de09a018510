#include "ui/catalogue/PastImports.h"

#include "core/library/Library.h"
#include "ui/catalogue/ImportTables.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/settings/TableMemory.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Changes.h"
#include "ui/shell/OneJob.h"
#include "ui/shell/Unread.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TableMarks.h"
#include "ui/widgets/Worded.h"
#include "wording/CatalogueWords.h"
#include "wording/Text.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kitapdar::ui {

namespace {

constexpr int mostShown = 50;

} // namespace

PastImports::PastImports(const Context& context, OneJob& job, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_job(job),
      m_rows(pastColumns(), [](const exchange::PastImport& row) { return row.id.value; }),
      m_advice(new Label({}, Type::Body, Tone::Attention)),
      m_undo(makeButton([this] { return undoImportWords(selected()); }, Icon::Undo)) {
    build();
    m_rows.readBy([this] { read(); });
    connect(m_undo, &QPushButton::clicked, this, [this] { askUndo(selected()); });
    connect(m_table, &DataTable::currentIdChanged, this, &PastImports::nameUndo);
    connect(m_table, &DataTable::selectedIdsChanged, this, &PastImports::nameUndo);
    connect(&m_table->marks(), &TableMarks::changed, this, &PastImports::nameUndo);
    connect(&job, &OneJob::changed, this, &PastImports::nameUndo);
    connect(&job, &OneJob::changed, this, [this] {
        if (isVisible() && !m_job.isRunning()) read(); // what stands as running was interrupted
    });
    connect(&m_rows, &WindowModelBase::rowsArrived, this, &PastImports::nameUndo);
    connect(&context.changes, &Changes::committed, this, [this](const ChangedRows& rows) {
        const auto imports = [](const ChangedRow& row) { return row.subject == Subject::Import; };
        if (isVisible() && std::ranges::any_of(rows, imports)) read();
    });
    keepWorded(this, [this] { nameUndo(); });
}

void PastImports::build() {
    m_table = new DataTable(QStringLiteral("import.past"), m_rows, memoryIn(m_context.settings));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->emptyState().setWords(Icon::History, [this] { return tr("Nothing was imported yet."); });
    keepWorded(m_table, [this] { m_table->setAccessibleName(tr("Past imports")); });
    auto* head = new Label({}, Type::Body, Tone::Secondary, true);
    head->setWords([this] { return tr("Past imports"); });
    auto* line = new QHBoxLayout;
    line->addWidget(head, 1);
    line->addWidget(m_undo);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(line);
    m_advice->setWordWrap(true);
    m_advice->hide();
    column->addWidget(m_advice);
    column->addWidget(m_table, 1);
}

void PastImports::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    read();
}

void PastImports::read() {
    m_rows.awaitRows();
    m_context.library.read(&exchange::ImportQueries::latest, mostShown)
        .then(this, [this](const Result<std::vector<exchange::PastImport>>& imports) {
            if (!imports) return tellUnread(m_context.announcer, m_rows, imports.error());
            const bool isAlone = !m_context.library.address().isServer();
            const Instant now = m_context.library.clock().now();
            auto seen = exchange::withInterrupted(*imports, now, m_job.isRunning(), isAlone);
            m_advice->setWords([seen] { return interruptedWords(seen); });
            m_advice->setVisible(!interruptedWords(seen).isEmpty());
            m_rows.setRows(std::move(seen));
        });
}

std::optional<UndoableImport> PastImports::selected() const {
    // The row that is shown as chosen: where the keyboard would begin is not chosen by anybody.
    const QList<std::int64_t> chosen = m_table ? m_table->chosenIds() : QList<std::int64_t>();
    const auto* row = chosen.size() == 1 ? m_rows.rowWith(chosen.front()) : nullptr;
    if (!row || row->state == exchange::ImportState::Undone) return std::nullopt;
    return UndoableImport{row->id.value, qs(row->fileName), row->imported, row->copies};
}

void PastImports::nameUndo() {
    m_undo->setText(undoImportWords(selected()));
    m_undo->setEnabled(selected() && !m_job.isRunning());
}

void PastImports::askUndo(const std::optional<UndoableImport>& import) {
    if (!import || m_job.isRunning()) return;
    m_context.dialogs.ask(*this,
                          {tr("Undo this import?"), undoQuestionWords(*import), tr("Undo this import"), tr("Keep it")},
                          [this, id = import->id](bool yes) {
                              if (yes) undo(id);
                          });
}

void PastImports::undo(std::int64_t import) {
    if (m_job.isRunning()) return;
    m_context.announcer.clear();
    m_job.start(
        [] { return tr("Undoing an import"); }, this,
        [&imports = m_context.library.imports(), import,
         permission = m_context.library.permission<Permission::ImportRun>()](jobs::Progress& progress) -> Undone {
            TRY(const auto by, permission.result());
            return imports.undo(catalogue::ImportId(import), by, progress);
        },
        [this, import](const Undone& answer) { ended(import, answer); });
}

void PastImports::ended(std::int64_t import, const Undone& answer) {
    read();
    if (!answer) return m_context.announcer.tell(Tone::Refused, [why = answer.error()] { return words(why); });
    Q_EMIT undone(import);
    const bool kept = answer->keptRecords + answer->keptCopies > 0;
    m_context.announcer.tell(kept ? Tone::Attention : Tone::Ok, [undone = *answer] { return undoneWords(undone); });
}

} // namespace kitapdar::ui
