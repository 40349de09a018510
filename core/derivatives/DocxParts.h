// The parts of a DOCX: the pattern by which pandoc makes one, and what is put right in it and in an EPUB afterwards.
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace kitapdar::derivatives {

/// Writes the pattern: fonts with every Kazakh letter, our styles, A4. A new file. Blocks.
Result<void> writeReferenceDocx(const std::filesystem::path& file);

/// Neighbouring runs of equal formatting become one (translators work in runs), and the properties get title and
/// authors. Fault::Corrupt when it is no DOCX of pandoc. Blocks.
Result<void> finishDocx(const std::filesystem::path& file, std::string_view title, std::string_view authors,
                        Instant date);

/// The parts of an archive are of this date, so that the same book is the same file. Fault::Corrupt. Blocks.
Result<void> dateArchive(const std::filesystem::path& file, Instant date);

/// Of a document's XML.
std::string runsJoined(std::string_view xml);

} // namespace kitapdar::derivatives
