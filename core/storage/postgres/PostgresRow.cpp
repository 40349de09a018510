#include "core/storage/postgres/PostgresRow.h"

#include "core/storage/postgres/PostgresText.h"

#include <charconv>
#include <libpq-fe.h>

namespace kitapdar::storage::postgres {

namespace {

// The server's types (pg_type.dat) that our statements can answer with.
namespace type {
constexpr Oid boolean = 16;
constexpr Oid bytea = 17;
constexpr Oid int8 = 20;
constexpr Oid int2 = 21;
constexpr Oid int4 = 23;
constexpr Oid oid = 26;
constexpr Oid numeric = 1700;
} // namespace type

/// Whole numbers of any width, the highest byte first.
std::int64_t bigEndian(std::string_view bytes) {
    if (bytes.empty()) return 0;
    auto number = static_cast<std::uint64_t>(static_cast<std::int64_t>(static_cast<signed char>(bytes.front())));
    for (const char byte : bytes.substr(1)) number = (number << 8U) | static_cast<unsigned char>(byte);
    return static_cast<std::int64_t>(number);
}

std::int64_t shortAt(std::string_view bytes, std::size_t position) {
    return position + 2 <= bytes.size() ? bigEndian(bytes.substr(position, 2)) : 0;
}

/// What sum() of whole numbers answers with: digits of base 10,000 behind their count, weight, sign and scale.
std::int64_t wholeOf(std::string_view numeric) {
    constexpr std::int64_t base = 10000;
    constexpr std::int64_t negative = 0x4000;
    const std::int64_t digits = shortAt(numeric, 0);
    const std::int64_t weight = shortAt(numeric, 2);
    std::int64_t number = 0;
    for (std::int64_t i = 0; i <= weight; ++i) {
        const std::int64_t digit = i < digits ? shortAt(numeric, 8 + 2 * static_cast<std::size_t>(i)) : 0;
        number = number * base + digit;
    }
    return shortAt(numeric, 4) == negative ? -number : number;
}

bool isNumber(Oid oid) {
    return oid == type::int8 || oid == type::int4 || oid == type::int2 || oid == type::boolean ||
           oid == type::numeric || oid == type::oid;
}

} // namespace

int PostgresRow::columns() const { return PQnfields(m_result); }
std::string_view PostgresRow::name(int column) const { return PQfname(m_result, column); }
bool PostgresRow::isNull(int column) const { return PQgetisnull(m_result, m_row, column) != 0; }

std::string_view PostgresRow::raw(int column) const {
    return {PQgetvalue(m_result, m_row, column), static_cast<std::size_t>(PQgetlength(m_result, m_row, column))};
}

std::int64_t PostgresRow::integer(int column) const {
    if (isNull(column)) return 0;
    const std::string_view bytes = raw(column);
    const Oid oid = PQftype(m_result, column);
    if (oid == type::numeric) return wholeOf(bytes);
    if (isNumber(oid)) return bigEndian(bytes);
    std::int64_t number = 0; // a text that is read as a number, as SQLite reads it
    std::from_chars(bytes.data(), bytes.data() + bytes.size(), number);
    return number;
}

std::string_view PostgresRow::text(int column) const {
    if (isNull(column)) return {};
    for (const auto& [known, text] : m_restored) {
        if (known == column) return text;
    }
    const std::string_view bytes = raw(column);
    if (isNumber(PQftype(m_result, column))) {
        return m_restored.emplace_back(column, std::to_string(integer(column))).second;
    }
    // Only the last plane has the leading byte of a mark; hardly any text has it at all.
    if (bytes.find('\xF4') == std::string_view::npos) return bytes;
    return m_restored.emplace_back(column, fromServer(bytes)).second;
}

std::string_view PostgresRow::bytes(int column) const {
    if (isNull(column)) return {};
    return PQftype(m_result, column) == type::bytea ? raw(column) : text(column);
}

Value PostgresRow::value(int column) const {
    if (isNull(column)) return {};
    const Oid oid = PQftype(m_result, column);
    if (isNumber(oid)) return integer(column);
    if (oid == type::bytea) return Blob{std::string(raw(column))};
    return string(column);
}

} // namespace kitapdar::storage::postgres
