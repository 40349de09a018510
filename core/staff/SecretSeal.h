// How hashes of passwords and PINs lie in the database. The one place where the pepper belongs: a million PINs cost an
// attacker 64 core-hours without one. Until the library has a data key, hashes lie there as they are.
#pragma once

#include "core/storage/Value.h"

#include <string>
#include <string_view>

namespace kitapdar::staff {

inline storage::Value sealed(std::string_view hash) {
    if (hash.empty()) return {};
    return storage::Blob{std::string(hash)};
}

inline std::string opened(std::string_view stored) { return std::string(stored); }

} // namespace kitapdar::staff
