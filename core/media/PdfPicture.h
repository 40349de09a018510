// The picture of which a page of a scanned PDF is made.
#pragma once

#include <QSize>

#include <optional>
#include <string>

namespace kitapdar::media {

struct PdfPicture {
    QSize size; // pixels, as the page is shown
    int bits = 8;
    int dpi = 0;
};

/// The largest picture of a page of an open file, when it has the form of the page; nullopt when the page is made of
/// something else.
std::optional<PdfPicture> pictureOfPage(int file, const std::string& password, int page);

} // namespace kitapdar::media
