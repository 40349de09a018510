#include "core/media/PictureMeasure.h"

#include "core/media/LeptonicaPicture.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <leptonica/allheaders.h>
#include <vector>

namespace kitapdar::media {

namespace {

constexpr int shortSide = 1650;      // of what is looked at: 200 dpi of A4
constexpr int tile = 16;             // pixels of it; in two millimetres of a text there is some paper
constexpr int inkDepth = 30;         // so much darker than the paper around it is ink
constexpr int grainDepth = 4;        // times the grain of the paper
constexpr int letterLeast = 8;       // pixels: a millimetre
constexpr int letterMost = 64;       // eight millimetres
constexpr float leastConfidence = 3; // of an angle, leptonica's own measure
constexpr int leastInkForAngle = 10; // ten thousandths

QImage grayOf(const QImage& picture) {
    if (!picture.hasAlphaChannel()) return picture.convertToFormat(QImage::Format_Grayscale8);
    QImage flat(picture.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, picture);
    return flat.convertToFormat(QImage::Format_Grayscale8);
}

int bitsOf(const QImage& picture) {
    switch (picture.format()) {
    case QImage::Format_Mono:
    case QImage::Format_MonoLSB:
        return 1;
    case QImage::Format_Grayscale8:
    case QImage::Format_Alpha8:
        return 8;
    case QImage::Format_Indexed8:
        return picture.isGrayscale() ? 8 : 24;
    case QImage::Format_Grayscale16:
        return 16;
    case QImage::Format_RGBX64:
    case QImage::Format_RGBA64:
    case QImage::Format_RGBA64_Premultiplied:
        return 48;
    default:
        return 24;
    }
}

int brightnessOf(Pix* gray) {
    std::int64_t bright = 0;
    for (int y = 0; y < pixGetHeight(gray); ++y) {
        auto* const line = pixGetData(gray) + std::ptrdiff_t{y} * pixGetWpl(gray);
        for (int x = 0; x < pixGetWidth(gray); ++x) bright += GET_DATA_BYTE(line, x);
    }
    return static_cast<int>(std::lround(double(bright) / (double(pixGetWidth(gray)) * pixGetHeight(gray))));
}

/// Variance of the Laplacian where ink meets paper: a page of large letters has few such places, and is as sharp.
std::int64_t sharpnessOf(Pix* gray, Pix* ink) {
    double sum = 0;
    double squares = 0;
    std::int64_t count = 0;
    for (int y = 1; y + 1 < pixGetHeight(gray); ++y) {
        auto* const line = pixGetData(gray) + std::ptrdiff_t{y} * pixGetWpl(gray);
        auto* const above = line - pixGetWpl(gray);
        auto* const below = line + pixGetWpl(gray);
        auto* const where = pixGetData(ink) + std::ptrdiff_t{y} * pixGetWpl(ink);
        auto* const whereAbove = where - pixGetWpl(ink);
        auto* const whereBelow = where + pixGetWpl(ink);
        for (int x = 1; x + 1 < pixGetWidth(gray); ++x) {
            const auto here = GET_DATA_BIT(where, x);
            if (here == GET_DATA_BIT(where, x - 1) && here == GET_DATA_BIT(where, x + 1) &&
                here == GET_DATA_BIT(whereAbove, x) && here == GET_DATA_BIT(whereBelow, x))
                continue;
            const int each = 4 * static_cast<int>(GET_DATA_BYTE(line, x)) -
                             static_cast<int>(GET_DATA_BYTE(line, x - 1)) -
                             static_cast<int>(GET_DATA_BYTE(line, x + 1)) - static_cast<int>(GET_DATA_BYTE(above, x)) -
                             static_cast<int>(GET_DATA_BYTE(below, x));
            sum += each;
            squares += double(each) * each;
            ++count;
        }
    }
    if (count == 0) return 0;
    const double mean = sum / double(count);
    return std::llround(std::max(0.0, squares / double(count) - mean * mean));
}

/// How light the paper is around each place of a picture, tile by tile.
class Paper {
public:
    explicit Paper(Pix* gray)
        : m_across((pixGetWidth(gray) + tile - 1) / tile), m_down((pixGetHeight(gray) + tile - 1) / tile) {
        std::vector<int> light(static_cast<std::size_t>(m_across) * static_cast<std::size_t>(m_down));
        for (int row = 0; row < m_down; ++row) {
            for (int column = 0; column < m_across; ++column) light[place(column, row)] = lightOf(gray, column, row);
        }
        m_light = light;
        std::ranges::nth_element(m_grain, m_grain.begin() + static_cast<std::ptrdiff_t>(m_grain.size() / 2));
        m_depth = std::max(inkDepth, grainDepth * m_grain[m_grain.size() / 2]);
        for (int row = 0; row < m_down; ++row) {
            for (int column = 0; column < m_across; ++column) {
                int& most = m_light[place(column, row)];
                for (int y = std::max(0, row - 1); y <= std::min(m_down - 1, row + 1); ++y) {
                    for (int x = std::max(0, column - 1); x <= std::min(m_across - 1, column + 1); ++x)
                        most = std::max(most, light[place(x, y)]);
                }
            }
        }
    }
    /// So much darker than the paper is ink: more where the paper itself has grain or texture.
    int depth() const { return m_depth; }
    int at(int x, int y) const { return m_light[place(x / tile, y / tile)]; }

private:
    std::size_t place(int column, int row) const {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_across) + static_cast<std::size_t>(column);
    }
    /// The lightest tenth of the tile begins here, so that single grains do not count.
    int lightOf(Pix* gray, int column, int row) {
        std::array<int, 256> count{};
        int all = 0;
        const int bottom = std::min((row + 1) * tile, pixGetHeight(gray));
        const int right = std::min((column + 1) * tile, pixGetWidth(gray));
        for (int y = row * tile; y < bottom; ++y) {
            auto* const line = pixGetData(gray) + std::ptrdiff_t{y} * pixGetWpl(gray);
            for (int x = column * tile; x < right; ++x) {
                ++count[GET_DATA_BYTE(line, x)];
                ++all;
            }
        }
        int above = 0;
        int light = -1;
        for (int value = 255; value >= 0; --value) {
            above += count[static_cast<std::size_t>(value)];
            if (light < 0 && above * 10 >= all) light = value;
            if (above * 2 < all) continue;
            m_grain.push_back(light - value);
            break;
        }
        return std::max(0, light);
    }

    int m_across;
    int m_down;
    int m_depth = inkDepth;
    std::vector<int> m_light;
    std::vector<int> m_grain; // of each tile: how far the lightest tenth lies above the middle
};

PixPointer inkOf(Pix* gray, const Paper& paper) {
    PixPointer ink(pixCreate(pixGetWidth(gray), pixGetHeight(gray), 1));
    if (!ink) return ink;
    for (int y = 0; y < pixGetHeight(gray); ++y) {
        auto* const from = pixGetData(gray) + std::ptrdiff_t{y} * pixGetWpl(gray);
        auto* const to = pixGetData(ink.get()) + std::ptrdiff_t{y} * pixGetWpl(ink.get());
        for (int x = 0; x < pixGetWidth(gray); ++x) {
            if (static_cast<int>(GET_DATA_BYTE(from, x)) < paper.at(x, y) - paper.depth()) SET_DATA_BIT(to, x);
        }
    }
    return ink;
}

int countOf(Pix* ink) {
    int count = 0;
    return pixCountPixels(ink, &count, nullptr) == 0 ? count : 0;
}

int contrastOf(Pix* gray, Pix* ink, const Paper& paper) {
    std::int64_t depth = 0;
    std::int64_t count = 0;
    for (int y = 0; y < pixGetHeight(gray); ++y) {
        auto* const from = pixGetData(gray) + std::ptrdiff_t{y} * pixGetWpl(gray);
        auto* const where = pixGetData(ink) + std::ptrdiff_t{y} * pixGetWpl(ink);
        for (int x = 0; x < pixGetWidth(gray); ++x) {
            if (!GET_DATA_BIT(where, x)) continue;
            depth += paper.at(x, y) - static_cast<int>(GET_DATA_BYTE(from, x));
            ++count;
        }
    }
    return count == 0 ? 0 : static_cast<int>(depth / count);
}

/// Letters among what touches an edge: the most of one edge. A shadow of the spine or the bed of the scanner is long.
int lettersAtEdge(Pix* touching) {
    Boxa* boxes = pixConnCompBB(touching, 8);
    if (!boxes) return 0;
    std::array<int, 4> count{};
    for (int i = 0; i < boxaGetCount(boxes); ++i) {
        int x = 0;
        int y = 0;
        int width = 0;
        int height = 0;
        if (boxaGetBoxGeometry(boxes, i, &x, &y, &width, &height) != 0) continue;
        const bool beside = x == 0 || x + width == pixGetWidth(touching);
        const int along = beside ? height : width; // along the edge a letter has its size; across it may be cut
        const int across = beside ? width : height;
        if (along < letterLeast || along > letterMost || across > letterMost || across < 2) continue;
        ++count[x == 0 ? 0U : (x + width == pixGetWidth(touching) ? 1U : (y == 0 ? 2U : 3U))];
    }
    boxaDestroy(&boxes);
    return *std::ranges::max_element(count);
}

struct Span {
    int first = 0;
    int last = 0;
};

/// Where all but half a per cent of the ink lies, at each end.
Span spanOf(Numa* profile) {
    const int size = numaGetCount(profile);
    double all = 0;
    for (int i = 0; i < size; ++i) {
        float value = 0;
        numaGetFValue(profile, i, &value);
        all += value;
    }
    Span span{0, std::max(0, size - 1)};
    double before = 0;
    bool isIn = false;
    for (int i = 0; i < size && all > 0; ++i) {
        float value = 0;
        numaGetFValue(profile, i, &value);
        before += value;
        if (!isIn && before > all * 0.005) {
            span.first = i;
            isIn = true;
        }
        if (before >= all * 0.995) {
            span.last = i;
            break;
        }
    }
    return span;
}

Span spanAcross(Pix* ink) {
    Numa* profile = pixCountPixelsByColumn(ink);
    const Span span = profile ? spanOf(profile) : Span{0, pixGetWidth(ink) - 1};
    numaDestroy(&profile);
    return span;
}

Span spanDown(Pix* ink) {
    Numa* profile = pixCountPixelsByRow(ink, nullptr);
    const Span span = profile ? spanOf(profile) : Span{0, pixGetHeight(ink) - 1};
    numaDestroy(&profile);
    return span;
}

/// Eight lines of nine parts: whether each has less ink than the next. Of the ink and not of the light, which falls
/// otherwise on each page; of what lies within the margins, so that a page that lay a little otherwise is still known.
std::uint64_t fingerprintOf(Pix* ink) {
    constexpr int across = 9;
    constexpr int down = 8;
    const Span columns = spanAcross(ink);
    const Span rows = spanDown(ink);
    const double width = std::max(1, columns.last - columns.first + 1);
    const double height = std::max(1, rows.last - rows.first + 1);
    std::array<std::array<double, across>, down> mean{};
    for (int row = 0; row < down; ++row) {
        for (int column = 0; column < across; ++column) {
            const int left = columns.first + static_cast<int>(width * column / across);
            const int right = columns.first + std::max(1, static_cast<int>(width * (column + 1) / across));
            const int top = rows.first + static_cast<int>(height * row / down);
            const int bottom = rows.first + std::max(1, static_cast<int>(height * (row + 1) / down));
            std::int64_t sum = 0;
            std::int64_t count = 0;
            for (int y = top; y < std::min(bottom, static_cast<int>(pixGetHeight(ink))); ++y) {
                auto* const line = pixGetData(ink) + std::ptrdiff_t{y} * pixGetWpl(ink);
                for (int x = left; x < std::min(right, static_cast<int>(pixGetWidth(ink))); ++x) {
                    sum += GET_DATA_BIT(line, x) ? 1 : 0;
                    ++count;
                }
            }
            mean[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)] =
                count == 0 ? 0.0 : static_cast<double>(sum) / static_cast<double>(count);
        }
    }
    std::uint64_t bits = 0;
    for (const auto& line : mean) {
        for (std::size_t column = 0; column + 1 < across; ++column)
            bits = (bits << 1U) | (line[column] < line[column + 1] ? 1U : 0U);
    }
    return bits;
}

/// Hundredths of a degree, clockwise.
int skewOf(Pix* ink) {
    float angle = 0; // by which it would be turned clockwise to be straight
    float confidence = 0;
    if (pixFindSkew(ink, &angle, &confidence) != 0 || confidence < leastConfidence) return 0;
    return static_cast<int>(std::lround(-angle * 100));
}

} // namespace

rendering::PictureFacts measured(const QImage& picture) {
    rendering::PictureFacts facts;
    facts.width = picture.width();
    facts.height = picture.height();
    facts.bits = bitsOf(picture);
    const QImage gray = grayOf(picture);
    if (gray.isNull()) return facts;
    PixPointer small = pixOf(gray);
    const auto factor = static_cast<float>(shortSide) / static_cast<float>(std::min(gray.width(), gray.height()));
    if (small && factor < 1) small.reset(pixScale(small.get(), factor, factor));
    if (small) small.reset(pixBlockconvGray(small.get(), nullptr, 1, 1)); // grain is neither ink nor sharpness
    if (!small) return facts;
    facts.brightness = brightnessOf(small.get());
    const Paper paper(small.get());
    const PixPointer all = inkOf(small.get(), paper);
    if (!all) return facts;
    // What touches an edge is the scanner's bed, a shadow, or a letter that was cut.
    const PixPointer ink(pixRemoveBorderConnComps(all.get(), 8));
    if (!ink) return facts;
    const PixPointer touching(pixXor(nullptr, all.get(), ink.get()));
    if (touching) facts.edge = lettersAtEdge(touching.get());
    const double area = double(pixGetWidth(ink.get())) * pixGetHeight(ink.get());
    facts.ink = static_cast<int>(std::lround(countOf(ink.get()) * 10'000.0 / area));
    facts.sharpness = sharpnessOf(small.get(), ink.get());
    facts.contrast = contrastOf(small.get(), ink.get(), paper);
    if (facts.ink >= leastInkForAngle) facts.skew = skewOf(ink.get());
    facts.fingerprint = fingerprintOf(ink.get());
    return facts;
}

} // namespace kitapdar::media
