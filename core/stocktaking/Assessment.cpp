#include "core/stocktaking/Assessment.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace kitapdar::stocktaking {

namespace {

/// Which of the figures an outcome is counted in.
Count& countOf(StocktakingFigures& figures, Outcome outcome) {
    switch (outcome) {
    case Outcome::Open:
        return figures.open;
    case Outcome::Found:
    case Outcome::FoundAgain:
        return figures.found;
    case Outcome::SeenAtDesk:
        return figures.seenAtDesk;
    case Outcome::OnLoan:
        return figures.onLoan;
    case Outcome::Elsewhere:
        return figures.elsewhere;
    case Outcome::Lost:
        return figures.lost;
    case Outcome::Missing:
        return figures.missing;
    case Outcome::MissingAgain:
        return figures.missingAgain;
    case Outcome::Left:
        break;
    }
    return figures.left;
}

void add(Count& count, std::int64_t value) {
    ++count.copies;
    count.value += value;
}

class Assessor {
public:
    explicit Assessor(const Evidence& evidence) : m_evidence(evidence) {
        for (std::size_t i = 0; i < evidence.list.size(); ++i) m_listed.emplace(evidence.list[i].copyId.value, i);
    }

    Assessment assessed() {
        findFirsts();
        judgeList();
        judgeScans();
        findMoves();
        return std::move(m_made);
    }

private:
    std::optional<std::size_t> listed(const ScannedFacts& scan) const {
        if (!scan.copyId) return std::nullopt;
        const auto found = m_listed.find(scan.copyId->value);
        return found == m_listed.end() ? std::nullopt : std::optional(found->second);
    }

    void findFirsts() {
        std::unordered_set<std::int64_t> copies;
        std::unordered_set<std::string_view> codes;
        for (const ScannedFacts& scan : m_evidence.scans) {
            const bool isNew = scan.copyId ? copies.insert(scan.copyId->value).second : codes.insert(scan.code).second;
            m_made.isFirst.push_back(isNew);
        }
        // A loan that was made after a scan tells nothing about it.
        for (const ScannedFacts& scan : m_evidence.scans) {
            if (!scan.copyId) continue;
            const auto [at, isNew] = m_lastScanned.emplace(scan.copyId->value, scan.at);
            if (!isNew) at->second = std::max(at->second, scan.at);
        }
    }

    void judgeList() {
        StocktakingFigures& figures = m_made.figures;
        for (const ListedFacts& row : m_evidence.list) {
            ExpectedFacts facts = row.facts;
            facts.isScanned = m_lastScanned.contains(row.copyId.value);
            const Outcome now = outcomeOf(facts);
            const Outcome shown = !m_evidence.isRunning ? row.outcome : isMissing(now) ? Outcome::Open : now;
            m_made.atClosing.push_back(now);
            m_made.outcomes.push_back(shown);
            add(figures.expected, row.value);
            add(countOf(figures, shown), row.value);
            if (shown == Outcome::FoundAgain) add(figures.foundAgain, row.value);
        }
    }

    bool wasOnLoan(const ScannedFacts& scan, std::optional<Instant> lentAt) const {
        return lentAt && *lentAt <= m_lastScanned.at(scan.copyId->value);
    }

    ScanClass classOf(const ScannedFacts& scan, bool isFirst) const {
        const auto row = listed(scan);
        const bool isFoundAgain = row && m_made.outcomes[*row] == Outcome::FoundAgain;
        if (!m_evidence.isRunning) {
            if (const auto written = scanClassFromCode(scan.closedAs)) return *written;
            if (!isFirst) return ScanClass::Repeated;
            return isFoundAgain ? ScanClass::FoundAgain : ScanClass::Found;
        }
        ScanFacts facts;
        facts.isKnown = scan.copyId.has_value();
        facts.isExpected = row.has_value();
        facts.wasScanned = !isFirst;
        facts.isInScope = scan.isInScope;
        facts.accounted = row ? m_evidence.list[*row].facts.accounted : scan.accounted;
        if (row) facts.condition = m_evidence.list[*row].facts.condition;
        facts.isOnLoan = scan.copyId && wasOnLoan(scan, row ? m_evidence.list[*row].lentAt : scan.lentAt);
        return classify(facts);
    }

    void judgeScans() {
        StocktakingFigures& figures = m_made.figures;
        for (std::size_t i = 0; i < m_evidence.scans.size(); ++i) {
            const ScannedFacts& scan = m_evidence.scans[i];
            const bool isFirst = m_made.isFirst[i];
            const ScanClass what = classOf(scan, isFirst);
            m_made.classes.push_back(what);
            ++figures.scans;
            if (!isFirst) {
                ++figures.repeated;
                continue;
            }
            const auto row = listed(scan);
            const std::int64_t value = row ? m_evidence.list[*row].value : scan.value;
            if (what == ScanClass::Misplaced) add(figures.misplaced, value);
            if (what == ScanClass::WrittenOff) add(figures.writtenOff, value);
            if (what == ScanClass::NotEntered) add(figures.notEntered, value);
            if (what == ScanClass::Unknown) ++figures.unknown;
            if (what == ScanClass::OnLoan) ++figures.onLoanHere;
            // Belongs elsewhere and is lent: it is here, and not on the list.
            if (what == ScanClass::OnLoan && !row) add(figures.misplaced, value);
        }
    }

    /// The scans of each scanner that tell where a copy of the list stands: its last one there, for it may have been
    /// carried to its place and scanned again.
    std::vector<std::vector<std::size_t>> ways() const {
        std::vector<std::vector<std::size_t>> ways(m_evidence.scanners.size());
        std::set<std::pair<std::size_t, std::size_t>> seen; // scanner and row
        for (std::size_t i = m_evidence.scans.size(); i > 0; --i) {
            const ScannedFacts& scan = m_evidence.scans[i - 1];
            const auto row = listed(scan);
            if (row && seen.emplace(scan.scanner, *row).second) ways[scan.scanner].push_back(i - 1);
        }
        for (auto& way : ways) std::ranges::reverse(way);
        return ways;
    }

    void findMoves() {
        std::vector<std::size_t> moved; // scans
        std::set<std::size_t> kept;     // rows
        for (const std::vector<std::size_t>& way : ways()) {
            std::vector<Position> positions;
            for (const std::size_t scan : way)
                positions.push_back(m_evidence.list[*listed(m_evidence.scans[scan])].position);
            const std::vector<std::size_t> wrong = toBeMoved(positions);
            auto next = wrong.begin();
            for (std::size_t i = 0; i < way.size(); ++i) {
                if (next != wrong.end() && *next == i) {
                    moved.push_back(way[i]);
                    ++next;
                } else {
                    kept.insert(*listed(m_evidence.scans[way[i]]));
                }
            }
        }
        std::set<std::size_t> reported;
        for (const std::size_t scan : moved) {
            const std::size_t row = *listed(m_evidence.scans[scan]);
            // Another scanner may have found it in its place.
            if (kept.contains(row) || !reported.insert(row).second) continue;
            AssessedMove move{scan, row, std::nullopt, std::nullopt};
            const auto right = kept.upper_bound(row);
            const auto left = kept.lower_bound(row);
            if (right != kept.end()) move.before = *right;
            if (left != kept.begin()) move.after = *std::prev(left);
            m_made.moves.push_back(move);
            // Only while it is running a class tells of the order.
            if (m_evidence.isRunning && m_made.classes[scan] == ScanClass::Found)
                m_made.classes[scan] = ScanClass::OutOfOrder;
        }
    }

    const Evidence& m_evidence;
    Assessment m_made;
    std::unordered_map<std::int64_t, std::size_t> m_listed;  // by copies
    std::unordered_map<std::int64_t, Instant> m_lastScanned; // by copies
};

} // namespace

Assessment assess(const Evidence& evidence) { return Assessor(evidence).assessed(); }

} // namespace kitapdar::stocktaking
