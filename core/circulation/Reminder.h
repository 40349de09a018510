// Overdue loans and the reminders that are written for them. docs/circulation.md, 11.
#pragma once

#include "core/circulation/Loan.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::circulation {

/// Days after the due day from which each step of reminding is due: step 1, 2 and 3.
inline constexpr std::array reminderDays = {7, 30, 60};
inline constexpr int reminderSteps = static_cast<int>(reminderDays.size());
/// 0: none is due yet. Pure.
int reminderStepOf(int daysLate);

/// An open loan whose due day is over.
struct OverdueLoan {
    LoanRow row;
    std::string place; // code: of the desk that lent it, else of the copy
    readers::ReaderId reader{0};
    readers::ReaderName name;
    std::string category;
    std::string institution; // where the reader studies or works
    bool isHidden = false;   // on the reader's wish: card, name and institution are empty
    int daysLate = 0;
    int reminded = 0;                   // the last step that was written; 0: none
    std::optional<Day> remindedOn = {}; // when it was

    /// The step that is due and was not written; 0: none, or the reader says that it was returned.
    int stepDue() const;
    /// The day from which the next step is due; nullopt: all were written, or none is meanwhile (as of stepDue()).
    std::optional<Day> nextStepOn() const;
};

/// Empty values: all.
struct OverdueFilter {
    std::string place; // code; what lies in it counts, too
    std::string institution;
    std::optional<Day> dueBefore; // due before this day; nullopt: before today
    std::optional<int> step;      // this step of reminding is due and was not written
};

enum class OverdueOrder { ByDate, ByPlace, ByInstitution };
/// "date", "place", "institution"
std::string_view code(OverdueOrder order);
std::optional<OverdueOrder> overdueOrderFromCode(std::string_view code);

/// What is written to a reader: all loans of which the step is due.
struct ReminderLetter {
    int step = 1;
    readers::ReaderId reader{0};
    readers::ReaderName name;
    std::string card;
    std::string institution;
    std::vector<OverdueLoan> loans; // the earliest due first
};

/// Letters that were entered on a day and whose books are still out. A loan counts with the last of its reminders.
struct ReminderRun {
    int step = 1;
    Day on;
    int letters = 0;
};

/// Which letters that were written are made once more; nullopt: any.
struct WrittenReminders {
    std::optional<int> step = {};
    std::optional<Day> on = {};
    std::optional<readers::ReaderId> reader = {};
};

enum class ReminderWay { Letter, Phone, Message };
/// "letter", "phone", "message", as stored.
std::string_view code(ReminderWay way);

struct NoSuchReminderStep {
    static constexpr std::string_view code = "no_such_reminder_step";
    int step = 0;
};
struct NothingToRemind { // nobody is to be reminded, or everybody was
    static constexpr std::string_view code = "nothing_to_remind";
};
struct NoReminderWritten { // that is asked for once more, of a book that is still out
    static constexpr std::string_view code = "no_reminder_written";
};
using ReminderRefusal = Refusal<NoSuchReminderStep, NothingToRemind, NoReminderWritten>;

} // namespace kitapdar::circulation
