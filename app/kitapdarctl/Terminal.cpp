#include "app/kitapdarctl/Terminal.h"

#include "app/kitapdarctl/Texts.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <iostream>
#include <termios.h>
#include <unistd.h>

namespace kitapdar::ctl {

namespace {

bool turnsDirection(unsigned point) {
    return point == 0x061C || point == 0x200E || point == 0x200F || (point >= 0x2028 && point <= 0x202E) ||
           (point >= 0x2066 && point <= 0x2069);
}

/// The character of two or three bytes that begins at `at`; 0 when none does.
unsigned pointAt(std::string_view text, std::size_t at, std::size_t& length) {
    const auto byteAt = [&](std::size_t place) {
        return place < text.size() ? static_cast<unsigned char>(text[place]) : 0U;
    };
    const unsigned byte = byteAt(at);
    length = byte >= 0xE0 ? 3 : 2;
    if (byte < 0xC0 || byte > 0xEF) return 0;
    unsigned point = length == 3 ? byte & 0x0FU : byte & 0x1FU;
    for (std::size_t i = 1; i < length; ++i) {
        const unsigned next = byteAt(at + i);
        if ((next & 0xC0U) != 0x80) return 0;
        point = point << 6U | (next & 0x3FU);
    }
    return point;
}

/// What begins at `at` and must not reach a terminal, and its length in bytes; 0 when nothing such does.
unsigned controlAt(std::string_view text, std::size_t at, std::size_t& length) {
    const auto byte = static_cast<unsigned char>(text[at]);
    length = 1;
    if (byte == '\t') return 0;
    if (byte < 0x20 || byte == 0x7F) return byte;
    std::size_t whole = 0;
    const unsigned point = pointAt(text, at, whole);
    if (!(point >= 0x80 && point <= 0x9F) && !turnsDirection(point)) return 0;
    length = whole;
    return point;
}

enum class LineFeeds { Kept, Escaped };

/// `shortFormat` for what has two digits.
std::string escaped(std::string_view text, LineFeeds feeds, const char* shortFormat, const char* longFormat) {
    std::string clean;
    clean.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        std::size_t length = 1;
        const unsigned control = controlAt(text, at, length);
        if (control == 0 || (control == '\n' && feeds == LineFeeds::Kept)) {
            clean += text[at];
        } else {
            std::array<char, 16> shown{};
            std::snprintf(shown.data(), shown.size(), control > 0xFF ? longFormat : shortFormat, control);
            clean += shown.data();
        }
        at += length;
    }
    return clean;
}

} // namespace

std::string forTerminal(std::string_view text) { return escaped(text, LineFeeds::Kept, "\\x%02x", "\\u%04x"); }
std::string oneLine(std::string_view text) { return escaped(text, LineFeeds::Escaped, "\\x%02x", "\\u%04x"); }
std::string jsonForTerminal(std::string_view document) {
    return escaped(document, LineFeeds::Kept, "\\u%04x", "\\u%04x");
}
std::string xmlForTerminal(std::string_view document) {
    return escaped(document, LineFeeds::Kept, "&#x%02x;", "&#x%04x;");
}

std::optional<std::string> passwordFromTerminal(std::string_view sentence) {
    if (isatty(STDIN_FILENO) == 0 || isatty(STDERR_FILENO) == 0) return std::nullopt;
    termios shown{};
    if (tcgetattr(STDIN_FILENO, &shown) != 0) return std::nullopt;
    termios hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    std::cerr << forTerminal(sentence) << "\n" << utf8(Ctl::tr("Password:")) << ' ' << std::flush;
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    std::string typed;
    const bool read = static_cast<bool>(std::getline(std::cin, typed));
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    std::cerr << std::endl;
    if (!read || typed.empty()) return std::nullopt;
    return typed;
}

std::optional<std::string> secretFromDescriptor(int descriptor) {
    constexpr std::size_t most = 4096;
    std::string secret;
    // Byte by byte: what stands behind the line is for others.
    for (char byte = 0; secret.size() <= most;) {
        const ssize_t count = ::read(descriptor, &byte, 1);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0 || (count == 0 && secret.empty())) return std::nullopt;
        if (count == 0 || byte == '\n') break;
        secret += byte;
    }
    if (secret.ends_with('\r')) secret.pop_back();
    if (secret.empty() || secret.size() > most) return std::nullopt;
    return secret;
}

bool wasPrinted() {
    std::cout.flush();
    return std::cout.good();
}

} // namespace kitapdar::ctl
