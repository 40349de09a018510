#include "core/storage/Trouble.h"

#include <array>
#include <string_view>

namespace kitapdar::storage {

namespace {

struct Name {
    Trouble trouble;
    std::string_view text;
};

constexpr std::array names = {
    Name{Trouble::HostUnknown, "host unknown"},
    Name{Trouble::NobodyAnswers, "nobody answers"},
    Name{Trouble::NotReady, "server not ready"},
    Name{Trouble::NoPassword, "no password"},
    Name{Trouble::PasswordWrong, "password wrong"},
    Name{Trouble::NotLetIn, "not let in"},
    Name{Trouble::DatabaseUnknown, "database unknown"},
    Name{Trouble::CertificateNotTrusted, "certificate not trusted"},
    Name{Trouble::CertificateOfAnother, "certificate of another"},
    Name{Trouble::CertificateFileMissing, "certificate file missing"},
    Name{Trouble::TlsNotOffered, "tls not offered"},
    Name{Trouble::TlsDemanded, "tls demanded"},
    Name{Trouble::RightsMissing, "rights missing"},
};
constexpr std::string_view separator = ": ";

} // namespace

Fault troubleFault(Fault::Kind kind, Trouble trouble, const std::string& detail) {
    std::string text;
    for (const Name& name : names) {
        if (name.trouble == trouble) text = name.text;
    }
    text += separator;
    return {kind, text + detail, {}};
}

std::optional<Trouble> troubleOf(const Fault& fault) {
    for (const Name& name : names) {
        const std::string_view detail = fault.detail;
        if (detail.starts_with(name.text) && detail.substr(name.text.size()).starts_with(separator)) {
            return name.trouble;
        }
    }
    // A right that is missing shows only in the middle of the work, where a fault names its SQLSTATE.
    if (fault.kind == Fault::Kind::Denied) return Trouble::RightsMissing;
    return std::nullopt;
}

} // namespace kitapdar::storage
