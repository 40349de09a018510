// Connection check: whether the library at an address can be worked with, and if not, what stands in the way: in the
// terms of the person who can put it right.
#pragma once

#include "core/base/Result.h"
#include "core/library/Address.h"

#include <cstdint>
#include <string>

namespace kitapdar {

/// A library that is there and can be opened.
struct CheckedLibrary {
    std::string serverVersion; // "15.6"; "" for a file
    bool encrypted = false;    // what travels between here and the server
    std::int64_t records = 0;
    bool mayWrite = true;
    bool willBeUpdated = false; // a file of an older Kitapdar: it is brought up to date when it is opened

    friend bool operator==(const CheckedLibrary&, const CheckedLibrary&) = default;
};

struct HostUnknown {
    std::string host;
};
struct NobodyAnswers {
    std::string host; // "" = this computer
    int port = 0;
};
struct ServerNotReady {};
struct NoPassword {
    std::string user;
};
/// Or the user is unknown: a server does not tell.
struct PasswordWrong {
    std::string user;
};
struct NotLetIn {
    std::string user;
};
struct DatabaseUnknown {
    std::string database;
};
/// The database is there and empty.
struct NoLibraryThere {
    bool mayCreate = false;
};
struct CertificateNotTrusted {};
struct CertificateOfAnother {
    std::string host;
};
struct CertificateFileMissing {
    std::string file;
};
struct TlsNotOffered {};
struct TlsDemanded {};
struct RightsMissing {
    std::string user;
};
struct SchemaNewer {};
/// Of a shared library: an administrator brings it up to date.
struct SchemaOlder {};
struct LibraryFileMissing {
    std::string file;
};
struct NotALibrary {
    std::string file;
};
struct OnNetworkDisk {};

using ConnectionRefusal =
    Refusal<HostUnknown, NobodyAnswers, ServerNotReady, NoPassword, PasswordWrong, NotLetIn, DatabaseUnknown,
            NoLibraryThere, CertificateNotTrusted, CertificateOfAnother, CertificateFileMissing, TlsNotOffered,
            TlsDemanded, RightsMissing, SchemaNewer, SchemaOlder, LibraryFileMissing, NotALibrary, OnNetworkDisk>;

/// Connects, looks and leaves; changes nothing. Blocks, at most five seconds for each question to a server. Any thread.
Result<CheckedLibrary, ConnectionRefusal> checkConnection(const Address& address);

/// The same reasons for a library that could not be opened. Asks nothing of the network.
ConnectionRefusal reasonOf(const Fault& fault, const Address& address);

} // namespace kitapdar
