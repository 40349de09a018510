#include "ui/catalogue/BatchEdit.h"

#include "ui/catalogue/CopyBatchSheet.h"
#include "ui/catalogue/RecordBatchSheet.h"
#include "ui/shell/Announcer.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/TableMarks.h"

#include <QWidget>

namespace kitapdar::ui {

BatchEdit::BatchEdit(const Context& context, QWidget& page) : QObject(&page), m_context(context), m_page(page) {}

void BatchEdit::editRecords(std::vector<catalogue::RecordId> records) {
    if (!m_records) m_records = new RecordBatchSheet(m_context, *m_page.window());
    m_records->offer(std::move(records));
}

CopyBatchSheet& BatchEdit::copies() {
    if (!m_copies) m_copies = new CopyBatchSheet(m_context, *m_page.window());
    return *m_copies;
}

void BatchEdit::editCopies(DataTable& table, catalogue::RecordId record) {
    const bool isMarked = table.marks().count() > 0;
    table.withMarkedIds([this, isMarked, record](const Result<std::vector<std::int64_t>>& chosen) {
        if (!chosen) return m_context.announcer.fault(chosen.error());
        if (!isMarked && chosen->size() < 2) return editCopiesOf(std::vector{record});
        std::vector<collection::CopyId> ids;
        for (const std::int64_t id : *chosen) ids.emplace_back(id);
        copies().offer(std::move(ids));
    });
}

void BatchEdit::editRecords(DataTable& records) {
    withChosen(records, [this](std::vector<catalogue::RecordId> ids) { editRecords(std::move(ids)); });
}

void BatchEdit::editCopiesOf(DataTable& records) {
    withChosen(records, [this](std::vector<catalogue::RecordId> ids) { editCopiesOf(std::move(ids)); });
}

void BatchEdit::editCopiesOf(std::vector<catalogue::RecordId> records) { copies().offerOf(records); }

void BatchEdit::withChosen(DataTable& records, UseRecords use) {
    records.withMarkedIds([this, use = std::move(use)](const Result<std::vector<std::int64_t>>& marked) {
        if (!marked) return m_context.announcer.fault(marked.error());
        if (marked->empty())
            return m_context.announcer.tell(Tone::Info, [] { return tr("Choose records of the list first."); });
        std::vector<catalogue::RecordId> ids;
        for (const std::int64_t id : *marked) ids.emplace_back(id);
        use(std::move(ids));
    });
}

} // namespace kitapdar::ui
