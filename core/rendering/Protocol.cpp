#include "core/rendering/Protocol.h"

#include <cmath>
#include <cstring>
#include <type_traits>

namespace kitapdar::rendering {

namespace {

class Writer {
public:
    Writer() : m_bytes(sizeof(std::uint32_t), '\0') {}

    template <class Number>
    void add(Number number) {
        static_assert(std::is_arithmetic_v<Number>);
        m_bytes.append(reinterpret_cast<const char*>(&number), sizeof number);
    }
    void add(std::string_view text) {
        add(static_cast<std::uint32_t>(text.size()));
        m_bytes += text;
    }

    std::string message() && {
        const auto length = static_cast<std::uint32_t>(m_bytes.size() - sizeof(std::uint32_t));
        std::memcpy(m_bytes.data(), &length, sizeof length);
        return std::move(m_bytes);
    }

private:
    std::string m_bytes;
};

class Reader {
public:
    explicit Reader(std::string_view bytes) : m_bytes(bytes) {}

    template <class Number>
    Number number() {
        Number value{};
        if (m_bytes.size() < sizeof value) {
            m_isWhole = false;
            return value;
        }
        std::memcpy(&value, m_bytes.data(), sizeof value);
        m_bytes.remove_prefix(sizeof value);
        return value;
    }
    std::string text() {
        const auto size = number<std::uint32_t>();
        if (m_bytes.size() < size) {
            m_isWhole = false;
            return {};
        }
        std::string value(m_bytes.substr(0, size));
        m_bytes.remove_prefix(size);
        return value;
    }
    std::size_t left() const { return m_bytes.size(); }
    bool isRead() const { return m_isWhole && m_bytes.empty(); }

private:
    std::string_view m_bytes;
    bool m_isWhole = true;
};

} // namespace

std::string encoded(const Asked& asked) {
    Writer writer;
    writer.add(static_cast<std::uint32_t>(asked.question));
    for (const std::int32_t number : {asked.page, asked.count, asked.width, asked.height}) writer.add(number);
    writer.add(std::string_view(asked.text));
    return std::move(writer).message();
}

std::string encoded(const Answered& answered) {
    Writer writer;
    writer.add(static_cast<std::uint32_t>(answered.status));
    for (const std::int32_t number : {answered.pages, answered.width, answered.height}) writer.add(number);
    writer.add(static_cast<std::uint32_t>(answered.numbers.size()));
    for (const double number : answered.numbers) writer.add(number);
    writer.add(std::string_view(answered.bytes));
    return std::move(writer).message();
}

std::optional<Asked> decodedAsked(std::string_view message) {
    Reader reader(message);
    Asked asked;
    const auto question = reader.number<std::uint32_t>();
    if (question < static_cast<std::uint32_t>(Question::Open) ||
        question > static_cast<std::uint32_t>(Question::Sheets))
        return std::nullopt;
    asked.question = static_cast<Question>(question);
    asked.page = reader.number<std::int32_t>();
    asked.count = reader.number<std::int32_t>();
    asked.width = reader.number<std::int32_t>();
    asked.height = reader.number<std::int32_t>();
    asked.text = reader.text();
    return reader.isRead() ? std::optional(std::move(asked)) : std::nullopt;
}

std::optional<Answered> decodedAnswered(std::string_view message) {
    Reader reader(message);
    Answered answered;
    const auto status = reader.number<std::uint32_t>();
    if (status < static_cast<std::uint32_t>(Status::Done) || status > static_cast<std::uint32_t>(Status::Refused))
        return std::nullopt;
    answered.status = static_cast<Status>(status);
    answered.pages = reader.number<std::int32_t>();
    answered.width = reader.number<std::int32_t>();
    answered.height = reader.number<std::int32_t>();
    const auto count = reader.number<std::uint32_t>();
    if (count > reader.left() / sizeof(double)) return std::nullopt;
    answered.numbers.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i) answered.numbers.push_back(reader.number<double>());
    answered.bytes = reader.text();
    return reader.isRead() ? std::optional(std::move(answered)) : std::nullopt;
}

std::vector<double> numbersOf(const PictureFacts& facts) {
    // 64 bits are more than a double holds.
    const auto high = static_cast<double>(facts.fingerprint >> 32U);
    const auto low = static_cast<double>(facts.fingerprint & 0xFFFFFFFFU);
    return {static_cast<double>(facts.width),
            static_cast<double>(facts.height),
            static_cast<double>(facts.dpi),
            static_cast<double>(facts.bits),
            static_cast<double>(facts.skew),
            static_cast<double>(facts.sharpness),
            static_cast<double>(facts.ink),
            static_cast<double>(facts.contrast),
            static_cast<double>(facts.brightness),
            static_cast<double>(facts.edge),
            high,
            low};
}

std::string encodedPart(const PagePart& part) {
    std::string text;
    for (const std::int32_t number : {part.left, part.top, part.right, part.bottom, part.rotation})
        text.append(reinterpret_cast<const char*>(&number), sizeof number);
    return text;
}

std::optional<PagePart> decodedPart(std::string_view text) {
    constexpr std::int32_t whole = 10'000;
    Reader reader(text);
    PagePart part;
    for (std::int32_t* const number : {&part.left, &part.top, &part.right, &part.bottom, &part.rotation})
        *number = reader.number<std::int32_t>();
    const bool isPart = 0 <= part.left && part.left < part.right && part.right <= whole && 0 <= part.top &&
                        part.top < part.bottom && part.bottom <= whole;
    const bool isTurned = part.rotation >= 0 && part.rotation < 360 && part.rotation % 90 == 0;
    return reader.isRead() && isPart && isTurned ? std::optional(part) : std::nullopt;
}

std::optional<PictureFacts> factsOf(const std::vector<double>& numbers) {
    constexpr std::size_t count = 12;
    constexpr double most = 1e9;
    constexpr std::size_t mayBeNegative = 4; // the skew
    if (numbers.size() != count) return std::nullopt;
    for (std::size_t i = 0; i < count; ++i) {
        const double least = i == mayBeNegative ? -most : 0;
        const double largest = i >= count - 2 ? 4294967295.0 : most;
        if (!(numbers[i] >= least && numbers[i] <= largest) || numbers[i] != std::floor(numbers[i]))
            return std::nullopt;
    }
    const auto whole = [&](std::size_t i) { return static_cast<int>(numbers[i]); };
    PictureFacts facts{whole(0), whole(1), whole(2), whole(3), whole(4), static_cast<std::int64_t>(numbers[5]),
                       whole(6), whole(7), whole(8), whole(9), 0};
    facts.fingerprint = (static_cast<std::uint64_t>(numbers[10]) << 32U) | static_cast<std::uint64_t>(numbers[11]);
    if (facts.width < 1 || facts.height < 1) return std::nullopt;
    return facts;
}

} // namespace kitapdar::rendering
