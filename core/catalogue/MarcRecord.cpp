#include "core/catalogue/MarcRecord.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kitapdar::catalogue {
namespace {

constexpr char fieldMark = '\x1E';
constexpr char partMark = '\x1F';

constexpr std::array<std::pair<MarcFormat, std::string_view>, 4> formatCodes{{
    {MarcFormat::Marc21, "marc21"},
    {MarcFormat::Unimarc, "unimarc"},
    {MarcFormat::Rusmarc, "rusmarc"},
    {MarcFormat::Irbis, "irbis"},
}};

const std::string& nothing() {
    static const std::string empty;
    return empty;
}

bool isForbidden(char c) { return c == '\0' || (c >= '\x1D' && c <= '\x1F'); }

char clean(char c) { return c < ' ' || c > '~' ? ' ' : c; } // also every byte of a multibyte character

void append(std::string& out, std::string_view text) {
    std::copy_if(text.begin(), text.end(), std::back_inserter(out), [](char c) { return !isForbidden(c); });
}

/// Cuts the text at the mark: the part before it; `rest` keeps what is behind it. False when nothing is left.
bool cut(std::optional<std::string_view>& rest, char mark, std::string_view& part) {
    if (!rest) return false;
    const auto end = rest->find(mark);
    part = rest->substr(0, end);
    rest = end == std::string_view::npos ? std::nullopt : std::optional(rest->substr(end + 1));
    return true;
}

/// A copy as RUSMARC has it, or an agency of Russia. (Other countries have a local field 899 with other subfields.)
bool isRusmarc(const MarcRecord& record) {
    return std::any_of(record.fields.begin(), record.fields.end(), [](const MarcField& field) {
        return (field.tag == "899" && (field.has('p') || field.has('j'))) ||
               (field.tag == "801" && field.value('a') == "RU");
    });
}

} // namespace

bool MarcField::isControl() const { return tag.size() == 3 && tag.starts_with("00") && subfields.empty(); }

const std::string& MarcField::value(char code) const {
    const auto found = std::find_if(subfields.begin(), subfields.end(), [&](const auto& s) { return s.code == code; });
    return found == subfields.end() ? nothing() : found->value;
}

bool MarcField::has(char code) const {
    return std::any_of(subfields.begin(), subfields.end(), [&](const auto& s) { return s.code == code; });
}

std::vector<std::string> MarcField::values(char code) const {
    std::vector<std::string> found;
    for (const auto& subfield : subfields) {
        if (subfield.code == code) found.push_back(subfield.value);
    }
    return found;
}

const MarcField* MarcRecord::first(std::string_view tag) const {
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const auto& field) { return field.tag == tag; });
    return found == fields.end() ? nullptr : &*found;
}

std::vector<const MarcField*> MarcRecord::all(std::string_view tag) const {
    std::vector<const MarcField*> found;
    for (const auto& field : fields) {
        if (field.tag == tag) found.push_back(&field);
    }
    return found;
}

const std::string& MarcRecord::value(std::string_view tag, char code) const {
    for (const auto& field : fields) {
        if (field.tag != tag) continue;
        if (const auto& value = field.value(code); !value.empty()) return value;
    }
    return nothing();
}

const std::string& MarcRecord::data(std::string_view tag) const {
    const auto* field = first(tag);
    return field ? field->data : nothing();
}

std::string_view code(MarcFormat format) {
    const auto* found =
        std::find_if(formatCodes.begin(), formatCodes.end(), [&](auto& f) { return f.first == format; });
    return found->second;
}

std::optional<MarcFormat> marcFormatFrom(std::string_view code) {
    for (const auto& [format, text] : formatCodes) {
        if (text == code) return format;
    }
    return std::nullopt;
}

MarcFormat detectFormat(const MarcRecord& record) {
    if (record.has("245")) return MarcFormat::Marc21;
    const bool irbisMarks = record.has("920") || !record.value("910", 'b').empty();
    if (record.leader.empty()) return MarcFormat::Irbis;
    if (record.has("200")) {
        // RUSMARC with a copy as IRBIS has it stays what it is when its own fields of copies go: it names its agency.
        const bool mayBeIrbis = !record.has("899") && (record.has("920") || !isRusmarc(record));
        if (irbisMarks && mayBeIrbis) return MarcFormat::Irbis;
        return isRusmarc(record) ? MarcFormat::Rusmarc : MarcFormat::Unimarc;
    }
    if (irbisMarks) return MarcFormat::Irbis;
    // No title at all, an authority record for one. The map of directory entries ends with 0 in MARC 21 only.
    if (record.leaderAt(23) == '0') return MarcFormat::Marc21;
    return isRusmarc(record) ? MarcFormat::Rusmarc : MarcFormat::Unimarc;
}

std::string storeMarc(const MarcRecord& record) {
    std::string out;
    append(out, record.leader);
    for (const auto& field : record.fields) {
        out += fieldMark;
        append(out, field.tag);
        out += clean(field.indicator1);
        out += clean(field.indicator2);
        out += partMark;
        append(out, field.data);
        for (const auto& subfield : field.subfields) {
            out += partMark;
            out += clean(subfield.code);
            append(out, subfield.value);
        }
    }
    return out;
}

std::optional<MarcRecord> loadMarc(std::string_view stored) {
    MarcRecord record;
    std::optional<std::string_view> rest = stored;
    std::string_view part;
    cut(rest, fieldMark, part);
    if (std::any_of(part.begin(), part.end(), isForbidden)) return std::nullopt;
    record.leader = part;
    while (cut(rest, fieldMark, part)) {
        MarcField field;
        std::optional<std::string_view> parts = part;
        std::string_view head;
        cut(parts, partMark, head);
        std::string_view data;
        if (head.size() < 2 || !cut(parts, partMark, data)) return std::nullopt;
        field.tag = head.substr(0, head.size() - 2);
        field.indicator1 = head[head.size() - 2];
        field.indicator2 = head[head.size() - 1];
        field.data = data;
        std::string_view subfield;
        while (cut(parts, partMark, subfield)) {
            if (subfield.empty()) return std::nullopt;
            field.subfields.push_back({subfield.front(), std::string(subfield.substr(1))});
        }
        record.fields.push_back(std::move(field));
    }
    return record;
}

} // namespace kitapdar::catalogue
