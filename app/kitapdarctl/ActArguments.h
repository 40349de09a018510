// What the commands of write-off and movement acts take alike: copies, a filter of copies, a commission.
#pragma once

#include "app/kitapdarctl/Session.h"
#include "core/withdrawals/WriteOffService.h"
#include "wording/Format.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace kitapdar::ctl {

/// The copies that the arguments from `from` on name.
Result<std::vector<collection::CopyId>, Failure> copiesIn(Session& session, Library& library,
                                                          const Arguments& arguments, std::size_t from);
/// What is meant besides the copies that are named. `place`: the option of their place; those of the other conditions
/// that the command does not take are not asked.
Result<withdrawals::CopyFilter, Failure> filterIn(const Arguments& arguments, std::string_view place);
/// `commission` with what is given.
withdrawals::Commission commissionIn(const Arguments& arguments, withdrawals::Commission commission);

/// Puts the copies and what the filter means on a draft by `add` and `addMatching`, each of which writes.
template <class Refusals, class Add, class AddMatching>
Result<withdrawals::Added, Failure> addedToDraft(Session& session, const std::vector<collection::CopyId>& copies,
                                                 const withdrawals::CopyFilter& filter, const Add& add,
                                                 const AddMatching& addMatching) {
    if (copies.empty() && filter.isEmpty()) return fail(session.failure(Refusals(withdrawals::FilterEmpty{})));
    withdrawals::Added all;
    const auto take = [&](const auto& added) -> Result<void, Failure> {
        if (!added) return fail(session.failure(added.error()));
        all.added += added->added;
        all.present += added->present;
        return {};
    };
    if (!copies.empty()) CHECK(take(add()));
    if (!filter.isEmpty()) CHECK(take(addMatching()));
    return all;
}
Answer answerOf(std::int64_t act, const withdrawals::Added& all);

/// Takes the copies that are named off a draft, or by --blocked those that cannot go by it.
template <class Remove, class RemoveBlocked>
Outcome takenOffDraft(Session& session, const Arguments& arguments, std::int64_t act, const Remove& remove,
                      const RemoveBlocked& removeBlocked) {
    const bool blocked = arguments.has("--blocked");
    if (blocked == (arguments.positional().size() > 1))
        return fail(Arguments::wrongUsage(Ctl::tr("Name the copies, or give --blocked.")));
    TRY(Library* const library, session.library());
    TRY(const auto copies, copiesIn(session, *library, arguments, 1));
    const auto removed = blocked ? removeBlocked(*library) : remove(*library, copies);
    if (!removed) return fail(session.failure(removed.error()));
    return Answer{{{"act", act}, {"removed", *removed}},
                  line(Ctl::tr("Taken off the act: %1.").arg(numberText(*removed)))};
}

} // namespace kitapdar::ctl
