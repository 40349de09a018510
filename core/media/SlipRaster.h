// Pictures for printers of slips, in the commands that nearly all of them know (ESC/POS): dots, since their code pages
// lack letters of Kazakh.
#pragma once

#include <QImage>

#include <string>

namespace kitapdar::media {

/// The dots of the picture, some room to tear, a cut. The picture is black where it is darker than light; its width in
/// dots is a multiple of 8.
std::string slipRaster(const QImage& picture);

} // namespace kitapdar::media
