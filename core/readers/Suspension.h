// Why a reader is blocked who was late: the reason as it is stored names the copy. Pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::readers {

/// "overdue: KZL000000017", by the barcode or inventory number of the copy that came back late.
std::string suspensionReason(std::string_view copyCode);
/// The copy that a stored reason names; "" when it names none ("overdue"); nullopt: it is no such reason.
std::optional<std::string> suspendedFor(std::string_view reason);

} // namespace kitapdar::readers
