#include "core/exchange/marc/IrbisMasterSource.h"

#include "core/exchange/marc/IrbisField.h"
#include "core/exchange/marc/Limits.h"
#include "core/exchange/marc/RecordText.h"

#include <algorithm>
#include <utility>

namespace kitapdar::exchange {
namespace {

using catalogue::MarcRecord;

constexpr std::size_t fileHeadSize = 36;
constexpr std::size_t headSize = 32; // of a record; its directory follows
constexpr std::size_t entrySize = 12;

// Bits of a record's state.
constexpr std::uint32_t deleted = 1 | 2;
constexpr std::uint32_t absent = 4;
constexpr std::uint32_t notIndexed = 8;
constexpr std::uint32_t last = 32;

/// Numbers are of four bytes, the highest first.
std::uint32_t numberAt(std::string_view bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = at; i < at + 4; ++i) value = value << 8U | static_cast<unsigned char>(bytes[i]);
    return value;
}

struct Head {
    std::uint32_t number = 0;
    std::size_t length = 0;
    std::size_t base = 0; // where the values begin
    std::size_t fields = 0;
    std::uint32_t state = 0;

    bool isSound() const {
        return number > 0 && fields <= limits::fields && base == headSize + entrySize * fields && length >= base;
    }
    bool isLastVersion() const {
        if ((state & (deleted | absent)) != 0) return false;
        return (state & last) != 0 || (state & notIndexed) == 0;
    }
};

Head headAt(std::string_view bytes) {
    return {numberAt(bytes, 0), numberAt(bytes, 4), numberAt(bytes, 16), numberAt(bytes, 20), numberAt(bytes, 28)};
}

std::variant<MarcRecord, iso::Damage> readRecord(const Head& head, std::string_view bytes, RecordText& text) {
    MarcRecord record;
    const auto values = bytes.substr(head.base);
    std::size_t subfields = 0;
    for (std::size_t i = 0; i < head.fields; ++i) {
        const auto entry = bytes.substr(headSize + i * entrySize, entrySize);
        const std::size_t begin = numberAt(entry, 4);
        const std::size_t length = numberAt(entry, 8);
        auto tag = irbisTag(std::to_string(numberAt(entry, 0)));
        if (begin > values.size() || length > values.size() - begin) {
            return iso::Damage{MarcProblem::BadDirectory, "field " + tag};
        }
        const auto value = text.value(values.substr(begin, length));
        if (!value) return iso::Damage{MarcProblem::BadText, "field " + tag};
        record.fields.push_back(irbisField(std::move(tag), *value));
        subfields += record.fields.back().subfields.size();
    }
    if (auto damage = sizeDamage(record.fields.size(), subfields)) return std::move(*damage);
    if (auto damage = text.damage()) return std::move(*damage);
    if (record.fields.empty()) return iso::Damage{MarcProblem::BadStructure, "no fields"};
    return record;
}

} // namespace

bool isIrbisMaster(std::string_view beginning) {
    if (beginning.size() < fileHeadSize || numberAt(beginning, 0) != 0 || numberAt(beginning, 4) == 0) return false;
    if (beginning.size() >= fileHeadSize + headSize && headAt(beginning.substr(fileHeadSize)).isSound()) return true;
    return numberAt(beginning, 8) == fileHeadSize && numberAt(beginning, 12) == 0; // no record is in it
}

Result<void> IrbisMasterSource::need(std::size_t size) {
    while (m_bytes.window().size() < size && !m_bytes.atEnd()) CHECK(m_bytes.more());
    return {};
}

Result<void> IrbisMasterSource::skip(std::size_t size) {
    for (;;) {
        const std::size_t here = std::min(size, m_bytes.window().size());
        m_bytes.drop(here);
        size -= here;
        if (size == 0 || (m_bytes.atEnd() && m_bytes.window().empty())) return {};
        CHECK(m_bytes.more());
    }
}

Result<void> IrbisMasterSource::skipToEnd() {
    for (;;) {
        m_bytes.drop(m_bytes.window().size());
        if (m_bytes.atEnd()) return {};
        CHECK(m_bytes.more());
    }
}

Result<RecordSource::Found> IrbisMasterSource::skipDamage() {
    Found found;
    found.offset = m_bytes.position();
    found.item = Broken{0, found.offset, MarcProblem::NotARecord, {}, excerpt(m_bytes.window().substr(0, headSize))};
    m_bytes.drop(1);
    for (;;) {
        CHECK(need(headSize));
        const auto window = m_bytes.window();
        std::size_t at = 0;
        for (; at + headSize <= window.size(); ++at) {
            const auto head = headAt(window.substr(at));
            if (!head.isSound() || head.fields == 0) continue;
            m_bytes.drop(at);
            return found;
        }
        m_bytes.drop(m_bytes.atEnd() ? window.size() : at);
        if (m_bytes.atEnd()) return found;
        CHECK(m_bytes.more());
    }
}

Result<std::optional<RecordSource::Found>> IrbisMasterSource::next() {
    if (m_end == 0) {
        CHECK(need(fileHeadSize));
        const auto head = m_bytes.window();
        m_end = static_cast<std::int64_t>(static_cast<std::uint64_t>(numberAt(head, 12)) << 32U | numberAt(head, 8));
        m_bytes.drop(fileHeadSize);
    }
    for (;;) {
        CHECK(need(headSize));
        const bool atEnd = m_bytes.window().empty() || m_bytes.position() >= m_end;
        if (atEnd || (m_bytes.window().size() >= headSize && headAt(m_bytes.window()).number == 0)) {
            CHECK(skipToEnd()); // space that the database keeps for later
            return std::optional<Found>();
        }
        Found found;
        found.offset = m_bytes.position();
        if (m_bytes.window().size() < headSize) {
            found.item = Broken{0, found.offset, MarcProblem::Truncated, {}, excerpt(m_bytes.window())};
            CHECK(skipToEnd());
            return std::optional(std::move(found));
        }
        const Head head = headAt(m_bytes.window());
        if (!head.isSound()) {
            TRY(found, skipDamage());
            return std::optional(std::move(found));
        }
        if (!head.isLastVersion()) {
            CHECK(skip(head.length));
            continue;
        }
        if (head.length > limits::recordBytes) {
            const auto detail = "more than " + std::to_string(limits::recordBytes) + " bytes";
            found.item = Broken{0, found.offset, MarcProblem::TooLarge, detail, excerpt(m_bytes.window())};
            CHECK(skip(head.length));
            return std::optional(std::move(found));
        }
        CHECK(need(head.length));
        const auto bytes = m_bytes.window().substr(0, head.length);
        RecordText text(m_encoding, m_badBytes);
        auto read = bytes.size() < head.length
                        ? std::variant<MarcRecord, iso::Damage>(iso::Damage{MarcProblem::Truncated, {}})
                        : readRecord(head, bytes, text);
        if (auto* damage = std::get_if<iso::Damage>(&read)) {
            found.item = Broken{0, found.offset, damage->reason, std::move(damage->detail), excerpt(bytes)};
        } else {
            found.item = std::get<MarcRecord>(std::move(read));
            found.doubt = text.doubt();
        }
        m_bytes.drop(bytes.size());
        return std::optional(std::move(found));
    }
}

} // namespace kitapdar::exchange
