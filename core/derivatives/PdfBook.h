// A book as PDF/A-2b (ISO 19005-2): the pictures of its pages as they were scanned, under them the text that is found
// and copied; outline, labels of pages. The same book is the same file, byte by byte.
#pragma once

#include "core/derivatives/Book.h"
#include "core/derivatives/Building.h"
#include "core/derivatives/PagePictures.h"
#include "core/jobs/Progress.h"

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace kitapdar::derivatives {

struct WrittenPdf {
    std::int64_t letters = 0;      // of the text, blanks among them
    std::int64_t pictureBytes = 0; // of the streams of pictures
    int changedPages = 0;          // whose pictures are not as they lay in their files
};

/// Writes a new file, which the disk has when it is answered. `folder`: of the library's files. `identifier`: SHA-256
/// of what the book is made of, in hexadecimal. Step "writing", part "pdf", in pages. NoPages, PageUnreadable,
/// Fault::Cancelled between two pages. Blocks.
Result<WrittenPdf, FileRefusal> writePdf(const Book& book, PagePictures& pictures, const std::filesystem::path& folder,
                                         const std::filesystem::path& file, std::string_view identifier,
                                         jobs::Progress& progress);

/// "2026-03-04T05:06:07Z".
std::string isoInstant(Instant at);
/// Text of an XML element or attribute; control characters, which XML has not, are blanks.
std::string xmlText(std::string_view text);

} // namespace kitapdar::derivatives
