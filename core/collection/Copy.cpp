#include "core/collection/Copy.h"

#include <array>
#include <utility>

namespace kitapdar::collection {

namespace {

constexpr std::array<std::pair<CopyState, std::string_view>, 7> states = {{
    {CopyState::InStock, "in_stock"},
    {CopyState::Expected, "expected"},
    {CopyState::Bindery, "bindery"},
    {CopyState::Withheld, "withheld"},
    {CopyState::Missing, "missing"},
    {CopyState::Lost, "lost"},
    {CopyState::WrittenOff, "written_off"},
}};

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

std::string_view code(CopyState state) { return codeIn(states, state); }
std::string_view code(Lending lending) { return codeIn(lendings, lending); }
std::optional<CopyState> copyStateFromCode(std::string_view code) { return valueIn(states, code); }
std::optional<Lending> lendingFromCode(std::string_view code) { return valueIn(lendings, code); }

} // namespace kitapdar::collection
