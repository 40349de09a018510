#include "core/rules/Room.h"

#include "core/rules/CalendarService.h"
#include "core/rules/Kinds.h"

namespace kitapdar::rules {

namespace {

void addServices(Services& services) { services.add<CalendarService>(); }

} // namespace

const Room& room() {
    static const Room all = {
        .name = "rules",
        .tables = {{.name = "loan_rule", .subject = Subject::LoanRule},
                   {.name = "calendar_day", .subject = Subject::CalendarDay}},
        .kinds = kinds::all,
        .addServices = addServices,
    };
    return all;
}

} // namespace kitapdar::rules
