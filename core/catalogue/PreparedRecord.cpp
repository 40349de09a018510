#include "core/catalogue/PreparedRecord.h"

#include "core/catalogue/SearchText.h"
#include "core/text/SortKey.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace kitapdar::catalogue {

namespace {

std::vector<std::string> withoutRepetition(const std::vector<std::string>& values) {
    std::vector<std::string> once;
    std::unordered_set<std::string_view> seen; // a record with 100,000 numbers is read like any other
    for (const std::string& value : values) {
        if (!value.empty() && seen.insert(value).second) once.push_back(value);
    }
    return once;
}

} // namespace

std::string joinList(const std::vector<std::string>& parts, std::string_view separator) {
    std::string text;
    for (const std::string& part : parts) {
        if (!text.empty()) text += separator;
        text += part;
    }
    return text;
}

std::vector<std::string> splitList(std::string_view text, std::string_view separator) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        parts.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + separator.size(), text.size()));
    }
    return parts;
}

FilingKeys filingKeysOf(const RecordFields& fields) {
    const std::string& shown = fields.displayTitle.empty() ? fields.title : fields.displayTitle;
    return {text::sortKey(fields.filingTitle.empty() ? shown : fields.filingTitle),
            text::sortKey(joinList(fields.authors, authorSeparator))};
}

PreparedRecord prepare(const MarcRecord& record, MarcFormat format, const RecordFields& fields) {
    PreparedRecord prepared;
    prepared.kind = fields.kind;
    prepared.format = format;
    prepared.title = fields.displayTitle.empty() ? fields.title : fields.displayTitle;
    prepared.subtitle = fields.titleRest;
    prepared.authors = joinList(fields.authors, authorSeparator);
    prepared.responsibility = fields.responsibility;
    prepared.year = fields.year;
    prepared.language = fields.language;
    prepared.place = fields.place;
    prepared.publisher = fields.publisher;
    prepared.series = fields.series;
    prepared.classMark = fields.classMark;
    prepared.authorMark = fields.authorMark;
    prepared.subjects = joinList(fields.subjects, subjectSeparator);
    prepared.localHistory = fields.localHistory;
    prepared.marc = storeMarc(record);
    prepared.edition = editionOf(record, format, fields);
    prepared.fingerprint = fingerprintOf(prepared.edition);
    FilingKeys keys = filingKeysOf(fields);
    prepared.titleKey = std::move(keys.title);
    prepared.authorKey = std::move(keys.author);
    prepared.isbns = withoutRepetition(fields.isbns);

    prepared.search = searchTextOf(fields);
    return prepared;
}

PreparedRecord prepare(const MarcRecord& record, MarcFormat format) {
    return prepare(record, format, projectFields(record));
}

} // namespace kitapdar::catalogue
