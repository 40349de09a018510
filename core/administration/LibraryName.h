// How files that this computer keeps of several libraries name one of them.
#pragma once

#include "core/storage/Address.h"

#include <filesystem>
#include <string>
#include <system_error>

namespace kitapdar {

/// A library by its place; the password is no part of it.
inline std::string nameOf(const storage::Address& library) {
    if (library.isServer()) return library.shown();
    std::error_code ignored;
    const std::filesystem::path whole = std::filesystem::absolute(library.file(), ignored);
    return (ignored ? library.file() : whole).lexically_normal().string();
}

} // namespace kitapdar
