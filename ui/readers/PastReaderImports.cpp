#include "ui/readers/PastReaderImports.h"

#include "core/library/Library.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/readers/ReaderImportTables.h"
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
#include "wording/Format.h"
#include "wording/ReaderImportWords.h"
#include "wording/Text.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kitapdar::ui {

namespace {

constexpr int mostShown = 50;

} // namespace

PastReaderImports::PastReaderImports(const Context& context, OneJob& job, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_job(job),
      m_rows(pastReaderImportColumns(), [](const exchange::PastImport& row) { return row.id.value; }),
      m_advice(new Label({}, Type::Body, Tone::Attention)),
      m_table(new DataTable(QStringLiteral("readers.import.past"), m_rows, memoryIn(context.settings))),
      m_undo(makeButton([this] { return tr("Undo this import"); }, Icon::Undo)) {
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->emptyState().setWords(Icon::History, [] { return tr("No readers were imported yet."); });
    keepWorded(m_table, [this] { m_table->setAccessibleName(tr("Past imports of readers")); });
    auto* head = new Label({}, Type::Body, Tone::Secondary, true);
    head->setWordWrap(true);
    head->setWords([this] { return tr("Past imports of readers"); });
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
    connect(m_undo, &QPushButton::clicked, this, &PastReaderImports::askUndo);
    connect(m_table, &DataTable::selectedIdsChanged, this, &PastReaderImports::showState);
    connect(&m_table->marks(), &TableMarks::changed, this, &PastReaderImports::showState);
    connect(&job, &OneJob::changed, this, &PastReaderImports::showState);
    connect(&job, &OneJob::changed, this, [this] {
        if (isVisible() && !m_job.isRunning()) read(); // what stands as running was interrupted
    });
    connect(&m_rows, &WindowModelBase::rowsArrived, this, &PastReaderImports::showState);
    connect(&context.changes, &Changes::committed, this, [this](const ChangedRows& rows) {
        const auto imports = [](const ChangedRow& row) { return row.subject == Subject::Import; };
        if (isVisible() && std::ranges::any_of(rows, imports)) read();
    });
    m_rows.readBy([this] { read(); });
    showState();
}

void PastReaderImports::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    read();
}

void PastReaderImports::read() {
    m_rows.awaitRows();
    m_context.library.read(&exchange::ImportQueries::latestOfReaders, mostShown)
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

const exchange::PastImport* PastReaderImports::selected() const {
    const QList<std::int64_t> chosen = m_table->chosenIds();
    const auto* row = chosen.size() == 1 ? m_rows.rowWith(chosen.front()) : nullptr;
    return row && row->state != exchange::ImportState::Undone ? row : nullptr;
}

void PastReaderImports::showState() { m_undo->setEnabled(selected() && !m_job.isRunning()); }

void PastReaderImports::askUndo() {
    const exchange::PastImport* row = selected();
    if (!row || m_job.isRunning()) return;
    const QString text =
        tr("File: %1. Readers who came with it: %2; open loans: %3. They are taken away. Who was changed or has "
           "borrowed since stays. This cannot be taken back.")
            .arg(qs(row->fileName), numberText(row->imported), numberText(row->copies));
    m_context.dialogs.ask(*this, {tr("Undo this import?"), text, tr("Undo this import"), tr("Keep it")},
                          [this, import = row->id](bool yes) {
                              if (yes) undo(import);
                          });
}

void PastReaderImports::undo(catalogue::ImportId import) {
    if (m_job.isRunning()) return;
    m_context.announcer.clear();
    m_job.start(
        [] { return tr("Undoing an import of readers"); }, this,
        [&imports = m_context.library.readerImports(), import,
         permission = m_context.library.permission<Permission::ImportRun>()](jobs::Progress& progress) -> Undone {
            TRY(const auto by, permission.result());
            return imports.undo(import, by, progress);
        },
        [this](const Undone& answer) {
            read();
            if (!answer) return m_context.announcer.tell(Tone::Refused, [why = answer.error()] { return words(why); });
            const bool kept = answer->keptReaders + answer->keptLoans > 0;
            m_context.announcer.tell(kept ? Tone::Attention : Tone::Ok, [undone = *answer] { return words(undone); });
        });
}

} // namespace kitapdar::ui
