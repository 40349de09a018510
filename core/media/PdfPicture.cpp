#include "core/media/PdfPicture.h"

#include "core/media/PdfPage.h"

#include <QRectF>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <cmath>

namespace kitapdar::media {

namespace {

constexpr int longestSide = 1'000'000; // pixels; more is not believed
constexpr double sameForm = 0.03;

int numberIn(QPDFObjectHandle dictionary, const char* key) {
    auto value = dictionary.getKey(key);
    if (!value.isInteger()) return 0;
    return static_cast<int>(std::clamp<long long>(value.getIntValue(), 0, longestSide));
}

int componentsOf(QPDFObjectHandle dictionary) {
    auto space = dictionary.getKey("/ColorSpace");
    if (space.isArray() && space.getArrayNItems() > 1 && space.getArrayItem(0).isNameAndEquals("/ICCBased"))
        return std::clamp(numberIn(space.getArrayItem(1).getDict(), "/N"), 1, 4);
    if (space.isArray() && space.getArrayNItems() > 0 && space.getArrayItem(0).isNameAndEquals("/CalRGB")) return 3;
    if (space.isNameAndEquals("/DeviceRGB")) return 3;
    if (space.isNameAndEquals("/DeviceCMYK")) return 4;
    return 1;
}

struct Largest {
    QSize size;
    int bits = 8;
};

Largest largestOf(QPDFPageObjectHelper& page) {
    Largest largest;
    page.forEachImage(true, [&](QPDFObjectHandle& picture, QPDFObjectHandle&, const std::string&) {
        if (!picture.isStream()) return;
        auto dictionary = picture.getDict();
        const QSize size(numberIn(dictionary, "/Width"), numberIn(dictionary, "/Height"));
        if (double(size.width()) * size.height() <= double(largest.size.width()) * largest.size.height()) return;
        const bool isMask = dictionary.getKey("/ImageMask").isBool() && dictionary.getKey("/ImageMask").getBoolValue();
        const int bits = isMask ? 1 : std::max(1, numberIn(dictionary, "/BitsPerComponent"));
        largest = {size, std::min(48, bits * (isMask ? 1 : componentsOf(dictionary)))};
    });
    return largest;
}

QRectF boxOf(QPDFObjectHandle box) {
    if (!box.isRectangle()) return {};
    const auto rectangle = box.getArrayAsRectangle();
    return QRectF(QPointF(rectangle.llx, rectangle.lly), QPointF(rectangle.urx, rectangle.ury)).normalized();
}

} // namespace

std::optional<PdfPicture> pictureOfPage(int file, const std::string& password, int page) {
    std::optional<PdfPicture> picture;
    const bool isRead = usePdfPage(file, password, page, [&](QPDFPageObjectHelper& found) {
        const Largest largest = largestOf(found);
        const QRectF box = boxOf(found.getCropBox());
        if (largest.size.isEmpty() || box.isEmpty()) return;
        const double across = largest.size.width() / box.width(); // pixels of a point
        const double down = largest.size.height() / box.height();
        if (std::abs(across - down) > sameForm * down) return;
        auto rotate = found.getAttribute("/Rotate", false);
        const bool turned = rotate.isInteger() && rotate.getIntValue() % 180 != 0;
        picture = PdfPicture{turned ? largest.size.transposed() : largest.size, largest.bits,
                             static_cast<int>(std::lround(across * 72))};
    });
    return isRead ? picture : std::nullopt;
}

} // namespace kitapdar::media
