#include "core/movements/Kinds.h"

#include "core/journal/Entry.h"
#include "core/storage/Transaction.h"

#include <algorithm>
#include <variant>

namespace kitapdar::movements::kinds {

namespace {

/// The act of an entry: each names it by its number.
std::int64_t actOf(const journal::Entry& entry) {
    const auto found = entry.facts.find(journal::code(journal::FactName::Number));
    const auto* id = found == entry.facts.end() ? nullptr : std::get_if<std::int64_t>(&found->second);
    return id ? *id : 0;
}

} // namespace

Result<bool> draftIsOver(storage::Snapshot& snapshot, const journal::Entry& entry) {
    TRY(const auto drafts,
        snapshot.number("select count(*) from movement where id = $1 and state = 'draft'", {actOf(entry)}));
    return drafts == 0;
}

Result<bool> draftHasMore(storage::Snapshot& snapshot, const journal::Entry& entry) {
    TRY(const bool isOver, draftIsOver(snapshot, entry));
    if (isOver) return true;
    TRY(const auto lines, snapshot.number("select count(*) from movement_line where movement_id = $1", {actOf(entry)}));
    const auto own = std::ranges::count(entry.rows, std::string("movement_line"), &journal::WrittenRow::table);
    return lines != own;
}

} // namespace kitapdar::movements::kinds
