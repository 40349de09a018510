#include "core/media/PageFrame.h"

#include "core/media/PdfPage.h"

#include <qpdf/QPDFPageObjectHelper.hh>

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
    PageFrame frame;
    const bool isRead = usePdfPage(file, password, page, [&](QPDFPageObjectHelper& found) {
        const QRectF media = rectOf(found.getMediaBox());
        const QRectF crop = rectOf(found.getCropBox());
        frame.box = crop.isEmpty() ? media : crop.intersected(media);
        auto rotate = found.getAttribute("/Rotate", false);
        if (rotate.isInteger()) frame.rotation = static_cast<int>(((rotate.getIntValue() % 360) + 360) % 360);
    });
    return isRead ? frame : PageFrame{};
}

} // namespace kitapdar::media
