#include "core/withdrawals/ReplacementQueries.h"

#include "core/accounts/AccountsRepository.h"
#include "core/catalogue/RecordQueries.h"
#include "core/collection/CopyQueries.h"
#include "core/journal/Journal.h"
#include "core/staff/Gate.h"
#include "core/withdrawals/ActCheck.h"
#include "core/withdrawals/ReplacementRepository.h"
#include "core/withdrawals/WriteOffRepository.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace kitapdar::withdrawals {

namespace {

const WriteOffRepository acts;
const ReplacementRepository stored;
const accounts::AccountsRepository books;

std::vector<Likeness> likenessIn(std::string_view text) {
    std::vector<Likeness> found;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (const auto each = likenessFromCode(text.substr(0, end))) found.push_back(*each);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return found;
}

Result<ReplacementRow> rowOf(storage::Snapshot& snapshot, const StoredReplacement& replacement, bool maySeeReaders) {
    ReplacementRow row;
    row.id = replacement.id;
    row.on = replacement.on;
    row.likeness = likenessIn(replacement.likeness);
    row.note = replacement.note;
    if (maySeeReaders) {
        TRY(row.card, stored.cardOf(snapshot, replacement));
    }
    TRY(const auto act, acts.row(snapshot, replacement.actId));
    if (act) row.act = *act;
    TRY(const auto record, books.record(snapshot, replacement.arrivalId));
    if (record) row.arrival = accounts::numberOf(*record);
    TRY(const auto checked, checkedAct(snapshot, row.act, replacement.on));
    if (!checked.lines.empty()) row.lost = checked.lines.front();
    TRY(const auto arrived, books.arrivedBy(snapshot, replacement.arrivalId));
    row.broughtId = replacement.broughtId;
    if (!arrived.empty()) {
        row.broughtNumber = arrived.front().name();
        row.broughtTitle = arrived.front().line.title;
        row.broughtValue = arrived.front().line.counted.value;
    }
    return row;
}

Result<bool> maySeeReaders(storage::Snapshot& snapshot, const Clock& clock, const Session& by) {
    const auto permitted = staff::Gate(clock).check(snapshot, by, Permission::ReaderView);
    if (permitted) return true;
    if (const Fault* fault = faultIn(permitted.error())) return fail(*fault);
    return false;
}

} // namespace

Result<std::vector<ReplacementRow>> ReplacementQueries::list(storage::Snapshot& snapshot, const Session& by, Day from,
                                                             Day to) const {
    TRY(const bool showCard, maySeeReaders(snapshot, m_journal.clock(), by));
    TRY(const auto all, stored.list(snapshot, from, to));
    std::vector<ReplacementRow> rows;
    for (const StoredReplacement& each : all) {
        TRY(auto row, rowOf(snapshot, each, showCard));
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::optional<ReplacementRow>> ReplacementQueries::ofAct(storage::Snapshot& snapshot, const Session& by,
                                                                ActId act) const {
    TRY(const bool showCard, maySeeReaders(snapshot, m_journal.clock(), by));
    TRY(const auto found, stored.ofAct(snapshot, act));
    if (!found) return std::optional<ReplacementRow>();
    TRY(auto row, rowOf(snapshot, *found, showCard));
    return std::optional(std::move(row));
}

Result<std::vector<ReplaceableCopy>> ReplacementQueries::copiesWith(storage::Snapshot& snapshot,
                                                                    const text::ScannedCode& code) const {
    TRY(const auto copies, collection::CopyQueries().byCode(snapshot, code));
    storage::Parameters ids;
    for (const collection::Copy& each : copies) ids.emplace_back(each.id.value);
    TRY(const auto standing, books.standing(snapshot, ids));
    std::vector<ReplaceableCopy> found;
    for (const collection::Copy& each : copies) {
        TRY(const auto records, catalogue::RecordQueries().rows(snapshot, {each.recordId}));
        ReplaceableCopy& copy = found.emplace_back();
        copy.copy = each;
        if (!records.empty()) {
            copy.authors = records.front().authors;
            copy.title = records.front().title;
        }
        const auto line = standing.find(each.id.value);
        if (line != standing.end()) copy.value = line->second.line.counted.value;
    }
    return found;
}

} // namespace kitapdar::withdrawals
