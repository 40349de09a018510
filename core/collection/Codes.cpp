#include "core/readers/Codes.h"

#include "core/text/SortKey.h"

#include <algorithm>
#include <utility>

namespace kitapdar::readers {

namespace {

using text::CodeKind;

/// One statement, for a scan waits for it: three searches in three indexes. Inventory numbers may be of any alphabet,
/// so the index finds those of the same letters and the caller looks at the case.
constexpr std::string_view sql =
    "select 0, r.id, r.card from reader r where upper(r.card) = $1 "
    "union all select 1, c.id, c.barcode from copy c where upper(c.barcode) = $1 "
    "union all select 2, c.id, c.inventory_number from copy c "
    "where c.inventory_key >= $2 and c.inventory_key < $3 and c.inventory_number is not null";

CodeMeaning meaningFrom(const storage::Row& row) {
    return {static_cast<CodeKind>(row.integer(0)), row.integer(1), row.string(2)};
}

bool isSameCopy(const CodeMeaning& a, const CodeMeaning& b) {
    return a.kind != CodeKind::Card && b.kind != CodeKind::Card && a.id == b.id;
}

} // namespace

Result<std::vector<CodeMeaning>> meaningsOf(storage::Snapshot& snapshot, const text::ScannedCode& code) {
    if (code.isEmpty()) return std::vector<CodeMeaning>();
    const auto [first, last] = text::sortKeyRange(code.text());
    TRY(auto found, snapshot.all(sql, {code.inCapitals(), storage::Blob{first}, storage::Blob{last}}, meaningFrom));
    std::ranges::sort(found, {}, [](const CodeMeaning& each) { return std::pair(each.kind, each.id); });
    const std::string folded = code.folded();
    std::vector<CodeMeaning> meanings;
    for (const CodeMeaning& each : found) {
        if (code.meant() && each.kind != *code.meant()) continue;
        if (each.kind == CodeKind::InventoryNumber && text::ScannedCode(each.code).folded() != folded) continue;
        const bool known = std::ranges::any_of(meanings, [&](const auto& other) { return isSameCopy(each, other); });
        if (!known) meanings.push_back(each);
    }
    const auto written = [&](const CodeMeaning& each) { return each.code == code.text(); };
    if (code.meant() && std::ranges::any_of(meanings, written))
        std::erase_if(meanings, [&](const CodeMeaning& each) { return !written(each); });
    return meanings;
}

} // namespace kitapdar::readers
