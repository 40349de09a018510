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
    std::string marc = storeMarc(record);
    prepared.title = fields.displayTitle.empty() ? fields.title : fields.displayTitle;
    prepared.authors = joinList(fields.authors, authorSeparator);
    prepared.year = fields.year;
    prepared.isbns = withoutRepetition(fields.isbns);
    prepared.fingerprint = fingerprintOf(fields, prepared.title, marc);
    const std::string subjects = joinList(fields.subjects, subjectSeparator);

    DocumentSource source;
    source.title = prepared.title;
    source.subtitle = fields.titleRest;
    source.authors = prepared.authors;
    source.responsibility = fields.responsibility;
    source.subjects = subjects;
    source.place = fields.place;
    source.publisher = fields.publisher;
    source.series = fields.series;
    source.host = fields.host;
    source.language = fields.language;
    source.kind = fields.kind;
    source.year = fields.year;
    prepared.search = documentText(source);

    std::string titleKey = text::sortKey(prepared.title);
    std::string authorKey = text::sortKey(prepared.authors);
    prepared.values = {fields.kind,
                       code(format),
                       prepared.title,
                       fields.titleRest,
                       prepared.authors,
                       fields.responsibility,
                       fields.year ? storage::Value(*fields.year) : storage::Value(),
                       fields.year.value_or(0),
                       fields.language,
                       fields.place,
                       fields.publisher,
                       fields.series,
                       fields.classMark,
                       fields.authorMark,
                       subjects,
                       fields.localHistory,
                       std::move(marc),
                       storage::Blob{prepared.fingerprint},
                       storage::Blob{std::move(titleKey)},
                       storage::Blob{std::move(authorKey)}};
    return prepared;
}

PreparedRecord prepare(const MarcRecord& record, MarcFormat format) {
    return prepare(record, format, projectFields(record));
}

} // namespace kitapdar::catalogue
