#include "core/accounts/Room.h"

#include "core/accounts/AccountsService.h"
#include "core/accounts/Kinds.h"
#include "core/text/SortKey.h"

namespace kitapdar::accounts {

namespace {

std::optional<std::vector<storage::Value>> numberKeyOf(const storage::Row& row) {
    return std::vector<storage::Value>{storage::Blob{text::sortKey(row.isNull(1) ? "" : row.text(1))}};
}

void addServices(Services& services) { services.add<AccountsService>(); }

} // namespace

const Room& room() {
    static const Room all = {
        .name = "accounts",
        .tables = {{.name = "account_term"},
                   {.name = "ksu_record"},
                   {.name = "ksu_entry"},
                   {.name = "inventory_entry"},
                   {.name = "inventory_correction"},
                   // As a counter: a number that was given out stays so when the record is taken back.
                   {.name = "ksu_number", .kind = storage::TableKind::System, .key = {"part", "year", "number"}}},
        .kinds = kinds::all,
        .derivations = {{"ksu_record", AccountsService::keepNumber}},
        .derivedColumns = {{"inventory_entry", {"number_key"}, {"inventory_number"}, numberKeyOf}},
        .addServices = addServices,
    };
    return all;
}

} // namespace kitapdar::accounts
