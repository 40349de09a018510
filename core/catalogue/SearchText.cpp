#include "core/catalogue/SearchText.h"

namespace kitapdar::catalogue {

namespace {

/// Of a record that is larger than an index takes; far more than its words may be.
constexpr std::size_t longestLines = 64 * 1024;

std::string lines(const std::vector<std::string>& values) {
    std::string text;
    for (const std::string& value : values) {
        if (text.size() > longestLines) break;
        if (!text.empty()) text += '\n';
        text += value;
    }
    return text;
}

/// The first value when the list lacks it: what is shown is found.
std::string lines(const std::string& first, const std::vector<std::string>& values) {
    for (const std::string& value : values) {
        if (value == first) return lines(values);
    }
    return values.empty() ? first : first + '\n' + lines(values);
}

} // namespace

DocumentText searchTextOf(const RecordFields& fields) {
    const FoundBy& more = fields.foundBy;
    const std::string otherTitles = lines(more.titles);
    const std::string authors = lines(fields.authors);
    const std::string names = lines(more.names);
    const std::string subjects = lines(fields.subjects);
    const std::string place = lines(fields.place, more.places);
    const std::string publisher = lines(fields.publisher, more.publishers);
    const std::string series = lines(fields.series, more.series);
    const std::string notes = lines(more.notes);
    const std::string numbers = lines(more.numbers);
    const std::string links = lines(more.links);
    DocumentSource source;
    source.title = fields.displayTitle.empty() ? fields.title : fields.displayTitle;
    source.subtitle = fields.titleRest;
    source.otherTitles = otherTitles;
    source.authors = authors;
    source.names = names;
    source.responsibility = fields.responsibility;
    source.subjects = subjects;
    source.place = place;
    source.publisher = publisher;
    source.series = series;
    source.host = fields.host;
    source.notes = notes;
    source.numbers = numbers;
    source.classMark = fields.classMark;
    source.authorMark = fields.authorMark;
    source.setNumber = more.setNumber;
    source.numberAsSet = more.numberAsSet;
    source.links = links;
    source.language = fields.language;
    source.kind = fields.kind;
    source.year = fields.year;
    return documentText(source);
}

} // namespace kitapdar::catalogue
