#include "core/collection/Copy.h"

#include "core/base/Codes.h"

namespace kitapdar::collection {

namespace {

constexpr Codes<Lending, 2> lendings = {{
    {Lending::Home, "home"},
    {Lending::ReadingRoom, "reading_room"},
}};

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
