#include "core/circulation/RenewAll.h"

#include <algorithm>

namespace kitapdar::circulation {

int RenewedAll::renewedCount() const {
    return static_cast<int>(std::ranges::count_if(loans, [](const auto& each) { return each.renewed() != nullptr; }));
}

std::optional<Day> RenewedAll::commonDue() const {
    std::optional<Day> due;
    for (const RenewalOfOne& each : loans) {
        const Renewed* renewed = each.renewed();
        if (!renewed) continue;
        if (due && *due != renewed->row.loan.dueOn) return std::nullopt;
        due = renewed->row.loan.dueOn;
    }
    return due;
}

} // namespace kitapdar::circulation
