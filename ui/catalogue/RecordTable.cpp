#include "ui/catalogue/RecordTable.h"

#include "core/library/Library.h"
#include "ui/catalogue/RecordFilter.h"
#include "wording/CatalogueWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

#include <charconv>

namespace kitapdar::ui {

namespace {

using catalogue::RecordRow;

struct RecordTable {
    Q_DECLARE_TR_FUNCTIONS(RecordTable)
};

Result<std::vector<RecordRow>> rowsOf(const Result<catalogue::SearchHits>& hits) {
    if (!hits) return fail(hits.error());
    return hits->rows;
}

std::vector<catalogue::RecordId> recordIds(const std::vector<std::int64_t>& ids) {
    std::vector<catalogue::RecordId> records;
    for (const std::int64_t id : ids) records.emplace_back(id);
    return records;
}

Result<std::vector<std::int64_t>> numbersOf(const Result<std::vector<catalogue::RecordId>>& ids) {
    if (!ids) return fail(ids.error());
    std::vector<std::int64_t> numbers;
    numbers.reserve(ids->size());
    for (const catalogue::RecordId id : *ids) numbers.push_back(id.value);
    return numbers;
}

/// In a list of hits the key of a place is its number.
int offsetOf(const PageRequest& request) {
    int start = 0;
    std::from_chars(request.after.data(), request.after.data() + request.after.size(), start);
    return start + request.skip;
}

} // namespace

QString availabilityWords(std::int64_t available, std::int64_t copies) {
    if (copies == 0) return RecordTable::tr("no copies");
    if (available == 0) return RecordTable::tr("none of %1").arg(copies);
    return RecordTable::tr("%1 of %2").arg(available).arg(copies);
}

CellMark availabilityMark(std::int64_t available, std::int64_t copies) {
    if (copies == 0) return {Icon::Minus, Tone::Secondary};
    if (available == 0) return {Icon::Clock, Tone::Attention};
    return {Icon::Check, Tone::Ok};
}

std::vector<Column<RecordRow>> recordColumns() {
    return {
        {.head = {.id = QStringLiteral("title"),
                  .title = [] { return RecordTable::tr("Title"); },
                  .sortId = QStringLiteral("title"),
                  .width = 320},
         .text = [](const RecordRow& row) { return qs(row.title); }},
        {.head = {.id = QStringLiteral("author"),
                  .title = [] { return RecordTable::tr("Author"); },
                  .sortId = QStringLiteral("author"),
                  .width = 180},
         .text = [](const RecordRow& row) { return qs(row.authors); }},
        {.head = {.id = QStringLiteral("year"),
                  .title = [] { return RecordTable::tr("Year"); },
                  .alignment = Qt::AlignRight,
                  .sortId = QStringLiteral("year"),
                  .width = 64},
         .text = [](const RecordRow& row) { return row.year ? QString::number(*row.year) : QString(); },
         .value = [](const RecordRow& row) { return documents::cellOf(row.year); }},
        {.head = {.id = QStringLiteral("language"), .title = [] { return RecordTable::tr("Language"); }, .width = 96},
         .text = [](const RecordRow& row) { return languageWords(row.language); }},
        {.head = {.id = QStringLiteral("kind"), .title = [] { return RecordTable::tr("Kind"); }, .width = 92},
         .text = [](const RecordRow& row) { return kindWords(row.kind); }},
        {.head = {.id = QStringLiteral("available"),
                  .title = [] { return RecordTable::tr("On the shelf"); },
                  .width = 120},
         .text = [](const RecordRow& row) { return availabilityWords(row.available, row.copies); },
         .mark = [](const RecordRow& row) { return std::optional(availabilityMark(row.available, row.copies)); }}};
}

RowSource<RecordRow> allRecords(Library& library, const catalogue::RecordSort& sort, const catalogue::Facets& facets) {
    return {[&library, sort, facets] { return library.read(&catalogue::RecordQueries::anchors, sort, facets); },
            [&library, sort, facets](const PageRequest& request) {
                return library.read(&catalogue::RecordQueries::page, sort, facets, request);
            },
            [&library](const std::vector<std::int64_t>& ids) {
                return library.read(&catalogue::RecordQueries::rows, recordIds(ids));
            },
            [&library, sort, facets] {
                return library.read(&catalogue::RecordQueries::ids, sort, facets)
                    .map([](const Result<std::vector<catalogue::RecordId>>& ids) { return numbersOf(ids); });
            },
            contentsOf({{}, facets})};
}

RowSource<RecordRow> foundRecords(Library& library, const std::string& text, const catalogue::Facets& facets) {
    const auto search = [&library, text, facets](int limit, int offset) {
        return library.read(&catalogue::SearchIndex::search, text, facets, limit, offset);
    };
    return {[search] {
                return search(1, 0).map([](const Result<catalogue::SearchHits>& hits) -> Result<PageAnchors> {
                    if (!hits) return fail(hits.error());
                    PageAnchors anchors{hits->found, {}};
                    for (std::int64_t row = anchorDistance; row < hits->found; row += anchorDistance)
                        anchors.keys.push_back(std::to_string(row));
                    return anchors;
                });
            },
            [search](const PageRequest& request) { return search(request.limit, offsetOf(request)).map(rowsOf); },
            [&library](const std::vector<std::int64_t>& ids) {
                return library.read(&catalogue::RecordQueries::rows, recordIds(ids));
            },
            [search] {
                return search(catalogue::mostListedHits, 0)
                    .map([](const Result<catalogue::SearchHits>& hits) -> Result<std::vector<std::int64_t>> {
                        if (!hits) return fail(hits.error());
                        std::vector<std::int64_t> ids;
                        for (const RecordRow& row : hits->rows) ids.push_back(row.id.value);
                        return ids;
                    });
            },
            contentsOf({qs(text), facets})};
}

} // namespace kitapdar::ui
