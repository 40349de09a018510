#include "core/media/PageFrame.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <cstdio>
#include <exception>
#include <unistd.h>

namespace kitapdar::media {

namespace {

QRectF rectOf(QPDFObjectHandle box) {
    if (!box.isRectangle()) return {};
    const auto rectangle = box.getArrayAsRectangle();
    return QRectF(QPointF(rectangle.llx, rectangle.lly), QPointF(rectangle.urx, rectangle.ury)).normalized();
}

} // namespace

QRectF PageFrame::shown(const QRectF& found, double height) const {
    if (box.isEmpty()) return found;
    // Qt Pdf: the page's own coordinates, turned over at the height of the shown page.
    const double top = height - found.y();
    const double left = found.x() - box.x();           // from the left edge of the box
    const double above = box.y() + box.height() - top; // from its upper edge
    const double right = box.width() - left - found.width();
    const double below = box.height() - above - found.height();
    switch (rotation) {
    case 90:
        return {below, left, found.height(), found.width()};
    case 180:
        return {right, below, found.width(), found.height()};
    case 270:
        return {above, right, found.height(), found.width()};
    default:
        return {left, above, found.width(), found.height()};
    }
}

PageFrame frameOf(int file, const std::string& password, int page) {
    const int number = ::dup(file);
    std::FILE* stream = number < 0 ? nullptr : ::fdopen(number, "rb");
    if (!stream) return {};
    PageFrame frame;
    try { // the library's way to say that a file is damaged
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processFile("file", stream, true, password.c_str());
        auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
        if (page >= static_cast<int>(pages.size())) return {};
        auto& found = pages[static_cast<std::size_t>(page)];
        const QRectF media = rectOf(found.getMediaBox());
        const QRectF crop = rectOf(found.getCropBox());
        frame.box = crop.isEmpty() ? media : crop.intersected(media);
        auto rotate = found.getAttribute("/Rotate", false);
        if (rotate.isInteger()) frame.rotation = static_cast<int>(((rotate.getIntValue() % 360) + 360) % 360);
    } catch (const std::exception&) {
        return {};
    }
    return frame;
}

} // namespace kitapdar::media
