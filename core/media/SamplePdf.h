// Sample PDFs with Kazakh and Russian text, drawn by Qt with an embedded font. Needs a QGuiApplication.
#pragma once

#include "core/demo/PageDrawer.h"

namespace kitapdar::media {

class SamplePdf : public demo::PageDrawer {
public:
    Result<void> draw(const std::filesystem::path& file, const std::string& title,
                      const std::vector<demo::Sheet>& sheets) const override;
};

} // namespace kitapdar::media
