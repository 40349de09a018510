#include "app/kitapdarctl/Terminal.h"

#include "app/kitapdarctl/Texts.h"

#include <array>
#include <cstdio>
#include <iostream>
#include <termios.h>
#include <unistd.h>

namespace kitapdar::ctl {

namespace {

/// The control character that begins at `at`, and its length in bytes; 0 when none does.
unsigned controlAt(std::string_view text, std::size_t at, std::size_t& length) {
    const auto byte = static_cast<unsigned char>(text[at]);
    length = 1;
    if (byte == '\t' || byte == '\n') return 0;
    if (byte < 0x20 || byte == 0x7F) return byte;
    if (byte != 0xC2 || at + 1 == text.size()) return 0;
    const auto next = static_cast<unsigned char>(text[at + 1]);
    if (next < 0x80 || next > 0x9F) return 0;
    length = 2;
    return next;
}

std::string escaped(std::string_view text, const char* format) {
    std::string clean;
    clean.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        std::size_t length = 1;
        const unsigned control = controlAt(text, at, length);
        if (control == 0) {
            clean += text[at];
        } else {
            std::array<char, 8> shown{};
            std::snprintf(shown.data(), shown.size(), format, control);
            clean += shown.data();
        }
        at += length;
    }
    return clean;
}

} // namespace

std::string forTerminal(std::string_view text) { return escaped(text, "\\x%02x"); }
std::string jsonForTerminal(std::string_view document) { return escaped(document, "\\u%04x"); }

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

bool wasPrinted() {
    std::cout.flush();
    return std::cout.good();
}

} // namespace kitapdar::ctl
