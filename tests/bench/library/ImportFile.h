// A file of records as another library would hand it over.
#pragma once

#include "tests/bench/library/Options.h"

#include <cstdint>
#include <filesystem>

namespace kitapdar::bench {

/// ISO 2709, RUSMARC, UTF-8, with copies whose inventory numbers begin at `firstNumber`. Kept between calls.
std::filesystem::path importFile(const Options& options, std::int64_t records, std::int64_t firstNumber);

} // namespace kitapdar::bench
