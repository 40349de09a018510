#include "core/journal/Audit.h"

#include "core/journal/Chain.h"
#include "core/journal/Entry.h"
#include "core/journal/ExpectedRows.h"
#include "core/journal/Forgetting.h"
#include "core/journal/Kind.h"
#include "core/journal/People.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <set>

namespace kitapdar::journal {

namespace {

constexpr int entriesAtOnce = 1000;
constexpr int reportedOfEachCode = 10;

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
        for (const RowRange& range : question.beingErased) {
            if (const auto table = m_expected.find(range.table); table != m_expected.end())
                table->second.beingErased(range);
        }
    }

    Result<AuditReport> run() {
        TRY(const auto newest, head(m_snapshot));
        m_head = newest ? newest->seq : 0;
        CHECK(readForgotten());
        CHECK(walk());
        findForgottenByNone();
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
            TRY(const auto page, entriesDownFrom(m_snapshot, below, entriesAtOnce));
            for (const StoredEntry& entry : page) look(entry);
            if (page.size() < entriesAtOnce) return {};
            below = page.back().link.seq - 1;
        }
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
        const std::string& kind = entry.link.kind;
        if (kind != kinds::undo.code && kind != kinds::redo.code &&
            std::ranges::find(m_question.kinds, kind) == m_question.kinds.end()) {
            find(findings::kind, operationName(seq));
        }
        if (kind == kinds::forget.code && seq <= m_head) compareForgotten(entry);
        const nlohmann::json changes = entry.payload ? parsedObject(entry.payload->changes) : nlohmann::json::object();
        const bool isOwnPayload = lookAtPayload(entry);
        const auto about = aboutIn(changes);
        const auto rows = rowChangesOf(changes);
        if (entry.payload && !subjectsFit(entry, changes, about, rows && !rows->empty()))
            find(findings::subjects, operationName(seq));
        lookAtHash(entry, isOwnPayload ? about : std::nullopt);
        if (seq > m_head) return; // it stands apart and tells nothing
        const bool forgetting = kind == kinds::forget.code || (rows && std::ranges::any_of(*rows, &RowChange::blanked));
        for (HeldRows& held : heldIn(changes)) {
            if (const auto table = m_expected.find(held.table); table != m_expected.end())
                table->second.hold(std::move(held), forgetting);
        }
        // From the newest to the oldest.
        for (const auto& [name, value] : countersIn(changes)) {
            m_counters.emplace(name, value);
            m_report.firstReported.insert_or_assign(name, value);
        }
        if (!rows) return;
        // Backwards, as the entries are.
        for (auto change = rows->rbegin(); change != rows->rend(); ++change) {
            const auto table = m_expected.find(change->table);
            if (table != m_expected.end()) table->second.change(seq, entry.link.undoes.has_value(), *change);
        }
    }

    /// Whether it is there and as the entry was written with it.
    bool lookAtPayload(const StoredEntry& entry) {
        const std::int64_t seq = entry.link.seq;
        if (!entry.payload) {
            const bool isForgotten = entry.forgottenBy && *entry.forgottenBy > seq && *entry.forgottenBy <= m_head;
            if (isForgotten) ++m_report.forgotten;
            if (!isForgotten) find(findings::payloadMissing, operationName(seq));
            return false;
        }
        if (entry.forgottenBy) find(findings::forgotten, operationName(seq));
        if (digestOf(*entry.payload) == entry.link.payloadDigest) return true;
        find(findings::payload, operationName(seq));
        return false;
    }

    /// `about`: what the entry was about by its own word, so that a wrong list of subjects is named as that.
    void lookAtHash(const StoredEntry& entry, const std::optional<std::set<Subject>>& about) {
        ChainLink link = entry.link;
        if (about) {
            link.things.clear();
            for (const Subject& subject : *about) {
                if (!isTableOfPeople(subject.table)) link.things.insert(subject);
            }
        }
        if (entry.hash != hashOf(entry.previous, link)) find(findings::chain, operationName(link.seq));
    }

    /// What was put down as forgotten by the entry, and what the entry says of it.
    void compareForgotten(const StoredEntry& entry) {
        const nlohmann::json facts = parsedObject(entry.link.facts);
        const auto counted = facts.find(code(FactName::Records));
        const auto digest = facts.find(code(FactName::Digest));
        const std::set<std::int64_t> numbers = std::move(m_forgotten[entry.link.seq]);
        m_forgotten.erase(entry.link.seq);
        const bool fits = counted != facts.end() && counted->is_number_integer() && digest != facts.end() &&
                          digest->is_string() && counted->get<std::int64_t>() == std::ssize(numbers) &&
                          digest->get<std::string>() == digestOfNumbers(numbers);
        if (!fits) find(findings::forgotten, operationName(entry.link.seq));
    }

    Result<void> readForgotten() {
        return m_snapshot.each("select by_seq, operation_seq from forgotten", {}, [this](const storage::Row& row) {
            m_forgotten[row.integer(0)].insert(row.integer(1));
            return true;
        });
    }

    /// Rows that no entry vouches for.
    void findForgottenByNone() {
        for (const auto& [by, numbers] : m_forgotten) find(findings::forgotten, operationName(by));
    }

    /// What an entry was about by its own word; nullopt when it says nothing that can be read.
    static std::optional<std::set<Subject>> aboutIn(const nlohmann::json& changes) {
        const auto about = changes.find("about");
        if (about == changes.end() || !about->is_array()) return std::nullopt;
        std::set<Subject> written;
        for (const auto& each : *about) {
            if (!each.is_array() || each.size() != 2 || !each[0].is_string() || !each[1].is_number_integer())
                return std::nullopt;
            written.insert({each[0].get<std::string>(), each[1].get<std::int64_t>()});
        }
        return written;
    }

    static bool subjectsFit(const StoredEntry& entry, const nlohmann::json& changes,
                            const std::optional<std::set<Subject>>& about, bool hasRows) {
        if (!changes.contains("about")) return !hasRows || !entry.subjects.empty(); // of an older program
        return about && *about == entry.subjects;
    }

    /// One cut takes all ends away that were seen behind it: the first of them names it.
    Result<void> lookForKnownHeads() {
        std::optional<std::int64_t> first;
        for (const Head& known : m_question.knownHeads) {
            TRY(const bool there, hasEntry(m_snapshot, known.seq, known.hash));
            if (!there) first = std::min(first.value_or(known.seq), known.seq);
        }
        if (first) find(findings::cut, operationName(*first));
        return {};
    }

    Result<void> compareCounters() {
        std::map<std::string, std::int64_t, std::less<>> present;
        CHECK(m_snapshot.each("select name, value from counter", {}, [&](const storage::Row& row) {
            present.emplace(row.string(0), row.integer(1));
            return true;
        }));
        std::map<std::string, std::int64_t, std::less<>> given(m_counters.begin(), m_counters.end());
        for (const auto& [name, number] : m_question.reached) given[name] = std::max(given[name], number);
        for (const auto& [name, number] : given) present.try_emplace(name, 0);
        for (const auto& [name, last] : present) {
            const std::int64_t number = given.contains(name) ? given.at(name) : 0;
            const bool isReported = m_counters.contains(name) || !m_question.mayBeUnreported.contains(name);
            const std::string detail =
                "counter " + name + ": " + std::to_string(last) + " of " + std::to_string(number);
            if (last < number) find(findings::counter, detail);
            if (last > number && isReported) find(findings::counterAhead, detail);
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
    std::map<std::int64_t, std::set<std::int64_t>> m_forgotten; // by the entry that forgot them
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
