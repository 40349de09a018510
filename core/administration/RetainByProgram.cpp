#include "core/administration/RetainByProgram.h"

#include "core/circulation/Kinds.h"
#include "core/journal/Kind.h"
#include "core/staff/Gate.h"
#include "core/storage/Store.h"

namespace kitapdar {

namespace {

constexpr std::int64_t millisecondsOfHour = 60LL * 60 * 1000;
constexpr int firstHour = 2;
constexpr int endHour = 6;

Result<std::vector<journal::Head>> headsOf(storage::Store& store, const KnownHeads& known) {
    return store.readNow([&](storage::Snapshot& snapshot) { return known.of(snapshot, store.address()); });
}

} // namespace

bool isNight(Instant at) {
    // So many hours ago it was the day before, and so many hours ago still this one: no clock of the machine is asked
    // for more than the day.
    const Day day = localDay(at);
    const Instant begun{at.milliseconds - firstHour * millisecondsOfHour};
    const Instant ends{at.milliseconds - endHour * millisecondsOfHour};
    return localDay(begun) == day && localDay(ends) < day;
}

Result<std::optional<RetainReport>, NightlyRefusal> retainByProgram(storage::Store& store,
                                                                    const journal::Journal& journal,
                                                                    const KnownHeads& known, jobs::Progress& progress) {
    if (store.address().isServer()) return std::nullopt;
    const Session program{"Kitapdar", "0", {}};
    const auto by = staff::Gate::admitProgram<Permission::RetentionRun>(program);
    TRY(const auto heads, headsOf(store, known));
    return retainAtNight(store, journal, by, heads, progress);
}

Result<RetainReport, ForgetRefusal> countRetained(storage::Store& store, const journal::Journal& journal,
                                                  const staff::Permitted<Permission::RetentionRun>& by,
                                                  const KnownHeads& known, jobs::Progress& progress) {
    TRY(const auto heads, headsOf(store, known));
    return retain(store, journal, by, heads, ForgetHow::OnlyCount, progress);
}

Pending<Result<std::optional<Instant>>> lastRetained(storage::Store& store) {
    return store.read([](storage::Snapshot& snapshot) -> Result<std::optional<Instant>> {
        TRY(const auto at, snapshot.number("select coalesce(max(at), 0) from operation where kind in ($1, $2, $3)",
                                           {circulation::kinds::forgetLoans.code,
                                            circulation::kinds::forgetReaders.code, journal::kinds::forget.code}));
        if (at == 0) return std::nullopt;
        return Instant{at};
    });
}

} // namespace kitapdar
