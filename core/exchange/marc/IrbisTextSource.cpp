#include "core/exchange/marc/IrbisTextSource.h"

#include "core/exchange/marc/IrbisField.h"
#include "core/exchange/marc/Iso2709.h"
#include "core/exchange/marc/Limits.h"
#include "core/exchange/marc/RecordText.h"

#include <algorithm>
#include <utility>

namespace kitapdar::exchange {
namespace {

using catalogue::MarcField;
using catalogue::MarcRecord;

constexpr std::string_view endMark = "*****"; // at the beginning of a line

bool isEndLine(std::string_view line) { return line.starts_with(endMark); }

/// Whether a field begins behind the end mark, in its line: "*****#920: PAZK".
bool beginsField(std::string_view behindMark) {
    std::string tag;
    std::string_view content;
    return splitIrbisField(behindMark, tag, content);
}

/// Cuts the first line off, without its line end.
std::string_view takeLine(std::string_view& text) {
    const auto end = text.find('\n');
    auto line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

std::variant<MarcRecord, iso::Damage> readRecord(std::string_view text) {
    MarcRecord record;
    std::string tag;
    std::string content;
    const auto finish = [&] {
        while (content.ends_with('\n')) content.pop_back(); // blank lines before the next field
        if (!tag.empty()) record.fields.push_back(irbisField(std::exchange(tag, {}), content));
    };
    while (!text.empty()) {
        const auto line = takeLine(text);
        if (isEndLine(line)) break;
        std::string nextTag;
        std::string_view begin;
        if (splitIrbisField(line, nextTag, begin)) {
            finish();
            tag = std::move(nextTag);
            content = begin;
        } else if (!tag.empty()) {
            content.append("\n").append(line); // a value of several lines
        } else if (!line.empty()) {
            return iso::Damage{MarcProblem::NotARecord, "a line before the first field"};
        }
    }
    finish();
    std::size_t subfields = 0;
    for (const MarcField& field : record.fields) subfields += field.subfields.size();
    if (auto damage = sizeDamage(record.fields.size(), subfields)) return std::move(*damage);
    if (record.fields.empty()) return iso::Damage{MarcProblem::BadStructure, "no fields"};
    return record;
}

} // namespace

Result<IrbisTextSource::Lines> IrbisTextSource::recordLines() {
    for (;;) {
        const auto window = m_bytes.window();
        for (auto at = window.find(endMark); at != std::string_view::npos; at = window.find(endMark, at + 1)) {
            if (at > 0 && window[at - 1] != m_lineEnd) continue;
            const auto end = window.find(m_lineEnd, at);
            const auto behind = window.find_first_not_of('*', at);
            if (behind != std::string_view::npos && behind < end && beginsField(window.substr(behind, end - behind)))
                return Lines{behind, true};
            if (end != std::string_view::npos) return Lines{end + 1, true};
            if (m_bytes.atEnd()) return Lines{window.size(), true};
            break;
        }
        if (m_bytes.atEnd()) return Lines{window.size(), true};
        if (window.size() > limits::recordBytes) return Lines{window.size(), false};
        CHECK(m_bytes.more());
    }
}

Result<void> IrbisTextSource::skipToEndLine() {
    for (;;) {
        const auto window = m_bytes.window();
        const auto at = window.find(m_lineEnd + std::string(endMark));
        if (at != std::string_view::npos) {
            m_bytes.drop(at + 1);
            TRY(const auto lines, recordLines());
            m_bytes.drop(lines.size);
            return {};
        }
        if (m_bytes.atEnd()) {
            m_bytes.drop(window.size());
            return {};
        }
        m_bytes.drop(window.size() - std::min(window.size(), endMark.size()));
        CHECK(m_bytes.more());
    }
}

void IrbisTextSource::findLineEnd() {
    const auto window = m_bytes.window();
    const bool isOfOldMac = window.find('\n') == std::string_view::npos && window.find('\r') != std::string_view::npos;
    m_lineEnd = isOfOldMac ? '\r' : '\n';
}

Result<std::optional<RecordSource::Found>> IrbisTextSource::next() {
    if (m_parts.empty()) {
        if (m_bytes.window().empty()) CHECK(m_bytes.more());
        if (m_lineEnd == 0) findLineEnd();
        for (;;) { // blank lines between records and at the end of the file
            m_bytes.drop(iso::fillerBefore(m_bytes.window()));
            if (!m_bytes.window().empty() || m_bytes.atEnd()) break;
            CHECK(m_bytes.more());
        }
        if (m_bytes.window().empty()) return std::optional<Found>();

        TRY(const auto lines, recordLines());
        if (!lines.ended || lines.size > limits::recordBytes) {
            Found found;
            found.offset = m_bytes.position();
            found.item = broken(m_bytes.window().substr(0, lines.size),
                                {MarcProblem::TooLarge, "more than " + std::to_string(limits::recordBytes) + " bytes"});
            m_bytes.drop(lines.size);
            if (!lines.ended) CHECK(skipToEndLine());
            return std::optional(std::move(found));
        }
        IrbisParts parts = irbisParts(m_bytes.window().substr(0, lines.size), m_lineEnd);
        m_joint = parts.joint;
        m_parts.assign(parts.parts.begin(), parts.parts.end());
    }
    const IrbisPart part = m_parts.front();
    m_parts.pop_front();
    // Nothing of the part itself: the mark of a file that was put behind another.
    const std::size_t filler = std::min(iso::fillerBefore(m_bytes.window()), part.text);
    m_bytes.drop(filler);
    Found found = read(m_bytes.window().substr(0, part.text - filler));
    m_bytes.drop(part.size - filler);
    return std::optional(std::move(found));
}

Broken IrbisTextSource::broken(std::string_view bytes, iso::Damage damage) const {
    return Broken{0, m_bytes.position(), damage.reason, std::move(damage.detail), excerpt(bytes)};
}

RecordSource::Found IrbisTextSource::read(std::string_view bytes) const {
    Found found;
    found.offset = m_bytes.position();
    if (m_joint == IrbisJoint::Unclear) {
        found.item = broken(bytes, {MarcProblem::Joined, "fields that a record has once stand twice"});
        return found;
    }
    const auto chosen = m_encoding.of(bytes, ' ');
    RecordText reader(chosen.encoding, m_badBytes);
    auto text = reader.value(bytes);
    if (text && m_lineEnd == '\r') std::ranges::replace(*text, '\r', '\n');
    auto read = text ? readRecord(*text) : std::variant<MarcRecord, iso::Damage>(iso::Damage{MarcProblem::BadText, {}});
    if (auto damage = reader.damage()) read = std::move(*damage);
    if (auto* damage = std::get_if<iso::Damage>(&read)) {
        found.item = broken(bytes, std::move(*damage));
        return found;
    }
    found.item = std::get<MarcRecord>(std::move(read));
    found.doubt = reader.doubt();
    if (!found.doubt && chosen.guessed) found.doubt = TextDoubt::Guessed;
    // Doubtful letters can be seen in the record; that two records were one cannot.
    if (m_joint == IrbisJoint::Parted) found.doubt = TextDoubt::Parted;
    if (m_joint == IrbisJoint::Doubled) found.doubt = TextDoubt::Doubled;
    return found;
}

} // namespace kitapdar::exchange
