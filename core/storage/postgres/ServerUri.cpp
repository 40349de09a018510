#include "core/storage/postgres/ServerUri.h"

#include <algorithm>
#include <charconv>
#include <libpq-fe.h>
#include <memory>
#include <optional>

namespace kitapdar::storage::postgres {

namespace {

constexpr std::string_view filesKey = "files"; // ours, not libpq's

bool isHexDigit(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

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

Fault malformed(std::string detail) { return internalFault("address: " + std::move(detail)); }

struct FreeOptions {
    void operator()(PQconninfoOption* options) const { PQconninfoFree(options); }
};

} // namespace

bool isServerUri(std::string_view text) { return text.starts_with("postgresql://") || text.starts_with("postgres://"); }

Result<ServerAddress> parseServerUri(std::string_view text) {
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

} // namespace kitapdar::storage::postgres
