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
#include <unordered_set>
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

    /// The code of the place that the file names by its code or by its name in one of the languages; the text itself
    /// when there is no such place.
    const std::string& placeOf(const ReadyCopy& copy) const;
    /// The places of written copies that are none yet, each once, in the order of the file.
    const std::vector<std::string>& newPlaces() const { return m_newPlaces; }

private:
    struct Owner {
        std::string number; // as it is stored
        std::int64_t record = 0;
    };
    /// Numbers of one kind, all by what is the same for numbers that differ in case alone: which copies of the library
    /// have them, and those that are given out now.
    struct Numbers {
        std::unordered_multimap<std::string, Owner> stored;
        std::unordered_map<std::string, std::int64_t> given; // their records
        /// The record of the copy that has it; of several, that of the one which is written exactly so.
        std::optional<std::int64_t> ownerOf(const std::optional<std::string>& number) const;
    };

    /// Of the record at hand: what it may find of copies without numbers, by place, and the numbers it has named.
    struct OfRecord {
        std::map<std::string, std::int64_t> left;
        std::set<std::string> named;
    };
    /// Tells of the numbers that the copy keeps though they mean something else, too.
    void judgeMeanings(const ReadyRecord& record, const ReadyCopy& copy, bool keepsBarcode,
                       std::vector<BrokenRecord>& notes) const;
    CopyVerdict judgeCopy(const CopyTarget& target, const ReadyCopy& copy, OfRecord& record,
                          std::vector<BrokenRecord>& notes);
    bool isKnown(const CopyTarget& target, const ReadyCopy& copy, OfRecord& record) const;

    std::unordered_map<std::string, std::string> m_placeCodes; // by code and by name
    std::vector<std::string> m_newPlaces;
    Numbers m_barcodes;
    Numbers m_inventory;
    std::unordered_set<std::string> m_cards;
    std::map<std::pair<std::int64_t, std::string>, std::int64_t> m_unnumbered; // by record and place
};

} // namespace kitapdar::exchange
