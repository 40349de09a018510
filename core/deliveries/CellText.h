// What is written in the cells of a supplier's list: amounts, numbers of copies, years, and the words by which rows of
// totals are known. Pure; any thread.
#pragma once

#include "core/base/Money.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::deliveries {

struct CellAmount {
    std::optional<Money> money; // nullopt: it is no amount
    std::string currency;       // "KZT", "SUR", "RUB", another code; "": not said
    bool isRounded = false;     // more than two decimals were written; `money` is rounded half up
};
/// "2 450,50 тг", "1900", "12 р. 50 к.", "5,200.05", "₸ 300", "333.333333". A point or comma that stands alone before
/// three digits of several groups parts groups.
CellAmount amountIn(std::string_view cell);

/// As prices of Soviet books were written: "5-30", "12=50", "5р30к", "5 р. 30 к.", "30 коп."; with "RUB" as the
/// currency. Else amountIn().
CellAmount priceIn(std::string_view cell);

/// "3", "3.0", "3 экз.", "2 дана"; nullopt for anything else and for 0.
std::optional<std::int64_t> copiesIn(std::string_view cell);

/// The first year of 1450…2199 in the cell: "2019", "[1942?]", "12.05.1942".
std::optional<int> yearIn(std::string_view cell);

/// "KZT", "SUR", "RUB" … of "тенге", "₸", "руб.", "SUR"; "" for "", "?" for what is none.
std::string currencyIn(std::string_view cell);

/// "Итого по накладной:", "Барлығы", "Total".
bool beginsTotals(std::string_view cell);
/// "В том числе НДС 12 %", "ҚҚС".
bool tellsOfTax(std::string_view cell);

} // namespace kitapdar::deliveries
