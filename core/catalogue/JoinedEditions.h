// Editions that went into a record because they were the same as it, remembered for the comparison with what comes
// later. Of a record without an ISBN two editions may be the same that have different ones.
#pragma once

#include "core/catalogue/Edition.h"
#include "core/catalogue/Record.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kitapdar::catalogue {

struct JoinedEdition {
    std::string record; // fingerprint of the record that it went into
    std::string fingerprint;
    Edition edition;
};

/// Each edition of a record once, in the order of their fingerprints. One thread at a time.
class JoinedEditions {
public:
    void add(JoinedEdition joined);
    bool contains(const std::string& record, std::string_view fingerprint) const;
    const std::vector<JoinedEdition>& of(const std::string& record) const;

private:
    std::unordered_map<std::string, std::vector<JoinedEdition>> m_byRecord;
};

/// What is stored of an import.
struct JoinedRows {
    std::int64_t rows = 0;
    std::string digest;               // BLAKE2b of the rows in the order of their keys, 64 hexadecimal digits
    std::vector<std::string> strange; // fingerprints, in hexadecimal digits, that are none of the edition beside them
};

/// The SQL of them. Stateless, any thread.
class JoinedEditionRepository {
public:
    /// Of the records with these fingerprints.
    Result<JoinedEditions> of(storage::Snapshot& snapshot, std::span<const storage::Value> fingerprints) const;
    Result<JoinedRows> ofImport(storage::Snapshot& snapshot, ImportId import) const;
    /// One that is there already stays as it is.
    Result<void> insertImported(storage::Transaction& transaction, ImportId import,
                                std::span<const JoinedEdition> joined) const;
    /// Those of an import that is undone.
    Result<void> eraseImported(storage::Transaction& transaction, ImportId import) const;
};

/// An edition as it is stored, the same on every computer.
std::string bytesOf(const Edition& edition);
/// nullopt of bytes that bytesOf() has not made.
std::optional<Edition> editionOfBytes(std::string_view bytes);

} // namespace kitapdar::catalogue
