#include "ui/shell/OneRow.h"

#include "ui/shell/Announcer.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/TableMarks.h"

#include <QCoreApplication>

namespace kitapdar::ui {

namespace {

struct OneRow {
    Q_DECLARE_TR_FUNCTIONS(OneRow)
};

} // namespace

std::optional<std::int64_t> oneRow(const DataTable& table, Announcer& announcer, const Words& none) {
    const std::int64_t marked = table.marks().count();
    const Marks& marks = table.marks().marks();
    if (marked == 1 && !marks.isAll()) return *marks.named().begin();
    if (marked > 1) {
        announcer.tell(Tone::Info, [marked] {
            return OneRow::tr(
                       "This is done to one row at a time. Rows that are marked: %1. Leave one marked, or clear "
                       "the marks (Esc).")
                .arg(marked);
        });
        return std::nullopt;
    }
    const auto current = table.currentId();
    if (!current) announcer.tell(Tone::Info, none);
    return current;
}

} // namespace kitapdar::ui
