#include "core/figures/UseActs.h"

#include "core/figures/Shapes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kitapdar::figures {

namespace {

constexpr std::array acts = {std::pair{Act::Lend, std::string_view("lend")},
                             std::pair{Act::Renew, std::string_view("renew")},
                             std::pair{Act::InHouse, std::string_view("in_house")}};

} // namespace

std::string_view code(Act act) {
    return std::ranges::find(acts, act, [](const auto& pair) { return pair.first; })->second;
}

std::string_view code(Way way) { return way == Way::Home ? "home" : "room"; }

std::int64_t monthOf(Day day) { return day.year() * 100LL + day.month(); }

Result<void> write(journal::Operation& operation, storage::Transaction& transaction, const UseAct& act) {
    TRY(const auto shapes, idsOf(transaction, act.book, act.person));
    CHECK(operation.insert("use_act", {{"on_day", act.on},
                                       {"on_month", monthOf(act.on)},
                                       {"act", code(act.act)},
                                       {"way", code(act.way)},
                                       {"place", act.place},
                                       {"desk", act.desk},
                                       {"book_shape_id", shapes.book},
                                       {"person_shape_id", shapes.person},
                                       {"record_id", act.recordId},
                                       {"loan_id", act.loanId},
                                       {"n", act.n}}));
    return {};
}

} // namespace kitapdar::figures
