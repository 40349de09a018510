#include "tests/support/Paths.h"

namespace kitapdar::test {

// Defined for this file alone: a path of the machine in every command line would keep a compiler cache from sharing.
std::filesystem::path sourceFolder() { return KITAPDAR_SOURCE_DIR; }
std::filesystem::path programFolder() { return KITAPDAR_BIN_DIR; }

} // namespace kitapdar::test
