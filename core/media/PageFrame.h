// How a page of a PDF lies under what is shown of it: the crop of the page and its rotation, which Qt Pdf leaves out
// when it tells where a text stands.
#pragma once

#include <QRectF>

#include <string>

namespace kitapdar::media {

struct PageFrame {
    QRectF box;       // what is shown, in the page's own coordinates: x, y of its lower left corner; empty: not known
    int rotation = 0; // 0, 90, 180, 270 degrees clockwise

    /// From what Qt Pdf tells of a text on a page that is shown `height` points high, to where it is shown.
    QRectF shown(const QRectF& found, double height) const;
};

/// Of a page of an open file; an empty box when the file does not tell.
PageFrame frameOf(int file, const std::string& password, int page);

} // namespace kitapdar::media
