// What becomes of each copy of a file: written, or there already, or its number is another copy's. The preview and the
// import ask the same. Private to core/exchange.
#pragma once

#include "core/exchange/ImportReading.h"
#include "core/exchange/ImportService.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace kitapdar::exchange {

/// The record that the copies of a record of the file belong to.
struct CopyTarget {
    const ReadyRecord* record = nullptr;
    /// Of the catalogue; of a record that has none yet, its number in the file, negative.
    std::int64_t owner = 0;
    bool wasThere = false; // the copies are added to a record that this record did not bring
};

struct CopyVerdict {
    bool written = false;
    bool keepsBarcode = false; // when it is written
    bool known = false;        // not written: the record has it
};

class CopyMatching {
public:
    /// Reads who has the numbers of these copies. `import`: the one that is running; what it has written itself without
    /// numbers is not what was there before.
    Result<void> read(storage::Snapshot& snapshot, std::optional<catalogue::ImportId> import,
                      std::span<const CopyTarget> targets);
    /// One for each copy of the target's record, in their order; from now on their numbers are taken. What is to be
    /// told is added to `notes`, the counts to `counts`.
    std::vector<CopyVerdict> judge(const CopyTarget& target, ImportCounts& counts, std::vector<BrokenRecord>& notes);

private:
    using Owners = std::unordered_map<std::string, std::int64_t>; // record by number
    /// Numbers of one kind: which copies of the library have them, and those that are given out now.
    struct Numbers {
        Owners stored;
        Owners given;
        std::optional<std::int64_t> ownerOf(const std::optional<std::string>& number) const;
    };

    /// Of the record at hand: what it may find of copies without numbers, by place, and the numbers it has named.
    struct OfRecord {
        std::map<std::string, std::int64_t> left;
        std::set<std::string> named;
    };
    CopyVerdict judgeCopy(const CopyTarget& target, const ReadyCopy& copy, OfRecord& record,
                          std::vector<BrokenRecord>& notes);
    bool isKnown(const CopyTarget& target, const ReadyCopy& copy, OfRecord& record) const;

    Numbers m_barcodes;
    Numbers m_inventory;
    std::map<std::pair<std::int64_t, std::string>, std::int64_t> m_unnumbered; // by record and place
};

} // namespace kitapdar::exchange
