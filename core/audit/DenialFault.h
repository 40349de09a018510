// A denial as a fault: a question whose only error is a fault says in this way which permission is missing and why.
#pragma once

#include "core/base/Result.h"

#include <optional>

namespace kitapdar::audit {

/// Fault::Denied; the permission and the reason are told by denialIn(). Any thread.
Fault faultOf(const NotPermitted& denial);
/// nullopt: nobody was denied by the gate; the server or the disk denied it, or the fault is another one.
std::optional<NotPermitted> denialIn(const Fault& fault);

} // namespace kitapdar::audit
