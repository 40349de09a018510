#include "core/catalogue/Description.h"

#include "core/catalogue/CataloguingLanguage.h"
#include "core/catalogue/fields/DescriptionSource.h"
#include "core/catalogue/fields/FieldText.h"
#include "core/catalogue/fields/TitleArea.h"

#include <algorithm>
#include <array>

namespace kitapdar::catalogue {
namespace {

constexpr std::size_t mostAuthorsWithHeading = 3;

struct Words {
    std::string_view pages;      // behind a number
    std::string_view pagesFirst; // before a range of pages
    std::string_view others;     // and other authors
    std::string_view copies;     // of the print run
    std::string_view centimetres;
};

constexpr Words kazakh{"б.", "Б.", "[және т.б.]", "дана", "см"};
constexpr Words russian{"с.", "С.", "[и др.]", "экз.", "см"};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isNumber(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), isDigit); }

/// "1978-1982" → "1978–1982", "1938-" → "1938–": between numbers and at an open end stands an en dash.
std::string withDashes(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool range =
            text[at] == '-' && at > 0 && isDigit(text[at - 1]) && (at + 1 == text.size() || isDigit(text[at + 1]));
        if (range)
            out += "–";
        else
            out += text[at];
    }
    return out;
}

/// Areas one after the other: one full stop and a dash between them, never two stops.
class Areas {
public:
    void add(std::string_view area) {
        if (area.empty()) return;
        if (!m_text.empty()) {
            end();
            m_text += " – ";
        }
        m_text += area;
    }
    std::string finished() {
        if (!m_text.empty()) end();
        return std::move(m_text);
    }

private:
    void end() {
        if (m_text.ends_with('.')) return;
        m_text += m_text.ends_with("–") ? " ." : "."; // an open date keeps a blank for the year to come
    }

    std::string m_text;
};

/// "Оспанов, А." → "А. Оспанов".
std::string inNaturalOrder(const std::string& heading) {
    const auto comma = heading.find(", ");
    return comma == std::string::npos ? heading : heading.substr(comma + 2) + " " + heading.substr(0, comma);
}

std::string headingOf(const DescriptionSource& source) {
    if (source.persons > mostAuthorsWithHeading) return {};
    auto heading = source.heading;
    if (!heading.empty() && !heading.ends_with('.')) heading += '.';
    return heading;
}

std::string titleArea(const RecordFields& fields, const DescriptionSource& source, const Words& words) {
    auto area = source.title;
    auto responsibility = source.responsibility;
    if (responsibility.empty() && source.persons > mostAuthorsWithHeading) {
        responsibility = inNaturalOrder(fields.authors.front()) + " " + std::string(words.others);
    }
    appendPart(area, " / ", responsibility);
    return area;
}

std::string datesOf(const RecordFields& fields, const DescriptionSource& source) {
    if (!source.dates.empty()) return withDashes(source.dates);
    return fields.year ? std::to_string(*fields.year) : std::string();
}

/// More Latin letters than Cyrillic ones.
bool isLatin(std::string_view text) {
    int latin = 0;
    int cyrillic = 0;
    for (const char each : text) {
        const auto byte = static_cast<unsigned char>(each);
        if ((byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z') ++latin;
        if (byte >= 0xD0 && byte <= 0xD4) ++cyrillic;
    }
    return latin > cyrillic;
}

/// Letters that Kazakh has and Russian has not.
bool hasKazakhLetter(std::string_view text) {
    constexpr std::array<std::string_view, 18> letters{"Ә", "ә", "Ғ", "ғ", "Қ", "қ", "Ң", "ң", "Ө",
                                                       "ө", "Ұ", "ұ", "Ү", "ү", "Һ", "һ", "І", "і"};
    return std::ranges::any_of(letters, [text](std::string_view each) { return text.find(each) != text.npos; });
}

/// The record's language decides, else the letters of its title, else the language it was catalogued in.
bool isInKazakh(const MarcRecord& record, const RecordFields& fields) {
    if (!fields.language.empty()) return fields.language == "kaz";
    return hasKazakhLetter(fields.title) || languageOfCataloguing(record) == "kaz";
}

struct Missing {
    std::string_view place;
    std::string_view publisher;
    std::string_view date;
};
constexpr Missing missingCyrillic{"[Б. м.]", "[б. и.]", "[б. г.]"};
constexpr Missing missingLatin{"[S. l.]", "[s. n.]", "[s. a.]"};
constexpr Missing missingRussian{"[Место издания не указано]", "[издательство не указано]", "[год не указан]"};
constexpr Missing missingKazakh{"[Басылым орны көрсетілмеген]", "[баспасы көрсетілмеген]", "[жылы көрсетілмеген]"};
constexpr Missing missingEnglish{"[Place of publication not identified]", "[publisher not identified]",
                                 "[date of publication not identified]"};

const Missing& missingOf(const DescriptionSource& source, DescriptionStandard standard, bool inKazakh) {
    const bool latin = isLatin(source.title);
    // No source has Kazakh abbreviations: those of the Russian standard stand there.
    if (standard == DescriptionStandard::Gost71) return latin ? missingLatin : missingCyrillic;
    return latin ? missingEnglish : inKazakh ? missingKazakh : missingRussian;
}

/// Form of the content and means of access by GOST R 7.0.100-2018, 5.10; of kinds whose form depends on what the record
/// does not say, nothing.
std::string contentArea(const RecordFields& fields, bool kazakhWords) {
    if (fields.kind == "electronic") return kazakhWords ? "Мәтін : электрондық" : "Текст : электронный";
    if (fields.kind == "music")
        return kazakhWords ? "Музыка (таңбалы) : тікелей" : "Музыка (знаковая) : непосредственная";
    if (fields.kind == "map")
        return kazakhWords ? "Бейне (картографиялық) : тікелей" : "Изображение (картографическое) : непосредственное";
    for (const std::string_view text : {"book", "serial", "newspaper", "article"}) {
        if (fields.kind == text) return kazakhWords ? "Мәтін : тікелей" : "Текст : непосредственный";
    }
    return {};
}

/// What is told of a kind alone: the scale of a map, the form of a score.
std::string specificArea(const MarcRecord& record) {
    const bool marc21 = detectFormat(record) == MarcFormat::Marc21;
    const auto scale = withoutIsbd(record.value(marc21 ? "255" : "206", 'a'));
    return scale.empty() ? withoutIsbd(record.value(marc21 ? "254" : "208", 'a')) : scale;
}

/// GOST R 7.0.100-2018 has the form of the content in the place of the general material designation.
MarcRecord withoutMaterial(MarcRecord record) {
    for (MarcField& field : record.fields) {
        const bool marc21 = field.tag == "245";
        if (!marc21 && field.tag != "200") continue;
        for (std::size_t i = 1; i < field.subfields.size(); ++i) {
            const MarcSubfield& part = field.subfields[i];
            if (part.code != (marc21 ? 'h' : 'b')) continue;
            // The mark behind it goes before what follows.
            const auto end = part.value.rfind(']');
            if (marc21 && end != std::string::npos) field.subfields[i - 1].value += part.value.substr(end + 1);
            field.subfields.erase(field.subfields.begin() + static_cast<std::ptrdiff_t>(i--));
        }
    }
    return record;
}

/// Parts of one area; neighbours that the cataloguer added share one pair of brackets.
class BracketedParts {
public:
    void add(std::string_view mark, std::string_view part) {
        if (part.empty()) return;
        const bool whole = part.starts_with('[') && part.find(']') == part.size() - 1;
        if (whole && m_bracketed) {
            m_text.pop_back();
            part.remove_prefix(1);
        }
        m_bracketed = whole;
        appendPart(m_text, mark, part);
    }
    std::string text() && { return std::move(m_text); }

private:
    std::string m_text;
    bool m_bracketed = false;
};

/// Place : publisher, dates. What is missing must be said for what is printed once; periodicals, sites and volumes,
/// whose set may tell it, go without.
std::string imprintArea(const RecordFields& fields, const DescriptionSource& source, DescriptionStandard standard,
                        bool inKazakh) {
    const bool printedOnce = fields.kind == "book" || fields.kind == "map" || fields.kind == "music";
    const bool complete = printedOnce && !fields.volume;
    const Missing& missing = missingOf(source, standard, inKazakh);
    using What = ImprintPart::What;
    const auto has = [&](What what) {
        return std::ranges::any_of(source.imprint, [what](const ImprintPart& part) { return part.what == what; });
    };
    BracketedParts parts;
    if (complete && !has(What::Place)) parts.add("", missing.place);
    for (const ImprintPart& part : source.imprint) parts.add(part.what == What::Place ? " ; " : " : ", part.text);
    if (complete && !has(What::Publisher)) parts.add(" : ", missing.publisher);
    const auto dates = datesOf(fields, source);
    parts.add(", ", dates.empty() && complete ? missing.date : std::string_view(dates));
    return std::move(parts).text();
}

std::string physicalArea(const DescriptionSource& source, const Words& words) {
    auto area = withDashes(source.extent);
    if (isNumber(area)) appendPart(area, " ", words.pages);
    appendPart(area, " : ", source.illustrations);
    appendPart(area, " ; ", isNumber(source.size) ? source.size + " " + std::string(words.centimetres) : source.size);
    appendPart(area, " + ", source.accompanying);
    return area;
}

std::string seriesArea(const DescriptionSource& source) {
    std::string area;
    for (const std::string& series : source.series) appendPart(area, " ", "(" + series + ")");
    return area;
}

/// "ISBN 978-601-200-000-1 (в пер.) : 1500 тг": GOST 7.1-2003, 5.9.
std::string identifierArea(const DescriptionSource& source) {
    auto area = source.isbn.empty() ? std::string() : "ISBN " + source.isbn;
    if (!area.empty() && !source.binding.empty()) area += " (" + source.binding + ")";
    appendPart(area, " : ", source.price);
    return area;
}

std::string urlArea(const DescriptionSource& source) {
    if (source.url.empty()) return {};
    auto area = "URL: " + source.url;
    if (!source.urlNote.empty()) area += " (" + source.urlNote + ")";
    return area;
}

std::string pagesArea(const std::string& pages, const Words& words) {
    if (pages.empty() || !isDigit(pages.front())) return withDashes(pages);
    return std::string(words.pagesFirst) + " " + withDashes(pages);
}

/// Behind " // ": the host and the place in it.
void addHost(Areas& areas, const std::string& title, const RecordFields& fields, const DescriptionSource& source,
             const Words& words) {
    const auto& host = source.host;
    areas.add(title + (title.empty() ? "// " : " // ") + host.title);
    auto imprint = host.place;
    appendPart(imprint, " : ", host.publisher);
    const bool yearOfItsOwn = host.year.empty() && host.other.empty() && fields.year;
    appendPart(imprint, ", ", withDashes(yearOfItsOwn ? std::to_string(*fields.year) : host.year));
    areas.add(imprint);
    areas.add(host.other);
    areas.add(host.volume);
    areas.add(host.issue);
    areas.add(pagesArea(host.pages, words));
}

} // namespace

std::string Description::text() const {
    if (heading.empty() || body.empty()) return heading + body;
    return heading + " " + body;
}

Description describe(const MarcRecord& record) { return describe(record, projectFields(record)); }

std::optional<Description> describe(const Record& record, DescriptionStandard standard) {
    const auto marc = loadMarc(record.marc);
    if (!marc) return std::nullopt;
    // Without a stored set a volume says itself what its set is.
    const auto set = record.setMarc.empty() ? std::nullopt : loadMarc(record.setMarc);
    return describe(*marc, projectFields(*marc), set ? &*set : nullptr, standard);
}

Description describe(const MarcRecord& record, const RecordFields& fields, const MarcRecord* set,
                     DescriptionStandard standard) {
    const bool newer = standard == DescriptionStandard::Gost70100;
    const auto bareSet = newer && set ? std::optional(withoutMaterial(*set)) : std::nullopt;
    const auto source = descriptionSource(newer ? withoutMaterial(record) : record, fields, bareSet ? &*bareSet : set);
    const bool inKazakh = isInKazakh(record, fields);
    const auto& words = inKazakh ? kazakh : russian;
    Description description;
    if (fields.kind == "authority") {
        description.body = fields.title;
        return description;
    }
    description.heading = headingOf(source);
    const auto title = titleArea(fields, source, words);
    Areas areas;
    if (fields.kind == "article" && !source.host.title.empty()) {
        addHost(areas, title, fields, source, words);
    } else {
        areas.add(title);
        areas.add(source.edition);
        areas.add(specificArea(record));
        areas.add(imprintArea(fields, source, standard, inKazakh));
        areas.add(source.volume);
        areas.add(physicalArea(source, words));
        areas.add(seriesArea(source));
        areas.add(source.frequency);
        areas.add(withDashes(source.numbering));
        auto run = newer ? std::string() : source.printRun;
        if (isNumber(run)) appendPart(run, " ", words.copies);
        for (const std::string& note : source.bibliography) areas.add(withDashes(note));
        areas.add(run);
        areas.add(identifierArea(source));
        if (!fields.issn.empty()) areas.add("ISSN " + fields.issn);
    }
    areas.add(urlArea(source));
    if (newer) areas.add(contentArea(fields, inKazakh));
    description.body = areas.finished();
    return description;
}

std::string withMarksHeld(std::string text) {
    constexpr std::string_view noBreak = "\u00A0";
    for (const std::string_view mark : {" : ", " ; ", " / ", " // ", " = ", " + ", " – "}) {
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + noBreak.size()))
            text.replace(at, 1, noBreak);
    }
    return text;
}

} // namespace kitapdar::catalogue
