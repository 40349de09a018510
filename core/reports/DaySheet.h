// A day at the desk: what was done, what waits, how far the journal has come. docs/circulation.md, 10.
#pragma once

#include "core/base/Money.h"
#include "core/base/Time.h"
#include "core/reports/Figures.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::reports {

/// What waits on the day, whoever has left it there.
struct OpenTrays {
    std::int64_t requested = 0;    // copies to be taken off their shelves for readers
    std::int64_t onHoldShelf = 0;  // ready for their readers
    std::int64_t pastHoldTime = 0; // of them, whose time on the hold shelf is over
    std::int64_t onTheWay = 0;     // to this place
    std::int64_t lateOnTheWay = 0; // of them, sent `lateAfterDays` days ago or longer
};
/// A transfer takes no longer than this, in days.
inline constexpr int lateAfterDays = 7;

/// Money of the day in tiyn.
struct DayCash {
    Money taken;    // payments, without those that were reversed
    Money paidBack; // deposits and what was paid too much
    Money waived;
};

/// Where the journal stood when the sheet was made.
struct JournalHead {
    std::int64_t seq = 0;
    std::string hash; // its first eight hexadecimal digits; "" of an empty journal
};

struct DaySheet {
    Day on;
    std::optional<std::string> place; // nullopt: all of the library
    std::int64_t visits = 0;
    std::int64_t visitsCounted = 0; // of them, persons without names
    std::int64_t registeredNew = 0;
    std::int64_t registeredAgain = 0;
    std::int64_t lent = 0;
    std::int64_t lentToRoom = 0; // of them
    std::int64_t renewed = 0;
    std::int64_t inHouse = 0;
    std::int64_t returned = 0; // at the place where the desk stood then, by the day on which it was recorded
    std::int64_t references = 0;
    std::int64_t unmet = 0;
    std::vector<Cell> lentByAge; // lendings
    std::vector<Cell> lentByLanguage;
    std::vector<Cell> lentByGroup;
    std::vector<Cell> unmetByReason;
    DayCash cash;
    OpenTrays trays;
    JournalHead head;
};

/// What the empty desk shows of the day so far, at the place of the desk.
struct DeskToday {
    Day on;
    std::int64_t visits = 0;
    std::int64_t registered = 0;
    std::int64_t lent = 0;
    std::int64_t renewed = 0;
    std::int64_t returned = 0;
    std::int64_t overdue = 0; // open loans past their day, of the whole library
};

} // namespace kitapdar::reports
