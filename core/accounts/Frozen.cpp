#include "core/accounts/Frozen.h"

#include "core/accounts/AccountsRepository.h"
#include "core/catalogue/MarcRecord.h"
#include "core/figures/Shapes.h"
#include "core/storage/InList.h"

#include <algorithm>
#include <utility>

namespace kitapdar::accounts {

namespace {

const AccountsRepository stored;

/// nullopt: the record does not say.
std::optional<int> pagesOf(const catalogue::ShapedRecord& record) {
    const auto format = catalogue::marcFormatFrom(record.format);
    const auto marc = catalogue::loadMarc(record.marc);
    if (!format || !marc) return std::nullopt;
    return pagesIn(marc->value(*format == catalogue::MarcFormat::Marc21 ? "300" : "215", 'a'));
}

} // namespace

std::string stockKindOf(const std::vector<Term>& terms, const catalogue::ShapedRecord& record) {
    return stockKindOf(terms, record.kind, pagesOf(record));
}

Result<std::int64_t> ShapeNumbers::of(const figures::BookShape& shape) {
    const Key key{shape.contentGroup, static_cast<int>(shape.language),
                  shape.kind,         static_cast<int>(shape.carrier),
                  shape.localHistory, shape.forChildren};
    const auto known = m_known.find(key);
    if (known != m_known.end()) return known->second;
    TRY(const auto id, figures::idOf(m_transaction, shape));
    m_known.emplace(key, id);
    return id;
}

Result<Counting> Counting::make(storage::Transaction& transaction) {
    TRY(auto terms, stored.terms(transaction));
    TRY(auto groups, stored.contentGroups(transaction));
    return Counting(transaction, std::move(terms), std::move(groups));
}

Result<CountedTitle> Counting::title(const catalogue::ShapedRecord& record) {
    CountedTitle title;
    title.shape = catalogue::bookShapeOf(record, m_groups);
    title.kind = stockKindOf(m_terms, record);
    TRY(title.shapeId, m_shapes.of(title.shape));
    return title;
}

Result<std::map<std::int64_t, FrozenCopy>> freeze(storage::Transaction& transaction, Counting& counting,
                                                  const storage::Parameters& ids) {
    std::map<std::int64_t, FrozenCopy> copies;
    storage::Parameters records;
    CHECK(stored.eachFrozen(transaction, ids, [&](FrozenCopy copy) {
        records.emplace_back(copy.recordId);
        copies.emplace(copy.line.copyId.value, std::move(copy));
        return true;
    }));
    std::map<std::int64_t, CountedTitle> titles;
    std::vector<std::pair<std::int64_t, catalogue::ShapedRecord>> shaped;
    CHECK(stored.eachShaped(transaction, records, [&](catalogue::RecordId id, catalogue::ShapedRecord record) {
        shaped.emplace_back(id.value, std::move(record));
        return true;
    }));
    for (const auto& [id, record] : shaped) {
        if (titles.contains(id)) continue;
        TRY(titles[id], counting.title(record));
    }
    for (auto& [id, copy] : copies) {
        const CountedTitle& title = titles[copy.recordId.value];
        copy.line.counted.kind = title.kind;
        copy.line.counted.shape = title.shape;
        copy.line.shapeId = title.shapeId;
        copy.line.counted.value = bookValueOf(copy.line.price, copy.line.currency);
    }
    return copies;
}

void Tally::add(const Line& line, catalogue::RecordId title, int sign) {
    const Key key{line.counted.kind, line.shapeId, line.counted.onBalance};
    Sum& sum = m_sums[key];
    sum.copies += sign;
    sum.value += sign * line.counted.value.tiyn;
    if (m_titles.emplace(key, title.value, sign).second) sum.titles += sign;
}

void Tally::leaveTitles() {
    for (auto& [key, sum] : m_sums) sum.titles = 0;
}

Tally::Sum Tally::total() const {
    Sum total;
    for (const auto& [key, sum] : m_sums) {
        total.copies += sum.copies;
        total.titles += sum.titles;
        total.value += sum.value;
    }
    return total;
}

} // namespace kitapdar::accounts
