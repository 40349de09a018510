#include "core/catalogue/editing/FixedFields.h"

#include "core/catalogue/fields/FieldText.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kitapdar::catalogue {

namespace {

struct Range {
    std::size_t at;
    std::size_t size;
};
constexpr Range unimarcYear{9, 4};
constexpr Range unimarcCataloguing{22, 3};
constexpr Range marc21Year{7, 4};
constexpr Range marc21Country{15, 3};
constexpr Range marc21Language{35, 3};
constexpr std::size_t marc21Size = 40;

/// ISO 3166 and the codes of MARC.
constexpr std::array<std::pair<std::string_view, std::string_view>, 45> countries{{
    {"KZ", "kz"}, {"RU", "ru"}, {"UZ", "uz"}, {"KG", "kg"},  {"TJ", "ta"},  {"TM", "tk"}, {"UA", "un"}, {"BY", "bw"},
    {"AZ", "aj"}, {"AM", "ai"}, {"GE", "gs"}, {"MD", "mv"},  {"EE", "er"},  {"LV", "lv"}, {"LT", "li"}, {"CN", "cc"},
    {"MN", "mp"}, {"TR", "tu"}, {"IR", "ir"}, {"IN", "ii"},  {"JP", "ja"},  {"KR", "ko"}, {"EG", "ua"}, {"SA", "su"},
    {"DE", "gw"}, {"FR", "fr"}, {"IT", "it"}, {"ES", "sp"},  {"PL", "pl"},  {"CZ", "xr"}, {"AT", "au"}, {"CH", "sz"},
    {"NL", "ne"}, {"BE", "be"}, {"SE", "sw"}, {"FI", "fi"},  {"NO", "no"},  {"DK", "dk"}, {"HU", "hu"}, {"RO", "rm"},
    {"BG", "bu"}, {"GR", "gr"}, {"IL", "is"}, {"GB", "xxk"}, {"US", "xxu"},
}};

/// Of the field's data when it is long enough; nothing is said by blanks and fill characters.
std::string said(const std::string& data, Range range) {
    if (data.size() < range.at + range.size) return {};
    auto text = data.substr(range.at, range.size);
    text.resize(text.find_last_not_of(" |#") + 1);
    return text;
}

void put(std::string& data, Range range, std::string_view text) {
    if (data.size() < range.at + range.size) return;
    std::string padded(text.substr(0, range.size));
    padded.resize(range.size, ' ');
    data.replace(range.at, range.size, padded);
}

/// Fixed positions hold letters of ASCII; what is no code is not said there.
std::string_view codeOf(std::string_view text) {
    const bool code = std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
    return code ? text : std::string_view();
}

MarcField* find(MarcRecord& record, std::string_view tag) {
    const auto found = std::ranges::find(record.fields, tag, &MarcField::tag);
    return found == record.fields.end() ? nullptr : &*found;
}

std::string blank008() {
    std::string data(marc21Size, ' ');
    data[6] = 's';
    data[38] = ' ';
    data[39] = 'd';
    return data;
}

MarcField& field008(MarcRecord& record) {
    if (MarcField* present = find(record, "008")) return *present;
    const auto behind = std::ranges::find_if(record.fields, [](const MarcField& field) { return field.tag > "008"; });
    return *record.fields.insert(behind, MarcField{"008", ' ', ' ', blank008(), {}});
}

/// 100 $a of UNIMARC; IRBIS has none.
std::string* coded100(MarcRecord& record) {
    MarcField* field = find(record, "100");
    if (!field) return nullptr;
    const auto found = std::ranges::find(field->subfields, 'a', &MarcSubfield::code);
    return found == field->subfields.end() ? nullptr : &found->value;
}

std::string yearOf(const MarcRecord& record, MarcFamily family) {
    const bool marc21 = family == MarcFamily::Marc21;
    std::optional<int> year;
    for (const MarcField& field : record.fields) {
        const bool published = field.indicator2 == '1' || field.indicator2 == ' '; // or does not say
        const bool imprint = marc21 ? (field.tag == "264" && published) || field.tag == "260" : field.tag == "210";
        if (imprint && !year) year = yearIn(field.value(marc21 ? 'c' : 'd'));
    }
    return year ? std::to_string(*year) : std::string();
}

} // namespace

std::string codedCountry(const MarcRecord& record) {
    const auto code = said(record.data("008"), marc21Country);
    for (const auto& [iso, marc] : countries) {
        if (marc == code) return std::string(iso);
    }
    return code;
}

void setCodedCountry(MarcRecord& record, const std::string& country) {
    std::string_view code = country;
    for (const auto& [iso, marc] : countries) {
        if (iso == country) code = marc;
    }
    put(field008(record).data, marc21Country, codeOf(code));
}

std::string codedLanguage(const MarcRecord& record) { return said(record.data("008"), marc21Language); }

void setCodedLanguage(MarcRecord& record, const std::string& language) {
    put(field008(record).data, marc21Language, codeOf(language));
}

void keepInStep(MarcRecord& record, MarcFamily family, FormElement changed) {
    const bool marc21 = family == MarcFamily::Marc21;
    if (changed == FormElement::Year) {
        if (marc21) {
            if (MarcField* field = find(record, "008")) put(field->data, marc21Year, yearOf(record, family));
        } else if (std::string* data = coded100(record)) {
            put(*data, unimarcYear, yearOf(record, family));
        }
    }
    if (changed == FormElement::Language && marc21 && record.has("008"))
        setCodedLanguage(record, record.value("041", 'a'));
}

MarcField codedField(MarcFamily family, Day today, std::string_view language) {
    const auto iso = today.iso(); // 2026-03-02
    const auto day = iso.substr(0, 4) + iso.substr(5, 2) + iso.substr(8, 2);
    if (family == MarcFamily::Marc21) {
        MarcField field{"008", ' ', ' ', blank008(), {}};
        field.data.replace(0, 6, day.substr(2));
        return field;
    }
    // Entered on, date type d (one year), two years, audience, language of the cataloguer, character set 50 (Unicode).
    std::string data = day + "d        |||y0rusy50      ca";
    put(data, unimarcCataloguing, language);
    return {"100", ' ', ' ', {}, {{'a', std::move(data)}}};
}

} // namespace kitapdar::catalogue
