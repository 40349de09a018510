#include "core/digitization/Room.h"

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

void addServices(Services& services) {
    services.add<ItemQueries>();
    services.add<ItemService>();
}

} // namespace

const Room& room() {
    static const Room all = {
        .name = "digitization",
        .tables = {{.name = "digitization_batch", .subject = Subject::Batch},
                   {.name = "digitization_item", .subject = Subject::Item},
                   {.name = "digitization_file", .subject = Subject::ItemFile}},
        .kinds = kinds::all,
        .invariants = {pointsTo("item_without_record", "digitization_item", "record_id", "record"),
                       pointsTo("item_without_copy", "digitization_item", "copy_id", "copy"),
                       pointsTo("item_without_batch", "digitization_item", "batch_id", "digitization_batch"),
                       pointsTo("file_without_item", "digitization_file", "item_id", "digitization_item"),
                       {"unknown_item_state",
                        "select 'digitization_item ' || id from digitization_item where state not in (" +
                            quotedStates() + ") order by id"}},
        .addServices = addServices,
    };
    return all;
}

} // namespace kitapdar::digitization
