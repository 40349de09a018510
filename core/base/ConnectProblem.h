// Why a library on a server cannot be reached, finer than a kind of fault: what a person must know to put it right.
// The driver of the server finds it out; administration/ConnectionCheck makes a refusal of it.
#pragma once

namespace kitapdar {

enum class ConnectProblem {
    HostUnknown,            // no computer has this name
    NobodyAnswers,          // no server there, or something stands in between
    NotReady,               // the server starts, stops, or has no place left
    NoPassword,             // the server asks for one
    PasswordWrong,          // or the user is unknown: a server does not tell
    NotLetIn,               // the server lets nobody in by this name from here
    DatabaseUnknown,        // the server has no such database
    CertificateNotTrusted,  // signed by nobody this computer trusts
    CertificateOfAnother,   // made out to another name
    CertificateFileMissing, // the file with the certificate to trust cannot be read
    TlsNotOffered,          // encryption was asked for
    TlsDemanded,            // the server wants it
    RightsMissing           // this user may not
};

} // namespace kitapdar
