#include "core/exchange/targets/TargetService.h"

#include "core/exchange/Kinds.h"
#include "core/exchange/targets/TargetRepository.h"
#include "core/journal/Journal.h"

#include <algorithm>

namespace kitapdar::exchange {

namespace {

const TargetRepository stored;

/// What keeps the target from being written, if anything does.
Result<void, TargetRefusal> checked(storage::Snapshot& snapshot, const Target& target) {
    if (const auto flaw = flawOf(target)) return fail(TargetMalformed{*flaw});
    TRY(const bool taken, stored.hasOther(snapshot, target));
    if (taken) return fail(TargetNameTaken{target.name});
    return {};
}

} // namespace

Result<std::vector<Target>> TargetService::targets(storage::Snapshot& snapshot) const { return stored.all(snapshot); }

Result<std::int64_t, TargetRefusal> TargetService::add(storage::Transaction& transaction,
                                                       const staff::Permitted<Permission::CatalogueEdit>& by,
                                                       const Target& target) const {
    CHECK(checked(transaction, target));
    TRY(const auto last, stored.lastPosition(transaction));
    Target placed = target;
    placed.position = last + 1;
    journal::Operation operation = m_journal.begin(transaction, by, kinds::addTarget);
    TRY(const auto id, stored.insert(operation, placed));
    operation.about("catalogue_target", id);
    operation.fact(journal::FactName::Name, target.name);
    CHECK(operation.finish());
    return id;
}

Result<void, TargetRefusal> TargetService::edit(storage::Transaction& transaction,
                                                const staff::Permitted<Permission::CatalogueEdit>& by,
                                                const Target& target) const {
    TRY(const auto present, stored.byId(transaction, target.id));
    if (!present) return fail(UnknownTarget{target.id});
    CHECK(checked(transaction, target));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::editTarget);
    CHECK(stored.update(operation, target));
    operation.about("catalogue_target", target.id);
    operation.fact(journal::FactName::Name, target.name);
    CHECK(operation.finish());
    return {};
}

Result<void, TargetRefusal> TargetService::place(storage::Transaction& transaction,
                                                 const staff::Permitted<Permission::CatalogueEdit>& by, std::int64_t id,
                                                 std::int64_t position) const {
    TRY(const auto before, stored.all(transaction));
    std::vector<Target> after = before;
    const auto moved = std::ranges::find(after, id, &Target::id);
    if (moved == after.end()) return fail(UnknownTarget{id});
    const std::int64_t to = std::clamp<std::int64_t>(position, 1, std::ssize(after)) - 1;
    const std::int64_t from = moved - after.begin();
    if (from == to) return {};
    if (from < to)
        std::rotate(moved, moved + 1, after.begin() + to + 1);
    else
        std::rotate(after.begin() + to, moved, moved + 1);
    journal::Operation operation = m_journal.begin(transaction, by, kinds::editTarget);
    operation.about("catalogue_target", id);
    for (std::int64_t i = 0; i < std::ssize(after); ++i) {
        Target& each = after[static_cast<std::size_t>(i)];
        if (each.position == i + 1) continue;
        each.position = i + 1;
        CHECK(stored.update(operation, each));
    }
    operation.fact(journal::FactName::Name, std::ranges::find(before, id, &Target::id)->name);
    CHECK(operation.finish());
    return {};
}

Result<void, TargetRefusal> TargetService::remove(storage::Transaction& transaction,
                                                  const staff::Permitted<Permission::CatalogueEdit>& by,
                                                  std::int64_t id) const {
    TRY(const auto present, stored.byId(transaction, id));
    if (!present) return fail(UnknownTarget{id});
    journal::Operation operation = m_journal.begin(transaction, by, kinds::removeTarget);
    CHECK(operation.erase("catalogue_target", id));
    operation.about("catalogue_target", id);
    operation.fact(journal::FactName::Name, present->name);
    CHECK(operation.finish());
    return {};
}

} // namespace kitapdar::exchange
