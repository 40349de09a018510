// Which engine a test runs on. Tests of services say nothing about it: the run as a whole is made twice, with
// KITAPDAR_TEST_ENGINE=sqlite and =postgres (tests/CMakeLists.txt).
#pragma once

#include "core/storage/Connection.h"

#include <cstdlib>
#include <string_view>

namespace kitapdar::test {

inline storage::Engine testEngine() {
    const char* name = std::getenv("KITAPDAR_TEST_ENGINE");
    return name && std::string_view(name) == "postgres" ? storage::Engine::Postgres : storage::Engine::Sqlite;
}

} // namespace kitapdar::test
