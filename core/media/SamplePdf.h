// Sample PDFs with Kazakh and Russian text, drawn by Qt with an embedded font. Needs a QGuiApplication.
#pragma once

#include "core/sample/PageDrawer.h"

namespace kitapdar::media {

class SamplePdf : public sample::PageDrawer {
public:
    Result<void> draw(const std::filesystem::path& file, const std::string& title,
                      const std::vector<sample::Sheet>& sheets) const override;
};

} // namespace kitapdar::media
