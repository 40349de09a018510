// Real records and case tables that may lie beside the project. A fresh clone has none: tests then skip, loudly.
#pragma once

#include "tests/support/Paths.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace kitapdar::test {

/// Path of a file or folder of the real test data, "marc/yaz/marc0.marc"; it may not exist.
inline std::filesystem::path sharedData(const std::string& name) {
    return sourceFolder() / ".." / "shared" / "data" / name;
}

inline std::string readFile(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace kitapdar::test

/// Skips the test when the real data is not there.
#define NEEDS_SHARED(path) \
    if (!std::filesystem::exists(path)) GTEST_SKIP() << "real data not present: " << path
