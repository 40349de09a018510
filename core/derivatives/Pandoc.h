// The program pandoc, which makes documents and e-books.
#pragma once

#include "core/base/Time.h"
#include "core/derivatives/Building.h"
#include "core/jobs/Progress.h"

#include <filesystem>
#include <string>
#include <vector>

namespace kitapdar::derivatives {

struct PandocTask {
    std::filesystem::path folder;       // where it works; names in arguments are below it
    std::string source;                 // name of the file with what documentSource() has written
    std::string format;                 // "docx", "epub3"
    std::string output;                 // name
    std::vector<std::string> arguments; // besides
    Instant date;                       // that the file says it is of
};

/// Runs it with nothing of our environment and with limits of time (five minutes) and memory (2 GB). ProgramMissing,
/// ProgramFailed; Fault::Cancelled within a quarter of a second, and the program is ended. Blocks.
Result<void, FileRefusal> runPandoc(const PandocTask& task, const jobs::Progress& progress,
                                    const std::string& program = "pandoc");

} // namespace kitapdar::derivatives
