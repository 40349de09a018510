// A page of a PDF as the pictures that it shows, when it shows nothing else: what a scanner has made. In the child
// process only.
#pragma once

#include "core/rendering/CarriedPicture.h"

#include <optional>
#include <string>

namespace kitapdar::media {

/// Of an open file. Text that is not seen is passed over. nullopt when the page shows letters, lines or forms, a
/// picture is transparent, or has four colours: such a page is drawn.
std::optional<rendering::CarriedPage> carriedPdfPage(int file, const std::string& password, int page);

} // namespace kitapdar::media
