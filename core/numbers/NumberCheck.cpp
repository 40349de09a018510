#include "core/numbers/NumberCheck.h"

#include "core/journal/ChangeQueries.h"
#include "core/numbers/Kinds.h"
#include "core/numbers/NumberRepository.h"

#include <array>

namespace kitapdar::numbers {

namespace {

/// Where series were made to go on, by the journal.
Result<std::set<std::int64_t>> givenBeginnings(storage::Snapshot& snapshot) {
    static const std::array edits = {&kinds::add, &kinds::edit};
    TRY(const auto entries, journal::ChangeQueries().since(snapshot, edits, Instant{0}));
    std::set<std::int64_t> beginnings;
    for (const journal::EntryValues& entry : entries) {
        for (const journal::WrittenValues& row : entry.rows) {
            const auto first = row.after.is_object() ? row.after.find("first_number") : row.after.end();
            if (first != row.after.end() && first->is_number_integer()) beginnings.insert(first->get<std::int64_t>());
        }
    }
    return beginnings;
}

} // namespace

Result<Counters> reachedNumbers(storage::Snapshot& snapshot) {
    Counters reached;
    CHECK(
        snapshot.each("select series, max(number) from given_number group by series", {}, [&](const storage::Row& row) {
            reached.emplace(row.string(0), row.integer(1));
            return true;
        }));
    return reached;
}

Result<std::set<std::string, std::less<>>> formerlyUnreported(storage::Snapshot& snapshot) {
    std::set<std::string, std::less<>> names = {"badge", "record_control_number"};
    TRY(const auto all, NumberRepository().series(snapshot));
    for (const Series& each : all) names.insert(each.code);
    return names;
}

Result<std::vector<std::string>> lostNumbers(storage::Snapshot& snapshot, const Counters& since) {
    std::vector<std::string> lost;
    TRY(const auto all, NumberRepository().series(snapshot));
    std::optional<std::set<std::int64_t>> beginnings;
    for (const Series& series : all) {
        const auto from = since.find(series.code);
        if (series.kind == SeriesKind::Inventory || from == since.end()) continue;
        TRY(const auto last, NumberRepository().lastOf(snapshot, series));
        TRY(const auto listed,
            snapshot.number("select count(*) from given_number where series = $1 and number > $2 and number <= $3",
                            {series.code, from->second, last}));
        if (listed >= last - from->second) continue;
        if (!beginnings) {
            TRY(beginnings, givenBeginnings(snapshot));
        }
        std::int64_t before = from->second;
        CHECK(snapshot.each("select number from given_number where series = $1 and number > $2 order by number",
                            {series.code, from->second}, [&](const storage::Row& row) {
                                const std::int64_t number = row.integer(0);
                                if (number > before + 1 && !beginnings->contains(number)) {
                                    lost.push_back("given_number " + series.code + ' ' + std::to_string(before + 1) +
                                                   '-' + std::to_string(number - 1));
                                }
                                before = number;
                                return true;
                            }));
    }
    return lost;
}

} // namespace kitapdar::numbers
