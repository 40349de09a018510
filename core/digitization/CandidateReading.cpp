#include "core/digitization/CandidateReading.h"

#include "core/digitization/ClearedRecords.h"
#include "core/digitization/Elsewhere.h"
#include "core/digitization/ElsewhereRepository.h"
#include "core/storage/InList.h"

#include <algorithm>

namespace kitapdar::digitization {

namespace {

constexpr int yearsOfLoans = 3;

/// 202611, as facts are found by month.
std::int64_t firstMonth(Day today) { return (today.year() - yearsOfLoans) * 100 + static_cast<int>(today.month()); }

/// Of all records by `grouped`, or of some by `each`, which ends with the column of the record.
Result<void> visit(storage::Snapshot& snapshot, std::span<const std::int64_t> records, const std::string& each,
                   const std::string& grouped, const storage::RowVisitor& visitor) {
    if (records.empty()) return snapshot.each(grouped, {}, visitor);
    const storage::Parameters values(records.begin(), records.end());
    return storage::eachIn(snapshot, each, values, visitor);
}

/// Whether a year of `listed` is this one; puts down its sources.
bool hasYear(const auto& lines, std::string_view year, std::set<int>& sources) {
    bool found = false;
    for (const auto& [listed, source] : lines) {
        if (listed != year) continue;
        found = true;
        sources.insert(source);
    }
    return found;
}

} // namespace

CandidateTitle candidateTitleOf(const storage::Row& row) {
    return {row.integer(0), row.text(1), row.truth(2), static_cast<int>(row.integer(3)), row.bytes(4)};
}

Result<CandidateReading> CandidateReading::of(storage::Snapshot& snapshot, std::span<const std::int64_t> records,
                                              Day today) {
    CandidateReading reading;
    CHECK(reading.readCounts(snapshot, records, today));
    CHECK(snapshot.each(clearedRecordsSql, {today}, [&](const storage::Row& row) {
        reading.m_cleared.insert(row.integer(0));
        return true;
    }));
    CHECK(reading.readItems(snapshot));
    CHECK(reading.readElsewhere(snapshot));
    return reading;
}

Result<void> CandidateReading::readCounts(storage::Snapshot& snapshot, std::span<const std::int64_t> records,
                                          Day today) {
    const std::string counted =
        ", count(*), sum(case when c.condition in ('missing', 'lost') then 1 else 0 end), "
        "sum(case when c.condition = 'damaged' then 1 else 0 end) from copy c where c.accounted <> 'excluded'";
    CHECK(visit(snapshot, records,
                "select c.record_id, 1, case when c.condition in ('missing', 'lost') then 1 else 0 end, "
                "case when c.condition = 'damaged' then 1 else 0 end from copy c where c.accounted <> 'excluded' and "
                "c.record_id",
                "select c.record_id" + counted + " group by c.record_id", [&](const storage::Row& row) {
                    Counts& counts = m_counts[row.integer(0)];
                    counts.copies += row.integer(1);
                    counts.missing += row.integer(2);
                    counts.damaged += row.integer(3);
                    return true;
                }));
    CHECK(visit(snapshot, records, "select record_id, n from unmet_request where record_id",
                "select record_id, sum(n) from unmet_request where record_id is not null group by record_id",
                [&](const storage::Row& row) {
                    m_counts[row.integer(0)].refused += row.integer(1);
                    return true;
                }));
    const std::string lent = " from use_act where act = 'lend' and on_month >= " + std::to_string(firstMonth(today));
    return visit(snapshot, records, "select record_id, n" + lent + " and record_id",
                 "select record_id, sum(n)" + lent + " and record_id is not null group by record_id",
                 [&](const storage::Row& row) {
                     m_counts[row.integer(0)].loans += row.integer(1);
                     return true;
                 });
}

Result<void> CandidateReading::readItems(storage::Snapshot& snapshot) {
    CHECK(snapshot.each(
        "select i.record_id, i.state, r.fingerprint from digitization_item i join record r on r.id = i.record_id", {},
        [&](const storage::Row& row) {
            const ItemState state = itemStateFromCode(row.text(1)).value_or(ItemState::Dropped);
            Items& items = m_items[row.integer(0)];
            const bool wasTaken = items.isTaken();
            if (state == ItemState::Dropped)
                items.dropped = true;
            else if (needsPdf(state)) // ready or later
                items.done = true;
            else
                items.open = true;
            const std::string_view work = workOf(row.bytes(2));
            if (!wasTaken && items.isTaken() && !work.empty()) m_works[std::string(work)].push_back(row.integer(0));
            return true;
        }));
    return {};
}

int CandidateReading::numberOf(std::string_view source) {
    const auto found = std::ranges::find(m_sources, source);
    if (found != m_sources.end()) return static_cast<int>(found - m_sources.begin());
    m_sources.emplace_back(source);
    return static_cast<int>(m_sources.size()) - 1;
}

Result<void> CandidateReading::readElsewhere(storage::Snapshot& snapshot) {
    ElsewhereRepository elsewhere(snapshot);
    const auto put = [&](std::string_view fingerprint, int source) {
        const std::string work(workOf(fingerprint));
        if (work.empty()) return;
        const std::string title(titleOf(fingerprint));
        Listed listed{std::string(yearOf(fingerprint)), source};
        if (namesAuthor(fingerprint)) {
            m_listedWorks[work].push_back(listed);
            m_namedTitles[title].push_back(std::move(listed));
        } else {
            m_listedTitles[title].push_back(std::move(listed));
        }
    };
    CHECK(elsewhere.eachTitle([&](std::string_view source, std::string_view fingerprint, std::string_view other) {
        const int number = numberOf(source);
        put(fingerprint, number);
        if (other != fingerprint) put(other, number);
    }));
    return elsewhere.eachByIsbn(
        [&](std::int64_t record, std::string_view source) { m_byIsbn[record].insert(numberOf(source)); });
}

CandidateFacts CandidateReading::factsOf(const CandidateTitle& title) const {
    CandidateFacts facts;
    facts.category = proposedCategory(title.kind, title.localHistory);
    if (title.year > 0) facts.year = title.year;
    if (const auto found = m_counts.find(title.record); found != m_counts.end()) {
        const Counts& counts = found->second;
        facts.copies = counts.copies;
        facts.missing = counts.missing;
        facts.damaged = counts.damaged;
        facts.refused = counts.refused;
        facts.loans = counts.loans;
    }
    facts.rightsCleared = m_cleared.contains(title.record);
    return facts;
}

CandidateReading::Found CandidateReading::foundElsewhere(const CandidateTitle& title) const {
    Found found;
    if (m_sources.empty()) return found;
    if (const auto isbn = m_byIsbn.find(title.record); isbn != m_byIsbn.end()) {
        found.edition = true;
        found.sources = isbn->second;
    }
    const std::string work(workOf(title.fingerprint));
    if (work.empty()) return found;
    const std::string_view year = yearOf(title.fingerprint);
    const std::string name(titleOf(title.fingerprint));
    const bool authorKnown = namesAuthor(title.fingerprint);
    if (authorKnown) {
        if (const auto lines = m_listedWorks.find(work); lines != m_listedWorks.end()) {
            found.work = true;
            if (title.year > 0 && hasYear(lines->second, year, found.sources)) found.edition = true;
            for (const auto& [listed, source] : lines->second) found.sources.insert(source);
        }
    }
    // Where one of the two names no author the year must say it, and that is no proof.
    const auto likeTitled = [&](const auto& titles) {
        const auto lines = titles.find(name);
        if (title.year > 0 && lines != titles.end() && hasYear(lines->second, year, found.sources)) found.work = true;
    };
    likeTitled(m_listedTitles);
    if (!authorKnown) likeTitled(m_namedTitles);
    return found;
}

std::vector<CandidateFlag> CandidateReading::flagsOf(const CandidateTitle& title) const {
    std::vector<CandidateFlag> flags;
    if (const auto items = m_items.find(title.record); items != m_items.end()) {
        if (items->second.done) flags.push_back(CandidateFlag::DoneHere);
        if (items->second.open) flags.push_back(CandidateFlag::InQueue);
        if (items->second.dropped && !items->second.isTaken()) flags.push_back(CandidateFlag::DroppedBefore);
    }
    if (!m_works.empty()) {
        const auto editions = m_works.find(std::string(workOf(title.fingerprint)));
        const auto isOther = [&](std::int64_t record) { return record != title.record; };
        if (editions != m_works.end() && std::ranges::any_of(editions->second, isOther))
            flags.push_back(CandidateFlag::OtherEditionHere);
    }
    const Found found = foundElsewhere(title);
    if (found.edition)
        flags.push_back(CandidateFlag::DoneElsewhere);
    else if (found.work)
        flags.push_back(CandidateFlag::OtherEditionElsewhere);
    return flags;
}

std::vector<std::string> CandidateReading::elsewhere(const CandidateTitle& title) const {
    std::vector<std::string> names;
    for (const int source : foundElsewhere(title).sources) names.push_back(m_sources[static_cast<std::size_t>(source)]);
    return names;
}

} // namespace kitapdar::digitization
