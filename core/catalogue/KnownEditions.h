// Knowing an edition again, many records at once: among those of the catalogue and those that were met before in the
// same file. What a record is compared with is bounded, so that a file of equal titles is read like any other.
#pragma once

#include "core/catalogue/EditionMatch.h"
#include "core/catalogue/JoinedEditions.h"
#include "core/catalogue/PreparedRecord.h"
#include "core/catalogue/Record.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace kitapdar::catalogue {

/// What a record is, or could be.
struct KnownEdition {
    EditionMatch match;
    std::optional<RecordId> id;            // of the catalogue
    std::int64_t added = 0;                // as given to add(); of a record that is not in the catalogue yet
    std::string fingerprint = {};          // of that record; "" when the two are equal or somebody decided that
    std::vector<KnownEdition> others = {}; // further ones that a doubtful record could be, the likeliest first
};

/// Editions of records of the catalogue that were met lately, so that a long import reads no MARC twice. One thread at
/// a time.
class EditionMemory {
public:
    void keep(RecordId id, const std::string& fingerprint, const Edition& edition);
    /// nullptr when it is not known, or was another edition.
    const Edition* find(RecordId id, std::string_view fingerprint) const;

private:
    struct Kept {
        std::string fingerprint;
        Edition edition;
    };
    std::unordered_map<std::int64_t, Kept> m_kept;
};

class KnownEditions {
public:
    /// `memory` outlives it; nullptr: none.
    explicit KnownEditions(EditionMemory* memory = nullptr) : m_memory(memory) {}

    /// Reads what these records could be in the catalogue; forgets what was read before, not what was added.
    Result<void> read(storage::Snapshot& snapshot, std::span<const PreparedRecord* const> records);
    /// Adds an edition that is about to be written.
    void add(const PreparedRecord& record, std::int64_t number);
    /// Remembers that the record was the same edition as the one that find() named and goes into it: what comes later
    /// must agree with both. "Абай жолы" without an ISBN is either of two editions, but not both.
    /// nullopt when that is known, or the record has eight such editions.
    std::optional<JoinedEdition> join(const PreparedRecord& record, const KnownEdition& same);

    /// What somebody decided (catalogue/Doubt.h) stands over what is alike.
    /// The record that is the same edition, the oldest when there are several, or the one that it is most likely.
    /// Doubtful when it is the same as two that are different from one another: by "Иванов, А." either of "Иванов,
    /// Алексей" and "Иванов, Андрей" may be meant; so is one that agrees with a record and not with an edition that
    /// was joined to it, whichever of the three came first. Outcome Different when there is none. Only of records that
    /// were asked for by read().
    KnownEdition find(const PreparedRecord& record) const;

private:
    struct Candidate {
        std::optional<RecordId> id;
        std::int64_t added = 0;
        Edition edition;
        std::string fingerprint = {};
    };
    /// Candidates in the order of their fingerprints, and by ISBN.
    struct Candidates {
        std::vector<Candidate> all;
        std::set<std::pair<std::string, std::size_t>> byFingerprint;
        std::unordered_multimap<std::uint64_t, std::size_t> byIsbn;

        void add(const std::string& fingerprint, Candidate candidate);
    };

    struct Like {
        KnownEdition known;
        const Candidate* candidate = nullptr;
    };
    /// What the record is the same as, or may be: each once.
    using Likeness = std::vector<Like>;

    Result<void> readEqual(storage::Snapshot& snapshot, std::span<const PreparedRecord* const> records);
    Result<void> readDecisions(storage::Snapshot& snapshot, std::span<const PreparedRecord* const> records);
    Result<void> readLikely(storage::Snapshot& snapshot, std::span<const PreparedRecord* const> records);
    Result<void> readJoined(storage::Snapshot& snapshot);
    Result<void> readCandidates(storage::Snapshot& snapshot, const std::map<std::int64_t, std::string>& likely);
    KnownEdition judged(Likeness likeness) const;
    EditionMatch match(const PreparedRecord& record, const Candidate& candidate) const;
    std::vector<const Edition*> editionsOf(const Candidate& candidate) const;
    std::vector<EditionPart> differing(const Candidate& one, const Candidate& other) const;
    void compareBeginning(const PreparedRecord& record, std::size_t prefix, Likeness& likeness) const;
    void compare(const PreparedRecord& record, const Candidate& candidate, Likeness& likeness) const;
    void compareIsbns(const PreparedRecord& record, const Candidates& candidates, Likeness& likeness) const;

    EditionMemory* m_memory;
    std::unordered_map<std::string, RecordId> m_equal;     // by fingerprint, in the catalogue
    std::set<std::pair<std::string, RecordId>> m_distinct; // somebody decided that they are two titles
    Candidates m_stored;
    Candidates m_added;
    JoinedEditions m_storedJoined; // to those of m_stored
    JoinedEditions m_joined;       // by join()
};

} // namespace kitapdar::catalogue
