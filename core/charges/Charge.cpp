#include "core/charges/Charge.h"

#include <array>
#include <utility>

namespace kitapdar::charges {

namespace {

constexpr std::array chargeKinds{std::pair{ChargeKind::Fine, std::string_view("fine")},
                                 std::pair{ChargeKind::Lost, std::string_view("lost")},
                                 std::pair{ChargeKind::Damage, std::string_view("damage")},
                                 std::pair{ChargeKind::Card, std::string_view("card")},
                                 std::pair{ChargeKind::Deposit, std::string_view("deposit")},
                                 std::pair{ChargeKind::Service, std::string_view("service")}};

constexpr std::array lineKinds{std::pair{LineKind::Payment, std::string_view("payment")},
                               std::pair{LineKind::Waiver, std::string_view("waiver")},
                               std::pair{LineKind::Replacement, std::string_view("replacement")},
                               std::pair{LineKind::Refund, std::string_view("refund")},
                               std::pair{LineKind::Reversal, std::string_view("reversal")}};

template <class List, class Enum>
std::string_view codeIn(const List& list, Enum value) {
    for (const auto& [each, code] : list) {
        if (each == value) return code;
    }
    return {};
}

template <class List, class Enum = typename List::value_type::first_type>
std::optional<Enum> valueIn(const List& list, std::string_view code) {
    for (const auto& [value, each] : list) {
        if (each == code) return value;
    }
    return std::nullopt;
}

} // namespace

std::string_view code(ChargeKind kind) { return codeIn(chargeKinds, kind); }
std::string_view code(LineKind kind) { return codeIn(lineKinds, kind); }
std::optional<ChargeKind> chargeKindFromCode(std::string_view code) { return valueIn(chargeKinds, code); }
std::optional<LineKind> lineKindFromCode(std::string_view code) { return valueIn(lineKinds, code); }

} // namespace kitapdar::charges
