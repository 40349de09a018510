// Where this checkout and what was built of it lie.
#pragma once

#include <filesystem>

namespace kitapdar::test {

std::filesystem::path sourceFolder();
/// Of the programs that were built: kitapdar, kitapdarctl.
std::filesystem::path programFolder();

} // namespace kitapdar::test
