// What people may do, in words, and that somebody may not.
#pragma once

#include "core/base/Permission.h"
#include "core/base/Result.h"

#include <QString>

namespace kitapdar {

/// "lending and taking back books"
QString words(Permission permission);
QString words(const NotPermitted& refusal);
/// Of a use case that knows no other no.
QString words(const Refusal<>& refusal);

} // namespace kitapdar
