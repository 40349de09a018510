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
    Known{"57014", Fault::Kind::Cancelled}, Known{"57P", Fault::Kind::Busy}, // the server goes down or comes up: the
                                                                             // connection is made again
    Known{"53100", Fault::Kind::DiskFull},  Known{"53", Fault::Kind::Busy},  // no memory, no connection left
    Known{"23", Fault::Kind::Conflict},     Known{"25006", Fault::Kind::ReadOnly}, Known{"28", Fault::Kind::Denied},
    Known{"42501", Fault::Kind::Denied},    Known{"3D000", Fault::Kind::NotFound}, Known{"08", Fault::Kind::Busy},
    Known{"XX001", Fault::Kind::Corrupt},   Known{"XX002", Fault::Kind::Corrupt},
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
    Fault fault{kindOf(state), std::string(state) + ": ", {}};
    // The detail of a violated constraint repeats the row, and with it what may be personal.
    fault.detail += field(result, PG_DIAG_MESSAGE_PRIMARY);
    fault.constraint = field(result, PG_DIAG_CONSTRAINT_NAME);
    return fault;
}

Fault connectFault(const PGconn* connection) {
    const std::string_view message = PQerrorMessage(connection);
    Fault fault{Fault::Kind::Offline, firstLine(message), {}};
    if (const std::string_view state = stateIn(message); !state.empty()) {
        const Fault::Kind kind = kindOf(state);
        if (kind == Fault::Kind::Denied || kind == Fault::Kind::NotFound) fault.kind = kind;
    } else if (contains(message, "no password supplied")) {
        fault.kind = Fault::Kind::Denied;
    } else if (contains(message, "certificate") || contains(message, "does not support SSL")) {
        fault.kind = Fault::Kind::Denied;
        fault.detail = "tls: " + fault.detail;
    }
    return fault;
}

} // namespace kitapdar::storage::postgres
