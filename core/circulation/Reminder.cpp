#include "core/circulation/Reminder.h"

#include "core/base/Codes.h"

#include <algorithm>

namespace kitapdar::circulation {

namespace {

constexpr Codes<OverdueOrder, 3> orders = {
    {{OverdueOrder::ByDate, "date"}, {OverdueOrder::ByPlace, "place"}, {OverdueOrder::ByInstitution, "institution"}}};
constexpr Codes<ReminderWay, 3> ways = {
    {{ReminderWay::Letter, "letter"}, {ReminderWay::Phone, "phone"}, {ReminderWay::Message, "message"}}};

} // namespace

int reminderStepOf(int daysLate) {
    int step = 0;
    for (const int days : reminderDays) {
        if (daysLate >= days) ++step;
    }
    return step;
}

int OverdueLoan::stepDue() const {
    if (row.loan.claimedOn || isHidden) return 0;
    const int step = reminderStepOf(daysLate);
    return step > reminded ? step : 0;
}

std::optional<Day> OverdueLoan::nextStepOn() const {
    if (row.loan.claimedOn || isHidden || reminded >= reminderSteps) return std::nullopt;
    return row.loan.dueOn.plusDays(reminderDays.at(static_cast<std::size_t>(std::max(reminded, 0))));
}

std::string_view code(OverdueOrder order) { return codeIn(orders, order); }
std::optional<OverdueOrder> overdueOrderFromCode(std::string_view code) { return valueIn(orders, code); }
std::string_view code(ReminderWay way) { return codeIn(ways, way); }

} // namespace kitapdar::circulation
