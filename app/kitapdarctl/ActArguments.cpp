#include "app/kitapdarctl/ActArguments.h"

#include "app/kitapdarctl/CopyCommands.h"
#include "app/kitapdarctl/Options.h"

#include <algorithm>
#include <limits>

namespace kitapdar::ctl {

Result<std::vector<collection::CopyId>, Failure> copiesIn(Session& session, Library& library,
                                                          const Arguments& arguments, std::size_t from) {
    std::vector<collection::CopyId> copies;
    for (std::size_t at = from; at < arguments.positional().size(); ++at) {
        TRY(const auto copy, copyWithCode(session, library, arguments.at(at)));
        copies.push_back(copy.id);
    }
    return copies;
}

Result<withdrawals::CopyFilter, Failure> filterIn(const Arguments& arguments, std::string_view place) {
    withdrawals::CopyFilter filter;
    filter.place = arguments.valueOr(place, "");
    filter.shelf = arguments.valueOr("--shelf", "");
    if (const auto condition = arguments.value("--condition")) {
        filter.condition = collection::conditionFromCode(*condition);
        if (!filter.condition) return fail(arguments.badValue("--condition", *condition));
    }
    if (arguments.has("--printed-until")) {
        TRY(const auto year, arguments.number("--printed-until", 1, 1));
        filter.printedUntil = static_cast<int>(std::min<std::int64_t>(year, std::numeric_limits<int>::max()));
    }
    TRY(filter.notLentSince, dayOf(arguments, "--not-lent-since"));
    if (arguments.has("--record")) {
        TRY(filter.recordId, arguments.number("--record", 1, 1));
    }
    return filter;
}

withdrawals::Commission commissionIn(const Arguments& arguments, withdrawals::Commission commission) {
    commission.chair = arguments.valueOr("--chair", commission.chair);
    commission.order = arguments.valueOr("--order", commission.order);
    if (const auto members = arguments.value("--members")) {
        commission.members = *members;
        std::ranges::replace(commission.members, ';', '\n');
    }
    return commission;
}

Answer answerOf(std::int64_t act, const withdrawals::Added& all) {
    return {
        {{"act", act}, {"added", all.added}, {"present", all.present}},
        line(Ctl::tr("Put on the act: %1. On it already: %2.").arg(numberText(all.added), numberText(all.present)))};
}

} // namespace kitapdar::ctl
