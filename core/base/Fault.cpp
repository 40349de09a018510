#include "core/base/Fault.h"

#include <array>

namespace kitapdar {

namespace {

// In the order of the enums.
constexpr std::array kindCodes = {"busy",           "conflict",   "corrupt",      "disk_full",
                                  "offline",        "missing",    "not_found",    "already_exists",
                                  "denied",         "read_only",  "network_disk", "schema_too_new",
                                  "schema_too_old", "unfinished", "cancelled",    "internal"};
static_assert(kindCodes.size() == static_cast<std::size_t>(Fault::Kind::Internal) + 1);

constexpr std::array problemCodes = {"host_unknown",
                                     "nobody_answers",
                                     "not_ready",
                                     "no_password",
                                     "password_wrong",
                                     "not_let_in",
                                     "database_unknown",
                                     "certificate_not_trusted",
                                     "certificate_of_another",
                                     "certificate_file_missing",
                                     "tls_not_offered",
                                     "tls_demanded",
                                     "rights_missing"};
static_assert(problemCodes.size() == static_cast<std::size_t>(ConnectProblem::RightsMissing) + 1);

} // namespace

std::string_view code(Fault::Kind kind) { return kindCodes.at(static_cast<std::size_t>(kind)); }
std::string_view code(ConnectProblem problem) { return problemCodes.at(static_cast<std::size_t>(problem)); }

} // namespace kitapdar
