#include "core/audit/DenialFault.h"

#include "core/audit/AccessLog.h"
#include "core/base/Permission.h"
#include "core/staff/Role.h"

#include <string>

namespace kitapdar::audit {

namespace {

// No engine has codes like this one: SQLSTATE has five signs, SQLite numbers.
constexpr std::string_view byTheGate = "not_permitted ";

} // namespace

Fault faultOf(const NotPermitted& denial) {
    Fault fault{Fault::Kind::Denied, "not permitted", {}};
    fault.constraint = code(denial.permission);
    fault.engineCode = std::string(byTheGate) + std::string(code(denial.reason));
    return fault;
}

std::optional<NotPermitted> denialIn(const Fault& fault) {
    if (fault.kind != Fault::Kind::Denied || !fault.engineCode.starts_with(byTheGate)) return std::nullopt;
    const auto permission = staff::permissionFromCode(fault.constraint);
    const auto reason = denialFromCode(std::string_view(fault.engineCode).substr(byTheGate.size()));
    if (!permission || !reason) return std::nullopt;
    return NotPermitted{*permission, *reason};
}

} // namespace kitapdar::audit
