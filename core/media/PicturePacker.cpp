#include "core/media/LeptonicaPicture.h"
#include "core/media/PictureCarrier.h"
#include "core/media/TiffCarrier.h"

#include <QBuffer>
#include <QByteArray>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>
#include <cstdlib>
#include <leptonica/allheaders.h>

namespace kitapdar::media {

namespace {

using rendering::CarriedPicture;
using rendering::Colours;
using rendering::Packing;

constexpr int quality = 90;   // of a JPEG
constexpr int lengthOfQt = 4; // before what qCompress() makes

QImage withoutTransparency(const QImage& image) {
    if (!image.hasAlphaChannel()) return image;
    QImage opaque(image.size(), QImage::Format_RGB32);
    if (opaque.isNull()) return {};
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, image);
    return opaque;
}

bool isBlackAndWhite(const QImage& gray) {
    for (int y = 0; y < gray.height(); ++y) {
        const auto* const line = gray.constScanLine(y);
        if (!std::all_of(line, line + gray.width(), [](uchar each) { return each == 0 || each == 255; })) return false;
    }
    return true;
}

/// The one strip of the TIFF that leptonica makes of it.
std::optional<CarriedPicture> fax(const QImage& gray) {
    const PixPointer levels = pixOf(gray);
    const PixPointer black(levels ? pixConvertTo1(levels.get(), 128) : nullptr);
    l_uint8* data = nullptr;
    std::size_t size = 0;
    if (!black || pixWriteMemTiff(&data, &size, black.get(), IFF_TIFF_G4) != 0) return std::nullopt;
    const std::string tiff(reinterpret_cast<const char*>(data), size);
    lept_free(data);
    auto page = carriedTiff(tiff, 0);
    if (!page || page->pictures.size() != 1 || page->pictures.front().packing != Packing::Fax) return std::nullopt;
    CarriedPicture& picture = page->pictures.front();
    if (picture.offset >= 0) {
        picture.bytes = tiff.substr(static_cast<std::size_t>(picture.offset), static_cast<std::size_t>(picture.length));
        picture.offset = -1;
    }
    return std::move(picture);
}

/// Each line as PNG's filter `Sub` or `Up`, whichever leaves smaller numbers.
void appendLine(QByteArray& lines, const uchar* line, const uchar* above, int size, int step) {
    std::int64_t sub = 0;
    std::int64_t up = 0;
    for (int i = 0; i < size; ++i) {
        sub += std::abs(static_cast<std::int8_t>(line[i] - (i < step ? 0 : line[i - step])));
        up += std::abs(static_cast<std::int8_t>(line[i] - (above ? above[i] : 0)));
    }
    const bool isSub = sub <= up;
    lines.append(static_cast<char>(isSub ? 1 : 2));
    for (int i = 0; i < size; ++i) {
        const int before = isSub ? (i < step ? 0 : line[i - step]) : (above ? above[i] : 0);
        lines.append(static_cast<char>(static_cast<uchar>(line[i] - before)));
    }
}

} // namespace

std::optional<CarriedPicture> packedWithoutLoss(const QImage& image) {
    const QImage opaque = withoutTransparency(image);
    const bool isGray = opaque.allGray();
    const QImage plain = opaque.convertToFormat(isGray ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    if (plain.isNull()) return std::nullopt;
    if (isGray && isBlackAndWhite(plain)) return fax(plain);
    CarriedPicture picture;
    picture.packing = Packing::Flate;
    picture.colours = isGray ? Colours::Gray : Colours::Rgb;
    picture.width = plain.width();
    picture.height = plain.height();
    picture.predictor = 15;
    picture.predictedColours = isGray ? 1 : 3;
    picture.columns = picture.width;
    const int size = plain.width() * picture.predictedColours;
    QByteArray lines;
    lines.reserve(qsizetype{size + 1} * plain.height());
    for (int y = 0; y < plain.height(); ++y)
        appendLine(lines, plain.constScanLine(y), y > 0 ? plain.constScanLine(y - 1) : nullptr, size,
                   picture.predictedColours);
    const QByteArray packed = qCompress(lines);
    if (packed.size() <= lengthOfQt) return std::nullopt;
    picture.bytes.assign(packed.constData() + lengthOfQt, static_cast<std::size_t>(packed.size() - lengthOfQt));
    picture.length = static_cast<std::int64_t>(picture.bytes.size());
    return picture;
}

std::optional<CarriedPicture> packedAsJpeg(const QImage& image) {
    const QImage opaque = withoutTransparency(image);
    const bool isGray = opaque.allGray();
    const QImage plain = opaque.convertToFormat(isGray ? QImage::Format_Grayscale8 : QImage::Format_RGB32);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    if (plain.isNull() || !writer.write(plain)) return std::nullopt;
    CarriedPicture picture;
    picture.packing = Packing::Jpeg;
    picture.colours = isGray ? Colours::Gray : Colours::Rgb;
    picture.width = plain.width();
    picture.height = plain.height();
    picture.bytes = bytes.toStdString();
    picture.length = static_cast<std::int64_t>(picture.bytes.size());
    return picture;
}

} // namespace kitapdar::media
