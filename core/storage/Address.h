// Address: where a library is. A file of this computer, or a database of a PostgreSQL server that several desks share.
#pragma once

#include "core/base/Result.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <variant>

namespace kitapdar::storage {

/// How the connection to a server is protected; the comments name libpq's sslmode.
enum class Tls {
    ByHost,    // Verified for another computer, Off for this one
    Verified,  // encrypted, and the server proves its name by a certificate: verify-full
    Encrypted, // encrypted, whoever answers: require
    Off        // plain: prefer for a socket of this computer
};

/// A database of a PostgreSQL server. Fields left empty are libpq's defaults (PGHOST, PGUSER, ~/.pgpass …).
struct ServerAddress {
    std::string host; // name, number or the folder of a socket
    int port = 0;     // 0: the default
    std::string database;
    std::string user;
    std::string password; // never shown, logged or written into a settings file
    Tls tls = Tls::ByHost;
    std::string certificate; // file with the certificate that signs the server's; "" = those the system trusts
    /// Folder of attached files that every desk can reach; "" = this computer's own.
    std::filesystem::path files;

    /// Whether the server is this computer.
    bool isLocal() const;
    /// Keywords and values for libpq, the password and the protection of the connection among them.
    std::map<std::string, std::string> keywords() const;

    friend bool operator==(const ServerAddress&, const ServerAddress&) = default;
};

class Address {
public:
    Address(std::filesystem::path file) : m_place(std::move(file)) {} // NOLINT: a path is an address
    Address(ServerAddress server) : m_place(std::move(server)) {}     // NOLINT

    /// "postgresql://user@host:port/database?sslmode=…&sslrootcert=…&files=FOLDER", or the path of a file. A malformed
    /// or unknown part of an address is Fault::Internal with the reason in English; nothing is asked of the network.
    static Result<Address> parse(std::string_view text);

    bool isServer() const { return std::holds_alternative<ServerAddress>(m_place); }
    const ServerAddress& server() const { return std::get<ServerAddress>(m_place); }
    /// "" for a server.
    std::filesystem::path file() const;
    /// Where the library keeps its attached files: beside the file, or the folder a server's address names. "" when it
    /// names none.
    std::filesystem::path filesFolder() const;

    /// For people and logs: the path, or "postgresql://user@host/database"; never the password.
    std::string shown() const;
    /// What parse() understands, without the password.
    std::string text() const;

    friend bool operator==(const Address&, const Address&) = default;

private:
    std::variant<std::filesystem::path, ServerAddress> m_place;
};

} // namespace kitapdar::storage
