// Small PDF files that stand in for digitized books in the sample library. Drawing Kazakh letters needs a font, which
// core has not: core/media implements it with Qt; PlainPdf is for programs without windows.
#pragma once

#include "core/base/Result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace kitapdar::demo {

struct Sheet {
    std::string heading;
    std::vector<std::string> paragraphs;
};

class PageDrawer {
public:
    virtual ~PageDrawer() = default;
    /// Writes a PDF with a page per sheet. The same sheets give a file with the same pages; fonts may be embedded.
    virtual Result<void> draw(const std::filesystem::path& file, const std::string& title,
                              const std::vector<Sheet>& sheets) const = 0;
};

} // namespace kitapdar::demo
