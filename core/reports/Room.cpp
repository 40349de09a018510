#include "core/reports/Room.h"

#include "core/audit/AccessLog.h"
#include "core/reports/DayQueries.h"
#include "core/reports/FigureQueries.h"

namespace kitapdar::reports {

namespace {

void addServices(Services& services) {
    services.add<DayQueries>();
    services.add<FigureQueries>(services.get<audit::AccessLog>());
}

} // namespace

const Room& room() {
    static const Room all = {.name = "reports", .tables = {}, .addServices = addServices};
    return all;
}

} // namespace kitapdar::reports
