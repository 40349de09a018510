// Frames of a TIFF as they lie in the file, where a PDF can carry them so.
#pragma once

#include "core/rendering/CarriedPicture.h"

#include <optional>
#include <string_view>

namespace kitapdar::media {

/// nullopt when a PDF cannot: in tiles or several strips, LZW, more than one plane, transparency.
std::optional<rendering::CarriedPage> carriedTiff(std::string_view file, int frame);

} // namespace kitapdar::media
