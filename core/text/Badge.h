// Badges of staff: a user name on a card, not a secret. They go through the same scanner as books and reader cards, so
// no copy and no reader has a code that begins as theirs. Pure; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::text {

inline constexpr std::string_view badgePrefix = "KZS";

/// "KZS0000042" and its check character; `number` is positive.
std::optional<std::string> makeBadge(std::int64_t number);

/// Whether a code begins as a badge: "KZS" in small or capital letters, Latin or Cyrillic ones that look the same, and
/// then nothing but digits, the last character aside. No copy and no reader may have such a code.
bool looksLikeBadge(std::string_view code);

/// The badge that a scan is, in capitals; nullopt for anything else and for a wrong check character.
std::optional<std::string> badgeIn(std::string_view scan);

} // namespace kitapdar::text
