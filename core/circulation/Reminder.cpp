#include "core/circulation/Reminder.h"

#include <algorithm>
#include <utility>

namespace kitapdar::circulation {

namespace {

constexpr std::array orders{std::pair{OverdueOrder::ByDate, std::string_view("date")},
                            std::pair{OverdueOrder::ByPlace, std::string_view("place")},
                            std::pair{OverdueOrder::ByInstitution, std::string_view("institution")}};
constexpr std::array ways{std::pair{ReminderWay::Letter, std::string_view("letter")},
                          std::pair{ReminderWay::Phone, std::string_view("phone")},
                          std::pair{ReminderWay::Message, std::string_view("message")}};

template <class Pairs, class Value>
std::string_view codeIn(const Pairs& pairs, Value value) {
    for (const auto& [each, text] : pairs) {
        if (each == value) return text;
    }
    return {};
}

template <class Value, class Pairs>
std::optional<Value> valueIn(const Pairs& pairs, std::string_view code) {
    for (const auto& [each, text] : pairs) {
        if (text == code) return each;
    }
    return std::nullopt;
}

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
std::optional<OverdueOrder> overdueOrderFromCode(std::string_view code) { return valueIn<OverdueOrder>(orders, code); }
std::string_view code(ReminderWay way) { return codeIn(ways, way); }

} // namespace kitapdar::circulation
