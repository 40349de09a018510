// What a picture of a page is like: how straight, how sharp, how much ink.
#pragma once

#include "core/rendering/PictureFacts.h"

#include <QImage>

namespace kitapdar::media {

/// Everything but the dpi, which a picture in memory does not know. Some tenths of a second for a large one.
rendering::PictureFacts measured(const QImage& picture);

} // namespace kitapdar::media
