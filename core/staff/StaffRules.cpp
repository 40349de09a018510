#include "core/staff/StaffRules.h"

#include "core/staff/Gate.h"
#include "core/text/Barcode.h"

#include <algorithm>

namespace kitapdar::staff {

namespace {

constexpr std::size_t longestAccountCode = 16;
constexpr std::size_t longestRoleCode = 24;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

} // namespace

std::string tidyAccountCode(std::string_view text) {
    std::string code = text::withLatinLookalikes(text::normalizeScan(text));
    for (char& each : code) {
        if (each >= 'a' && each <= 'z') each = static_cast<char>(each - 'a' + 'A');
    }
    return code;
}

bool isAccountCode(std::string_view code) {
    return !code.empty() && code.size() <= longestAccountCode && std::ranges::all_of(code, [](char c) {
        return (c >= 'A' && c <= 'Z') || isDigit(c) || c == '.' || c == '_' || c == '-';
    });
}

bool isRoleCode(std::string_view code) {
    return !code.empty() && code.size() <= longestRoleCode && std::ranges::all_of(code, [](char c) {
        return (c >= 'a' && c <= 'z') || isDigit(c) || c == '_' || c == '-';
    });
}

Result<void, Refusal<NoAdministrator>> keepsAdministrator(storage::Snapshot& snapshot, Day day) {
    TRY(const bool on, isSigningInOn(snapshot));
    if (!on) return {};
    TRY(const auto administrators, StaffRepository().administrators(snapshot, day));
    if (administrators == 0) return fail(NoAdministrator{});
    return {};
}

Result<std::optional<Account>> accountOf(storage::Snapshot& snapshot, const Session& session) {
    if (session.signIn == 0) return std::optional<Account>();
    return StaffRepository().account(snapshot, session.operatorCode);
}

} // namespace kitapdar::staff
