#include "core/storage/Address.h"

#include <libpq-fe.h>

#include <array>
#include <charconv>
#include <cstdlib>
#include <memory>
#include <optional>

namespace kitapdar::storage {

namespace {

constexpr std::array schemes = {std::string_view("postgresql://"), std::string_view("postgres://")};
constexpr std::string_view filesKey = "files"; // ours, not libpq's

bool isAddressOfServer(std::string_view text) {
    return text.starts_with(schemes[0]) || text.starts_with(schemes[1]);
}

bool isHexDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

std::string percentDecoded(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && isHexDigit(text[i + 1]) && isHexDigit(text[i + 2])) {
            unsigned byte = 0;
            std::from_chars(text.data() + i + 1, text.data() + i + 3, byte, 16);
            plain += static_cast<char>(byte);
            i += 2;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

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

/// Takes our own "files=…" out of the address and leaves what libpq knows.
std::string withoutFiles(std::string_view text, std::filesystem::path& files) {
    const std::size_t question = text.find('?');
    if (question == std::string_view::npos) return std::string(text);
    std::string rest(text.substr(0, question));
    char separator = '?';
    for (std::size_t begin = question + 1; begin <= text.size();) {
        const std::size_t end = std::min(text.find('&', begin), text.size());
        const std::string_view part = text.substr(begin, end - begin);
        if (part.starts_with(filesKey) && part.substr(filesKey.size(), 1) == "=") {
            files = percentDecoded(part.substr(filesKey.size() + 1));
        } else if (!part.empty()) {
            rest += separator;
            rest += part;
            separator = '&';
        }
        begin = end + 1;
    }
    return rest;
}

std::optional<Tls> tlsFrom(std::string_view mode) {
    if (mode == "verify-full" || mode == "verify-ca") return Tls::Verified;
    if (mode == "require") return Tls::Encrypted;
    if (mode == "disable" || mode == "allow" || mode == "prefer") return Tls::Off;
    return std::nullopt;
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

Fault malformed(std::string detail) { return internalFault("address: " + std::move(detail)); }

struct FreeOptions {
    void operator()(PQconninfoOption* options) const { PQconninfoFree(options); }
};

Result<ServerAddress> serverFrom(std::string_view text) {
    ServerAddress server;
    const std::string uri = withoutFiles(text, server.files);
    char* error = nullptr;
    const std::unique_ptr<PQconninfoOption, FreeOptions> options(PQconninfoParse(uri.c_str(), &error));
    const std::unique_ptr<char, void (*)(void*)> message(error, PQfreemem);
    if (!options) {
        // libpq repeats the address in its message, and with it the password.
        return fail(malformed("not a valid address of a server"));
    }
    for (const PQconninfoOption* option = options.get(); option->keyword; ++option) {
        if (!option->val) continue;
        const std::string_view name = option->keyword;
        const std::string_view value = option->val;
        if (name == "host" || name == "hostaddr") {
            server.host = value;
        } else if (name == "port") {
            const auto [end, wrong] = std::from_chars(value.data(), value.data() + value.size(), server.port);
            if (wrong != std::errc() || end != value.data() + value.size() || server.port < 1 || server.port > 65535) {
                return fail(malformed("port"));
            }
        } else if (name == "dbname") {
            server.database = value;
        } else if (name == "user") {
            server.user = value;
        } else if (name == "password") {
            server.password = value;
        } else if (name == "sslmode") {
            const auto tls = tlsFrom(value);
            if (!tls) return fail(malformed("sslmode"));
            server.tls = *tls;
        } else if (name == "sslrootcert") {
            server.certificate = value;
        } else {
            return fail(malformed("unknown part " + std::string(name)));
        }
    }
    return server;
}

} // namespace

bool ServerAddress::isLocal() const {
    std::string_view name = host;
    const char* fromEnvironment = std::getenv("PGHOST");
    if (name.empty() && fromEnvironment) name = fromEnvironment;
    return name.empty() || name.front() == '/' || name == "localhost" || name == "::1" || name.starts_with("127.");
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
    } else if (asked == Tls::Verified && std::filesystem::exists(systemCertificates)) {
        words["sslrootcert"] = systemCertificates;
    }
    return words;
}

Result<Address> Address::parse(std::string_view text) {
    if (!isAddressOfServer(text)) return Address(std::filesystem::path(text));
    TRY(auto server, serverFrom(text));
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
    std::string text(schemes[0]);
    if (!at.user.empty()) text += percentEncoded(at.user) + "@";
    const bool inBrackets = at.host.find(':') != std::string::npos;
    text += inBrackets ? "[" + at.host + "]" : percentEncoded(at.host);
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
    add(filesKey, server().files.string());
    return whole;
}

} // namespace kitapdar::storage
