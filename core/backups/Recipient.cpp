#include "core/backups/Recipient.h"

#include <algorithm>
#include <array>

namespace kitapdar::backups {

namespace {

constexpr std::string_view humanPart = "age";
constexpr std::size_t keyLength = 62; // "age1", 52 characters of 32 bytes, 6 of the check sum

/// The check of BIP 173 over values of 5 bits.
class CheckSum {
public:
    void add(std::uint32_t value) {
        constexpr std::array<std::uint32_t, 5> generator = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
        const std::uint32_t top = m_sum >> 25U;
        m_sum = (m_sum & 0x1ffffffU) << 5U ^ value;
        for (std::size_t bit = 0; bit < generator.size(); ++bit) {
            if ((top >> bit & 1U) != 0) m_sum ^= generator[bit];
        }
    }
    bool isRight() const { return m_sum == 1; }

private:
    std::uint32_t m_sum = 1;
};

} // namespace

std::string_view code(RecipientRole role) { return role == RecipientRole::Director ? "director" : "escrow"; }

std::optional<RecipientRole> roleFromCode(std::string_view code) {
    if (code == "director") return RecipientRole::Director;
    if (code == "escrow") return RecipientRole::Escrow;
    return std::nullopt;
}

bool isPublicKey(std::string_view text) {
    constexpr std::string_view letters = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    if (text.size() != keyLength || !text.starts_with("age1")) return false;
    CheckSum sum;
    for (const char c : humanPart) sum.add(static_cast<std::uint32_t>(c) >> 5U);
    sum.add(0);
    for (const char c : humanPart) sum.add(static_cast<std::uint32_t>(c) & 31U);
    for (const char c : text.substr(humanPart.size() + 1)) {
        const std::size_t value = letters.find(c);
        if (value == std::string_view::npos) return false;
        sum.add(static_cast<std::uint32_t>(value));
    }
    return sum.isRight();
}

bool holdsPrivateKey(std::string_view text) {
    std::string upper(text);
    std::ranges::transform(upper, upper.begin(), [](char c) { return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c; });
    return upper.find("AGE-SECRET-KEY-") != std::string::npos;
}

} // namespace kitapdar::backups
