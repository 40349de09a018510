#include "core/rendering/CarriedPicture.h"

#include <cmath>

namespace kitapdar::rendering {

namespace {

constexpr std::size_t mostPictures = 5'000;
constexpr int longestSide = 200'000;
constexpr std::size_t mostDecode = 8;
constexpr double mostPlace = 1000; // pages: farther off nothing is seen
constexpr double exact = 9e15;     // whole numbers that a double holds

class Numbers {
public:
    explicit Numbers(const std::vector<double>& numbers) : m_numbers(numbers) {}

    double real(double least, double most) {
        if (m_at >= m_numbers.size() || !(m_numbers[m_at] >= least && m_numbers[m_at] <= most)) {
            m_isSound = false;
            return least;
        }
        return m_numbers[m_at++];
    }
    std::int64_t whole(double least, double most) {
        const double value = real(least, most);
        if (value != std::floor(value)) m_isSound = false;
        return static_cast<std::int64_t>(value);
    }
    int small(int least, int most) { return static_cast<int>(whole(least, most)); }
    bool flag() { return small(0, 1) == 1; }
    bool isSound() const { return m_isSound; }
    bool isAtEnd() const { return m_at == m_numbers.size(); }

private:
    const std::vector<double>& m_numbers;
    std::size_t m_at = 0;
    bool m_isSound = true;
};

class Bytes {
public:
    explicit Bytes(std::string_view bytes) : m_bytes(bytes) {}

    std::optional<std::string> take(std::int64_t size) {
        if (size < 0 || static_cast<std::uint64_t>(size) > m_bytes.size()) return std::nullopt;
        std::string part(m_bytes.substr(0, static_cast<std::size_t>(size)));
        m_bytes.remove_prefix(static_cast<std::size_t>(size));
        return part;
    }
    bool isAtEnd() const { return m_bytes.empty(); }

private:
    std::string_view m_bytes;
};

bool isBits(int bits) { return bits == 1 || bits == 2 || bits == 4 || bits == 8 || bits == 16; }

bool fits(const CarriedPicture& picture) {
    if (picture.colours == Colours::Indexed && (picture.palette.empty() || picture.palette.size() > 768)) return false;
    if (picture.colours == Colours::Profile && picture.profile.empty()) return false;
    if (picture.isStencil && picture.bits != 1) return false;
    return isBits(picture.bits) && (picture.components == 1 || picture.components == 3) &&
           (picture.decode.size() % 2 == 0);
}

std::optional<CarriedPicture> pictureOf(Numbers& numbers, Bytes& bytes, std::int64_t fileBytes) {
    CarriedPicture picture;
    picture.packing = static_cast<Packing>(numbers.small(0, static_cast<int>(Packing::Plain)));
    picture.colours = static_cast<Colours>(numbers.small(0, static_cast<int>(Colours::OfFile)));
    picture.width = numbers.small(1, longestSide);
    picture.height = numbers.small(1, longestSide);
    picture.bits = numbers.small(1, 16);
    picture.components = numbers.small(1, 3);
    picture.isStencil = numbers.flag();
    for (double& part : picture.fill) part = numbers.real(0, 1);
    for (double& part : picture.place) part = numbers.real(-mostPlace, mostPlace);
    picture.predictor = numbers.small(1, 15);
    picture.predictedColours = numbers.small(1, 4);
    picture.k = numbers.small(-1, longestSide);
    picture.blackIsOne = numbers.flag();
    picture.alignsBytes = numbers.flag();
    picture.endsLines = numbers.flag();
    picture.endsBlock = numbers.flag();
    picture.columns = numbers.small(0, longestSide);
    picture.colourTransform = numbers.small(-1, 1);
    const int decodes = numbers.small(0, static_cast<int>(mostDecode));
    for (int i = 0; i < decodes && numbers.isSound(); ++i) picture.decode.push_back(numbers.real(0, 65'535));
    const auto palette = numbers.whole(0, exact);
    const auto profile = numbers.whole(0, exact);
    const auto globals = numbers.whole(0, exact);
    picture.offset = numbers.whole(-1, exact);
    picture.length = numbers.whole(0, exact);
    if (!numbers.isSound()) return std::nullopt;
    for (auto [size, part] : {std::pair(palette, &picture.palette), std::pair(profile, &picture.profile),
                              std::pair(globals, &picture.globals)}) {
        auto taken = bytes.take(size);
        if (!taken) return std::nullopt;
        *part = std::move(*taken);
    }
    if (picture.offset < 0) {
        auto taken = bytes.take(picture.length);
        if (!taken) return std::nullopt;
        picture.bytes = std::move(*taken);
    } else if (picture.offset > fileBytes || picture.length > fileBytes - picture.offset) {
        return std::nullopt;
    }
    if (picture.length == 0 || !fits(picture)) return std::nullopt;
    return picture;
}

} // namespace

CarriedMessage messageOf(const CarriedPage& page) {
    CarriedMessage message;
    auto& numbers = message.numbers;
    const auto add = [&numbers](auto value) { numbers.push_back(static_cast<double>(value)); };
    add(page.isChanged);
    add(page.pictures.size());
    for (const CarriedPicture& picture : page.pictures) {
        add(static_cast<int>(picture.packing));
        add(static_cast<int>(picture.colours));
        add(picture.width);
        add(picture.height);
        add(picture.bits);
        add(picture.components);
        add(picture.isStencil);
        for (const double part : picture.fill) add(part);
        for (const double part : picture.place) add(part);
        add(picture.predictor);
        add(picture.predictedColours);
        add(picture.k);
        add(picture.blackIsOne);
        add(picture.alignsBytes);
        add(picture.endsLines);
        add(picture.endsBlock);
        add(picture.columns);
        add(picture.colourTransform);
        add(picture.decode.size());
        for (const double part : picture.decode) add(part);
        add(picture.palette.size());
        add(picture.profile.size());
        add(picture.globals.size());
        add(picture.offset);
        add(picture.offset < 0 ? static_cast<std::int64_t>(picture.bytes.size()) : picture.length);
        message.bytes.append(picture.palette).append(picture.profile).append(picture.globals);
        if (picture.offset < 0) message.bytes += picture.bytes;
    }
    return message;
}

std::optional<CarriedPage> carriedPageOf(const std::vector<double>& numbers, std::string_view bytes,
                                         std::int64_t fileBytes) {
    Numbers from(numbers);
    Bytes rest(bytes);
    CarriedPage page;
    page.isChanged = from.flag();
    const int count = from.small(1, static_cast<int>(mostPictures));
    if (!from.isSound()) return std::nullopt;
    for (int i = 0; i < count; ++i) {
        auto picture = pictureOf(from, rest, fileBytes);
        if (!picture) return std::nullopt;
        page.pictures.push_back(std::move(*picture));
    }
    if (!from.isAtEnd() || !rest.isAtEnd()) return std::nullopt;
    return page;
}

} // namespace kitapdar::rendering
