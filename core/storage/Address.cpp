#include "core/storage/Address.h"

#include "core/storage/postgres/ServerUri.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cstdlib>
#include <netinet/in.h>
#include <string>

namespace kitapdar::storage {

namespace {

constexpr std::string_view scheme = "postgresql://";

std::string percentEncoded(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
                           c == '.' || c == '_' || c == '~';
        if (plain) {
            encoded += c;
        } else {
            encoded += '%';
            encoded += digits[byte >> 4U];
            encoded += digits[byte & 15U];
        }
    }
    return encoded;
}

std::string_view sslmodeOf(Tls tls) {
    switch (tls) {
    case Tls::Verified:
        return "verify-full";
    case Tls::Encrypted:
        return "require";
    case Tls::Off:
        return "prefer";
    case Tls::ByHost:
        break;
    }
    return {};
}

bool hasFile(const char* path) {
    std::error_code none;
    return std::filesystem::exists(path, none);
}

/// A number of the loopback interface; a name that only looks like one ("127.library.kz") is none.
bool isLoopback(const std::string& number) {
    in_addr four{};
    if (::inet_pton(AF_INET, number.c_str(), &four) == 1) return ntohl(four.s_addr) >> 24U == 127U;
    in6_addr six{};
    if (::inet_pton(AF_INET6, number.c_str(), &six) != 1) return false;
    if (IN6_IS_ADDR_LOOPBACK(&six)) return true;
    return IN6_IS_ADDR_V4MAPPED(&six) && six.s6_addr[12] == 127;
}

bool isOfThisComputer(std::string_view name) {
    if (name.empty() || name.front() == '/' || name.front() == '@') return true; // a socket
    std::string small(name);
    std::ranges::transform(small, small.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return small == "localhost" || isLoopback(small);
}

} // namespace

bool ServerAddress::isLocal() const {
    std::string_view names = host;
    const char* fromEnvironment = std::getenv("PGHOST");
    if (names.empty() && fromEnvironment) names = fromEnvironment;
    // Where it stands, libpq connects to this number, whatever the name says.
    const char* number = std::getenv("PGHOSTADDR");
    if (number && *number && !isLoopback(number)) return false;
    // libpq tries a list one by one: each of them is this computer, or the list is not.
    for (;;) {
        const std::string_view name = names.substr(0, names.find(','));
        if (!isOfThisComputer(name)) return false;
        if (name.size() == names.size()) return true;
        names.remove_prefix(name.size() + 1);
    }
}

std::map<std::string, std::string> ServerAddress::keywords() const {
    std::map<std::string, std::string> words;
    const auto put = [&](const char* keyword, const std::string& value) {
        if (!value.empty()) words[keyword] = value;
    };
    put("host", host);
    if (port > 0) words["port"] = std::to_string(port);
    put("dbname", database);
    put("user", user);
    put("password", password);
    const Tls asked = tls != Tls::ByHost ? tls : isLocal() ? Tls::Off : Tls::Verified;
    words["sslmode"] = sslmodeOf(asked);
    // Without a file of its own libpq trusts nobody; the system's list stands for "whom this computer trusts".
    constexpr const char* systemCertificates = "/etc/ssl/certs/ca-certificates.crt";
    if (!certificate.empty()) {
        words["sslrootcert"] = certificate;
    } else if (asked == Tls::Verified && hasFile(systemCertificates)) {
        words["sslrootcert"] = systemCertificates;
    }
    return words;
}

Result<Address> Address::parse(std::string_view text) {
    if (!postgres::isServerUri(text)) return Address(std::filesystem::path(text));
    TRY(auto server, postgres::parseServerUri(text));
    return Address(std::move(server));
}

std::filesystem::path Address::file() const {
    const auto* path = std::get_if<std::filesystem::path>(&m_place);
    return path ? *path : std::filesystem::path();
}

std::filesystem::path Address::filesFolder() const {
    if (isServer()) return server().files;
    std::filesystem::path folder = file();
    folder += ".files";
    return folder;
}

std::string Address::shown() const {
    if (!isServer()) return file().string();
    const ServerAddress& at = server();
    std::string text(scheme);
    if (!at.user.empty()) text += percentEncoded(at.user) + "@";
    const bool isNumber = at.host.find(':') != std::string::npos &&
                          at.host.find_first_not_of("0123456789abcdefABCDEF:.") == std::string::npos;
    text += isNumber ? "[" + at.host + "]" : percentEncoded(at.host); // of version 6
    if (at.port > 0) text += ":" + std::to_string(at.port);
    return text + "/" + percentEncoded(at.database);
}

std::string Address::text() const {
    std::string whole = shown();
    if (!isServer()) return whole;
    char separator = '?';
    const auto add = [&](std::string_view key, std::string_view value) {
        if (value.empty()) return;
        whole += separator;
        whole += key;
        whole += '=';
        whole += percentEncoded(value);
        separator = '&';
    };
    add("sslmode", sslmodeOf(server().tls));
    add("sslrootcert", server().certificate);
    add("files", server().files.string());
    return whole;
}

} // namespace kitapdar::storage
