#include "core/catalogue/RecordOrders.h"

#include <cstring>

namespace kitapdar::catalogue {

namespace {

constexpr std::size_t numberBytes = sizeof(std::int64_t);

void appendNumber(PageKey& key, std::int64_t number) {
    char bytes[numberBytes];
    std::memcpy(bytes, &number, numberBytes);
    key.append(bytes, numberBytes);
}

std::int64_t numberAt(const PageKey& key, std::size_t position) {
    std::int64_t number = 0;
    std::memcpy(&number, key.data() + position, numberBytes);
    return number;
}

std::string_view columnOf(RecordOrder order) {
    switch (order) {
    case RecordOrder::Title:
        return "r.title_key";
    case RecordOrder::Author:
        return "r.author_key";
    case RecordOrder::Year:
        return "r.year_key";
    case RecordOrder::Newest:
        break;
    }
    return {};
}

} // namespace

OrderSql::OrderSql(RecordOrder order, bool descending)
    : m_order(order), m_backwards(order == RecordOrder::Newest ? !descending : descending) {}

std::string OrderSql::keyColumns() const {
    const std::string column(columnOf(m_order));
    return column.empty() ? "r.id" : "r.id, " + column;
}

std::string OrderSql::orderBy() const {
    const std::string direction = m_backwards ? " desc" : "";
    const std::string column(columnOf(m_order));
    const std::string first = column.empty() ? "" : column + direction + ", ";
    return " order by " + first + "r.id" + direction;
}

std::string OrderSql::after() const {
    const std::string sign = m_backwards ? " < " : " > ";
    const std::string column(columnOf(m_order));
    if (column.empty()) return "r.id" + sign + "$1";
    return "(" + column + ", r.id)" + sign + "($2, $1)";
}

PageKey OrderSql::key(const storage::Row& row) const {
    PageKey key;
    appendNumber(key, row.integer(0));
    if (blobKey()) {
        key += row.bytes(1);
    } else if (m_order == RecordOrder::Year) {
        appendNumber(key, row.integer(1));
    }
    return key;
}

storage::Parameters OrderSql::keyValues(const PageKey& key) const {
    if (key.size() < numberBytes) return {};
    const std::int64_t id = numberAt(key, 0);
    if (blobKey()) return {id, storage::Blob{key.substr(numberBytes)}};
    if (m_order == RecordOrder::Newest) return {id};
    if (key.size() != 2 * numberBytes) return {};
    return {id, numberAt(key, numberBytes)};
}

} // namespace kitapdar::catalogue
