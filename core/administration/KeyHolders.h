// Who has the keys by which an encrypted backup is opened. Its manifest knows public keys alone; the library says whose
// they are.
#pragma once

#include "core/storage/Address.h"

#include <string>
#include <vector>

namespace kitapdar {

/// For each public key "holder: key" as the library at that place names the holder; the key alone where it does not, or
/// where the library cannot be read. Changes nothing. Blocks, a server at most five seconds.
std::vector<std::string> withHolders(const storage::Address& library, std::vector<std::string> publicKeys);

} // namespace kitapdar
