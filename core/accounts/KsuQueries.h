// The summary book as people read it: parts 1 and 2 by records, part 3 computed for any days, and the copies behind
// each figure. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/accounts/Books.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::accounts {

/// A column of the book. Codes: "copies", "titles", "sum", "on_balance", "on_balance_sum", "off_balance", "kind:book"
/// …, "group:8" … and "group:none", "language:kk", "language:ru", "language:other", "children", "local_history". The
/// kinds, the groups and the languages each add up to "copies". A column that ends in "sum" is in tiyn, all others
/// count.
struct KsuColumn {
    std::string code;
    std::string kk;
    std::string ru;
    std::string en;
    bool isMoney = false;
    bool isShown = true; // by the terms of the library
};

/// Figures by the codes of their columns; a column that is not there is nothing.
using Figures = std::map<std::string, std::int64_t, std::less<>>;
std::int64_t figureOf(const Figures& figures, std::string_view column);
/// Adds copies that are counted alike to their columns; `value`: tiyn, of all of them.
void count(Figures& figures, const Counted& as, std::int64_t copies, std::int64_t titles, std::int64_t value);

struct KsuLine {
    KsuRecord record;
    Figures figures;
};
/// Part 1 or 2 of some days.
struct KsuTable {
    std::vector<KsuColumn> columns;
    std::vector<KsuLine> lines; // in the order of their numbers
    Figures total;
    /// Numbers of the years of these days that were given out and undone: "1/2026"; "1" where years begin none anew.
    std::vector<std::string> voided;
};

/// Part 3. Titles are those of the records: they have no stock.
struct Movement {
    std::vector<KsuColumn> columns; // without "titles"
    Day beginOn;                    // `from`, or the day of an opening balance that lies behind it
    bool isOpening = false;         // `begin` is an opening balance of these days: part Opening on beginOn opens it
    Figures begin;                  // the stock before `from`; an opening balance of these days is in it
    Figures in;
    Figures out;
    Figures end; // begin + in - out, column by column
};

/// What a figure counts: a record, some days of a part, or the stock at the end of a day.
struct CellRequest {
    std::string column = "copies";
    std::optional<KsuRecordId> record;
    std::optional<KsuPart> part; // with from and to
    Day from;
    Day to; // alone: of the stock
};
struct CellLine {
    Line line;
    int sign = 1; // -1: taken back
};

class KsuQueries {
public:
    /// Those of the library, in their order.
    Result<std::vector<KsuColumn>> columns(storage::Snapshot& snapshot) const;
    Result<KsuTable> part(storage::Snapshot& snapshot, KsuPart part, Day from, Day to) const;
    Result<Movement> movement(storage::Snapshot& snapshot, Day from, Day to) const;
    /// The lines that a figure counts, at most `limit`, in the order in which they were written: the sum of their signs
    /// (of a column of money: of their signed values) is the figure. Nothing for a column that there is not. Titles are
    /// counted by records and have no lines of their own: all lines of the record are theirs.
    Result<std::vector<CellLine>> behind(storage::Snapshot& snapshot, const CellRequest& request, int limit) const;
    /// "3/2026" of part 1 or 2.
    Result<std::optional<KsuRecord>> numbered(storage::Snapshot& snapshot, KsuPart part, int year,
                                              std::int64_t number) const;
};

} // namespace kitapdar::accounts
