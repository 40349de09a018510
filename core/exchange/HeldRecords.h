// Titles with their copies as they stand now, slice by slice: what exports and tables of holdings are made of.
#pragma once

#include "core/catalogue/search/SearchIndex.h"
#include "core/exchange/CopyStanding.h"
#include "core/storage/Store.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace kitapdar::exchange {

/// Which records of the catalogue are meant.
struct RecordSelection {
    std::string query = {};        // "": all
    catalogue::Facets facets = {}; // and that fit
    /// These instead, in this order; ids of no record are left out.
    std::optional<std::vector<catalogue::RecordId>> ids = std::nullopt;
};

struct HeldRecord {
    catalogue::RecordId id{0};
    std::string kind;
    std::string title;
    std::string authors;
    std::optional<int> year;
    std::string language;
    std::string publisher;
    std::string classMark;
    std::string authorMark;
    std::string marc;             // stored form
    std::vector<HeldCopy> copies; // in the order of their ids
};

/// How many records a slice has at most.
inline constexpr std::size_t sliceRecords = 500;

/// Those of the ids that no record has, in their order.
Result<std::vector<catalogue::RecordId>> unknownRecords(storage::Store& store,
                                                        std::span<const catalogue::RecordId> ids);
/// Each once.
Result<std::vector<catalogue::RecordId>> selected(storage::Store& store, const catalogue::SearchIndex& search,
                                                  const RecordSelection& selection);
/// In the order of the ids; one that was deleted meanwhile is left out.
Result<std::vector<HeldRecord>> heldRecords(storage::Store& store, std::span<const catalogue::RecordId> ids);
/// How many rows a table of them has with one for each copy and one for each record without any.
Result<std::int64_t> rowCount(storage::Store& store, std::span<const catalogue::RecordId> ids);

/// The next slice; none: that was all. Blocks; one thread, never the window's.
using NextHeldRecords = std::function<Result<std::vector<HeldRecord>>()>;
NextHeldRecords eachSlice(storage::Store& store, std::vector<catalogue::RecordId> ids);

} // namespace kitapdar::exchange
