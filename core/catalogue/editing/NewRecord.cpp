#include "core/catalogue/editing/NewRecord.h"

#include "core/catalogue/RecordFields.h"
#include "core/catalogue/editing/FixedFields.h"
#include "core/catalogue/editing/PlaceCountry.h"
#include "core/catalogue/editing/RecordForm.h"
#include "core/catalogue/fields/FieldText.h"

#include <algorithm>
#include <array>

namespace kitapdar::catalogue {

namespace {

using E = FormElement;
using G = FormGroup;

constexpr std::size_t dayOf100 = 8; // 100 $a/0-7: entered on
constexpr std::size_t dayOf008 = 6; // 008/0-5

/// Of one edition, one record or one copy alone.
constexpr std::array<std::string_view, 27> ownTags{"001", "003", "005", "010", "016", "020", "021", "024", "025",
                                                   "035", "071", "090", "852", "856", "876", "899", "901", "902",
                                                   "903", "905", "907", "910", "940", "949", "951", "952", "999"};

bool isOwn(const MarcField& field, bool marc21) {
    if (marc21 && (field.tag == "010" || field.tag == "090" || field.tag == "021" || field.tag == "071"))
        return field.tag == "010";
    return std::ranges::find(ownTags, field.tag) != ownTags.end();
}

void setEntered(MarcRecord& record, MarcFamily family, Day today) {
    const MarcField fresh = codedField(family, today, {});
    for (MarcField& field : record.fields) {
        if (field.tag != fresh.tag) continue;
        if (family == MarcFamily::Marc21) {
            if (field.data.size() >= dayOf008) field.data.replace(0, dayOf008, fresh.data.substr(0, dayOf008));
        } else if (!field.subfields.empty() && field.subfields.front().value.size() >= dayOf100) {
            field.subfields.front().value.replace(0, dayOf100, fresh.subfields.front().value.substr(0, dayOf100));
        }
    }
}

/// "Т. 2" → "Т. 3", "Кн. 9, ч. 9" → "Кн. 9, ч. 10"; a text without a number stays.
std::string next(const std::string& text) {
    const auto last = text.find_last_of("0123456789");
    if (last == std::string::npos) return text;
    const auto before = text.find_last_not_of("0123456789", last);
    const auto begin = before == std::string::npos ? 0 : before + 1;
    constexpr std::size_t longest = 9;
    if (last + 1 - begin > longest) return text;
    return text.substr(0, begin) + std::to_string(std::stoi(text.substr(begin, last + 1 - begin)) + 1) +
           text.substr(last + 1);
}

/// 008 says what the fields say. Of a place that is not known it says so ("xx"); a language that nobody named stays
/// blank: "no information provided".
void completeCodes(MarcRecord& record) {
    if (!record.has("008")) return;
    if (codedCountry(record).empty()) {
        const std::string country = countryOfPlace(projectFields(record).place);
        setCodedCountry(record, country.empty() ? "xx" : country);
    }
    const std::string language = plain(record.value("041", 'a'));
    if (codedLanguage(record).empty() && !language.empty()) setCodedLanguage(record, language);
}

} // namespace

MarcRecord emptyRecord(MarcFormat format, Worksheet worksheet, Day today, const std::string& language) {
    const bool marc21 = format == MarcFormat::Marc21;
    MarcRecord record;
    record.leader = marc21 ? "00000nam a2200000 c 4500" : "00000nam0 2200000   450 ";
    record.fields.push_back(codedField(familyOf(format), today, language));
    if (marc21) record.fields.push_back({"040", ' ', ' ', {}, {{'b', language}}});
    // By the agency RUSMARC is told from UNIMARC.
    if (format == MarcFormat::Rusmarc) record.fields.push_back({"801", ' ', '0', {}, {{'a', "KZ"}, {'g', "psbo"}}});
    setWorksheet(record, format, worksheet);
    return record;
}

MarcRecord finishedRecord(MarcRecord record, MarcFormat format, const std::string& agency) {
    const bool marc21 = format == MarcFormat::Marc21;
    const auto isHeading = [](const MarcField& field) {
        constexpr std::array headings{"100", "110", "111", "130"};
        return std::ranges::find(headings, field.tag) != headings.end() && !field.value('a').empty();
    };
    const bool headed = std::ranges::any_of(record.fields, isHeading);
    if (marc21) completeCodes(record);
    bool isNamed = agency.empty();
    for (MarcField& field : record.fields) {
        if (marc21 && field.tag == "245") field.indicator1 = headed ? '1' : '0';
        const bool ofAgency = marc21 ? field.tag == "040" : field.tag == "801" && format == MarcFormat::Rusmarc;
        if (!ofAgency || isNamed) continue;
        isNamed = true;
        const char code = marc21 ? 'a' : 'b';
        if (!field.value(code).empty()) continue;
        std::erase_if(field.subfields, [code](const MarcSubfield& part) { return part.code == code; });
        const auto behind =
            std::ranges::find_if(field.subfields, [code](const MarcSubfield& part) { return part.code > code; });
        field.subfields.insert(behind, {code, agency});
    }
    return record;
}

MarcRecord recordLike(const MarcRecord& record, MarcFormat format, Day today) {
    MarcRecord like = record;
    std::erase_if(like.fields, [&](const MarcField& field) { return isOwn(field, format == MarcFormat::Marc21); });
    setEntered(like, familyOf(format), today);
    return like;
}

MarcRecord nextVolume(const MarcRecord& volume, MarcFormat format, Day today) {
    const MarcFamily family = familyOf(format);
    MarcRecord record = recordLike(volume, format, today);
    for (const auto& [group, element] : {std::pair{G::Set, E::SetNumber}, std::pair{G::Title, E::PartNumber}}) {
        const ValuePlace place{group, 0, element, 0};
        if (const auto number = valueAt(record, family, place); !number.empty())
            setValue(record, family, place, next(number));
    }
    const ValuePlace title{G::Title, 0, E::Title, 0};
    // A volume without a title of its own has its number there.
    const auto named = valueAt(record, family, title);
    if (projectFields(volume).partTitle.empty() && projectFields(volume).volume)
        setValue(record, family, title, next(named));
    setValue(record, family, {G::Title, 0, E::PartTitle, 0}, {});
    for (const G group : {G::Extent, G::Contents, G::Annotation}) {
        while (fieldCount(record, family, group) > 0) removeField(record, family, group, 0);
    }
    return record;
}

void linkTo(MarcRecord& record, MarcFormat format, const MarcRecord& whole) {
    const MarcFamily family = familyOf(format);
    const RecordFields fields = projectFields(whole);
    const bool volume = worksheetOf(record, format) != Worksheet::Article;
    const auto put = [&](G group, E element, const std::string& value) {
        if (lineOf(group, element, family)) setValue(record, family, {group, 0, element, 0}, value);
    };
    const std::string year = fields.year ? std::to_string(*fields.year) : std::string();
    const std::string author = fields.authors.empty() ? std::string() : fields.authors.front();
    const auto number = plain(whole.data("001"));
    if (family == MarcFamily::Unimarc && volume) {
        put(G::Set, E::SetTitle, fields.title);
        put(G::Set, E::SetControlNumber, number);
    } else if (family == MarcFamily::Marc21) {
        put(G::Host, E::HostAuthor, author);
        put(G::Host, E::HostTitle, fields.title);
        put(G::Host, E::HostImprint, joined({joined({fields.place, fields.publisher}, " : "), year}, ", "));
        put(G::Host, E::HostControlNumber, number);
        if (volume && valueAt(record, family, {G::Title, 0, E::Title, 0}).empty())
            put(G::Title, E::Title, fields.title);
    } else {
        put(G::Host, E::HostTitle, fields.title);
        put(G::Host, E::HostPlace, fields.place);
        put(G::Host, E::HostPublisher, fields.kind == "book" ? fields.publisher : std::string());
        put(G::Host, E::HostYear, fields.kind == "book" ? year : std::string());
        put(G::Host, E::HostControlNumber, number);
    }
    if (!volume) return;
    // What a volume says itself stays; what it does not say yet comes from its set.
    const auto takeValue = [&](G group, E element) {
        const MarcFamily from = familyOf(detectFormat(whole));
        const ValuePlace place{group, 0, element, 0};
        if (valueAt(record, family, place).empty()) put(group, element, valueAt(whole, from, place));
    };
    for (const E element : {E::Name, E::Initials, E::FullName}) takeValue(G::Author, element);
    for (const E element : {E::Place, E::Publisher}) takeValue(G::Imprint, element);
    takeValue(G::Language, E::Language);
    takeValue(G::Country, E::Country);
}

} // namespace kitapdar::catalogue
