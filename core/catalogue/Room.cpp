#include "core/catalogue/Room.h"

#include "core/catalogue/ContentGroups.h"
#include "core/catalogue/DoubtQueries.h"
#include "core/catalogue/DoubtService.h"
#include "core/catalogue/Kinds.h"
#include "core/catalogue/NameService.h"
#include "core/catalogue/PreparedRecord.h"
#include "core/catalogue/RecordBatchService.h"
#include "core/catalogue/RecordQueries.h"
#include "core/catalogue/RecordRepository.h"
#include "core/catalogue/RecordService.h"
#include "core/catalogue/editing/AuthorMarks.h"
#include "core/catalogue/editing/CataloguingQueries.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/text/Fold.h"

namespace kitapdar::catalogue {

namespace {

Result<void> refresh(storage::Transaction& transaction, std::int64_t recordId) {
    return SearchIndex(transaction.engine()).refresh(transaction, recordId);
}

constexpr int recordsAtOnce = 100;

std::optional<std::vector<storage::Value>> recordKeys(const storage::Row& row) {
    const auto format = marcFormatFrom(row.text(1));
    const auto marc = loadMarc(row.text(2));
    if (!format || !marc || marc->fields.empty()) return std::nullopt;
    PreparedRecord record = prepare(*marc, *format);
    return std::vector<storage::Value>{storage::Blob{std::move(record.fingerprint)},
                                       storage::Blob{std::move(record.titleKey)},
                                       storage::Blob{std::move(record.authorKey)}, row.maybeInteger(3).value_or(0)};
}

std::optional<std::vector<storage::Value>> nameSkeleton(const storage::Row& row) {
    return std::vector<storage::Value>{text::skeletonText(row.string(1))};
}

Result<ComparedPage> compareSearch(storage::Snapshot& snapshot, std::int64_t after) {
    TRY(const auto compared, SearchIndex(snapshot.engine()).compare(snapshot, after, recordsAtOnce));
    ComparedPage page{compared.last, {}};
    for (const RecordId id : compared.wrong)
        page.wrong.push_back({"record_search " + std::to_string(id.value), id.value});
    return page;
}

Result<ComparedPage> compareIsbns(storage::Snapshot& snapshot, std::int64_t after) {
    TRY(const auto compared, RecordRepository().compareIsbns(snapshot, RecordId(after), recordsAtOnce));
    ComparedPage page;
    if (compared.last) page.last = compared.last->value;
    for (const std::int64_t row : compared.strange) page.wrong.push_back({"record_isbn " + std::to_string(row)});
    for (const RecordId id : compared.lacking)
        page.wrong.push_back({"record_isbn of record " + std::to_string(id.value), id.value});
    return page;
}

void addServices(Services& services) {
    services.add<ContentGroupService>();
    services.add<DoubtQueries>();
    services.add<DoubtService>();
    services.add<NameService>();
    services.add<AuthorMarks>();
    services.add<CataloguingQueries>();
    services.add<RecordBatchService>();
    services.add<RecordQueries>();
    services.add<RecordService>();
}

} // namespace

const Room& room() {
    static const Room all = {
        .name = "catalogue",
        .tables = {{.name = "record", .subject = Subject::Record},
                   {.name = "record_isbn", .subject = Subject::Isbn},
                   {.name = "name_form", .subject = Subject::NameForm},
                   {.name = "record_doubt", .subject = Subject::Doubt},
                   {.name = "edition_decision", .subject = Subject::EditionDecision},
                   {.name = "author_mark", .subject = Subject::AuthorMark},
                   {.name = "content_group", .subject = Subject::ContentGroup},
                   {.name = "joined_edition",
                    .kind = storage::TableKind::System,
                    .key = {"record_edition", "fingerprint"}},
                   {.name = "record_search", .kind = storage::TableKind::Derived, .key = {}, .moves = false}},
        .kinds = kinds::all,
        .invariants = {pointsTo("isbn_without_record", "record_isbn", "record_id", "record")},
        .derivations = {{"record", refresh}},
        .derivedColumns =
            {{"record", {"fingerprint", "title_key", "author_key", "year_key"}, {"format", "marc", "year"}, recordKeys},
             {"name_form", {"skeleton"}, {"form"}, nameSkeleton}},
        .comparisons = {{"record_search", "search_index", compareSearch, refresh},
                        {"record_isbn", "isbn_not_of_record", compareIsbns}},
        .addServices = addServices,
    };
    return all;
}

} // namespace kitapdar::catalogue
