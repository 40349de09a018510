#include "core/base/Money.h"

#include <cstdio>
#include <limits>

namespace kitapdar {

namespace {

/// Length of the space at the beginning of the text, 0 when there is none.
std::size_t spaceLength(std::string_view text) {
    if (text.starts_with(' ')) return 1;
    if (text.starts_with("\u00a0")) return 2;
    if (text.starts_with("\u202f")) return 3;
    return 0;
}

/// Writes one digit behind the others; false when the number does not fit any more.
bool append(std::int64_t& number, int digit) {
    if (number > (std::numeric_limits<std::int64_t>::max() - digit) / 10) return false;
    number = number * 10 + digit;
    return true;
}

} // namespace

std::optional<Money> Money::fromTenge(std::string_view text) {
    std::int64_t amount = 0;
    int decimals = -1; // -1: no separator seen yet
    bool anyDigit = false;
    while (!text.empty()) {
        if (const std::size_t space = spaceLength(text)) {
            text.remove_prefix(space);
            continue;
        }
        const char c = text.front();
        text.remove_prefix(1);
        if ((c == '.' || c == ',') && decimals < 0 && anyDigit) {
            decimals = 0;
        } else if (c >= '0' && c <= '9') {
            if (decimals == 2 || !append(amount, c - '0')) return std::nullopt;
            anyDigit = true;
            if (decimals >= 0) ++decimals;
        } else {
            return std::nullopt;
        }
    }
    if (!anyDigit || decimals == 0) return std::nullopt;
    for (int i = decimals < 0 ? 0 : decimals; i < 2; ++i) {
        if (!append(amount, 0)) return std::nullopt;
    }
    return Money{amount};
}

std::string Money::tenge() const {
    char text[32];
    const std::int64_t whole = tiyn / 100;
    const std::int64_t rest = tiyn < 0 ? -(tiyn % 100) : tiyn % 100;
    std::snprintf(text, sizeof text, "%s%lld.%02lld", tiyn < 0 && whole == 0 ? "-" : "", static_cast<long long>(whole),
                  static_cast<long long>(rest));
    return text;
}

} // namespace kitapdar
