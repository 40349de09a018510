#include "core/media/LeptonicaPicture.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <leptonica/allheaders.h>
#include <string_view>
#include <sys/mman.h>
#include <sys/stat.h>

namespace kitapdar::media {

namespace {

using namespace std::string_view_literals;

constexpr std::int64_t mostPixels = std::int64_t{1} << 28U; // of a gigabyte
constexpr double inch = 0.0254;                             // metres
constexpr int leastDpi = 20;                                // less is a ratio of the sides, or nothing
constexpr int mostDpi = 10'000;
constexpr std::size_t headOfJpeg2000 = 4096;

/// The bytes of an open file.
class Mapped {
public:
    explicit Mapped(int file) {
        struct stat facts {};
        if (::fstat(file, &facts) != 0 || facts.st_size <= 0) return;
        m_size = static_cast<std::size_t>(facts.st_size);
        void* const found = ::mmap(nullptr, m_size, PROT_READ, MAP_PRIVATE, file, 0);
        if (found != MAP_FAILED) m_data = static_cast<const unsigned char*>(found);
    }
    ~Mapped() {
        if (m_data) ::munmap(const_cast<unsigned char*>(m_data), m_size);
    }
    Mapped(const Mapped&) = delete;
    Mapped& operator=(const Mapped&) = delete;

    const unsigned char* data() const { return m_data; }
    std::size_t size() const { return m_data ? m_size : 0; }
    std::string_view text() const { return {reinterpret_cast<const char*>(m_data), size()}; }

private:
    const unsigned char* m_data = nullptr;
    std::size_t m_size = 0;
};

/// A box of its own, "\0\0\0\x0CjP  ", or the bare stream.
bool isJpeg2000(const Mapped& file) {
    return file.text().starts_with("\0\0\0\x0CjP  \r\n\x87\n"sv) || file.text().starts_with("\xff\x4f\xff\x51"sv);
}

int dpiOfJpeg2000(const Mapped& file) {
    const std::string_view head = file.text().substr(0, headOfJpeg2000);
    std::size_t box = head.find("resc"sv); // as it was captured; else as it is to be shown
    if (box == std::string_view::npos) box = head.find("resd"sv);
    if (box == std::string_view::npos || box + 14 > head.size()) return 0;
    const unsigned char* const at = file.data() + box + 4;
    const int numerator = at[4] * 256 + at[5]; // across; before it the same down the page
    const int denominator = at[6] * 256 + at[7];
    const auto exponent = static_cast<std::int8_t>(at[9]);
    if (denominator == 0) return 0;
    const double perMetre = numerator * std::pow(10.0, exponent) / denominator;
    return perMetre < mostDpi / inch ? static_cast<int>(std::lround(perMetre * inch)) : 0;
}

int dpiOfOther(const Mapped& file) {
    int across = 0;
    int down = 0;
    if (file.text().starts_with("\xff\xd8"sv)) {
        if (readResolutionMemJpeg(file.data(), file.size(), &across, &down) != 0) return 0;
        return across;
    }
    std::FILE* const stream = ::fmemopen(const_cast<unsigned char*>(file.data()), file.size(), "rb");
    if (!stream) return 0;
    if (file.text().starts_with("\x89PNG"sv)) {
        if (fgetPngResolution(stream, &across, &down) != 0) across = 0;
    } else if (file.text().starts_with("II*\0"sv) || file.text().starts_with("MM\0*"sv)) {
        if (getTiffResolution(stream, &across, &down) != 0) across = 0;
    }
    std::fclose(stream);
    return across;
}

/// Gray or 32 bits, of its pixels.
QImage imageOf(Pix* pix) {
    PixPointer plain(pixRemoveColormap(pix, REMOVE_CMAP_BASED_ON_SRC));
    if (plain && pixGetDepth(plain.get()) < 8) plain.reset(pixConvertTo8(plain.get(), 0));
    if (plain && pixGetDepth(plain.get()) == 16) plain.reset(pixConvert16To8(plain.get(), L_MS_BYTE));
    if (!plain) return {};
    const int depth = pixGetDepth(plain.get());
    if (depth != 8 && depth != 32) return {};
    const int width = pixGetWidth(plain.get());
    const int height = pixGetHeight(plain.get());
    QImage image(width, height, depth == 8 ? QImage::Format_Grayscale8 : QImage::Format_RGB32);
    if (image.isNull()) return {};
    // Leptonica keeps its pixels in words whose first pixel is the most significant one.
    if (depth == 8 && std::endian::native == std::endian::little) pixEndianByteSwap(plain.get());
    for (int y = 0; y < height; ++y) {
        const auto* const line = pixGetData(plain.get()) + std::ptrdiff_t{y} * pixGetWpl(plain.get());
        if (depth == 8) {
            std::memcpy(image.scanLine(y), line, static_cast<std::size_t>(width));
            continue;
        }
        auto* const to = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < width; ++x) {
            int red = 0;
            int green = 0;
            int blue = 0;
            extractRGBValues(line[x], &red, &green, &blue);
            to[x] = qRgb(red, green, blue);
        }
    }
    return image;
}

} // namespace

void FreePix::operator()(Pix* pix) const { pixDestroy(&pix); }

PixPointer pixOf(const QImage& gray) {
    PixPointer pix(pixCreate(gray.width(), gray.height(), 8));
    if (!pix) return pix;
    for (int y = 0; y < gray.height(); ++y)
        std::memcpy(pixGetData(pix.get()) + std::ptrdiff_t{y} * pixGetWpl(pix.get()), gray.constScanLine(y),
                    static_cast<std::size_t>(gray.width()));
    if (std::endian::native == std::endian::little) pixEndianByteSwap(pix.get());
    return pix;
}

std::optional<QSize> sizeByLeptonica(int file) {
    const Mapped bytes(file);
    int format = 0;
    int width = 0;
    int height = 0;
    int bits = 0;
    int samples = 0;
    int hasColours = 0;
    if (bytes.size() == 0 ||
        pixReadHeaderMem(bytes.data(), bytes.size(), &format, &width, &height, &bits, &samples, &hasColours) != 0)
        return std::nullopt;
    if (width < 1 || height < 1 || std::int64_t{width} * height > mostPixels) return std::nullopt;
    return QSize(width, height);
}

QImage readByLeptonica(int file, QSize within) {
    const auto size = sizeByLeptonica(file);
    if (!size) return {};
    const Mapped bytes(file);
    if (!isJpeg2000(bytes)) {
        const PixPointer pix(pixReadMem(bytes.data(), bytes.size()));
        return pix ? imageOf(pix.get()) : QImage();
    }
    unsigned reduction = 1;
    while (!within.isEmpty() && reduction < 8 && size->width() >= static_cast<int>(reduction) * 2 * within.width() &&
           size->height() >= static_cast<int>(reduction) * 2 * within.height())
        reduction *= 2;
    const PixPointer pix(pixReadMemJp2k(bytes.data(), bytes.size(), reduction, nullptr, 0, 0));
    if (pix) return imageOf(pix.get());
    if (reduction == 1) return {};
    const PixPointer whole(pixReadMemJp2k(bytes.data(), bytes.size(), 1, nullptr, 0, 0)); // it has fewer sizes
    return whole ? imageOf(whole.get()) : QImage();
}

int dpiOf(int file) {
    const Mapped bytes(file);
    if (bytes.size() == 0) return 0;
    const int dpi = isJpeg2000(bytes) ? dpiOfJpeg2000(bytes) : dpiOfOther(bytes);
    return dpi >= leastDpi && dpi <= mostDpi ? dpi : 0;
}

} // namespace kitapdar::media
