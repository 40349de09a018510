#include "core/exchange/MarcWriter.h"

#include "core/exchange/marc/Iso2709.h"
#include "core/exchange/marc/StandInLeader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace kitapdar::exchange {
namespace {

using catalogue::MarcField;
using catalogue::MarcRecord;

constexpr std::size_t longestField = 9999;
constexpr std::size_t longestIsoRecord = 99999;

std::string digits(std::size_t value, std::size_t width) {
    auto text = std::to_string(value);
    return text.size() < width ? text.insert(0, width - text.size(), '0') : text;
}

bool isIsoTag(std::string_view tag) {
    return tag.size() == 3 && std::all_of(tag.begin(), tag.end(), [](char c) { return c > ' ' && c <= '~'; });
}

std::string leaderOf(const MarcRecord& record) {
    if (record.leader.empty()) return std::string(standInLeader);
    auto leader = record.leader;
    leader.resize(iso::leaderSize, ' ');
    leader[10] = leader[11] = '2';
    const bool marc21 = catalogue::detectFormat(record) == catalogue::MarcFormat::Marc21;
    if (marc21) leader[9] = 'a';
    leader.replace(20, 4, marc21 ? "4500" : "450 ");
    return leader;
}

/// The bytes that a field has in files. UNIMARC says the character set in 100 $a, positions 26 to 33: what is written
/// is UTF-8, whatever the record came in.
MarcField writtenField(const MarcField& field, catalogue::MarcFormat format) {
    constexpr std::size_t begin = 26;
    constexpr std::string_view utf8 = "50      ";
    MarcField written = field;
    const bool coded = format == catalogue::MarcFormat::Unimarc || format == catalogue::MarcFormat::Rusmarc;
    if (!coded || field.tag != "100") return written;
    for (auto& subfield : written.subfields) {
        std::string& value = subfield.value;
        const bool ascii = std::all_of(value.begin(), value.end(), [](char c) { return c >= ' ' && c <= '~'; });
        if (subfield.code != 'a' || !ascii || value.size() < begin + 2) continue;
        const std::size_t count = std::min(utf8.size(), value.size() - begin);
        value.replace(begin, count, utf8.substr(0, count));
    }
    return written;
}

/// Values cannot hold the marks of the format; a record that keeps MarcRecord's promise has none.
void appendValue(std::string& out, std::string_view value) {
    std::copy_if(value.begin(), value.end(), std::back_inserter(out), [](char c) { return c < '\x1D' || c > '\x1F'; });
}

std::string fieldBytes(const MarcField& field) {
    std::string out;
    if (!field.subfields.empty()) {
        out += field.indicator1;
        out += field.indicator2;
    }
    appendValue(out, field.data);
    for (const auto& subfield : field.subfields) {
        out += iso::subfieldMark;
        out += subfield.code;
        appendValue(out, subfield.value);
    }
    return out += iso::fieldEnd;
}

bool isNoncharacter(std::string_view text) {
    return text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF"); // U+FFFE, U+FFFF: not allowed in XML
}

void appendXml(std::string& out, std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\xEF' && isNoncharacter(text.substr(at))) {
            at += 2;
            continue;
        }
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\r':
            out += "&#13;";
            break;
        case '\n': // in an attribute it would be read as a blank, and so would a tab
            out += "&#10;";
            break;
        case '\t':
            out += "&#9;";
            break;
        default:
            if (static_cast<unsigned char>(c) >= 0x20) out += c;
        }
    }
}

void appendXmlField(std::string& out, const MarcField& field) {
    const bool control = field.isControl();
    out += control ? "  <controlfield tag=\"" : "  <datafield tag=\"";
    appendXml(out, field.tag);
    if (control) {
        out += "\">";
        appendXml(out, field.data);
        out += "</controlfield>\n";
        return;
    }
    out += "\" ind1=\"";
    appendXml(out, std::string_view(&field.indicator1, 1));
    out += "\" ind2=\"";
    appendXml(out, std::string_view(&field.indicator2, 1));
    out += "\">";
    const auto subfield = [&](char code, std::string_view value) {
        out += "<subfield code=\"";
        appendXml(out, std::string_view(&code, 1));
        out += "\">";
        appendXml(out, value);
        out += "</subfield>";
    };
    // MARCXML has no place for text without a subfield; a blank code says that there was none.
    const bool hasLostCode = !field.subfields.empty() && field.subfields.front().code == ' ';
    if (!field.data.empty() || hasLostCode) subfield(' ', field.data);
    for (const auto& part : field.subfields) subfield(part.code, part.value);
    out += "</datafield>\n";
}

void appendLine(std::string& out, std::string_view text) {
    std::transform(text.begin(), text.end(), std::back_inserter(out),
                   [](char c) { return c == '\n' || c == '\r' ? ' ' : c; });
}

} // namespace

std::vector<std::string> takeFieldsNotInIso2709(MarcRecord& record) {
    std::vector<std::string> tags;
    std::erase_if(record.fields, [&](const MarcField& field) {
        if (isIsoTag(field.tag)) return false;
        tags.push_back(field.tag);
        return true;
    });
    return tags;
}

Result<std::string, Iso2709Refusal> iso2709(const MarcRecord& record) {
    std::string directory;
    std::string data;
    const auto format = catalogue::detectFormat(record);
    for (const auto& field : record.fields) {
        if (!isIsoTag(field.tag)) return fail(Iso2709Refusal(TagNotInIso2709{field.tag}));
        const auto bytes = fieldBytes(writtenField(field, format));
        if (bytes.size() > longestField) return fail(Iso2709Refusal(RecordTooLong{bytes.size(), field.tag}));
        directory += field.tag + digits(bytes.size(), 4) + digits(data.size(), 5);
        data += bytes;
    }
    const auto base = iso::leaderSize + directory.size() + 1;
    const auto size = base + data.size() + 1;
    if (size > longestIsoRecord) return fail(Iso2709Refusal(RecordTooLong{size, {}}));
    auto out = leaderOf(record);
    out.replace(0, 5, digits(size, 5)).replace(12, 5, digits(base, 5));
    return out + directory + iso::fieldEnd + data + iso::recordEnd;
}

std::string_view marcXmlBegin() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<collection xmlns=\"http://www.loc.gov/MARC21/slim\">\n";
}

std::string_view marcXmlEnd() { return "</collection>\n"; }

std::string marcXml(const MarcRecord& record) {
    std::string out = "<record>\n  <leader>";
    appendXml(out, leaderOf(record));
    out += "</leader>\n";
    const auto format = catalogue::detectFormat(record);
    for (const auto& field : record.fields) appendXmlField(out, writtenField(field, format));
    return out += "</record>\n";
}

std::string marcText(const MarcRecord& record) {
    std::string out;
    if (!record.leader.empty()) out = "LDR    " + record.leader + "\n";
    const auto shown = [](char indicator) { return indicator == ' ' ? '#' : indicator; };
    for (const auto& field : record.fields) {
        out += field.tag + ' ';
        if (field.isControl()) {
            out += "  ";
        } else {
            out += shown(field.indicator1);
            out += shown(field.indicator2);
        }
        out += ' ';
        appendLine(out, field.data);
        for (const auto& subfield : field.subfields) {
            out += '$';
            out += subfield.code;
            appendLine(out, subfield.value);
        }
        out += '\n';
    }
    return out;
}

std::string marcJson(const MarcRecord& record) {
    using Json = nlohmann::ordered_json;
    auto fields = Json::array();
    for (const auto& field : record.fields) {
        if (field.subfields.empty()) {
            fields.push_back({{field.tag, field.data}});
            continue;
        }
        auto subfields = Json::array();
        if (!field.data.empty()) subfields.push_back({{" ", field.data}});
        for (const auto& part : field.subfields) subfields.push_back({{std::string(1, part.code), part.value}});
        fields.push_back({{field.tag,
                           {{"ind1", std::string(1, field.indicator1)},
                            {"ind2", std::string(1, field.indicator2)},
                            {"subfields", std::move(subfields)}}}});
    }
    const Json all = {{"leader", record.leader}, {"fields", std::move(fields)}};
    return all.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace kitapdar::exchange
