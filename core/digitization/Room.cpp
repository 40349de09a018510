#include "core/digitization/Room.h"

#include "core/digitization/CandidateQueries.h"
#include "core/digitization/CandidateService.h"
#include "core/digitization/Elsewhere.h"
#include "core/digitization/ElsewhereService.h"
#include "core/digitization/Item.h"
#include "core/digitization/ItemQueries.h"
#include "core/digitization/ItemService.h"
#include "core/digitization/Kinds.h"

namespace kitapdar::digitization {

namespace {

std::string quotedStates() {
    std::string list;
    for (const ItemState state : itemStates()) list += (list.empty() ? "'" : ", '") + std::string(code(state)) + "'";
    return list;
}

/// Of id, title, authors, year.
std::optional<std::vector<storage::Value>> elsewhereFingerprints(const storage::Row& row) {
    ElsewhereTitle title{row.string(1), row.string(2), {}, {}};
    if (!row.isNull(3)) title.year = static_cast<int>(row.integer(3));
    ElsewhereFingerprints prints = fingerprintsOf(title);
    return std::vector<storage::Value>{storage::Blob{std::move(prints.fingerprint)},
                                       storage::Blob{std::move(prints.other)}};
}

void addServices(Services& services) {
    services.add<CandidateQueries>();
    services.add<CandidateService>();
    services.add<ElsewhereQueries>();
    services.add<ElsewhereService>();
    services.add<ItemQueries>();
    services.add<ItemService>();
}

} // namespace

const Room& room() {
    static const Room all = {
        .name = "digitization",
        .tables = {{.name = "digitization_batch", .subject = Subject::Batch},
                   {.name = "digitization_item", .subject = Subject::Item},
                   {.name = "digitization_file", .subject = Subject::ItemFile},
                   {.name = "digitized_elsewhere", .subject = Subject::DigitizedElsewhere}},
        .kinds = kinds::all,
        .invariants = {pointsTo("item_without_record", "digitization_item", "record_id", "record"),
                       pointsTo("item_without_copy", "digitization_item", "copy_id", "copy"),
                       pointsTo("item_without_batch", "digitization_item", "batch_id", "digitization_batch"),
                       pointsTo("file_without_item", "digitization_file", "item_id", "digitization_item"),
                       {"unknown_item_state",
                        "select 'digitization_item ' || id from digitization_item where state not in (" +
                            quotedStates() + ") order by id"}},
        .derivedColumns = {{"digitized_elsewhere",
                            {"fingerprint", "other_fingerprint"},
                            {"title", "authors", "year"},
                            elsewhereFingerprints}},
        .addServices = addServices,
    };
    return all;
}

} // namespace kitapdar::digitization
