#include "core/accounts/Books.h"

#include "core/base/Codes.h"

namespace kitapdar::accounts {

namespace {

constexpr Codes<KsuPart, 3> parts = {
    {{KsuPart::Opening, "opening"}, {KsuPart::Arrival, "arrival"}, {KsuPart::Withdrawal, "withdrawal"}}};

constexpr Codes<LineField, 14> lineFields = {{{LineField::Number, "number"},
                                              {LineField::Author, "author"},
                                              {LineField::Title, "title"},
                                              {LineField::Year, "year"},
                                              {LineField::Shelf, "shelf"},
                                              {LineField::Price, "price"},
                                              {LineField::Note, "note"},
                                              {LineField::Value, "value"},
                                              {LineField::Kind, "kind"},
                                              {LineField::Group, "group"},
                                              {LineField::Language, "language"},
                                              {LineField::Children, "children"},
                                              {LineField::LocalHistory, "local_history"},
                                              {LineField::OnBalance, "on_balance"}}};

/// How many Soviet roubles were changed for one tenge.
constexpr std::int64_t roublesOfTenge = 500;

bool isRouble(std::string_view currency) {
    return currency == "SUR" || currency == "RUR" || currency == "RUB" || currency == "р" || currency == "руб";
}

} // namespace

std::string_view code(KsuPart part) { return codeIn(parts, part); }
std::optional<KsuPart> ksuPartFromCode(std::string_view code) { return valueIn(parts, code); }

std::string_view code(LineField field) { return codeIn(lineFields, field); }
std::optional<LineField> lineFieldFromCode(std::string_view code) { return valueIn(lineFields, code); }

std::string numberOf(const KsuRecord& record) {
    if (record.part == KsuPart::Opening) return {};
    const int year = record.year == 0 ? record.on.year() : record.year;
    return std::to_string(record.number) + '/' + std::to_string(year);
}

bool isKnownCurrency(std::string_view currency) { return currency.empty() || currency == "KZT" || isRouble(currency); }

Money bookValueOf(std::optional<Money> price, std::string_view currency) {
    if (!price) return {};
    if (currency.empty() || currency == "KZT") return *price;
    if (!isRouble(currency)) return {};
    return {(price->tiyn + roublesOfTenge / 2) / roublesOfTenge};
}

} // namespace kitapdar::accounts
