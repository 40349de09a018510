// Who reads a page, and why one is not read.
#pragma once

#include "core/base/Result.h"
#include "core/jobs/Progress.h"
#include "core/recognition/Reading.h"
#include "core/recognition/RequestRepository.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kitapdar::recognition {

enum class ReadingFailure {
    NotReadable,    // no picture and no PDF, or too damaged
    PasswordNeeded, // the file is opened by a password only
    Malformed,      // built as no honest file is
    TooHeavy,       // the engine crashed, took too long or too much memory
    ModelMissing,   // of the languages, on this computer
    FileMissing,    // not in the library's folder
    WorkerLost,     // the worker did not live to tell
    NotKept         // the layout could not be written
};
std::string_view code(ReadingFailure failure); // "not_readable", "password_needed", "malformed", "too_heavy" …
std::optional<ReadingFailure> readingFailureFromCode(std::string_view code);
/// Whether another try may do what this one did not.
bool isWorthAnotherTry(ReadingFailure failure);

/// Fault: Cancelled, Internal (no engine on this computer).
using ReadingProblem = std::variant<Fault, ReadingFailure>;

/// One thread at a time.
class PageReader {
public:
    /// Asked ten times a second; false ends the reading, which answers Fault::Cancelled.
    using ShouldContinue = std::function<bool()>;

    virtual ~PageReader() = default;
    virtual Result<Reading, ReadingProblem> read(const ClaimedPage& page, const ShouldContinue& shouldContinue) = 0;
};

/// Makes a reader for each thread of a worker.
using MakeReader = std::function<std::unique_ptr<PageReader>()>;

/// Readers that have a child process each (kitapdar-render): what a file does to the engine costs a page. `folder`: of
/// the library's files.
MakeReader childReaders(const std::filesystem::path& folder);

/// The models of recognition on this computer. Blocks; a tenth of a second.
Result<std::vector<std::string>> installedModels();
/// The first model that the languages name and that is not installed.
Result<std::optional<std::string>> missingModel(std::string_view languages);

} // namespace kitapdar::recognition
