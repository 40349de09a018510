#include "core/keys/RecoverySheet.h"

#include <sodium.h>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace kitapdar::keys {

namespace {

constexpr std::string_view signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr unsigned bitsOfSign = 5;
constexpr int valuesOfGroup = RecoverySheet::signsOfGroup - 1;
constexpr std::string_view keyContext = "kitapdar recovery sheet";
constexpr std::size_t keyBytes = 32;

/// In the field of 32 elements, x⁵ + x² + 1.
constexpr unsigned product(unsigned a, unsigned b) {
    unsigned sum = 0;
    for (unsigned bit = 0; bit < bitsOfSign; ++bit) {
        if ((b >> bit) & 1U) sum ^= a << bit;
    }
    for (unsigned bit = 2 * bitsOfSign; bit-- > bitsOfSign;) {
        if ((sum >> bit) & 1U) sum ^= 0b100101U << (bit - bitsOfSign);
    }
    return sum;
}

using Values = std::array<unsigned, RecoverySheet::groups * valuesOfGroup>;

/// Each sign has a factor of its own, and so has the number of the group: one change never leaves the sum as it was.
unsigned checkOf(const Values& values, int group) {
    unsigned factor = 2;
    unsigned sum = 0;
    for (int i = 0; i < valuesOfGroup; ++i) {
        sum ^= product(values[static_cast<std::size_t>(group * valuesOfGroup + i)], factor);
        factor = product(factor, 2);
    }
    return sum ^ product(static_cast<unsigned>(group + 1), factor);
}

std::optional<unsigned> valueOf(char sign) {
    if (sign >= 'a' && sign <= 'z') sign = static_cast<char>(sign - 'a' + 'A');
    if (sign == 'O') sign = '0';
    if (sign == 'I' || sign == 'L') sign = '1';
    const auto place = signs.find(sign);
    return place == std::string_view::npos ? std::nullopt : std::optional(static_cast<unsigned>(place));
}

bool isSeparator(char c) { return c == ' ' || c == '-' || c == '\t' || c == '\r' || c == '\n'; }

Values valuesIn(const Secret& code) {
    Values values{};
    for (std::size_t i = 0; i < values.size(); ++i) {
        for (std::size_t bit = i * bitsOfSign; bit < (i + 1) * bitsOfSign; ++bit) {
            const unsigned set = (static_cast<unsigned>(code.data()[bit / 8]) >> (7 - bit % 8)) & 1U;
            values[i] = (values[i] << 1U) | set;
        }
    }
    return values;
}

Secret codeOf(const Values& values) {
    Secret code(RecoverySheet::bytes);
    if (code.isEmpty()) return code;
    for (std::size_t bit = 0; bit < RecoverySheet::bytes * 8; ++bit) {
        const unsigned set = (values[bit / bitsOfSign] >> (bitsOfSign - 1 - bit % bitsOfSign)) & 1U;
        code.data()[bit / 8] = static_cast<unsigned char>(code.data()[bit / 8] | (set << (7 - bit % 8)));
    }
    return code;
}

} // namespace

RecoverySheet RecoverySheet::make() {
    Secret code(bytes);
    if (!code.isEmpty()) randombytes_buf(code.data(), code.size());
    return RecoverySheet(std::move(code));
}

Result<RecoverySheet, SheetRefusal> RecoverySheet::read(std::string_view text) {
    std::vector<std::optional<unsigned>> typed;
    for (const char each : text) {
        if (!isSeparator(each)) typed.push_back(valueOf(each));
    }
    if (typed.size() != static_cast<std::size_t>(groups * signsOfGroup)) {
        return fail(SheetRefusal(SheetIncomplete{static_cast<int>(typed.size()) / signsOfGroup}));
    }
    Values values{};
    for (int group = 0; group < groups; ++group) {
        for (int i = 0; i < valuesOfGroup; ++i) {
            const auto& value = typed[static_cast<std::size_t>(group * signsOfGroup + i)];
            if (!value) return fail(SheetRefusal(WrongGroup{group + 1}));
            values[static_cast<std::size_t>(group * valuesOfGroup + i)] = *value;
        }
        if (typed[static_cast<std::size_t>((group + 1) * signsOfGroup - 1)] != checkOf(values, group)) {
            return fail(SheetRefusal(WrongGroup{group + 1}));
        }
    }
    return RecoverySheet(codeOf(values));
}

std::string RecoverySheet::text() const {
    const Values values = valuesIn(m_code);
    std::string text;
    for (int group = 0; group < groups; ++group) {
        if (group > 0) text += '-';
        for (int i = 0; i < valuesOfGroup; ++i)
            text += signs[values[static_cast<std::size_t>(group * valuesOfGroup + i)]];
        text += signs[checkOf(values, group)];
    }
    return text;
}

Secret RecoverySheet::key() const {
    Secret key(keyBytes);
    if (key.isEmpty()) return key;
    crypto_generichash(key.data(), key.size(), m_code.data(), m_code.size(),
                       reinterpret_cast<const unsigned char*>(keyContext.data()), keyContext.size());
    return key;
}

} // namespace kitapdar::keys
