// The inventory book as people read it, page by page and by number, and the comparison of both books with the stock.
// Called inside a transaction; stateless, any thread.
#pragma once

#include "core/accounts/BookMarks.h"
#include "core/accounts/Books.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::accounts {

/// A value that was struck through.
struct StruckValue {
    LineField field = LineField::Title;
    std::string before;
    std::string after;
    std::string reason;
    Day on;
};

/// A time in which the copy of a line was out of the books: the record that took it, and the one that brought it back.
struct AwayFromBook {
    std::string left; // number of the record
    std::string document;
    Day leftOn;
    std::string back; // likewise
    std::string backDocument;
    Day backOn;
};

/// A line of the inventory book as it stands, with all that was struck in it.
struct BookRow {
    Line line;
    Day enteredOn;       // of the record by which the copy first came
    std::string arrival; // number of that record, "" of the opening balance
    std::string source;  // its code
    std::optional<Day> withdrawnOn;
    std::string withdrawal; // number of the record of part 2; "" while the line stands
    std::string document;   // number of the act by which it was withdrawn
    std::string barcode;
    std::vector<StruckValue> struck; // in their order
    std::vector<AwayFromBook> away;  // in their order
    std::vector<BookMark> marks;     // of stocktakings, the oldest first
};

struct BookPage {
    std::int64_t page = 1;
    std::int64_t pages = 0; // 0: the book is empty
    int lines = 0;          // of a full page
    std::vector<BookRow> rows;
};

/// How a copy makes the books and the stock disagree.
enum class Disagreement {
    NotInBooks,    // in the stock, to be accounted for by a document
    NotInStock,    // in the books, not in the stock
    NumberDiffers, // its inventory number is another one in the books
    PriceDiffers   // its price is another one in the books
};
/// Stable codes: "not_in_books", "not_in_stock", "number_differs", "price_differs".
std::string_view code(Disagreement disagreement);

struct DisagreeingCopy {
    collection::CopyId id{0};
    Disagreement what = Disagreement::NotInBooks;
    std::string number; // inventory number of the copy, else barcode
    std::string inBook; // inventory number in the book; "": none
    std::string title;
};

struct Reconciliation {
    std::optional<Day> opened;  // day of the opening balance
    std::int64_t book = 0;      // lines that stand
    std::int64_t ksu = 0;       // copies by the summary book
    std::int64_t stock = 0;     // copies that are entered
    std::int64_t bookValue = 0; // tiyn
    std::int64_t ksuValue = 0;  // tiyn
    std::int64_t notInBooks = 0;
    std::int64_t notInStock = 0;
    std::int64_t numberDiffers = 0;
    std::int64_t priceDiffers = 0;
    std::vector<std::string> records;    // numbers of records whose figures are not those of their lines
    std::vector<DisagreeingCopy> copies; // the first ones
    bool agrees() const {
        return book == ksu && book == stock && bookValue == ksuValue && notInBooks == 0 && notInStock == 0 &&
               numberDiffers == 0 && priceDiffers == 0 && records.empty();
    }
};

/// What the certification at the end of the book says.
struct BookExtent {
    std::int64_t pages = 0;
    std::int64_t lines = 0; // given out
    std::string first;      // inventory number of the first line
    std::string last;
};

class BookQueries {
public:
    /// `page`: from 1; a page behind the last one has no rows.
    Result<BookPage> page(storage::Snapshot& snapshot, std::int64_t page) const;
    /// The page with the line of this inventory number, however many zeros stand before it and in whatever case it is
    /// written; the last such line when there are several. No rows when the book has none.
    Result<BookPage> pageOf(storage::Snapshot& snapshot, const std::string& number) const;
    /// All lines with this number, numbered or not, those of withdrawn copies too.
    Result<std::vector<BookRow>> find(storage::Snapshot& snapshot, const std::string& number) const;
    Result<BookExtent> extent(storage::Snapshot& snapshot) const;
    /// Names at most `limit` copies of each kind of disagreement, and as many records.
    Result<Reconciliation> reconcile(storage::Snapshot& snapshot, int limit) const;
    /// Copies of the stock that no document has entered, in the order of their numbers.
    Result<std::vector<DisagreeingCopy>> toAccount(storage::Snapshot& snapshot, int limit) const;
};

/// The rows of an invariant: records whose figures are not those of the lines that they name.
std::string recordsThatDiffer(std::string_view selected);

} // namespace kitapdar::accounts
