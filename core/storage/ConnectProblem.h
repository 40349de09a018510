// Why a library cannot be reached, finer than a kind of fault: what a person must know to put it right. The driver says
// it at the beginning of the fault's detail; nobody else looks into that text.
#pragma once

#include "core/base/Fault.h"

#include <optional>
#include <string>

namespace kitapdar::storage {

enum class ConnectProblem {
    HostUnknown,            // no computer has this name
    NobodyAnswers,          // no server there, or something stands in between
    NotReady,               // it starts, stops, or has no place left
    NoPassword,             // it asks for one
    PasswordWrong,          // or the user is unknown: a server does not tell
    NotLetIn,               // it lets nobody in by this name from here
    DatabaseUnknown,        // the server has no such database
    CertificateNotTrusted,  // signed by nobody this computer trusts
    CertificateOfAnother,   // made out to another name
    CertificateFileMissing, // the file with the certificate to trust cannot be read
    TlsNotOffered,          // encryption was asked for
    TlsDemanded,            // the server wants it
    RightsMissing           // this user may not
};

/// A fault of this kind with `detail` behind the name of the problem.
Fault connectProblemFault(Fault::Kind kind, ConnectProblem problem, const std::string& detail);

/// What the driver said of it; nullopt when it is another kind of fault.
std::optional<ConnectProblem> connectProblemOf(const Fault& fault);

} // namespace kitapdar::storage
