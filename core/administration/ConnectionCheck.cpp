#include "core/administration/ConnectionCheck.h"

#include "core/catalogue/RecordQueries.h"
#include "core/library/Rooms.h"
#include "core/storage/LibrarySummary.h"
#include "core/storage/Migrator.h"

namespace kitapdar {

namespace {

/// A right that is missing may show only in the middle of the work, where nobody connects.
std::optional<ConnectProblem> problemOf(const Fault& fault) {
    if (!fault.connectProblem && fault.kind == Fault::Kind::Denied) return ConnectProblem::RightsMissing;
    return fault.connectProblem;
}

ConnectionRefusal reasonAtServer(const Fault& fault, const ServerAddress& server) {
    const auto problem = problemOf(fault);
    if (!problem) return fault;
    switch (*problem) {
    case ConnectProblem::HostUnknown:
        return HostUnknown{server.host};
    case ConnectProblem::NobodyAnswers:
        return NobodyAnswers{server.host, server.port};
    case ConnectProblem::NotReady:
        return ServerNotReady{};
    case ConnectProblem::NoPassword:
        return NoPassword{server.user};
    case ConnectProblem::PasswordWrong:
        return PasswordWrong{server.user};
    case ConnectProblem::NotLetIn:
        return NotLetIn{server.user};
    case ConnectProblem::DatabaseUnknown:
        return DatabaseUnknown{server.database};
    case ConnectProblem::CertificateNotTrusted:
        return CertificateNotTrusted{};
    case ConnectProblem::CertificateOfAnother:
        return CertificateOfAnother{server.host};
    case ConnectProblem::CertificateFileMissing:
        return CertificateFileMissing{server.certificate};
    case ConnectProblem::TlsNotOffered:
        return TlsNotOffered{};
    case ConnectProblem::TlsDemanded:
        return TlsDemanded{};
    case ConnectProblem::RightsMissing:
        return RightsMissing{server.user};
    }
    return fault;
}

ConnectionRefusal reasonAtFile(const Fault& fault, const std::filesystem::path& file) {
    if (fault.kind == Fault::Kind::Missing) return LibraryFileMissing{file.string()};
    if (fault.kind == Fault::Kind::Corrupt) return NotALibrary{file.string()};
    if (fault.kind == Fault::Kind::NetworkDisk) return OnNetworkDisk{};
    return fault;
}

} // namespace

ConnectionRefusal reasonOf(const Fault& fault, const Address& address) {
    if (fault.kind == Fault::Kind::SchemaTooNew) return SchemaNewer{};
    if (fault.kind == Fault::Kind::SchemaTooOld) return SchemaOlder{};
    if (!address.isServer()) return reasonAtFile(fault, address.file());
    if (fault.kind == Fault::Kind::NotFound && !fault.connectProblem) return NoLibraryThere{};
    return reasonAtServer(fault, address.server());
}

Result<CheckedLibrary, ConnectionRefusal> checkConnection(const Address& address) {
    std::int64_t records = 0;
    const auto found = storage::summarize(address, allTables(), [&](storage::Snapshot& snapshot) -> Result<void> {
        TRY(records, catalogue::RecordQueries().count(snapshot));
        return {};
    });
    if (!found) {
        ConnectionRefusal reason = reasonOf(found.error(), address);
        // Only an empty database is asked whether a library can be made in it.
        if (auto* empty = std::get_if<NoLibraryThere>(&reason)) {
            empty->mayCreate = storage::mayMakeLibrary(address).value_or(false);
        }
        return fail(std::move(reason));
    }
    if (found->schema > storage::newestSchema()) return fail(ConnectionRefusal(SchemaNewer{}));
    const bool older = found->schema < storage::newestSchema();
    if (older && address.isServer()) return fail(ConnectionRefusal(SchemaOlder{}));
    // "15.6 (Debian 15.6-0+deb12u1)": the packager's part is of no use here.
    const std::string& version = found->facts.version;
    return CheckedLibrary{address.isServer() ? version.substr(0, version.find(' ')) : std::string(), found->encrypted,
                          records, found->mayWrite, older};
}

} // namespace kitapdar
