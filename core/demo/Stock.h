// The books of the sample library: every work of the data and further editions of them, with their copies.
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/catalogue/Record.h"
#include "core/demo/DemoData.h"
#include "core/demo/Random.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <string>
#include <vector>

namespace kitapdar::demo {

struct StockRecord {
    catalogue::RecordId id{0};
    Work work;
    bool rare = false;
};

struct StockCopy {
    std::string barcode;
    std::size_t record = 0; // place in Stock::records
};

struct Stock {
    std::vector<StockRecord> records;
    std::vector<StockCopy> lendable; // may be taken home and is on the shelf
    std::int64_t copies = 0;         // all of them
};

/// The titles of the sample library: each work once, then editions of other years up to `count`, in mixed order.
std::vector<Work> editions(const DemoData& data, std::size_t count, int newestYear, Random& random);

/// Writes records and copies as one import, so that they tell where they came from.
Result<Stock> writeStock(storage::Transaction& transaction, std::vector<Work> titles, const Clock& clock,
                         Random& random);

} // namespace kitapdar::demo
