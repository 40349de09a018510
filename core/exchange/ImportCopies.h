// The copies of an import, written many at once. Private to core/exchange.
#pragma once

#include "core/exchange/ImportReading.h"
#include "core/exchange/ImportService.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <vector>

namespace kitapdar::exchange {

/// A number that another copy has is not taken away from it: a copy whose barcode is taken is written without one, a
/// copy whose inventory number is taken is not written. Both are noted. What is added must live until it is written.
class ImportCopies {
public:
    explicit ImportCopies(catalogue::ImportId import) : m_import(import) {}

    void add(std::int64_t recordId, const ReadyRecord& record);
    /// Writes what was added since. How many copies, and what is to be noted, in the order of adding.
    Result<std::int64_t> write(storage::Transaction& transaction, std::vector<BrokenRecord>& notes);

private:
    struct Waiting {
        std::int64_t recordId;
        const ReadyRecord* record;
        const ReadyCopy* copy;
    };

    catalogue::ImportId m_import;
    std::vector<Waiting> m_waiting;
};

} // namespace kitapdar::exchange
