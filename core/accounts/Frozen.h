// What of a copy and its record is frozen when it is entered in the books.
#pragma once

#include "core/accounts/Books.h"
#include "core/catalogue/BookShape.h"
#include "core/storage/Transaction.h"

#include <map>
#include <set>
#include <tuple>
#include <vector>

namespace kitapdar::accounts {

/// A copy as it is now and the line that it would get, which has neither arrival nor number of a line.
struct FrozenCopy {
    Line line;
    catalogue::RecordId recordId{0};
    std::string barcode;
    collection::Accounted accounted = collection::Accounted::Entered;
    std::string name() const { return line.number ? *line.number : barcode; }
};

/// Numbers of shapes, each asked once. The thread of the transaction; `transaction` outlives it.
class ShapeNumbers {
public:
    explicit ShapeNumbers(storage::Transaction& transaction) : m_transaction(transaction) {}
    Result<std::int64_t> of(const figures::BookShape& shape);

private:
    using Key = std::tuple<std::string, int, std::string, int, bool, bool>;
    storage::Transaction& m_transaction;
    std::map<Key, std::int64_t> m_known;
};

/// What a title is counted by: the same for all its copies.
struct CountedTitle {
    std::string kind;
    std::int64_t shapeId = 0;
    figures::BookShape shape;
};

/// The kind of stock of a record, by its own kind and its pages. Pure.
std::string stockKindOf(const std::vector<Term>& terms, const catalogue::ShapedRecord& record);

/// Says what titles are counted by, by the terms and content groups of the library. The thread of the transaction.
class Counting {
public:
    static Result<Counting> make(storage::Transaction& transaction);
    const std::vector<Term>& terms() const { return m_terms; }
    Result<CountedTitle> title(const catalogue::ShapedRecord& record);

private:
    Counting(storage::Transaction& transaction, std::vector<Term> terms, std::vector<catalogue::ContentGroup> groups)
        : m_shapes(transaction), m_terms(std::move(terms)), m_groups(std::move(groups)) {}

    ShapeNumbers m_shapes;
    std::vector<Term> m_terms;
    std::vector<catalogue::ContentGroup> m_groups;
};

/// The copies that are there, by their numbers.
Result<std::map<std::int64_t, FrozenCopy>> freeze(storage::Transaction& transaction, Counting& counting,
                                                  const storage::Parameters& ids);

/// The entries of a record in the making: copies that are counted alike are one.
class Tally {
public:
    struct Key {
        std::string kind;
        std::int64_t shapeId = 0;
        bool onBalance = true;
        friend auto operator<=>(const Key&, const Key&) = default;
    };
    struct Sum {
        std::int64_t copies = 0;
        std::int64_t titles = 0;
        std::int64_t value = 0; // tiyn
    };

    /// `sign`: 1 what the record brings or takes, -1 what it takes back.
    void add(const Line& line, catalogue::RecordId title, int sign = 1);
    /// The titles are those of an earlier record: none is counted.
    void leaveTitles();
    const std::map<Key, Sum>& sums() const { return m_sums; }
    Sum total() const;

private:
    std::map<Key, Sum> m_sums;
    std::set<std::tuple<Key, std::int64_t, int>> m_titles;
};

} // namespace kitapdar::accounts
