#include "core/storage/ConnectProblem.h"

#include <array>
#include <string_view>

namespace kitapdar::storage {

namespace {

struct Name {
    ConnectProblem problem;
    std::string_view text;
};

constexpr std::array names = {
    Name{ConnectProblem::HostUnknown, "host unknown"},
    Name{ConnectProblem::NobodyAnswers, "nobody answers"},
    Name{ConnectProblem::NotReady, "server not ready"},
    Name{ConnectProblem::NoPassword, "no password"},
    Name{ConnectProblem::PasswordWrong, "password wrong"},
    Name{ConnectProblem::NotLetIn, "not let in"},
    Name{ConnectProblem::DatabaseUnknown, "database unknown"},
    Name{ConnectProblem::CertificateNotTrusted, "certificate not trusted"},
    Name{ConnectProblem::CertificateOfAnother, "certificate of another"},
    Name{ConnectProblem::CertificateFileMissing, "certificate file missing"},
    Name{ConnectProblem::TlsNotOffered, "tls not offered"},
    Name{ConnectProblem::TlsDemanded, "tls demanded"},
    Name{ConnectProblem::RightsMissing, "rights missing"},
};
constexpr std::string_view separator = ": ";

} // namespace

Fault connectProblemFault(Fault::Kind kind, ConnectProblem problem, const std::string& detail) {
    std::string text;
    for (const Name& name : names) {
        if (name.problem == problem) text = name.text;
    }
    text += separator;
    return {kind, text + detail, {}};
}

std::optional<ConnectProblem> connectProblemOf(const Fault& fault) {
    for (const Name& name : names) {
        const std::string_view detail = fault.detail;
        if (detail.starts_with(name.text) && detail.substr(name.text.size()).starts_with(separator)) {
            return name.problem;
        }
    }
    // A right that is missing shows only in the middle of the work, where a fault names its SQLSTATE.
    if (fault.kind == Fault::Kind::Denied) return ConnectProblem::RightsMissing;
    return std::nullopt;
}

} // namespace kitapdar::storage
