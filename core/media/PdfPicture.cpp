#include "core/media/PdfPicture.h"

#include <QRectF>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <exception>
#include <unistd.h>

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
    const int number = ::dup(file);
    std::FILE* const stream = number < 0 ? nullptr : ::fdopen(number, "rb");
    if (!stream) return std::nullopt;
    try { // the library's way to say that a file is damaged
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processFile("file", stream, true, password.c_str());
        auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
        if (page < 0 || page >= static_cast<int>(pages.size())) return std::nullopt;
        auto& found = pages[static_cast<std::size_t>(page)];
        const Largest largest = largestOf(found);
        const QRectF box = boxOf(found.getCropBox());
        if (largest.size.isEmpty() || box.isEmpty()) return std::nullopt;
        const double across = largest.size.width() / box.width(); // pixels of a point
        const double down = largest.size.height() / box.height();
        if (std::abs(across - down) > sameForm * down) return std::nullopt;
        auto rotate = found.getAttribute("/Rotate", false);
        const bool turned = rotate.isInteger() && rotate.getIntValue() % 180 != 0;
        return PdfPicture{turned ? largest.size.transposed() : largest.size, largest.bits,
                          static_cast<int>(std::lround(across * 72))};
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

} // namespace kitapdar::media
