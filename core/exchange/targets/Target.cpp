#include "core/exchange/targets/Target.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace kitapdar::exchange {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isWordCharacter(char c) { return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// What can stand in an address without changing what is asked: printable ASCII but quotes, blanks and the signs that
/// YAZ reads as options.
bool isPlain(std::string_view address) {
    return std::ranges::all_of(address, [](char c) {
        return c > ' ' && c < 0x7F && std::string_view("\"'\\<>,;|`{}^").find(c) == std::string_view::npos;
    });
}

bool isHost(std::string_view text) {
    const auto colon = text.rfind(':');
    std::string_view host = text;
    if (colon != std::string_view::npos && !text.ends_with(']')) {
        const std::string_view port = text.substr(colon + 1);
        if (port.empty() || port.size() > 5 || !std::ranges::all_of(port, isDigit)) return false;
        host = text.substr(0, colon);
    }
    return !host.empty() && host.find_first_of("/?#@") == std::string_view::npos;
}

bool isAddress(TargetProtocol protocol, std::string_view address) {
    if (protocol == TargetProtocol::File) {
        const bool isText = std::ranges::none_of(address, [](char c) { return c >= '\0' && c < ' '; });
        return isText && std::filesystem::path(address).is_absolute() && !address.ends_with('/');
    }
    if (!isPlain(address)) return false;
    if (protocol == TargetProtocol::Z3950) {
        if (address.find("://") != std::string_view::npos) return false;
        const auto slash = address.find('/');
        if (slash == std::string_view::npos || slash + 1 == address.size()) return false;
        return isHost(address.substr(0, slash));
    }
    for (const std::string_view scheme : {"http://", "https://"}) {
        if (!address.starts_with(scheme)) continue;
        const std::string_view rest = address.substr(scheme.size());
        return isHost(rest.substr(0, rest.find('/')));
    }
    return false;
}

bool isIndex(TargetProtocol protocol, std::string_view index) {
    if (index.empty()) return true;
    if (protocol == TargetProtocol::File) return false;
    if (protocol == TargetProtocol::Z3950) return index.size() <= 5 && std::ranges::all_of(index, isDigit);
    return std::ranges::all_of(index, [](char c) { return isWordCharacter(c) || c == '.' || c == '_' || c == '-'; });
}

} // namespace

std::string_view code(TargetProtocol protocol) {
    static constexpr std::array<std::string_view, 3> codes{"z3950", "sru", "file"};
    return codes.at(static_cast<std::size_t>(protocol));
}

std::optional<TargetProtocol> targetProtocolFromCode(std::string_view text) {
    for (const TargetProtocol protocol : {TargetProtocol::Z3950, TargetProtocol::Sru, TargetProtocol::File}) {
        if (code(protocol) == text) return protocol;
    }
    return std::nullopt;
}

std::optional<TargetFlaw> flawOf(const Target& target) {
    if (target.name.find_first_not_of(' ') == std::string::npos) return TargetFlaw::NoName;
    if (!isAddress(target.protocol, target.address)) return TargetFlaw::AddressMalformed;
    if (!isIndex(target.protocol, target.isbnIndex)) return TargetFlaw::IndexMalformed;
    if (target.format != catalogue::MarcFormat::Marc21 && target.format != catalogue::MarcFormat::Unimarc)
        return TargetFlaw::FormatUnknown;
    return std::nullopt;
}

} // namespace kitapdar::exchange
