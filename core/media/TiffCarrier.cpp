#include "core/media/TiffCarrier.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <vector>

namespace kitapdar::media {

namespace {

using rendering::CarriedPage;
using rendering::CarriedPicture;
using rendering::Colours;
using rendering::Packing;

constexpr std::uint32_t mostValues = 1U << 20U;

enum Tag : std::uint32_t {
    Width = 256,
    Height = 257,
    Bits = 258,
    Compression = 259,
    Photometric = 262,
    FillOrder = 266,
    StripOffsets = 273,
    Samples = 277,
    RowsInStrip = 278,
    StripBytes = 279,
    Planes = 284,
    FaxOptions = 292,
    Predictor = 317,
    ColourMap = 320,
    TileWidth = 322,
    ExtraSamples = 338,
    JpegTables = 347
};
enum Compressed : std::uint32_t { FaxRuns = 2, FaxG3 = 3, FaxG4 = 4, NewJpeg = 7, Deflate = 8, OldDeflate = 32946 };
enum Shown : std::uint32_t { WhiteIsZero = 0, BlackIsZero = 1, RedGreenBlue = 2, Palette = 3, LumaChroma = 6 };

class Tiff {
public:
    explicit Tiff(std::string_view file) : m_file(file), m_isBig(file.starts_with("MM")) {}

    bool isBig() const { return m_isBig; }
    std::string_view part(std::uint64_t at, std::uint64_t size) const {
        return at <= m_file.size() && size <= m_file.size() - at ? m_file.substr(at, size) : std::string_view();
    }
    std::uint32_t number(std::uint64_t at, std::size_t size) const {
        const std::string_view bytes = part(at, size);
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            const auto byte = static_cast<unsigned char>(bytes[m_isBig ? i : bytes.size() - 1 - i]);
            value = value << 8U | byte;
        }
        return value;
    }

    /// The numbers of a directory's entries.
    bool read(int frame) {
        std::uint64_t at = number(4, 4);
        for (int i = 0; i < frame && at > 0; ++i) at = number(at + 2 + 12ULL * number(at, 2), 4);
        const std::uint32_t entries = at > 0 ? number(at, 2) : 0;
        for (std::uint32_t i = 0; i < entries; ++i) readEntry(at + 2 + 12ULL * i);
        return entries > 0;
    }
    const std::vector<std::uint32_t>& values(Tag tag) { return m_values[tag]; }
    std::uint32_t value(Tag tag, std::uint32_t usual) {
        const auto& found = m_values[tag];
        return found.empty() ? usual : found.front();
    }
    std::string_view tables() const { return m_tables; }

private:
    void readEntry(std::uint64_t at) {
        const std::uint32_t tag = number(at, 2);
        const std::uint32_t type = number(at + 2, 2);
        const std::uint32_t count = number(at + 4, 4);
        const std::uint32_t size = type == 3 ? 2 : type == 4 ? 4 : 1;
        if (type == 0 || type == 5 || type > 7 || count > mostValues) return;
        const std::uint64_t from = std::uint64_t{count} * size <= 4 ? at + 8 : number(at + 8, 4);
        if (tag == JpegTables) m_tables = part(from, count);
        if (tag == JpegTables || part(from, std::uint64_t{count} * size).empty()) return;
        auto& values = m_values[tag];
        for (std::uint32_t i = 0; i < count; ++i) values.push_back(number(from + std::uint64_t{i} * size, size));
    }

    std::string_view m_file;
    bool m_isBig;
    std::map<std::uint32_t, std::vector<std::uint32_t>> m_values;
    std::string_view m_tables;
};

std::string reversedBits(std::string_view bytes) {
    std::string reversed(bytes);
    for (char& each : reversed) {
        auto byte = static_cast<unsigned>(static_cast<unsigned char>(each));
        byte = (byte & 0xF0U) >> 4U | (byte & 0x0FU) << 4U;
        byte = (byte & 0xCCU) >> 2U | (byte & 0x33U) << 2U;
        byte = (byte & 0xAAU) >> 1U | (byte & 0x55U) << 1U;
        each = static_cast<char>(static_cast<unsigned char>(byte));
    }
    return reversed;
}

bool setColours(Tiff& tiff, CarriedPicture& picture) {
    const std::uint32_t shown = tiff.value(Photometric, BlackIsZero);
    const std::uint32_t samples = tiff.value(Samples, 1);
    if ((shown == WhiteIsZero || shown == BlackIsZero) && samples == 1) {
        picture.colours = Colours::Gray;
        if (shown == WhiteIsZero) picture.decode = {1, 0};
        return true;
    }
    if (shown == RedGreenBlue && samples == 3) {
        picture.colours = Colours::Rgb;
        return true;
    }
    if (shown != Palette || samples != 1 || picture.bits > 8) return false;
    const auto& map = tiff.values(ColourMap); // all reds, all greens, all blues, of 16 bits
    const std::size_t colours = std::size_t{1} << static_cast<unsigned>(picture.bits);
    if (map.size() != 3 * colours) return false;
    for (std::size_t i = 0; i < colours; ++i) {
        for (std::size_t part = 0; part < 3; ++part)
            picture.palette += static_cast<char>(static_cast<unsigned char>(map[part * colours + i] >> 8U));
    }
    picture.colours = Colours::Indexed;
    picture.components = 3;
    return true;
}

/// One strip as a fax.
std::optional<CarriedPage> fax(Tiff& tiff, CarriedPicture picture, std::uint32_t compression) {
    const std::uint32_t shown = tiff.value(Photometric, WhiteIsZero);
    if (picture.bits != 1 || shown > BlackIsZero) return std::nullopt;
    const std::uint32_t options = compression == FaxG3 ? tiff.value(FaxOptions, 0) : 0;
    picture.packing = Packing::Fax;
    picture.colours = Colours::Gray;
    picture.columns = picture.width;
    picture.k = compression == FaxG4 ? -1 : static_cast<int>(options & 1U);
    picture.blackIsOne = shown == BlackIsZero;
    picture.endsLines = compression == FaxG3;
    picture.alignsBytes = compression == FaxRuns || (options & 4U) != 0;
    picture.endsBlock = compression == FaxG4;
    CarriedPage page;
    if (tiff.value(FillOrder, 1) == 2) {
        picture.bytes = reversedBits(
            tiff.part(static_cast<std::uint64_t>(picture.offset), static_cast<std::uint64_t>(picture.length)));
        picture.offset = -1;
        page.isChanged = true;
    }
    page.pictures.push_back(std::move(picture));
    return page;
}

/// Each strip is a JPEG of its own, whose tables may stand once for all.
std::optional<CarriedPage> jpegs(Tiff& tiff, const CarriedPicture& whole) {
    const std::uint32_t shown = tiff.value(Photometric, BlackIsZero);
    const std::uint32_t samples = tiff.value(Samples, 1);
    const bool isGray = shown == BlackIsZero && samples == 1;
    if (whole.bits != 8 || (!isGray && ((shown != RedGreenBlue && shown != LumaChroma) || samples != 3)))
        return std::nullopt;
    const auto& offsets = tiff.values(StripOffsets);
    const auto& sizes = tiff.values(StripBytes);
    const int rows = static_cast<int>(std::min<std::uint32_t>(
        tiff.value(RowsInStrip, static_cast<std::uint32_t>(whole.height)), static_cast<std::uint32_t>(whole.height)));
    if (rows < 1 || offsets.size() != static_cast<std::size_t>((whole.height + rows - 1) / rows)) return std::nullopt;
    CarriedPage page;
    page.isChanged = !tiff.tables().empty();
    for (std::size_t i = 0; i < offsets.size(); ++i) {
        const std::string_view strip = tiff.part(offsets[i], sizes[i]);
        if (!strip.starts_with("\xff\xd8")) return std::nullopt;
        CarriedPicture picture = whole;
        const int above = static_cast<int>(i) * rows;
        picture.packing = Packing::Jpeg;
        picture.colours = isGray ? Colours::Gray : Colours::Rgb;
        if (!isGray) picture.colourTransform = shown == LumaChroma ? 1 : 0;
        picture.height = std::min(rows, whole.height - above);
        const double high = static_cast<double>(picture.height) / whole.height;
        picture.place = {1, 0, 0, high, 0, 1 - static_cast<double>(above) / whole.height - high};
        picture.offset = offsets[i];
        picture.length = sizes[i];
        const std::string_view tables = tiff.tables();
        if (tables.size() > 4) {
            picture.bytes = std::string(tables.substr(0, tables.size() - 2)) + std::string(strip.substr(2));
            picture.offset = -1;
            picture.length = static_cast<std::int64_t>(picture.bytes.size());
        }
        page.pictures.push_back(std::move(picture));
    }
    return page;
}

} // namespace

std::optional<CarriedPage> carriedTiff(std::string_view file, int frame) {
    Tiff tiff(file);
    if (!tiff.read(frame)) return std::nullopt;
    const auto& offsets = tiff.values(StripOffsets);
    const auto& sizes = tiff.values(StripBytes);
    const std::uint32_t samples = tiff.value(Samples, 1);
    if (offsets.empty() || offsets.size() != sizes.size() || !tiff.values(TileWidth).empty() ||
        !tiff.values(ExtraSamples).empty() || (samples > 1 && tiff.value(Planes, 1) != 1))
        return std::nullopt;
    CarriedPicture picture;
    picture.width = static_cast<int>(std::min<std::uint32_t>(tiff.value(Width, 0), 1'000'000));
    picture.height = static_cast<int>(std::min<std::uint32_t>(tiff.value(Height, 0), 1'000'000));
    picture.bits = static_cast<int>(std::min<std::uint32_t>(tiff.value(Bits, 1), 64));
    if (!std::ranges::all_of(tiff.values(Bits),
                             [&](std::uint32_t bits) { return static_cast<int>(bits) == picture.bits; }))
        return std::nullopt;
    const std::uint32_t compression = tiff.value(Compression, 1);
    if (compression == NewJpeg) return jpegs(tiff, picture);
    if (offsets.size() != 1) return std::nullopt;
    picture.offset = offsets.front();
    picture.length = sizes.front();
    if (compression == FaxG4 || compression == FaxG3 || compression == FaxRuns)
        return fax(tiff, std::move(picture), compression);
    // Numbers of two bytes lie in a PDF with the greater one first.
    const bool isReadable = picture.bits <= 8 || (picture.bits == 16 && tiff.isBig());
    if ((compression != Deflate && compression != OldDeflate) || !isReadable || tiff.value(FillOrder, 1) != 1)
        return std::nullopt;
    const std::uint32_t predictor = tiff.value(Predictor, 1);
    if (predictor > 2 || !setColours(tiff, picture)) return std::nullopt;
    picture.packing = Packing::Flate;
    picture.predictor = static_cast<int>(predictor);
    picture.predictedColours = static_cast<int>(samples);
    picture.columns = picture.width;
    CarriedPage page;
    page.pictures.push_back(std::move(picture));
    return page;
}

} // namespace kitapdar::media
