#include "core/journal/Audit.h"

#include "core/journal/Chain.h"
#include "core/journal/Entry.h"
#include "core/journal/ExpectedRows.h"
#include "core/journal/Kind.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <set>

namespace kitapdar::journal {

namespace {

constexpr int entriesAtOnce = 1000;
constexpr int reportedOfEachCode = 10;

/// An entry as it is stored.
struct StoredEntry {
    ChainLink link;
    std::string previous;
    std::string hash;
    std::set<Subject> subjects;
};

std::string operationName(std::int64_t seq) { return "operation " + std::to_string(seq); }

std::string operationNames(std::int64_t first, std::int64_t last) {
    return operationName(first) + (last > first ? "-" + std::to_string(last) : "");
}

/// Series of numbers and how far they had got after the entry; what has not this shape is left out.
std::map<std::string, std::int64_t> countersIn(const nlohmann::json& changes) {
    std::map<std::string, std::int64_t> counters;
    const auto list = changes.find("counters");
    if (list == changes.end() || !list->is_object()) return counters;
    for (const auto& [name, value] : list->items()) {
        if (value.is_number_integer()) counters.emplace(name, value.get<std::int64_t>());
    }
    return counters;
}

class Audit {
public:
    Audit(storage::Snapshot& snapshot, const AuditQuestion& question) : m_snapshot(snapshot), m_question(question) {
        for (const storage::Table& table : question.tables) {
            if (table.kind != storage::TableKind::Business) continue;
            m_expected.emplace(std::string(table.name), ExpectedRows(std::string(table.name)));
        }
        for (const RowRange& range : question.mayBeUnsealed) {
            if (const auto table = m_expected.find(range.table); table != m_expected.end())
                table->second.mayBeUnsealed(range);
        }
    }

    Result<AuditReport> run() {
        TRY(const auto newest, head(m_snapshot));
        m_head = newest ? newest->seq : 0;
        CHECK(walk());
        if (m_above && m_above->seq > 1) find(findings::gap, operationNames(1, m_above->seq - 1));
        if (m_above && m_above->seq == 1 && !m_above->previous.empty()) find(findings::chain, operationName(1));
        CHECK(lookForKnownHeads());
        CHECK(compareCounters());
        CHECK(compareRows());
        return std::move(m_report);
    }

private:
    struct Above {
        std::int64_t seq = 0;
        std::string previous;
    };

    void find(std::string_view code, std::string detail) {
        if (++m_found[code] <= reportedOfEachCode) m_report.findings.push_back({code, std::move(detail)});
    }

    /// From the newest entry to the oldest.
    Result<void> walk() {
        for (std::int64_t below = std::numeric_limits<std::int64_t>::max();;) {
            CHECK(reportStep("operation", m_report.entries, m_head));
            TRY(auto page, readPage(below));
            for (const StoredEntry& entry : page) look(entry);
            if (page.size() < entriesAtOnce) return {};
            below = page.back().link.seq - 1;
        }
    }

    Result<std::vector<StoredEntry>> readPage(std::int64_t below) {
        TRY(auto page,
            m_snapshot.all("select seq, at, operator, desk, kind, undoes, facts, changes, previous_hash, hash "
                           "from operation where seq <= $1 order by seq desc limit $2",
                           {below, entriesAtOnce}, [](const storage::Row& row) {
                               return StoredEntry{{row.integer(0), row.instant(1), row.string(2), row.string(3),
                                                   row.string(4), row.maybeInteger(5), row.string(6), row.string(7)},
                                                  std::string(row.bytes(8)),
                                                  std::string(row.bytes(9)),
                                                  {}};
                           }));
        if (page.empty()) return page;
        auto entry = page.begin();
        CHECK(
            m_snapshot.each("select operation_seq, subject_table, subject_id from operation_subject "
                            "where operation_seq between $1 and $2 order by operation_seq desc",
                            {page.back().link.seq, page.front().link.seq}, [&](const storage::Row& row) {
                                while (entry != page.end() && entry->link.seq > row.integer(0)) ++entry;
                                if (entry == page.end()) return false;
                                if (entry->link.seq == row.integer(0)) {
                                    entry->subjects.insert({row.string(1), row.integer(2)});
                                }
                                return true;
                            }));
        return page;
    }

    void look(const StoredEntry& entry) {
        ++m_report.entries;
        const std::int64_t seq = entry.link.seq;
        if (m_above && m_above->seq - 1 != seq) {
            find(findings::gap, operationNames(seq + 1, m_above->seq - 1));
        } else if (m_above && m_above->previous != entry.hash) {
            find(findings::chain, operationName(m_above->seq));
        }
        m_above = Above{seq, entry.previous};
        if (entry.hash != hashOf(entry.previous, entry.link)) find(findings::chain, operationName(seq));
        const std::string& kind = entry.link.kind;
        if (kind != kinds::undo.code && kind != kinds::redo.code &&
            std::ranges::find(m_question.kinds, kind) == m_question.kinds.end()) {
            find(findings::kind, operationName(seq));
        }
        const nlohmann::json changes = parsedObject(entry.link.changes);
        const auto rows = rowChangesOf(changes);
        if (!subjectsFit(entry, changes, rows && !rows->empty())) find(findings::subjects, operationName(seq));
        if (seq > m_head) return; // it stands apart and tells nothing
        for (HeldRows& held : heldIn(changes)) {
            if (const auto table = m_expected.find(held.table); table != m_expected.end())
                table->second.hold(std::move(held));
        }
        // From the newest to the oldest.
        for (const auto& [name, value] : countersIn(changes)) m_counters.emplace(name, value);
        if (!rows) return;
        // Backwards, as the entries are.
        for (auto change = rows->rbegin(); change != rows->rend(); ++change) {
            const auto table = m_expected.find(change->table);
            if (table != m_expected.end()) table->second.change(seq, entry.link.undoes.has_value(), *change);
        }
    }

    static bool subjectsFit(const StoredEntry& entry, const nlohmann::json& changes, bool hasRows) {
        const auto about = changes.find("about");
        if (about == changes.end()) return !hasRows || !entry.subjects.empty(); // of an older program
        if (!about->is_array()) return false;
        std::set<Subject> written;
        for (const auto& each : *about) {
            if (!each.is_array() || each.size() != 2 || !each[0].is_string() || !each[1].is_number_integer()) {
                return false;
            }
            written.insert({each[0].get<std::string>(), each[1].get<std::int64_t>()});
        }
        return written == entry.subjects;
    }

    /// One cut takes all ends away that were seen behind it: the first of them names it.
    Result<void> lookForKnownHeads() {
        std::optional<std::int64_t> first;
        for (const Head& known : m_question.knownHeads) {
            TRY(const auto hash, m_snapshot.first("select hash from operation where seq = $1", {known.seq},
                                                  [](const storage::Row& row) { return std::string(row.bytes(0)); }));
            if (hash != known.hash) first = std::min(first.value_or(known.seq), known.seq);
        }
        if (first) find(findings::cut, operationName(*first));
        return {};
    }

    Result<void> compareCounters() {
        for (const auto& [name, given] : m_counters) {
            TRY(const auto last, m_snapshot.number("select value from counter where name = $1", {name}));
            if (last < given)
                find(findings::counter,
                     "counter " + name + ": " + std::to_string(last) + " of " + std::to_string(given));
        }
        return {};
    }

    Result<void> compareRows() {
        const Report report = [this](std::string_view code, std::string detail) { find(code, std::move(detail)); };
        for (const storage::Table& table : m_question.tables) {
            const auto expected = m_expected.find(std::string(table.name));
            if (expected == m_expected.end()) continue;
            ExpectedRows& rows = expected->second;
            UnknownRows unknown;
            rows.begin();
            std::int64_t pages = 0;
            for (std::optional after = std::numeric_limits<std::int64_t>::min(); after; ++pages) {
                CHECK(reportStep(table.name, pages, 0));
                TRY(after, rows.comparePage(m_snapshot, *after, report, unknown));
            }
            m_report.rows += rows.end(report);
            m_expected.erase(expected); // its memory
            judge(std::string(table.name), unknown);
        }
        return {};
    }

    void judge(const std::string& table, const UnknownRows& unknown) {
        for (const RowRange& run : unknown.outside) {
            const std::string last = run.last > run.first ? "-" + std::to_string(run.last) : "";
            find(findings::outside, table + " " + std::to_string(run.first) + last);
        }
        if (unknown.unsealed.empty()) return;
        std::int64_t rows = 0;
        for (const RowRange& run : unknown.unsealed) rows += run.rows;
        const std::string range =
            std::to_string(unknown.unsealed.front().first) + "-" + std::to_string(unknown.unsealed.back().last);
        find(findings::unsealed, table + " " + range + ": " + std::to_string(rows));
        m_report.unsealed.insert(m_report.unsealed.end(), unknown.unsealed.begin(), unknown.unsealed.end());
    }

    Result<void> reportStep(std::string_view table, std::int64_t done, std::int64_t total) {
        if (!m_question.progress) return {};
        if (m_question.progress->cancelled()) return fail(cancelled());
        m_question.progress->report({jobs::Stage::Verifying, std::min(done, total), total, std::string(table)});
        return {};
    }

    storage::Snapshot& m_snapshot;
    const AuditQuestion& m_question;
    AuditReport m_report;
    std::map<std::string, ExpectedRows, std::less<>> m_expected;
    std::map<std::string_view, int> m_found;
    std::map<std::string, std::int64_t> m_counters; // as the newest entries tell
    std::optional<Above> m_above;
    std::int64_t m_head = 0;
};

} // namespace

Result<AuditReport> audit(storage::Snapshot& snapshot, const AuditQuestion& question) {
    return Audit(snapshot, question).run();
}

} // namespace kitapdar::journal
