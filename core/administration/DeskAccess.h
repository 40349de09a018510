// Who may work at the desks of a shared library: a role of the server, with the rights of a desk and no others.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Address.h"

#include <string>

namespace kitapdar {

/// The server has no such role; an administrator of the server makes it, with its password.
struct UnknownRole {
    std::string role;
};
/// A library in a file is guarded by the rights of the file.
struct NotShared {
    std::string place;
};
using GrantRefusal = Refusal<UnknownRole, NotShared>;

/// Gives the role exactly the rights of a desk: it reads everything and writes what desks write, but changes nothing in
/// the journal and no table. The library remembers it; an upgrade or a restore grants again. To be asked by the owner
/// of the library, else Fault::Denied. Blocks.
Result<void, GrantRefusal> grantDesk(const storage::Address& library, const std::string& role);

} // namespace kitapdar
