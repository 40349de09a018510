#include "core/journal/ExpectedRows.h"

#include "core/journal/FormerColumns.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace kitapdar::journal {

namespace {

constexpr int rowsAtOnce = 2000;
const std::string ofWhichImport = "import_id";

void eachContent(const nlohmann::json& values,
                 const std::function<void(const std::string&, const ValueDigest&)>& visit) {
    if (values.is_null()) return;
    for (const auto& [column, value] : values.items()) {
        if (isContent(column)) visit(column, digestOf(fromJson(value)));
    }
}

bool agree(const RowDigests& expected, const RowDigests& present) {
    return std::ranges::all_of(expected, [&](const auto& column) {
        const auto found = present.find(column.first);
        return found == present.end() || found->second == column.second; // a column may be gone since
    });
}

} // namespace

const ExpectedRows::Range* ExpectedRows::rangeOf(std::int64_t id) const {
    auto after = m_ranges.upper_bound(id);
    if (after == m_ranges.begin()) return nullptr;
    const Range& range = std::prev(after)->second;
    return id <= range.held.last ? &range : nullptr;
}

/// One with an id between the two.
const ExpectedRows::Range* ExpectedRows::rangeAcross(std::int64_t first, std::int64_t last) const {
    if (const Range* range = rangeOf(first)) return range;
    const auto inside = m_ranges.upper_bound(first);
    return inside != m_ranges.end() && inside->first <= last ? &inside->second : nullptr;
}

void ExpectedRows::hold(HeldRows held, bool forgetting) {
    if (held.first > held.last) return;
    // Newer entries come first: a range that is held anew there counts no longer.
    if (const Range* newer = rangeAcross(held.first, held.last)) {
        if (newer->forgetting) m_mayBeUnsealed.push_back({m_table, held.first, held.last, 0});
        return;
    }
    const std::int64_t first = held.first;
    Range range;
    range.held = std::move(held);
    range.forgetting = forgetting;
    m_ranges.emplace(first, std::move(range));
}

void ExpectedRows::change(std::int64_t seq, bool takesBack, const RowChange& change) {
    const Range* range = rangeOf(change.id);
    if (range && seq <= range->held.asOf) return;
    if (change.blanked) return;                 // its entry holds the row as it was left, or tells nothing
    if (m_inserted.contains(change.id)) return; // before its insertion there was another row of this number, or none
    Changed& row = m_changed[change.id];
    if (!row.seen) row.exists = !change.after.is_null();
    row.seen = true;
    if (!row.isWhole) {
        eachContent(change.after, [&](const auto& column, const auto& value) { row.newest.emplace(column, value); });
    }
    row.existedBefore = !change.before.is_null();
    if (!row.existedBefore) row.oldest.clear();
    eachContent(change.before,
                [&](const auto& column, const auto& value) { row.oldest.insert_or_assign(column, value); });
    if (row.existedBefore) return;
    row.isWhole = true;
    // Imports write their rows in bulk: an entry that inserts one and names no import tells of a row made by hand.
    row.newest.emplace(ofWhichImport, digestOf(storage::Value()));
    if (range || takesBack) return;
    finishInserted(change.id, std::move(row));
    m_changed.erase(change.id);
}

void ExpectedRows::finishInserted(std::int64_t id, Changed row) {
    std::vector<std::string> columns;
    for (const auto& [column, value] : row.newest) columns.push_back(column);
    const auto [set, isNew] = m_setNumbers.try_emplace(columns, static_cast<std::uint32_t>(m_columnSets.size()));
    if (isNew) m_columnSets.push_back(columns);
    RowsDigest digest;
    digest.add(id, columns, row.newest);
    m_inserted.insert_or_assign(id, Inserted{digest.number(), set->second, row.exists, false});
}

void ExpectedRows::begin() {
    listErased();
    m_next = m_ranges.begin();
}

Result<std::optional<std::int64_t>> ExpectedRows::comparePage(storage::Snapshot& snapshot, std::int64_t after,
                                                              const Report& report, UnknownRows& unknown) {
    std::int64_t read = 0;
    CHECK(snapshot.each("select * from " + m_table + " where id > $1 order by id limit $2", {after, rowsAtOnce},
                        [&](const storage::Row& row) {
                            after = row.integer(0);
                            compareRow(after, digestsOf(row), report, unknown);
                            ++read;
                            return true;
                        }));
    m_rows += read;
    return read < rowsAtOnce ? std::nullopt : std::optional(after);
}

std::int64_t ExpectedRows::end(const Report& report) {
    finishRangesBefore(std::numeric_limits<std::int64_t>::max(), report);
    reportMissing(report);
    return m_rows;
}

bool ExpectedRows::isUnsealable(std::int64_t id) const {
    return std::ranges::any_of(m_mayBeUnsealed,
                               [id](const RowRange& range) { return range.first <= id && id <= range.last; });
}

bool ExpectedRows::isBeingErased(std::int64_t first, std::int64_t last) const {
    return std::ranges::any_of(m_beingErased,
                               [&](const RowRange& range) { return range.first <= last && first <= range.last; });
}

void ExpectedRows::compareRow(std::int64_t id, const RowDigests& present, const Report& report, UnknownRows& unknown) {
    const std::string name = m_table + " " + std::to_string(id);
    auto* const run = std::exchange(m_unknownRun, nullptr);
    finishRangesBefore(id, report);
    if (const auto inserted = m_inserted.find(id); inserted != m_inserted.end()) {
        inserted->second.met = true;
        if (!inserted->second.exists) return report(findings::outside, name);
        RowsDigest digest;
        digest.add(id, m_columnSets[inserted->second.columns], present);
        if (digest.number() != inserted->second.digest) report(findings::changed, name);
        return;
    }
    const auto changed = m_changed.find(id);
    Changed* row = changed == m_changed.end() ? nullptr : &changed->second;
    if (row) {
        row->met = true;
        if (!row->exists) return report(findings::outside, name);
        if (!agree(row->newest, present)) report(findings::changed, name);
    }
    if (m_next != m_ranges.end() && m_next->second.held.first <= id) {
        Range& range = m_next->second;
        feedErasedBefore(range, id);
        if (row && !row->existedBefore) return; // it came later
        RowDigests then = present;
        if (row) {
            for (const auto& [column, value] : row->oldest) then.insert_or_assign(column, value);
        }
        addFormerColumns(m_table, then);
        range.found.add(id, range.held.columns, then);
        return;
    }
    if (row && row->isWhole) return;
    m_unknownRun = isUnsealable(id) ? &unknown.unsealed : &unknown.outside;
    if (run == m_unknownRun) {
        run->back().last = id;
        ++run->back().rows;
    } else {
        m_unknownRun->push_back({m_table, id, id, 1});
    }
}

void ExpectedRows::feedErasedBefore(Range& range, std::int64_t id) {
    for (; range.fed < range.erased.size() && range.erased[range.fed] < id; ++range.fed) {
        const std::int64_t erased = range.erased[range.fed];
        RowDigests then = m_changed.at(erased).oldest;
        addFormerColumns(m_table, then);
        range.found.add(erased, range.held.columns, then);
    }
}

void ExpectedRows::finishRangesBefore(std::int64_t id, const Report& report) {
    for (; m_next != m_ranges.end() && m_next->second.held.last < id; ++m_next) {
        Range& range = m_next->second;
        feedErasedBefore(range, std::numeric_limits<std::int64_t>::max());
        const std::int64_t found = range.found.rows();
        const HeldRows& held = range.held;
        std::string name = m_table + " " + std::to_string(held.first) + "-" + std::to_string(held.last);
        if (found <= held.rows && isBeingErased(held.first, held.last)) continue;
        if (held.first == held.last) {
            finishSingle(range, report);
        } else if (found != held.rows) {
            report(findings::held, name + ": " + std::to_string(found) + " of " + std::to_string(held.rows));
        } else if (range.found.hex() != held.digest) {
            report(findings::held, std::move(name));
        }
    }
}

/// A row of which what was written is forgotten.
void ExpectedRows::finishSingle(Range& range, const Report& report) const {
    const std::string name = m_table + " " + std::to_string(range.held.first);
    const std::int64_t found = range.found.rows();
    if (found > range.held.rows) {
        report(findings::outside, name);
    } else if (found < range.held.rows) {
        report(findings::missing, name);
    } else if (range.found.hex() != range.held.digest) {
        report(findings::changed, name);
    }
}

void ExpectedRows::listErased() {
    for (const auto& [id, row] : m_changed) {
        if (row.exists || !row.existedBefore) continue;
        if (const Range* range = rangeOf(id)) m_ranges.at(range->held.first).erased.push_back(id);
    }
    for (auto& [first, range] : m_ranges) std::ranges::sort(range.erased);
}

void ExpectedRows::reportMissing(const Report& report) {
    std::vector<std::int64_t> missing;
    for (const auto& [id, row] : m_inserted) {
        if (row.exists && !row.met) missing.push_back(id);
    }
    for (const auto& [id, row] : m_changed) {
        if (row.exists && !row.met && !isBeingErased(id, id)) missing.push_back(id);
    }
    std::ranges::sort(missing);
    for (const std::int64_t id : missing) report(findings::missing, m_table + " " + std::to_string(id));
}

} // namespace kitapdar::journal
