#include "core/staff/Account.h"

#include <array>
#include <utility>

namespace kitapdar::staff {

namespace {

constexpr std::array<std::pair<AccountKind, std::string_view>, 2> kindCodes = {
    {{AccountKind::Person, "person"}, {AccountKind::Service, "service"}}};
constexpr std::array<std::pair<AccountState, std::string_view>, 4> stateCodes = {
    {{AccountState::Invited, "invited"},
     {AccountState::Active, "active"},
     {AccountState::Suspended, "suspended"},
     {AccountState::Left, "left"}}};

} // namespace

std::string_view code(AccountKind kind) {
    for (const auto& [each, text] : kindCodes) {
        if (each == kind) return text;
    }
    return {};
}

std::optional<AccountKind> accountKindFromCode(std::string_view code) {
    for (const auto& [each, text] : kindCodes) {
        if (text == code) return each;
    }
    return std::nullopt;
}

std::string_view code(AccountState state) {
    for (const auto& [each, text] : stateCodes) {
        if (each == state) return text;
    }
    return {};
}

std::optional<AccountState> accountStateFromCode(std::string_view code) {
    for (const auto& [each, text] : stateCodes) {
        if (text == code) return each;
    }
    return std::nullopt;
}

} // namespace kitapdar::staff
