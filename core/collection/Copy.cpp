#include "core/collection/Copy.h"

#include <array>
#include <utility>

namespace kitapdar::collection {

namespace {

constexpr std::array<std::pair<Lending, std::string_view>, 2> lendings = {{
    {Lending::Home, "home"},
    {Lending::ReadingRoom, "reading_room"},
}};

template <class Table, class Value>
std::string_view codeIn(const Table& table, Value value) {
    for (const auto& [each, text] : table) {
        if (each == value) return text;
    }
    return {};
}

template <class Table>
auto valueIn(const Table& table, std::string_view code) -> std::optional<decltype(table[0].first)> {
    for (const auto& [value, text] : table) {
        if (text == code) return value;
    }
    return std::nullopt;
}

} // namespace

std::string_view code(Lending lending) { return codeIn(lendings, lending); }
std::optional<Lending> lendingFromCode(std::string_view code) { return valueIn(lendings, code); }

void setState(Copy& copy, CopyState state) {
    const StateParts parts = partsOf(state);
    copy.accounted = parts.accounted;
    copy.circulation = parts.circulation;
    copy.condition = parts.condition;
}

} // namespace kitapdar::collection
