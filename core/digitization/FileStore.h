// Where attached files lie: copied below one folder under the name of their SHA-256, so a master is never changed, the
// same file is kept once, and undoing an attachment loses nothing.
#pragma once

#include "core/digitization/ItemService.h"
#include "core/jobs/Progress.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace kitapdar::digitization {

/// Counts the pages of a PDF; implemented by core/media. nullopt: not a PDF that can be opened.
class PdfPageCounter {
public:
    virtual ~PdfPageCounter() = default;
    virtual std::optional<int> pages(const std::filesystem::path& file) const = 0;
};

/// What a file is of a work with several: bytes of those before it, and of all. No total: the file is all.
struct Share {
    std::int64_t before = 0;
    std::int64_t total = 0;
};

class FileStore {
public:
    FileStore(std::filesystem::path folder, const PdfPageCounter& counter)
        : m_folder(std::move(folder)), m_counter(counter) {}

    /// Looks at the file (PDF, JPEG, PNG, TIFF by their first bytes), copies it in and measures it on the way. Long:
    /// runs as a job. The path of the answer is below the folder.
    Result<MeasuredFile, ItemRefusal> take(const std::filesystem::path& file, jobs::Progress& progress,
                                           Share share = {}) const;

private:
    std::filesystem::path m_folder;
    const PdfPageCounter& m_counter;
};

/// SHA-256 of a file as lower-case hex.
Result<std::string> sha256Of(const std::filesystem::path& file);

} // namespace kitapdar::digitization
