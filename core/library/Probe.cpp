#include "core/library/Probe.h"

#include "core/storage/Migrator.h"
#include "core/storage/Survey.h"
#include "core/storage/Trouble.h"

namespace kitapdar {

namespace {

using storage::Trouble;

ProbeRefusal reasonAtServer(const Fault& fault, const ServerAddress& server) {
    const auto trouble = storage::troubleOf(fault);
    if (!trouble) return fault;
    switch (*trouble) {
    case Trouble::HostUnknown:
        return HostUnknown{server.host};
    case Trouble::NobodyAnswers:
        return NobodyAnswers{server.host, server.port};
    case Trouble::NotReady:
        return ServerNotReady{};
    case Trouble::NoPassword:
        return NoPassword{server.user};
    case Trouble::PasswordWrong:
        return PasswordWrong{server.user};
    case Trouble::NotLetIn:
        return NotLetIn{server.user};
    case Trouble::DatabaseUnknown:
        return DatabaseUnknown{server.database};
    case Trouble::CertificateNotTrusted:
        return CertificateNotTrusted{};
    case Trouble::CertificateOfAnother:
        return CertificateOfAnother{server.host};
    case Trouble::CertificateFileMissing:
        return CertificateFileMissing{server.certificate};
    case Trouble::TlsNotOffered:
        return TlsNotOffered{};
    case Trouble::TlsDemanded:
        return TlsDemanded{};
    case Trouble::RightsMissing:
        return RightsMissing{server.user};
    }
    return fault;
}

ProbeRefusal reasonAtFile(const Fault& fault, const std::filesystem::path& file) {
    if (fault.kind == Fault::Kind::Offline && !std::filesystem::exists(file)) return LibraryFileMissing{file.string()};
    if (fault.kind == Fault::Kind::Corrupt) return NotALibrary{file.string()};
    if (fault.kind == Fault::Kind::ReadOnly && fault.detail == "network file system") return OnNetworkDisk{};
    return fault;
}

} // namespace

ProbeRefusal reasonOf(const Fault& fault, const Address& address) {
    if (fault.kind == Fault::Kind::SchemaTooNew) return SchemaNewer{};
    if (fault.kind == Fault::Kind::SchemaTooOld) return SchemaOlder{};
    if (!address.isServer()) return reasonAtFile(fault, address.file());
    const bool named = storage::troubleOf(fault).has_value();
    if (fault.kind == Fault::Kind::NotFound && !named) return NoLibraryThere{};
    return reasonAtServer(fault, address.server());
}

Result<Probed, ProbeRefusal> probe(const Address& address) {
    const auto found = storage::survey(address);
    if (!found) {
        ProbeRefusal reason = reasonOf(found.error(), address);
        // Only an empty database is asked whether a library can be made in it.
        if (auto* empty = std::get_if<NoLibraryThere>(&reason)) {
            empty->mayCreate = storage::mayMakeLibrary(address).value_or(false);
        }
        return fail(std::move(reason));
    }
    if (found->schema > storage::newestSchema()) return fail(ProbeRefusal(SchemaNewer{}));
    const bool older = found->schema < storage::newestSchema();
    if (older && address.isServer()) return fail(ProbeRefusal(SchemaOlder{}));
    // "15.6 (Debian 15.6-0+deb12u1)": the packager's part is of no use here.
    const std::string& version = found->facts.version;
    return Probed{address.isServer() ? version.substr(0, version.find(' ')) : std::string(), found->encrypted,
                  found->records, found->mayWrite, older};
}

} // namespace kitapdar
