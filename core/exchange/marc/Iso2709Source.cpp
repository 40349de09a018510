#include "core/exchange/marc/Iso2709Source.h"

#include "core/exchange/marc/Iso2709.h"
#include "core/exchange/marc/RecordText.h"

namespace kitapdar::exchange {

Result<void> Iso2709Source::skipFiller() {
    for (;;) {
        m_bytes.drop(iso::fillerBefore(m_bytes.window()));
        if (!m_bytes.window().empty() || m_bytes.atEnd()) return {};
        CHECK(m_bytes.more());
    }
}

Result<std::optional<RecordSource::Found>> Iso2709Source::next() {
    CHECK(skipFiller());
    if (m_bytes.window().empty()) return std::optional<Found>();
    auto size = iso::recordSize(m_bytes.window(), m_bytes.atEnd());
    while (!size) {
        CHECK(m_bytes.more());
        size = iso::recordSize(m_bytes.window(), m_bytes.atEnd());
    }

    auto bytes = m_bytes.window().substr(0, *size);
    Found found;
    found.offset = m_bytes.position();
    const auto broken = [&](iso::Damage damage) {
        found.item = Broken{0, found.offset, damage.reason, std::move(damage.detail), excerpt(bytes)};
    };
    auto parsed = iso::parse(bytes);
    if (const auto* damage = std::get_if<iso::Damage>(&parsed); damage && damage->reason == MarcProblem::NotARecord) {
        // Whatever came between two records is no part of the second one.
        if (const auto garbage = iso::garbageBefore(bytes); garbage > 0) bytes = bytes.substr(0, garbage);
    }
    if (auto* damage = std::get_if<iso::Damage>(&parsed)) {
        broken(std::move(*damage));
    } else {
        const auto& raw = std::get<iso::RawRecord>(parsed);
        const auto chosen = m_encoding.of(bytes, raw.leader[9]);
        RecordText text(chosen.encoding, m_badBytes);
        auto decoded = decodeRecord(raw, text);
        if (auto* bad = std::get_if<iso::Damage>(&decoded)) {
            broken(std::move(*bad));
        } else {
            found.item = std::get<catalogue::MarcRecord>(std::move(decoded));
            found.repaired = raw.repaired;
            found.doubt = text.doubt();
            if (!found.doubt && chosen.guessed) found.doubt = TextDoubt::Guessed;
        }
    }
    m_bytes.drop(bytes.size());
    return std::optional(std::move(found));
}

} // namespace kitapdar::exchange
