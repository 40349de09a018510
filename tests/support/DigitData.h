// Real and rendered pages, schemas: data that lie beside the project and are no part of it. Tests that want them skip
// where they are not.
#pragma once

#include "tests/support/Paths.h"

#include <cstdlib>
#include <filesystem>

namespace kitapdar::test {

/// The folder that KITAPDAR_DIGIT_DATA names, else that beside the checkout.
inline std::filesystem::path digitData() {
    const char* given = std::getenv("KITAPDAR_DIGIT_DATA");
    return given ? std::filesystem::path(given) : sourceFolder().parent_path() / "shared" / "data" / "digit";
}

} // namespace kitapdar::test
