#include "ui/catalogue/BatchEdit.h"

#include "ui/catalogue/CopyBatchSheet.h"
#include "ui/catalogue/RecordBatchSheet.h"
#include "ui/printing/ChosenRows.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Jobs.h"
#include "ui/widgets/DataTable.h"
#include "wording/Languages.h"

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

void BatchEdit::editCopies(std::vector<collection::CopyId> copies) { this->copies().offer(std::move(copies)); }

void BatchEdit::editRecords(DataTable& records) {
    withChosen(records, [this](std::vector<catalogue::RecordId> ids) { editRecords(std::move(ids)); });
}

void BatchEdit::editCopiesOf(DataTable& records) {
    withChosen(records, [this](std::vector<catalogue::RecordId> ids) { editCopiesOf(std::move(ids)); });
}

void BatchEdit::editCopiesOf(std::vector<catalogue::RecordId> records) { copies().offerOf(records); }

/// Those that are selected and not loaded are read beside the window.
void BatchEdit::withChosen(DataTable& records, UseRecords use) {
    if (records.knowsAllSelected()) {
        std::vector<catalogue::RecordId> ids;
        for (const std::int64_t id : records.selectedIds()) ids.emplace_back(id);
        if (ids.empty())
            return m_context.announcer.tell(Tone::Info, [] { return tr("Choose records of the list first."); });
        return use(std::move(ids));
    }
    ChosenRows chosen = selectedRows(records);
    auto* feed =
        new RowFeed(records.list().reader({{}, m_context.languages.current()}), std::move(chosen.wanted), this);
    using Ids = Result<std::vector<catalogue::RecordId>>;
    m_context.jobs
        .start([] { return tr("Reading the chosen records"); },
               [next = feed->next(), count = chosen.count](jobs::Progress& progress) -> Ids {
                   std::vector<catalogue::RecordId> ids;
                   for (;;) {
                       TRY(const auto rows, next(progress));
                       if (rows.empty()) return ids;
                       for (const ListedRow& row : rows) ids.emplace_back(row.id);
                       progress.report({jobs::Stage::Reading, std::ssize(ids), count});
                   }
               })
        .then(feed, [this, feed, use = std::move(use)](const Ids& ids) {
            feed->deleteLater();
            if (!ids) return m_context.announcer.fault(ids.error());
            use(*ids);
        });
}

} // namespace kitapdar::ui
