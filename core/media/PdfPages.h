// PDF files looked at through Qt Pdf.
#pragma once

#include "core/digitization/FileStore.h"

namespace kitapdar::media {

class PdfPages : public digitization::PdfPageCounter {
public:
    std::optional<int> pages(const std::filesystem::path& file) const override;
};

} // namespace kitapdar::media
