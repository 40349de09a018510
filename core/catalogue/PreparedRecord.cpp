#include "core/catalogue/PreparedRecord.h"

#include "core/text/Fold.h"
#include "core/text/SortKey.h"

#include <sodium.h>

#include <algorithm>

namespace kitapdar::catalogue {

namespace {

constexpr std::size_t editionBytes = 16;
constexpr std::size_t titleBytes = 8;

/// A hash of folded texts. Exact words, not skeletons: ұл and үл are different books.
class EditionHash {
public:
    EditionHash() { crypto_generichash_init(&m_state, nullptr, 0, editionBytes); }
    void add(std::string_view text) {
        addBytes(text::exactText(text));
        addBytes(std::string_view("\n"));
    }
    void addBytes(std::string_view bytes) {
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    }
    std::string finish(std::size_t bytes) {
        unsigned char hash[editionBytes];
        crypto_generichash_final(&m_state, hash, sizeof hash);
        return {reinterpret_cast<const char*>(hash), bytes};
    }

private:
    crypto_generichash_state m_state{};
};

std::string fingerprintOf(const RecordFields& fields, const std::string& title, std::string_view marc) {
    EditionHash whole;
    EditionHash titleAndPart;
    for (const std::string& part : {title, fields.partNumber, fields.partTitle}) {
        whole.add(part);
        titleAndPart.add(part);
    }
    whole.add(fields.authors.empty() ? fields.responsibility : fields.authors.front());
    whole.add(fields.year ? std::to_string(*fields.year) : std::string());
    whole.add(fields.host);
    if (text::words(title).empty()) { // without a title only the very same record is the same
        whole.addBytes(marc);
        titleAndPart.addBytes(marc);
    }
    return whole.finish(editionBytes) + titleAndPart.finish(titleBytes);
}

std::vector<std::string> withoutRepetition(const std::vector<std::string>& values) {
    std::vector<std::string> once;
    for (const std::string& value : values) {
        if (!value.empty() && std::ranges::find(once, value) == once.end()) once.push_back(value);
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

std::string_view titleHalf(std::string_view fingerprint) {
    return fingerprint.size() == editionBytes + titleBytes ? fingerprint.substr(editionBytes) : std::string_view();
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
    prepared.fingerprint = fingerprintOf(fields, prepared.title, prepared.marc);
    prepared.titleKey = text::sortKey(prepared.title);
    prepared.authorKey = text::sortKey(prepared.authors);
    prepared.isbns = withoutRepetition(fields.isbns);

    DocumentSource source;
    source.title = prepared.title;
    source.subtitle = prepared.subtitle;
    source.authors = prepared.authors;
    source.responsibility = prepared.responsibility;
    source.subjects = prepared.subjects;
    source.place = prepared.place;
    source.publisher = prepared.publisher;
    source.series = prepared.series;
    source.host = fields.host;
    source.language = prepared.language;
    source.kind = prepared.kind;
    source.year = prepared.year;
    prepared.search = documentText(source);
    return prepared;
}

PreparedRecord prepare(const MarcRecord& record, MarcFormat format) {
    return prepare(record, format, projectFields(record));
}

} // namespace kitapdar::catalogue
