#include "core/library/Upkeep.h"

#include "core/backups/RestoreEntry.h"
#include "core/catalogue/search/IndexFilling.h"
#include "core/collection/NumberAdoption.h"
#include "core/collection/PlaceAdoption.h"
#include "core/journal/ClockBehind.h"
#include "core/library/DerivedRows.h"
#include "core/readers/RegistrationAdoption.h"
#include "core/rules/CalendarService.h"
#include "core/staff/Gate.h"
#include "core/storage/Store.h"

namespace kitapdar {

Result<bool> isUpkeepWaiting(storage::Snapshot& snapshot) {
    TRY(const bool index, catalogue::isIndexWaiting(snapshot));
    TRY(const bool places, collection::arePlacesWaiting(snapshot));
    TRY(const bool numbers, collection::areNumbersWaiting(snapshot));
    TRY(const bool registrations, readers::areRegistrationsWaiting(snapshot));
    TRY(const bool restore, backups::isRestoreWaiting(snapshot));
    TRY(const auto other, otherDerivedVersion(snapshot));
    return restore || index || places || numbers || registrations || other.has_value();
}

Result<void> extendCalendar(Library& library) {
    TRY(const auto missing, library.readNow(&rules::CalendarService::yearsWithoutHolidays));
    if (missing.empty()) return {};
    return library.store().writeNow([&](storage::Transaction& transaction) -> Result<void> {
        const Session program{"Kitapdar", "0", {}};
        const auto by = staff::Gate::admitProgram<Permission::CalendarEdit>(program);
        const rules::CalendarService calendar(library.journal());
        TRY(const int behind, journal::daysBehind(transaction, library.journal().clock()));
        if (behind > 0) return {};
        // Asked again: another desk may have been quicker.
        TRY(const auto years, calendar.yearsWithoutHolidays(transaction));
        for (const int year : years) {
            const auto added = calendar.addHolidays(transaction, by, year);
            if (const Fault* fault = added ? nullptr : faultIn(added.error())) return fail(*fault);
        }
        return {};
    });
}

Result<void> doUpkeep(Library& library, jobs::Progress& progress) {
    CHECK(backups::enterWaitingRestore(library.store(), library.journal()));
    CHECK(collection::adoptWaitingPlaces(library.store(), library.journal()));
    CHECK(collection::enterWaitingNumbers(library.store(), progress));
    CHECK(readers::adoptWaitingRegistrations(library.store(), library.journal(), progress));
    CHECK(extendCalendar(library));
    return makeDerivedAnew(library.store(), library.search(), progress);
}

} // namespace kitapdar
