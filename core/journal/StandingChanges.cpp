#include "core/journal/StandingChanges.h"

#include "core/journal/RowChange.h"
#include "core/storage/Columns.h"
#include "core/storage/InList.h"

#include <map>
#include <optional>
#include <string>

namespace kitapdar::journal {

namespace {

/// An undo can be taken back, and that again.
Result<bool> stands(storage::Snapshot& snapshot, std::int64_t seq) {
    bool standing = true;
    for (std::optional<std::int64_t> last = seq;;) {
        TRY(last, snapshot.first("select seq from operation where undoes = $1", {*last}, storage::only<std::int64_t>));
        if (!last) return standing;
        standing = !standing;
    }
}

} // namespace

Result<std::set<std::int64_t>> rowsWithStandingChange(storage::Snapshot& snapshot, std::string_view table,
                                                      const storage::Parameters& ids) {
    std::map<std::int64_t, std::set<std::int64_t>> reported; // by the entry that is about them
    CHECK(storage::eachIn(snapshot,
                          "select o.seq, s.subject_id from operation_subject s join operation o on o.seq = "
                          "s.operation_seq where o.undoes is null and s.subject_table = '" +
                              std::string(table) + "' and s.subject_id",
                          ids, [&](const storage::Row& row) {
                              reported[row.integer(0)].insert(row.integer(1));
                              return true;
                          }));
    std::set<std::int64_t> changed;
    for (const auto& [seq, rows] : reported) {
        TRY(const bool standing, stands(snapshot, seq));
        if (!standing) continue;
        TRY(const auto changes, snapshot.first("select changes from operation_payload where operation_seq = $1", {seq},
                                               [](const storage::Row& row) { return row.string(0); }));
        if (!changes) { // forgotten: any of them
            changed.insert(rows.begin(), rows.end());
            continue;
        }
        const auto written = rowChangesOf(parsedObject(*changes));
        for (const RowChange& each : written.value_or(std::vector<RowChange>())) {
            if (each.table == table && rows.contains(each.id)) changed.insert(each.id);
        }
    }
    return changed;
}

} // namespace kitapdar::journal
