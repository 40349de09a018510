#include "core/catalogue/RecordOrders.h"

#include <algorithm>
#include <cstring>

namespace kitapdar::catalogue {

namespace {

constexpr std::size_t numberBytes = sizeof(std::int64_t);

void appendNumber(PageKey& key, std::int64_t number) {
    char bytes[numberBytes];
    std::memcpy(bytes, &number, numberBytes);
    key.append(bytes, numberBytes);
}

/// Takes numbers and texts off the front of a key.
class KeyReader {
public:
    explicit KeyReader(const PageKey& key) : m_rest(key) {}

    std::optional<std::int64_t> number() {
        if (m_rest.size() < numberBytes) return std::nullopt;
        std::int64_t number = 0;
        std::memcpy(&number, m_rest.data(), numberBytes);
        m_rest.remove_prefix(numberBytes);
        return number;
    }
    std::optional<std::string> bytes() {
        const auto length = number();
        if (!length || *length < 0 || static_cast<std::uint64_t>(*length) > m_rest.size()) return std::nullopt;
        std::string bytes(m_rest.substr(0, static_cast<std::size_t>(*length)));
        m_rest.remove_prefix(bytes.size());
        return bytes;
    }
    bool atEnd() const { return m_rest.empty(); }

private:
    std::string_view m_rest;
};

std::string columnOf(RecordOrder order) {
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

std::string_view signOf(bool backwards) { return backwards ? " < " : " > "; }
std::string_view directionOf(bool backwards) { return backwards ? " desc" : ""; }

} // namespace

OrderSql::OrderSql(const RecordSort& sort) {
    for (const RecordSortKey& each : sort) {
        m_backwards = each.descending;
        if (each.order == RecordOrder::Newest) {
            m_backwards = !each.descending;
            return;
        }
        const bool known = std::ranges::find(m_keys, each.order, &Key::order) != m_keys.end();
        if (!known) m_keys.push_back({each.order, each.descending});
        m_backwards = m_keys.back().backwards;
    }
    if (m_keys.empty()) m_keys.push_back({RecordOrder::Title, false});
}

std::string OrderSql::keyColumns() const {
    std::string columns = "r.id";
    for (const Key& key : m_keys) columns += ", " + columnOf(key.order);
    return columns;
}

std::string OrderSql::orderBy() const {
    std::string keys;
    for (const Key& key : m_keys) keys.append(columnOf(key.order)).append(directionOf(key.backwards)).append(", ");
    return std::string(" order by ").append(keys).append("r.id").append(directionOf(m_backwards));
}

std::string OrderSql::after() const {
    const std::string sign(signOf(m_backwards));
    if (m_keys.empty()) return "r.id" + sign + "$1";
    if (isIndexed()) return "(" + columnOf(m_keys.front().order) + ", r.id)" + sign + "($2, $1)";
    // From the last key to the first: behind it, or level with it and behind in what decides after it.
    std::string behind = "r.id" + sign + "$1";
    for (std::size_t i = m_keys.size(); i-- > 0;) {
        const std::string column = columnOf(m_keys[i].order);
        const std::string mark = "$" + std::to_string(i + 2);
        const std::string past = column + std::string(signOf(m_keys[i].backwards)) + mark;
        behind = "(" + past + " or (" + column + " = " + mark + " and " + behind + "))";
    }
    // By this the index of the first key finds where to begin.
    const std::string bound = m_keys.front().backwards ? " <= $2" : " >= $2";
    return columnOf(m_keys.front().order) + bound + " and " + behind;
}

PageKey OrderSql::key(const storage::Row& row) const {
    PageKey key;
    appendNumber(key, row.integer(0));
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        const int column = static_cast<int>(i) + 1;
        if (m_keys[i].order == RecordOrder::Year) {
            appendNumber(key, row.integer(column));
            continue;
        }
        const auto bytes = row.bytes(column);
        appendNumber(key, static_cast<std::int64_t>(bytes.size()));
        key += bytes;
    }
    return key;
}

storage::Parameters OrderSql::keyValues(const PageKey& key) const {
    KeyReader reader(key);
    const auto id = reader.number();
    if (!id) return {};
    storage::Parameters values{*id};
    for (const Key& each : m_keys) {
        if (each.order == RecordOrder::Year) {
            const auto year = reader.number();
            if (!year) return {};
            values.emplace_back(*year);
        } else {
            auto bytes = reader.bytes();
            if (!bytes) return {};
            values.emplace_back(storage::Blob{*std::move(bytes)});
        }
    }
    return reader.atEnd() ? values : storage::Parameters();
}

} // namespace kitapdar::catalogue
