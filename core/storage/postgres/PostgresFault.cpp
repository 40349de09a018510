#include "core/storage/postgres/PostgresFault.h"

#include <array>
#include <libpq-fe.h>
#include <string>

namespace kitapdar::storage::postgres {

namespace {

struct Known {
    std::string_view beginning; // of the SQLSTATE; the first that fits counts
    Fault::Kind kind;
};

constexpr std::array known = {
    Known{"40001", Fault::Kind::Busy},                                       // serialization failure
    Known{"40P01", Fault::Kind::Busy},                                       // deadlock
    Known{"55P03", Fault::Kind::Busy},                                       // lock not available within lock_timeout
    Known{"57014", Fault::Kind::Cancelled}, Known{"57P", Fault::Kind::Busy}, // it goes down or comes up: connect again
    Known{"53100", Fault::Kind::DiskFull},  Known{"53", Fault::Kind::Busy},  // no memory, no connection left
    Known{"23", Fault::Kind::Conflict},     Known{"25006", Fault::Kind::ReadOnly}, Known{"28", Fault::Kind::Denied},
    Known{"42501", Fault::Kind::Denied},    Known{"3D000", Fault::Kind::NotFound}, Known{"08", Fault::Kind::Busy},
    Known{"XX001", Fault::Kind::Corrupt},   Known{"XX002", Fault::Kind::Corrupt},
};

struct KnownProblem {
    std::string_view sign; // the beginning of the SQLSTATE, or what libpq's message contains; the first counts
    Fault::Kind kind;
    ConnectProblem problem;
};

/// Refused by the server itself.
constexpr std::array problemsByState = {
    KnownProblem{"28P01", Fault::Kind::Denied, ConnectProblem::PasswordWrong},
    KnownProblem{"28", Fault::Kind::Denied, ConnectProblem::NotLetIn},
    KnownProblem{"42501", Fault::Kind::Denied, ConnectProblem::RightsMissing},
    KnownProblem{"3D000", Fault::Kind::NotFound, ConnectProblem::DatabaseUnknown},
    KnownProblem{"53", Fault::Kind::Offline, ConnectProblem::NotReady},
    KnownProblem{"57P", Fault::Kind::Offline, ConnectProblem::NotReady},
};

/// Found by libpq before the server could say anything. Session.cpp makes its messages English.
constexpr std::array problemsByText = {
    KnownProblem{"no password supplied", Fault::Kind::Denied, ConnectProblem::NoPassword},
    KnownProblem{"could not translate host name", Fault::Kind::Offline, ConnectProblem::HostUnknown},
    KnownProblem{"root certificate file", Fault::Kind::Denied, ConnectProblem::CertificateFileMissing},
    KnownProblem{"does not match host name", Fault::Kind::Denied, ConnectProblem::CertificateOfAnother},
    KnownProblem{"does not support SSL", Fault::Kind::Denied, ConnectProblem::TlsNotOffered},
    KnownProblem{"certificate", Fault::Kind::Denied, ConnectProblem::CertificateNotTrusted},
};

std::string_view field(const PGresult* result, int code) {
    const char* text = PQresultErrorField(result, code);
    return text ? text : "";
}

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

/// With verbose errors the server's own message reads "FATAL:  28P01: …".
std::string_view stateIn(std::string_view message) {
    for (std::size_t colon = message.find(":  "); colon != std::string_view::npos;
         colon = message.find(":  ", colon + 1)) {
        const std::string_view rest = message.substr(colon + 3);
        if (rest.size() > 5 && rest[5] == ':' && rest.find_first_not_of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ") == 5) {
            return rest.substr(0, 5);
        }
    }
    return {};
}

std::string firstLine(std::string_view text) {
    const std::size_t end = text.find('\n');
    return std::string(text.substr(0, end));
}

} // namespace

Fault::Kind kindOf(std::string_view sqlState) {
    for (const Known& each : known) {
        if (sqlState.starts_with(each.beginning)) return each.kind;
    }
    return Fault::Kind::Internal;
}

Fault faultOf(const PGconn* connection, const PGresult* result) {
    // What was under way on a lost connection is not written; the next begin makes a new one.
    if (PQstatus(connection) != CONNECTION_OK) return {Fault::Kind::Busy, "the connection was lost", {}};
    const std::string_view state = field(result, PG_DIAG_SQLSTATE);
    if (state.empty()) return internalFault(firstLine(PQresultErrorMessage(result)));
    Fault fault;
    fault.kind = kindOf(state);
    // The detail of a violated constraint repeats the row, and with it what may be personal.
    fault.detail = field(result, PG_DIAG_MESSAGE_PRIMARY);
    fault.constraint = field(result, PG_DIAG_CONSTRAINT_NAME);
    fault.engineCode = state;
    return fault;
}

Fault connectFault(const PGconn* connection) { return connectFault(PQerrorMessage(connection)); }

Fault connectFault(std::string_view message) {
    const std::string_view state = stateIn(message);
    Fault fault{Fault::Kind::Offline, firstLine(message), {}, std::string(state), {}};
    const auto is = [&fault](Fault::Kind kind, ConnectProblem problem) {
        fault.kind = kind;
        fault.connectProblem = problem;
        return fault;
    };
    if (state == "28000" && (contains(message, "no encryption") || contains(message, "SSL off"))) {
        return is(Fault::Kind::Denied, ConnectProblem::TlsDemanded);
    }
    for (const KnownProblem& each : problemsByState) {
        if (state.starts_with(each.sign)) return is(each.kind, each.problem);
    }
    if (!state.empty()) return fault;
    for (const KnownProblem& each : problemsByText) {
        if (contains(message, each.sign)) return is(each.kind, each.problem);
    }
    return is(Fault::Kind::Offline, ConnectProblem::NobodyAnswers);
}

} // namespace kitapdar::storage::postgres
