#include "core/catalogue/KnownEditions.h"

#include "core/catalogue/Doubt.h"
#include "core/storage/InList.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <tuple>

namespace kitapdar::catalogue {

namespace {

constexpr std::size_t mostCompared = 8; // of one beginning, of one ISBN
constexpr std::size_t mostJoined = 8;   // to one record
constexpr std::size_t mostNamed = 8;    // that a doubtful record could be

/// The least bytes that are greater than all that begin so.
std::string pastBeginning(std::string beginning) {
    while (!beginning.empty() && static_cast<unsigned char>(beginning.back()) == 0xFFU) beginning.pop_back();
    if (!beginning.empty()) ++beginning.back();
    return beginning;
}

/// A question about each of many values: one statement for a group of them, each with a limit of its own.
class Question {
public:
    /// `arm(n)`: the select whose parameters begin with $n; it has `width` of them. Null finds nothing.
    template <class Arm>
    Question(std::size_t width, std::size_t arms, Arm arm) : m_width(width), m_arms(arms) {
        for (std::size_t i = 0; i < arms; ++i) {
            m_sql += (i == 0 ? "select * from (" : " union all select * from (") + arm(i * width + 1) + ") a" +
                     std::to_string(i);
        }
    }

    Result<void> ask(storage::Snapshot& snapshot, std::span<const storage::Value> values,
                     const storage::RowVisitor& visitor) const {
        const std::size_t most = m_width * m_arms;
        while (!values.empty()) {
            const auto some = values.first(std::min(most, values.size()));
            storage::Parameters parameters(some.begin(), some.end());
            parameters.resize(most);
            CHECK(snapshot.each(m_sql, parameters, visitor));
            values = values.subspan(some.size());
        }
        return {};
    }

private:
    std::size_t m_width;
    std::size_t m_arms;
    std::string m_sql;
};

constexpr std::size_t armsOfMany = 16;

Result<void> askAll(storage::Snapshot& snapshot, const Question& one, const Question& many, std::size_t width,
                    std::span<const storage::Value> values, const storage::RowVisitor& visitor) {
    return (values.size() <= width ? one : many).ask(snapshot, values, visitor);
}

std::string dollar(std::size_t number) { return "$" + std::to_string(number); }

std::string beginningArm(std::size_t first) {
    return "select id, fingerprint from record where fingerprint >= " + dollar(first) + " and fingerprint < " +
           dollar(first + 1) + " order by fingerprint limit " + std::to_string(mostCompared);
}

/// Those that begin so, each once; the counts of the answers tell which have more than are compared.
Result<std::map<std::string, std::size_t>> askBeginnings(storage::Snapshot& snapshot,
                                                         const std::set<std::string>& beginnings,
                                                         std::map<std::int64_t, std::string>& likely) {
    static const Question one(2, 1, beginningArm);
    static const Question many(2, armsOfMany, beginningArm);
    std::map<std::string, std::size_t> found;
    storage::Parameters ranges;
    std::size_t length = 0;
    for (const std::string& beginning : beginnings) {
        length = beginning.size();
        ranges.emplace_back(storage::Blob{beginning});
        ranges.emplace_back(storage::Blob{pastBeginning(beginning)});
    }
    CHECK(askAll(snapshot, one, many, 2, ranges, [&](const storage::Row& row) {
        std::string fingerprint(row.bytes(1));
        ++found[fingerprint.substr(0, length)];
        likely.emplace(row.integer(0), std::move(fingerprint));
        return true;
    }));
    return found;
}

std::string isbnArm(std::size_t first) {
    return "select record_id from record_isbn where isbn = " + dollar(first) + " limit " + std::to_string(mostCompared);
}

/// Records that were written before fingerprints had their present form are found by their titles.
std::string titleArm(std::size_t first) {
    return "select id from record where title_key = " + dollar(first) + " order by title_key, id limit " +
           std::to_string(mostCompared);
}

storage::Parameters fingerprintsOf(std::span<const PreparedRecord* const> records) {
    storage::Parameters fingerprints;
    for (const PreparedRecord* record : records) fingerprints.emplace_back(storage::Blob{record->fingerprint});
    return fingerprints;
}

bool isBetter(const KnownEdition& one, const KnownEdition& other) {
    const auto rank = [](const KnownEdition& each) { return std::tuple(each.match.outcome, each.match.score); };
    if (rank(one) != rank(other)) return rank(one) > rank(other);
    if (one.id && other.id) return *one.id < *other.id;
    if (one.id || other.id) return one.id.has_value();
    return one.added < other.added;
}

} // namespace

void EditionMemory::keep(RecordId id, const std::string& fingerprint, const Edition& edition) {
    constexpr std::size_t mostKept = 20000; // some 10 MB
    if (m_kept.size() >= mostKept) m_kept.clear();
    m_kept.insert_or_assign(id.value, Kept{fingerprint, edition});
}

const Edition* EditionMemory::find(RecordId id, std::string_view fingerprint) const {
    const auto found = m_kept.find(id.value);
    return found != m_kept.end() && found->second.fingerprint == fingerprint ? &found->second.edition : nullptr;
}

void KnownEditions::Candidates::add(const std::string& fingerprint, Candidate candidate) {
    const std::size_t place = all.size();
    byFingerprint.emplace(fingerprint, place);
    for (const std::uint64_t isbn : candidate.edition.isbns) byIsbn.emplace(isbn, place);
    candidate.fingerprint = fingerprint;
    all.push_back(std::move(candidate));
}

Result<void> KnownEditions::read(storage::Snapshot& snapshot, std::span<const PreparedRecord* const> records) {
    m_equal.clear();
    m_distinct.clear();
    m_stored = {};
    m_storedJoined = {};
    CHECK(readEqual(snapshot, records));
    CHECK(readDecisions(snapshot, records));
    std::vector<const PreparedRecord*> open;
    std::ranges::copy_if(records, std::back_inserter(open),
                         [&](const PreparedRecord* record) { return !m_equal.contains(record->fingerprint); });
    if (open.empty()) return {};
    CHECK(readLikely(snapshot, open));
    return readJoined(snapshot);
}

Result<void> KnownEditions::readJoined(storage::Snapshot& snapshot) {
    storage::Parameters fingerprints;
    for (const Candidate& candidate : m_stored.all) fingerprints.emplace_back(storage::Blob{candidate.fingerprint});
    TRY(m_storedJoined, JoinedEditionRepository().of(snapshot, fingerprints));
    return {};
}

Result<void> KnownEditions::readEqual(storage::Snapshot& snapshot, std::span<const PreparedRecord* const> records) {
    const storage::Parameters fingerprints = fingerprintsOf(records);
    return storage::eachIn(snapshot, "select id, fingerprint from record where fingerprint", fingerprints,
                           [this](const storage::Row& row) {
                               const auto id = row.id<RecordId>(0);
                               const auto [place, fresh] = m_equal.emplace(std::string(row.bytes(1)), id);
                               if (!fresh) place->second = std::min(place->second, id);
                               return true;
                           });
}

/// A decision may outlive its record, hence the join. One that is in the catalogue itself needs none.
Result<void> KnownEditions::readDecisions(storage::Snapshot& snapshot, std::span<const PreparedRecord* const> records) {
    std::unordered_map<std::string, RecordId> decided;
    CHECK(storage::eachIn(snapshot,
                          "select d.record_id, d.edition, d.verdict from edition_decision d "
                          "join record r on r.id = d.record_id where d.edition",
                          fingerprintsOf(records), [&](const storage::Row& row) {
                              const auto id = row.id<RecordId>(0);
                              const std::string fingerprint(row.bytes(1));
                              if (editionVerdictFromCode(row.text(2)) == EditionVerdict::Distinct) {
                                  m_distinct.emplace(fingerprint, id);
                              } else {
                                  const auto [place, fresh] = decided.emplace(fingerprint, id);
                                  if (!fresh) place->second = std::min(place->second, id);
                              }
                              return true;
                          }));
    m_equal.merge(decided);
    return {};
}

Result<void> KnownEditions::readLikely(storage::Snapshot& snapshot, std::span<const PreparedRecord* const> records) {
    std::set<std::string> titleBeginnings;
    storage::Parameters isbns;
    storage::Parameters titles;
    bool former = false; // some were made by an older program
    CHECK(snapshot.each("select fingerprint from record order by id limit 5", {}, [&](const storage::Row& row) {
        former = former || !isPresentForm(row.bytes(0));
        return true;
    }));
    for (const PreparedRecord* record : records) {
        titleBeginnings.insert(record->fingerprint.substr(0, titlePrefix));
        for (const std::uint64_t isbn : record->edition.isbns) isbns.emplace_back(std::to_string(isbn));
        if (former) titles.emplace_back(storage::Blob{record->titleKey});
    }
    std::map<std::int64_t, std::string> likely; // their fingerprints; "" of those that were found otherwise
    TRY(const auto found, askBeginnings(snapshot, titleBeginnings, likely));
    // What begins with a title and its author begins with the title: it is among them unless there were too many.
    std::set<std::string> authorBeginnings;
    for (const PreparedRecord* record : records) {
        const auto ofTitle = found.find(record->fingerprint.substr(0, titlePrefix));
        if (ofTitle != found.end() && ofTitle->second >= mostCompared)
            authorBeginnings.insert(record->fingerprint.substr(0, authorPrefix));
    }
    CHECK(askBeginnings(snapshot, authorBeginnings, likely));
    const auto remember = [&](const storage::Row& row) {
        likely.try_emplace(row.integer(0));
        return true;
    };
    static const Question oneIsbn(1, 1, isbnArm);
    static const Question isbn(1, armsOfMany, isbnArm);
    static const Question oneTitle(1, 1, titleArm);
    static const Question title(1, armsOfMany, titleArm);
    CHECK(askAll(snapshot, oneIsbn, isbn, 1, isbns, remember));
    CHECK(askAll(snapshot, oneTitle, title, 1, titles, remember));
    return readCandidates(snapshot, likely);
}

/// In the order of their ids, whether their MARC has to be read or not.
Result<void> KnownEditions::readCandidates(storage::Snapshot& snapshot,
                                           const std::map<std::int64_t, std::string>& likely) {
    const auto known = [this](const auto& each) {
        return m_memory ? m_memory->find(RecordId(each.first), each.second) : nullptr;
    };
    storage::Parameters unknown;
    for (const auto& each : likely) {
        if (!known(each)) unknown.emplace_back(each.first);
    }
    std::map<std::int64_t, Edition> read;
    CHECK(storage::eachIn(snapshot, "select id, format, marc from record where id", unknown,
                          [&read](const storage::Row& row) {
                              const auto marc = loadMarc(row.text(2));
                              if (!marc) return true;
                              const MarcFormat format = marcFormatFrom(row.text(1)).value_or(MarcFormat::Marc21);
                              read.emplace(row.integer(0), editionOf(*marc, format, projectFields(*marc)));
                              return true;
                          }));
    for (const auto& each : likely) {
        const Edition* edition = known(each);
        const auto fresh = edition ? read.end() : read.find(each.first);
        if (!edition && fresh == read.end()) continue;
        Candidate candidate{RecordId(each.first), 0, edition ? *edition : std::move(fresh->second)};
        const std::string fingerprint = edition ? each.second : fingerprintOf(candidate.edition);
        m_stored.add(fingerprint, std::move(candidate));
    }
    if (!m_memory) return {};
    // Only now: what is kept anew may push out what was looked up above.
    for (const Candidate& candidate : m_stored.all) {
        const std::string& stored = likely.at(candidate.id->value);
        if (!stored.empty() && !m_memory->find(*candidate.id, stored))
            m_memory->keep(*candidate.id, stored, candidate.edition);
    }
    return {};
}

void KnownEditions::add(const PreparedRecord& record, std::int64_t number) {
    m_added.add(record.fingerprint, {std::nullopt, number, record.edition});
}

std::optional<JoinedEdition> KnownEditions::join(const PreparedRecord& record, const KnownEdition& same) {
    const std::string& of = same.fingerprint;
    const bool isThere = m_storedJoined.contains(of, record.fingerprint) || m_joined.contains(of, record.fingerprint);
    const bool isFull = m_storedJoined.of(of).size() + m_joined.of(of).size() >= mostJoined;
    if (of.empty() || isThere || isFull) return std::nullopt;
    JoinedEdition joined{of, record.fingerprint, record.edition};
    m_joined.add(joined);
    return joined;
}

KnownEdition KnownEditions::find(const PreparedRecord& record) const {
    KnownEdition best;
    if (const auto equal = m_equal.find(record.fingerprint); equal != m_equal.end()) {
        best = {matchEditions(record.edition, record.edition), equal->second, 0};
        best.match.outcome = EditionOutcome::Same;
        return best;
    }
    const auto added = m_added.byFingerprint.lower_bound({record.fingerprint, 0});
    if (added != m_added.byFingerprint.end() && added->first == record.fingerprint) {
        best = {matchEditions(record.edition, record.edition), std::nullopt, m_added.all[added->second].added};
        best.match.outcome = EditionOutcome::Same;
        return best;
    }
    Likeness likeness;
    compareBeginning(record, titlePrefix, likeness);
    compareBeginning(record, authorPrefix, likeness);
    compareIsbns(record, m_stored, likeness);
    compareIsbns(record, m_added, likeness);
    for (Like& like : likeness) {
        const std::string& of = like.candidate->fingerprint;
        if (!m_storedJoined.contains(of, record.fingerprint) && !m_joined.contains(of, record.fingerprint)) continue;
        like.known.match.outcome = EditionOutcome::Same; // it went there before
        like.known.match.against.clear();
        return std::move(like.known);
    }
    return judged(std::move(likeness));
}

std::vector<const Edition*> KnownEditions::editionsOf(const Candidate& candidate) const {
    std::vector<const Edition*> editions{&candidate.edition};
    for (const JoinedEditions* joined : {&m_storedJoined, &m_joined}) {
        for (const JoinedEdition& each : joined->of(candidate.fingerprint)) editions.push_back(&each.edition);
    }
    return editions;
}

/// With the record and all that was joined to it.
EditionMatch KnownEditions::match(const PreparedRecord& record, const Candidate& candidate) const {
    const auto editions = editionsOf(candidate);
    EditionMatch best;
    std::vector<const Edition*> others;
    for (const Edition* edition : editions) {
        EditionMatch match = matchEditions(record.edition, *edition);
        if (match.outcome != EditionOutcome::Same) others.push_back(edition);
        if (std::tuple(match.outcome, match.score) > std::tuple(best.outcome, best.score)) best = std::move(match);
    }
    if (best.outcome != EditionOutcome::Same) return best;
    for (const Edition* other : others) {
        auto parts = differingParts(record.edition, *other);
        if (parts.empty()) continue;
        best.outcome = EditionOutcome::Doubtful;
        best.against = std::move(parts);
        break;
    }
    return best;
}

/// What tells two records apart, each with all that was joined to it; nothing when they may be one.
std::vector<EditionPart> KnownEditions::differing(const Candidate& one, const Candidate& other) const {
    const auto others = editionsOf(other);
    for (const Edition* here : editionsOf(one)) {
        for (const Edition* there : others) {
            if (matchEditions(*here, *there).outcome == EditionOutcome::Same) continue;
            // Also two that are only doubtful stand side by side in the catalogue, be it by somebody's decision.
            if (auto parts = differingParts(*here, *there); !parts.empty()) return parts;
        }
    }
    return {};
}

KnownEdition KnownEditions::judged(Likeness likeness) const {
    if (likeness.empty()) return {};
    std::ranges::sort(likeness, [](const Like& one, const Like& other) { return isBetter(one.known, other.known); });
    const auto best = likeness.begin();
    const auto isSame = [](const Like& like) { return like.known.match.outcome == EditionOutcome::Same; };
    if (isSame(*best)) {
        bool doubtful = false;
        for (auto other = std::next(best); other != likeness.end() && isSame(*other); ++other) {
            auto parts = differing(*best->candidate, *other->candidate);
            if (parts.empty()) continue;
            other->known.match.outcome = EditionOutcome::Doubtful;
            other->known.match.against = parts;
            if (!doubtful) best->known.match.against = std::move(parts);
            doubtful = true;
        }
        if (!doubtful) return best->known;
        best->known.match.outcome = EditionOutcome::Doubtful;
    }
    KnownEdition known = best->known;
    for (auto other = std::next(best); other != likeness.end() && known.others.size() + 1 < mostNamed; ++other) {
        other->known.match.outcome = EditionOutcome::Doubtful;
        known.others.push_back(other->known);
    }
    return known;
}

/// The first of those that are there and those that are coming, in one order: a preview, which has all of the file
/// still to come, compares with the same ones as the import, which has written most of them.
void KnownEditions::compareBeginning(const PreparedRecord& record, std::size_t prefix, Likeness& likeness) const {
    const std::string beginning = record.fingerprint.substr(0, prefix);
    auto stored = m_stored.byFingerprint.lower_bound({beginning, 0});
    auto added = m_added.byFingerprint.lower_bound({beginning, 0});
    const auto isThere = [&](const auto& place, const Candidates& candidates) {
        return place != candidates.byFingerprint.end() && place->first.starts_with(beginning);
    };
    for (std::size_t compared = 0; compared < mostCompared; ++compared) {
        const bool hasStored = isThere(stored, m_stored);
        const bool hasAdded = isThere(added, m_added);
        if (!hasStored && !hasAdded) return;
        const bool takeStored = hasStored && (!hasAdded || stored->first <= added->first);
        const Candidate& candidate = takeStored ? m_stored.all[stored++->second] : m_added.all[added++->second];
        compare(record, candidate, likeness);
    }
}

void KnownEditions::compare(const PreparedRecord& record, const Candidate& candidate, Likeness& likeness) const {
    if (candidate.id && m_distinct.contains({record.fingerprint, *candidate.id})) return;
    if (std::ranges::find(likeness, &candidate, &Like::candidate) != likeness.end()) return;
    EditionMatch found = match(record, candidate);
    if (found.outcome == EditionOutcome::Different) return;
    likeness.push_back({{std::move(found), candidate.id, candidate.added, candidate.fingerprint}, &candidate});
}

void KnownEditions::compareIsbns(const PreparedRecord& record, const Candidates& candidates, Likeness& likeness) const {
    for (const std::uint64_t isbn : record.edition.isbns) {
        auto [place, end] = candidates.byIsbn.equal_range(isbn);
        for (std::size_t compared = 0; place != end && compared < mostCompared; ++place, ++compared) {
            compare(record, candidates.all[place->second], likeness);
        }
    }
}

} // namespace kitapdar::catalogue
