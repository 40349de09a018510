// A picture as it lies in its file (JPEG, JPEG 2000, PNG, TIFF), where a PDF can carry it so; else packed anew without
// loss. In the child process only.
#pragma once

#include "core/rendering/CarriedPicture.h"

#include <QImage>
#include <QImageIOHandler>

#include <optional>
#include <string_view>

namespace kitapdar::media {

/// `file`: its whole content. `shown`: what turns the picture as it is shown. nullopt when a PDF cannot carry it as it
/// lies there: other kinds, four colours, transparency, interlaced, in tiles.
std::optional<rendering::CarriedPage> carriedPicture(std::string_view file, int frame,
                                                     QImageIOHandler::Transformations shown);

/// Packed without loss: black and white as Fax G4, gray, colours. nullopt when there is no memory for it.
std::optional<rendering::CarriedPicture> packedWithoutLoss(const QImage& image);
/// Of a page that is drawn: as JPEG, gray when it is.
std::optional<rendering::CarriedPicture> packedAsJpeg(const QImage& image);

} // namespace kitapdar::media
