#include "core/readers/Codes.h"

#include "core/collection/CodeLookup.h"
#include "core/storage/InList.h"
#include "core/text/SortKey.h"

#include <algorithm>
#include <array>
#include <unordered_set>
#include <utility>

namespace kitapdar::readers {

namespace {

using text::CodeKind;

/// One statement, for a scan waits for it: three searches in three indexes. Inventory numbers may be of any alphabet,
/// so the index finds those of the same letters and the caller looks at the case.
constexpr std::string_view sql =
    "select 0, r.id, r.card from reader r where upper(r.card) = $1 and r.forgotten_on is null "
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

namespace kitapdar::collection {

namespace {

using readers::CodeMeaning;
using text::CodeKind;

// Few lengths, so that few statements are prepared.
constexpr std::array<std::size_t, 3> rangesAtOnce = {1, 8, 32};

std::string inventorySql(std::size_t ranges) {
    std::string any;
    for (std::size_t i = 0; i < ranges; ++i) {
        any += (i == 0 ? "(inventory_key >= $" : " or (inventory_key >= $") + std::to_string(2 * i + 1) +
               " and inventory_key < $" + std::to_string(2 * i + 2) + ")";
    }
    return "select id, inventory_number, record_id from copy where inventory_number is not null and (" + any + ")";
}

/// Inventory numbers may be of any alphabet: the index finds those of the same letters, `visit` looks at the case.
Result<void> eachOfSameLetters(storage::Snapshot& snapshot, std::span<const std::string> codes,
                               const storage::RowVisitor& visit) {
    while (!codes.empty()) {
        const auto* const fitting =
            std::ranges::find_if(rangesAtOnce, [&](std::size_t each) { return each >= codes.size(); });
        const std::size_t length = fitting == rangesAtOnce.end() ? rangesAtOnce.back() : *fitting;
        const auto some = codes.first(std::min(length, codes.size()));
        storage::Parameters bounds;
        for (std::size_t i = 0; i < length; ++i) {
            const auto [first, last] = text::sortKeyRange(some[std::min(i, some.size() - 1)]);
            bounds.emplace_back(storage::Blob{first});
            bounds.emplace_back(storage::Blob{last});
        }
        CHECK(snapshot.each(inventorySql(length), bounds, visit));
        codes = codes.subspan(some.size());
    }
    return {};
}

/// Without the zeros that stand before a digit at the beginning of a number: "к-0007" is "к-7".
std::string withoutZeros(const std::string& folded) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    std::string result;
    for (std::size_t i = 0; i < folded.size(); ++i) {
        const bool isFirst = result.empty() || !isDigit(result.back());
        const bool isBefore = i + 1 < folded.size() && isDigit(folded[i + 1]);
        if (folded[i] != '0' || !isFirst || !isBefore) result += folded[i];
    }
    return result;
}

} // namespace

Result<std::vector<CodeMeaning>> namedBy(storage::Snapshot& snapshot, const text::ScannedCode& code) {
    TRY(auto meanings, readers::meaningsOf(snapshot, code));
    const bool mayBeNumber = !code.meant() || *code.meant() == CodeKind::InventoryNumber;
    if (!meanings.empty() || !mayBeNumber || code.isEmpty()) return meanings;
    // Keys of order count numbers, not digits.
    const std::string wanted = withoutZeros(code.folded());
    const std::array codes{code.text()};
    CHECK(eachOfSameLetters(snapshot, codes, [&](const storage::Row& row) {
        CodeMeaning meaning{CodeKind::InventoryNumber, row.integer(0), row.string(1)};
        if (withoutZeros(text::ScannedCode(meaning.code).folded()) == wanted) meanings.push_back(std::move(meaning));
        return true;
    }));
    std::ranges::sort(meanings, {}, &CodeMeaning::id);
    return meanings;
}

Result<std::optional<CodeMeaning>> otherMeaning(storage::Snapshot& snapshot, CopyId copy, const std::string& code,
                                                CodeKind given) {
    TRY(const auto meanings, readers::meaningsOf(snapshot, text::ScannedCode(code)));
    for (const CodeMeaning& each : meanings) {
        const bool allowed = each.kind == CodeKind::Card ? given == CodeKind::InventoryNumber : each.id == copy.value;
        if (!allowed) return each;
    }
    return std::nullopt;
}

Result<void> eachMeaning(storage::Snapshot& snapshot, std::span<const std::string> codes,
                         const std::function<void(const FoundCode&)>& found) {
    std::unordered_set<std::string> folded;
    std::vector<std::string> once;
    storage::Parameters capitals;
    for (const std::string& code : codes) {
        const text::ScannedCode scanned(code);
        if (scanned.isEmpty() || !folded.insert(scanned.folded()).second) continue;
        once.push_back(scanned.text());
        capitals.emplace_back(scanned.inCapitals());
    }
    CHECK(storage::eachIn(snapshot, "select id, card from reader where upper(card)", capitals,
                          [&](const storage::Row& row) {
                              found({CodeMeaning{CodeKind::Card, row.integer(0), row.string(1)}, 0});
                              return true;
                          }));
    CHECK(storage::eachIn(snapshot, "select id, barcode, record_id from copy where upper(barcode)", capitals,
                          [&](const storage::Row& row) {
                              found({CodeMeaning{CodeKind::Barcode, row.integer(0), row.string(1)}, row.integer(2)});
                              return true;
                          }));
    return eachOfSameLetters(snapshot, once, [&](const storage::Row& row) {
        CodeMeaning meaning{CodeKind::InventoryNumber, row.integer(0), row.string(1)};
        if (folded.contains(text::ScannedCode(meaning.code).folded())) found({std::move(meaning), row.integer(2)});
        return true;
    });
}

} // namespace kitapdar::collection
