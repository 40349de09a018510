#include "ui/catalogue/RecordHistory.h"

#include "core/exchange/RecordHistory.h"
#include "core/library/Library.h"
#include "ui/settings/TableMemory.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Unread.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "wording/ChangeWords.h"
#include "wording/Format.h"
#include "wording/JournalWords.h"
#include "wording/Text.h"

#include <QVBoxLayout>

#include <utility>

namespace kitapdar::ui {

namespace {

constexpr int entriesShown = 100;

std::vector<Column<RecordHistoryLine>> historyColumns() {
    const auto what = [](const RecordHistoryLine& line) {
        const QString changed = words(line.changes);
        return changed.isEmpty() ? words(line.entry) : operationWords(line.entry.kind) + QStringLiteral(": ") + changed;
    };
    return {{.head = {.id = QStringLiteral("when"), .title = [] { return RecordHistory::tr("When"); }, .width = 150},
             .text = [](const RecordHistoryLine& line) { return momentText(line.entry.at); }},
            {.head = {.id = QStringLiteral("what"),
                      .title = [] { return RecordHistory::tr("What happened"); },
                      .width = 480},
             .text = what},
            {.head = {.id = QStringLiteral("who"), .title = [] { return RecordHistory::tr("Who"); }, .width = 160},
             .text = [](const RecordHistoryLine& line) { return qs(line.entry.operatorName); }}};
}

} // namespace

RecordHistory::RecordHistory(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_lines(historyColumns(), [](const RecordHistoryLine& line) { return line.entry.seq; }),
      m_table(new DataTable(QStringLiteral("catalogue.recordHistory"), m_lines, memoryIn(context.settings))) {
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->emptyState().setWords(Icon::History,
                                   [] { return tr("Nothing has happened to this record since the journal began."); });
    keepWorded(m_table, [this] { m_table->setAccessibleName(tr("History of the record")); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    m_lines.readBy([this] {
        if (m_record) show(*m_record);
    });
}

void RecordHistory::show(catalogue::RecordId record) {
    if (std::exchange(m_record, record) != record) m_lines.clear();
    m_context.library.read(&journal::ChangeQueries::of, journal::Subject{"record", record.value}, entriesShown)
        .then(this, [this, asked = ++m_asked](const Result<journal::FieldChanges>& changes) {
            if (asked != m_asked) return;
            if (!changes) return tellUnread(m_context.announcer, m_lines, changes.error());
            readEntries(*changes);
        });
}

void RecordHistory::readEntries(const journal::FieldChanges& changes) {
    m_context.library.read(&exchange::RecordHistory::of, m_context.library.session(), *m_record, entriesShown)
        .then(this, [this, asked = m_asked, changes](const Result<std::vector<journal::Entry>>& entries) {
            if (asked != m_asked) return;
            if (!entries) return tellUnread(m_context.announcer, m_lines, entries.error());
            std::vector<RecordHistoryLine> lines;
            for (const journal::Entry& entry : *entries) {
                const auto changed = changes.find(entry.seq);
                lines.push_back(
                    {entry, changed == changes.end() ? std::vector<journal::FieldChange>() : changed->second});
            }
            m_lines.setRows(std::move(lines));
        });
}

} // namespace kitapdar::ui
