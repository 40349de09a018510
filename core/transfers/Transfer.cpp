#include "core/transfers/Transfer.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kitapdar::transfers {

namespace {

constexpr std::array reasons = {
    std::pair{TransferReason::Home, std::string_view("home")},
    std::pair{TransferReason::Hold, std::string_view("hold")},
    std::pair{TransferReason::Sent, std::string_view("sent")},
};

} // namespace

std::string_view code(TransferReason reason) {
    const auto* const found = std::ranges::find(reasons, reason, [](const auto& each) { return each.first; });
    return found == reasons.end() ? std::string_view() : found->second;
}

std::optional<TransferReason> transferReasonFromCode(std::string_view code) {
    const auto* const found = std::ranges::find(reasons, code, [](const auto& each) { return each.second; });
    if (found == reasons.end()) return std::nullopt;
    return found->first;
}

} // namespace kitapdar::transfers
