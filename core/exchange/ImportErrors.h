// The error file of an import: what was left out and why, and the bytes of damaged records beside it.
// Private to core/exchange.
#pragma once

#include "core/base/Result.h"
#include "core/exchange/ImportService.h"

#include <filesystem>
#include <fstream>
#include <optional>
#include <string_view>

namespace kitapdar::exchange {

class ImportErrors {
public:
    /// No file given: nothing is written. Fault::ReadOnly when the files cannot be made.
    Result<void> open(const std::optional<std::filesystem::path>& file);
    void add(const BrokenRecord& problem, std::string_view bytes);
    /// Takes empty files away. Fault::DiskFull when something could not be written.
    Result<void> close();

private:
    std::filesystem::path m_path;
    std::filesystem::path m_rawPath;
    std::ofstream m_lines;
    std::ofstream m_raw;
    bool m_any = false;
    bool m_anyRaw = false;
};

} // namespace kitapdar::exchange
