#include "core/catalogue/Description.h"

#include "core/catalogue/fields/DescriptionSource.h"
#include "core/catalogue/fields/FieldText.h"

#include <algorithm>

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

/// Adds "<mark><part>" when there is a part; the mark only when something stands before it.
void append(std::string& area, std::string_view mark, std::string_view part) {
    if (part.empty()) return;
    if (!area.empty()) area += mark;
    area += part;
}

/// "Оспанов, А." → "А. Оспанов".
std::string inNaturalOrder(const std::string& heading) {
    const auto comma = heading.find(", ");
    return comma == std::string::npos ? heading : heading.substr(comma + 2) + " " + heading.substr(0, comma);
}

std::string headingOf(const RecordFields& fields, const DescriptionSource& source) {
    if (!source.hasPersonHeading || fields.authors.empty() || source.persons > mostAuthorsWithHeading) return {};
    auto heading = fields.authors.front();
    if (!heading.empty() && !heading.ends_with('.')) heading += '.';
    return heading;
}

std::string titleArea(const RecordFields& fields, const DescriptionSource& source, const Words& words) {
    auto area = fields.title;
    if (!source.material.empty()) append(area, " ", "[" + source.material + "]");
    append(area, " : ", fields.titleRest);
    if (!fields.volume) {
        // "Абай жолы : роман. 1-кітап"; the title of a numbered part follows a comma.
        const auto part = joined({fields.partNumber, fields.partTitle}, ", ");
        append(area, area.ends_with('.') ? " " : ". ", part);
    }
    auto responsibility = fields.responsibility;
    if (responsibility.empty() && source.persons > mostAuthorsWithHeading) {
        responsibility = inNaturalOrder(fields.authors.front()) + " " + std::string(words.others);
    }
    append(area, " / ", responsibility);
    return area;
}

std::string datesOf(const RecordFields& fields, const DescriptionSource& source) {
    if (!source.dates.empty()) return withDashes(source.dates);
    return fields.year ? std::to_string(*fields.year) : std::string();
}

/// Place : publisher, dates. What is missing must be said for what is printed once; periodicals and sites go without.
std::string imprintArea(const RecordFields& fields, const DescriptionSource& source) {
    const bool complete = fields.kind == "book" || fields.kind == "map" || fields.kind == "music";
    const auto orPlaceholder = [&](const std::string& part, const char* missing) {
        return part.empty() && complete ? std::string(missing) : part;
    };
    auto area = orPlaceholder(fields.place, "[Б. м.]");
    append(area, " : ", orPlaceholder(fields.publisher, "[б. и.]"));
    append(area, ", ", orPlaceholder(datesOf(fields, source), "[б. г.]"));
    return area;
}

std::string physicalArea(const RecordFields& fields, const Words& words) {
    auto area = withDashes(fields.extent);
    if (isNumber(area)) append(area, " ", words.pages);
    append(area, " : ", fields.illustrations);
    append(area, " ; ", isNumber(fields.size) ? fields.size + " " + std::string(words.centimetres) : fields.size);
    return area;
}

std::string seriesArea(const RecordFields& fields, const DescriptionSource& source) {
    if (fields.series.empty()) return {};
    auto area = "(" + fields.series;
    append(area, " ; ", source.seriesNumber);
    return area + ")";
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
    append(imprint, " : ", host.publisher);
    const bool yearOfItsOwn = host.year.empty() && host.other.empty() && fields.year;
    append(imprint, ", ", withDashes(yearOfItsOwn ? std::to_string(*fields.year) : host.year));
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

Description describe(const MarcRecord& record, const RecordFields& fields) {
    const auto source = descriptionSource(record, fields);
    const auto& words = fields.language == "kaz" ? kazakh : russian;
    Description description;
    if (fields.kind == "authority") {
        description.body = fields.title;
        return description;
    }
    description.heading = headingOf(fields, source);
    const auto title = titleArea(fields, source, words);
    Areas areas;
    if (fields.kind == "article" && !source.host.title.empty()) {
        addHost(areas, title, fields, source, words);
    } else {
        areas.add(title);
        areas.add(fields.edition);
        areas.add(imprintArea(fields, source));
        if (fields.volume) areas.add(joined({fields.partNumber, fields.partTitle}, " : "));
        areas.add(physicalArea(fields, words));
        areas.add(seriesArea(fields, source));
        areas.add(source.frequency);
        areas.add(withDashes(source.numbering));
        auto run = source.printRun;
        if (isNumber(run)) append(run, " ", words.copies);
        areas.add(run);
        areas.add(source.isbn.empty() ? std::string() : "ISBN " + source.isbn);
        if (!fields.issn.empty()) areas.add("ISSN " + fields.issn);
    }
    areas.add(urlArea(source));
    description.body = areas.finished();
    return description;
}

} // namespace kitapdar::catalogue
