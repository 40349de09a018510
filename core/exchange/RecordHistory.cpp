#include "core/exchange/RecordHistory.h"

#include "core/exchange/Kinds.h"
#include "core/staff/EntryQueries.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace kitapdar::exchange {

Result<std::vector<journal::Entry>> RecordHistory::of(storage::Snapshot& snapshot, const Session& by,
                                                      catalogue::RecordId record, int limit) const {
    const staff::EntryQueries shown(m_journal);
    TRY(auto entries, shown.history(snapshot, by, journal::Subject{"record", record.value}, limit));
    TRY(const auto imports,
        snapshot.all("select import_id from record where id = $1 and import_id is not null union "
                     "select import_id from copy where record_id = $1 and import_id is not null order by 1",
                     {record}, [](const storage::Row& row) { return row.integer(0); }));
    for (const std::int64_t import : imports) {
        constexpr int entriesOfImport = 100;
        TRY(const auto all, shown.history(snapshot, by, journal::Subject{"import_run", import}, entriesOfImport));
        const auto ended = std::ranges::find(all, kinds::run.code, &journal::Entry::kind);
        const auto begun = std::ranges::find(all, kinds::beginRun.code, &journal::Entry::kind);
        if (const auto entry = ended != all.end() ? ended : begun; entry != all.end()) entries.push_back(*entry);
    }
    std::ranges::stable_sort(entries, std::greater(), &journal::Entry::seq);
    if (std::ssize(entries) > limit) entries.resize(static_cast<std::size_t>(limit));
    return entries;
}

} // namespace kitapdar::exchange
