// PDF 1.4 with nothing but Helvetica, one of the fonts every reader has. It has no Cyrillic letters, so the text is
// written in Latin ones, as on a telegram.
#pragma once

#include "core/demo/PageDrawer.h"

namespace kitapdar::demo {

class PlainPdf : public PageDrawer {
public:
    Result<void> draw(const std::filesystem::path& file, const std::string& title,
                      const std::vector<Sheet>& sheets) const override;
};

/// Kazakh and Russian in ASCII; characters without a likeness are left out.
std::string inLatin(std::string_view text);

} // namespace kitapdar::demo
