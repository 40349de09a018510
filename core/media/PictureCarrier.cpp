#include "core/media/PictureCarrier.h"

#include "core/media/TiffCarrier.h"

#include <cstdint>

namespace kitapdar::media {

namespace {

using namespace std::string_view_literals;
using rendering::CarriedPage;
using rendering::CarriedPicture;
using rendering::Colours;
using rendering::Packing;

std::uint32_t big(std::string_view bytes, std::size_t at, std::size_t size) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < size; ++i)
        value = value << 8U | (at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U);
    return value;
}

int side(std::uint32_t value) { return value <= 1'000'000 ? static_cast<int>(value) : 0; }

/// What the JPEG's frame says; the whole file is the stream of a PDF.
std::optional<CarriedPicture> jpeg(std::string_view file) {
    for (std::size_t at = 2; at + 4 <= file.size();) {
        if (file[at] != '\xff') return std::nullopt;
        const auto kind = static_cast<unsigned char>(file[at + 1]);
        if (kind == 0xFF) {
            ++at;
            continue;
        }
        const std::uint32_t length = big(file, at + 2, 2);
        if (kind == 0xDA || length < 2) return std::nullopt;
        const bool isFrame = kind >= 0xC0 && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC;
        if (!isFrame) {
            at += 2 + length;
            continue;
        }
        CarriedPicture picture;
        picture.packing = Packing::Jpeg;
        picture.bits = static_cast<int>(big(file, at + 4, 1));
        picture.height = side(big(file, at + 5, 2));
        picture.width = side(big(file, at + 7, 2));
        const std::uint32_t components = big(file, at + 9, 1);
        // Lossless and arithmetic frames are no DCT of a PDF.
        if (kind > 0xC2 || picture.bits != 8 || (components != 1 && components != 3)) return std::nullopt;
        picture.colours = components == 1 ? Colours::Gray : Colours::Rgb;
        picture.offset = 0;
        picture.length = static_cast<std::int64_t>(file.size());
        return picture;
    }
    return std::nullopt;
}

struct PngParts {
    std::string_view header;
    std::string_view palette;
    std::vector<std::string_view> data;
    bool isTransparent = false;
};

std::optional<PngParts> partsOfPng(std::string_view file) {
    PngParts parts;
    for (std::size_t at = 8; at + 12 <= file.size();) {
        const std::size_t length = big(file, at, 4);
        const std::string_view name = file.substr(at + 4, 4);
        if (length > file.size() - at - 12) return std::nullopt;
        const std::string_view content = file.substr(at + 8, length);
        if (name == "IHDR"sv) parts.header = content;
        if (name == "PLTE"sv) parts.palette = content;
        if (name == "tRNS"sv) parts.isTransparent = true;
        if (name == "IDAT"sv && !content.empty()) parts.data.push_back(content);
        if (name == "IEND"sv)
            return parts.header.size() == 13 && !parts.data.empty() ? std::optional(parts) : std::nullopt;
        at += 12 + length;
    }
    return std::nullopt;
}

std::optional<CarriedPicture> png(std::string_view file) {
    const auto parts = partsOfPng(file);
    if (!parts || parts->isTransparent) return std::nullopt;
    CarriedPicture picture;
    picture.packing = Packing::Flate;
    picture.width = side(big(parts->header, 0, 4));
    picture.height = side(big(parts->header, 4, 4));
    picture.bits = static_cast<int>(big(parts->header, 8, 1));
    const std::uint32_t colours = big(parts->header, 9, 1);
    const bool isInterlaced = big(parts->header, 12, 1) != 0;
    if (isInterlaced || (colours != 0 && colours != 2 && colours != 3)) return std::nullopt;
    picture.colours = colours == 0 ? Colours::Gray : colours == 2 ? Colours::Rgb : Colours::Indexed;
    if (picture.colours == Colours::Indexed) {
        picture.palette = parts->palette;
        picture.components = 3;
    }
    picture.predictor = 15;
    picture.predictedColours = colours == 2 ? 3 : 1;
    picture.columns = picture.width;
    if (parts->data.size() == 1) {
        picture.offset = parts->data.front().data() - file.data();
        picture.length = static_cast<std::int64_t>(parts->data.front().size());
        return picture;
    }
    for (const std::string_view part : parts->data) picture.bytes += part;
    picture.length = static_cast<std::int64_t>(picture.bytes.size());
    return picture;
}

/// A JP2 that PDF/A-2 takes: one or three channels of one depth, a colour space that is named or has a profile.
std::optional<CarriedPicture> jpeg2000(std::string_view file) {
    CarriedPicture picture;
    picture.packing = Packing::Jpeg2000;
    picture.colours = Colours::OfFile;
    picture.offset = 0;
    picture.length = static_cast<std::int64_t>(file.size());
    bool hasSpace = false;
    const auto boxes = [&](std::string_view bytes, auto&& take, auto&& self) -> bool {
        for (std::size_t at = 0; at + 8 <= bytes.size();) {
            std::size_t length = big(bytes, at, 4);
            if (length == 0) length = bytes.size() - at;
            if (length < 8 || length > bytes.size() - at) return length == 1; // of more than 4 GB: not looked into
            const std::string_view name = bytes.substr(at + 4, 4);
            const std::string_view content = bytes.substr(at + 8, length - 8);
            if (name == "jp2h"sv && !self(content, take, self)) return false;
            if (!take(name, content)) return false;
            at += length;
        }
        return true;
    };
    const auto take = [&](std::string_view name, std::string_view content) {
        if (name == "ihdr"sv) {
            picture.height = side(big(content, 0, 4));
            picture.width = side(big(content, 4, 4));
            const std::uint32_t channels = big(content, 8, 2);
            return (channels == 1 || channels == 3) && big(content, 10, 1) == 7; // 8 bits, no sign
        }
        if (name == "pclr"sv || name == "cdef"sv || name == "cmap"sv) return false;
        if (name == "colr"sv && !hasSpace) {
            const std::uint32_t space = big(content, 3, 4);
            hasSpace = big(content, 0, 1) == 2 || (big(content, 0, 1) == 1 && space >= 16 && space <= 18);
        }
        return true;
    };
    if (!boxes(file, take, boxes) || !hasSpace || picture.width < 1 || picture.height < 1) return std::nullopt;
    return picture;
}

/// From the picture as it lies in the file to the page as it is shown; first mirrored, then turned.
std::array<double, 6> placeOf(QImageIOHandler::Transformations shown) {
    const double across = shown.testFlag(QImageIOHandler::TransformationMirror) ? -1 : 1;
    const double up = shown.testFlag(QImageIOHandler::TransformationFlip) ? -1 : 1;
    const double left = across < 0 ? 1 : 0;
    const double bottom = up < 0 ? 1 : 0;
    if (!shown.testFlag(QImageIOHandler::TransformationRotate90)) return {across, 0, 0, up, left, bottom};
    return {0, -across, up, 0, bottom, 1 - left};
}

} // namespace

std::optional<CarriedPage> carriedPicture(std::string_view file, int frame, QImageIOHandler::Transformations shown) {
    CarriedPage page;
    if (file.starts_with("II*\0"sv) || file.starts_with("MM\0*"sv)) {
        auto carried = carriedTiff(file, frame);
        if (!carried) return std::nullopt;
        page = std::move(*carried);
    } else {
        std::optional<CarriedPicture> picture;
        if (file.starts_with("\xff\xd8\xff"sv)) picture = jpeg(file);
        if (file.starts_with("\x89PNG\r\n\x1a\n"sv)) picture = png(file);
        if (file.starts_with("\0\0\0\x0CjP  \r\n\x87\n"sv)) picture = jpeg2000(file);
        if (!picture) return std::nullopt;
        page.pictures.push_back(std::move(*picture));
    }
    const auto whole = placeOf(shown);
    for (CarriedPicture& picture : page.pictures) {
        const auto part = picture.place; // of the picture in the frame
        picture.place = {part[0] * whole[0] + part[1] * whole[2],
                         part[0] * whole[1] + part[1] * whole[3],
                         part[2] * whole[0] + part[3] * whole[2],
                         part[2] * whole[1] + part[3] * whole[3],
                         part[4] * whole[0] + part[5] * whole[2] + whole[4],
                         part[4] * whole[1] + part[5] * whole[3] + whole[5]};
    }
    return page;
}

} // namespace kitapdar::media
