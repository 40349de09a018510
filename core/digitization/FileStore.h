// Where attached files lie: copied below one folder under the name of their SHA-256, so a master is never changed, the
// same file is kept once, and undoing an attachment loses nothing.
#pragma once

#include "core/digitization/FileContent.h"
#include "core/digitization/ItemService.h"
#include "core/jobs/Progress.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace kitapdar::digitization {

struct ExaminedFile {
    int pages = 0;            // frames of a picture: mostly 1
    bool isProtected = false; // opened by a password only
};

/// Looks at a PDF or a picture from anywhere: see RenderedPages.h.
class FileExaminer {
public:
    virtual ~FileExaminer() = default;
    /// FileUnreadable, FileHasPassword, FilePasswordWrong, FileMalformed, FileTooHeavy; Fault::Cancelled when the
    /// progress was. Blocks.
    virtual Result<ExaminedFile, ItemRefusal> examine(const std::filesystem::path& file,
                                                      const jobs::Progress& progress) const = 0;
};

/// What a file is of a work with several: bytes of those before it, and of all. No total: the file is all.
struct Share {
    std::int64_t before = 0;
    std::int64_t total = 0;
};

class FileStore {
public:
    FileStore(std::filesystem::path folder, const FileExaminer& examiner)
        : m_folder(std::move(folder)), m_examiner(examiner) {}

    /// Looks at the file (PDF, JPEG, PNG, TIFF, JPEG 2000 by their first bytes; a PDF may have up to a kilobyte before
    /// it), copies it in and measures it on the way. Long: runs as a job. The path of the answer is below the folder.
    /// When it is answered, the disk has the file under its name, read again and whole; a damaged one that stood there
    /// was replaced (`mended`). Fault::DiskFull before anything is written when there is no room for it. FileUnreadable
    /// for what is no regular file or goes on being changed. Any thread, several at once, also of several desks.
    Result<MeasuredFile, ItemRefusal> take(const std::filesystem::path& file, jobs::Progress& progress,
                                           Share share = {}) const;

private:
    std::filesystem::path m_folder;
    const FileExaminer& m_examiner;
};

} // namespace kitapdar::digitization
