// libpq's errors as our faults. Private to core/storage.
#pragma once

#include "core/base/Fault.h"

#include <string_view>

typedef struct pg_conn PGconn;
typedef struct pg_result PGresult;

namespace kitapdar::storage::postgres {

/// The kind of fault for a SQLSTATE (PostgreSQL's documentation, appendix A).
Fault::Kind kindOf(std::string_view sqlState);

/// The fault of a result that is an error; the connection tells whether it was lost over it.
Fault faultOf(const PGconn* connection, const PGresult* result);

/// What a connection that could not be made says. The kind is Denied (password, rights, certificate), NotFound (no such
/// database) or Offline (also while it starts, or when it has no place left); connectProblem is set where it is known.
Fault connectFault(const PGconn* connection);
/// The same of libpq's message, in English and with verbose errors.
Fault connectFault(std::string_view message);

} // namespace kitapdar::storage::postgres
