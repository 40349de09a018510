#include "core/readers/Suspension.h"

namespace kitapdar::readers {

namespace {

constexpr std::string_view late = "overdue";
constexpr std::string_view beforeCopy = ": ";

} // namespace

std::string suspensionReason(std::string_view copyCode) {
    std::string reason(late);
    if (!copyCode.empty()) reason.append(beforeCopy).append(copyCode);
    return reason;
}

std::optional<std::string> suspendedFor(std::string_view reason) {
    if (reason == late) return std::string();
    if (!reason.starts_with(late) || !reason.substr(late.size()).starts_with(beforeCopy)) return std::nullopt;
    return std::string(reason.substr(late.size() + beforeCopy.size()));
}

} // namespace kitapdar::readers
