#include "core/catalogue/editing/CataloguingQueries.h"

#include "core/catalogue/KnownEditions.h"
#include "core/catalogue/PreparedRecord.h"
#include "core/catalogue/RecordQueries.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/storage/InList.h"
#include "core/text/Fold.h"

#include <algorithm>
#include <array>
#include <map>

namespace kitapdar::catalogue {

namespace {

constexpr int mostLooked = 200; // records whose values are counted

/// Where the values of an element are, and by which words their records are found.
struct Source {
    FormElement element;
    std::string_view column;
    std::string_view separator; // between several values; "": one value
    std::string_view field;     // of the search; "": any
};
constexpr std::array sources{
    Source{FormElement::Name, "authors", authorSeparator, "author:"},
    Source{FormElement::BodyName, "authors", authorSeparator, "author:"},
    Source{FormElement::Publisher, "publisher", "", "publisher:"},
    Source{FormElement::Place, "place", "", ""},
    Source{FormElement::Series, "series", "", ""},
    Source{FormElement::Subject, "subjects", subjectSeparator, "subject:"},
    Source{FormElement::Keyword, "subjects", subjectSeparator, "subject:"},
    Source{FormElement::Udc, "class_mark", "", ""},
    Source{FormElement::Bbk, "class_mark", "", ""},
    Source{FormElement::ShelfMark, "class_mark", "", ""},
};

bool isMark(FormElement element) {
    return element == FormElement::Udc || element == FormElement::Bbk || element == FormElement::ShelfMark;
}

/// Counts the values that begin as what is typed.
class Tally {
public:
    explicit Tally(const std::string& typed) : m_beginning(text::skeletonText(typed)) {}

    void add(const std::string& value) {
        if (!value.empty() && text::skeletonText(value).starts_with(m_beginning)) ++m_counts[value];
    }
    std::vector<std::string> most(std::size_t limit) const {
        std::vector<std::pair<std::string, int>> all(m_counts.begin(), m_counts.end());
        std::ranges::stable_sort(all, std::ranges::greater(), &std::pair<std::string, int>::second);
        if (all.size() > limit) all.resize(limit);
        std::vector<std::string> values;
        for (auto& [value, count] : all) values.push_back(std::move(value));
        return values;
    }

private:
    std::string m_beginning;
    std::map<std::string, int> m_counts;
};

/// The words of what is typed, each asked of the field.
std::string queryOf(const Source& source, const std::string& typed) {
    std::string query;
    for (const std::string& word : text::words(typed)) {
        query.append(query.empty() ? "" : " ").append(source.field).append(word);
    }
    return query;
}

} // namespace

Result<std::optional<LikelyDuplicate>> CataloguingQueries::duplicateOf(storage::Snapshot& snapshot,
                                                                       const MarcRecord& typed, MarcFormat format,
                                                                       std::optional<RecordId> self) const {
    const PreparedRecord prepared = prepare(typed, format);
    const std::array<const PreparedRecord*, 1> asked{&prepared};
    KnownEditions known;
    CHECK(known.read(snapshot, asked));
    const KnownEdition found = known.find(prepared);
    if (!found.id || found.id == self || found.match.outcome == EditionOutcome::Different)
        return std::optional<LikelyDuplicate>();
    TRY(const auto rows, RecordQueries().rows(snapshot, {*found.id}));
    if (rows.empty()) return std::optional<LikelyDuplicate>();
    bool sameIsbn = false;
    for (const std::uint64_t isbn : prepared.edition.isbns) {
        TRY(const auto count, snapshot.number("select count(*) from record_isbn where record_id = $1 and isbn = $2",
                                              {*found.id, std::to_string(isbn)}));
        sameIsbn = sameIsbn || count > 0;
    }
    return std::optional(LikelyDuplicate{rows.front(), found.match.outcome, sameIsbn});
}

Result<std::vector<std::string>> CataloguingQueries::suggestions(storage::Snapshot& snapshot, FormElement element,
                                                                 const std::string& typed, int limit) const {
    const auto* source = std::ranges::find(sources, element, &Source::element);
    if (source == sources.end() || text::words(typed).empty()) return std::vector<std::string>();
    Tally tally(typed);
    const auto count = [&](const storage::Row& row) {
        const std::string value = row.string(0);
        if (source->separator.empty()) {
            tally.add(value);
        } else {
            for (const std::string& each : splitList(value, source->separator)) tally.add(each);
        }
        return true;
    };
    const std::string select = "select " + std::string(source->column) + " from record where ";
    if (isMark(element)) { // a mark is no word of the search
        CHECK(snapshot.each("select class_mark from record where class_mark <> '' order by id desc limit 5000", {},
                            count));
        return tally.most(static_cast<std::size_t>(limit));
    }
    TRY(const auto hits, SearchIndex(snapshot.engine()).search(snapshot, queryOf(*source, typed), {}, mostLooked, 0));
    storage::Parameters ids;
    for (const RecordRow& row : hits.rows) ids.emplace_back(row.id);
    CHECK(storage::eachIn(snapshot, select + "id", ids, count));
    return tally.most(static_cast<std::size_t>(limit));
}

Result<std::optional<MarcFormat>> CataloguingQueries::usualFormat(storage::Snapshot& snapshot) const {
    TRY(const auto format,
        snapshot.first("select format from record order by id desc limit 1", {}, storage::only<std::string>));
    return format ? marcFormatFrom(*format) : std::nullopt;
}

} // namespace kitapdar::catalogue
