// Pictures of kinds that Qt does not read, JPEG 2000 above all, read by leptonica; and what only a file's head tells.
#pragma once

#include <QImage>
#include <QSize>

#include <memory>
#include <optional>

struct Pix;

namespace kitapdar::media {

struct FreePix {
    void operator()(Pix* pix) const;
};
using PixPointer = std::unique_ptr<Pix, FreePix>;

/// Of a picture with 8 bits a pixel (QImage::Format_Grayscale8).
PixPointer pixOf(const QImage& gray);

/// Of an open file; nullopt when leptonica does not know it, or it is too large to be held.
std::optional<QSize> sizeByLeptonica(int file);
/// The smallest that is not smaller than `within`, where the kind of file knows smaller ones; else whole. A null image
/// when it cannot be read to its end.
QImage readByLeptonica(int file, QSize within);

/// Dots per inch across, as the first picture of the file says; 0: it does not say, or what it says is no measure.
int dpiOf(int file);

} // namespace kitapdar::media
