#include "app/kitapdar-scan/TiffPage.h"

#include <QByteArray>

#include <bit>
#include <utility>
#include <vector>

namespace kitapdar::scan {

namespace {

constexpr int packed = 3;         // quick: a scanner waits for nobody
constexpr int sizeBeforeZlib = 4; // that qCompress writes first

/// A directory, its entries in the order of their tags.
class Directory {
public:
    void number(std::uint32_t tag, std::uint32_t value) { m_entries.push_back({tag, 4, 1, bytes(value, 4)}); }
    void shortNumbers(std::uint32_t tag, std::uint32_t value, std::uint32_t count) {
        std::string all;
        for (std::uint32_t i = 0; i < count; ++i) all += bytes(value, 2);
        m_entries.push_back({tag, 3, count, all});
    }
    void fraction(std::uint32_t tag, std::uint32_t value) {
        m_entries.push_back({tag, 5, 1, bytes(value, 4) + bytes(1, 4)});
    }
    void text(std::uint32_t tag, const std::string& value) {
        m_entries.push_back({tag, 2, static_cast<std::uint32_t>(value.size() + 1), value + '\0'});
    }
    /// The whole file: head, directory, what is too long for an entry, the strip, whose offset is the entry of 273.
    std::string file(const QByteArray& strip) const {
        const std::uint32_t directory = 8;
        const auto count = static_cast<std::uint32_t>(m_entries.size());
        std::uint32_t behind = directory + 2 + 12 * count + 4;
        std::string rest;
        std::string entries;
        std::uint32_t restSize = 0;
        for (const Entry& entry : m_entries) restSize += entry.value.size() > 4 ? even(entry.value.size()) : 0;
        for (const Entry& entry : m_entries) {
            entries += bytes(entry.tag, 2) + bytes(entry.type, 2) + bytes(entry.count, 4);
            if (entry.tag == stripOffset) {
                entries += bytes(behind + restSize, 4);
            } else if (entry.value.size() > 4) {
                entries += bytes(behind + static_cast<std::uint32_t>(rest.size()), 4);
                rest += entry.value;
                if (rest.size() % 2 != 0) rest += '\0';
            } else {
                entries += entry.value + std::string(4 - entry.value.size(), '\0');
            }
        }
        std::string file = (isBig ? "MM" : "II") + bytes(42, 2) + bytes(directory, 4) + bytes(count, 2);
        file += entries + bytes(0, 4) + rest;
        file.append(strip.constData() + sizeBeforeZlib, static_cast<std::size_t>(strip.size() - sizeBeforeZlib));
        return file;
    }

    static constexpr std::uint32_t stripOffset = 273;

private:
    struct Entry {
        std::uint32_t tag;
        std::uint32_t type;
        std::uint32_t count;
        std::string value;
    };

    static constexpr bool isBig = std::endian::native == std::endian::big;
    static std::string bytes(std::uint32_t value, unsigned size) {
        std::string all;
        for (unsigned i = 0; i < size; ++i) all += static_cast<char>(value >> (8 * (isBig ? size - 1 - i : i)));
        return all;
    }
    static std::uint32_t even(std::size_t size) { return static_cast<std::uint32_t>(size + size % 2); }

    std::vector<Entry> m_entries;
};

} // namespace

std::string tiffOf(const ScannedPicture& picture, const std::string& name, const std::string& time) {
    const QByteArray strip = qCompress(reinterpret_cast<const uchar*>(picture.lines.data()),
                                       static_cast<qsizetype>(picture.lines.size()), packed);
    constexpr std::uint32_t deflate = 8;
    constexpr std::uint32_t whiteIsZero = 0;
    constexpr std::uint32_t blackIsZero = 1;
    constexpr std::uint32_t redGreenBlue = 2;
    constexpr std::uint32_t inch = 2;
    Directory directory;
    directory.number(256, picture.width);
    directory.number(257, picture.height);
    directory.shortNumbers(258, picture.bits, picture.samples);
    directory.shortNumbers(259, deflate, 1);
    directory.shortNumbers(262, picture.samples == 3 ? redGreenBlue : picture.bits == 1 ? whiteIsZero : blackIsZero, 1);
    directory.number(Directory::stripOffset, 0);
    directory.shortNumbers(277, picture.samples, 1);
    directory.number(278, picture.height);
    directory.number(279, static_cast<std::uint32_t>(strip.size() - sizeBeforeZlib));
    directory.fraction(282, picture.dpi);
    directory.fraction(283, picture.dpi);
    directory.shortNumbers(284, 1, 1); // samples of a pixel together
    directory.text(285, name);
    directory.shortNumbers(296, inch, 1);
    directory.text(305, "Kitapdar");
    directory.text(306, time);
    return directory.file(strip);
}

} // namespace kitapdar::scan
