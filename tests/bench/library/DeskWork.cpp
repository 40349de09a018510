#include "tests/bench/library/DeskWork.h"

#include "core/circulation/LoanRepository.h"
#include "core/demo/Random.h"
#include "core/library/Rooms.h"
#include "core/rules/CalendarService.h"
#include "core/staff/UndoService.h"

#include <algorithm>
#include <utility>

namespace kitapdar::bench {

namespace {

const Session session{"bench", "1", {}};

} // namespace

Scans scansFor(BareSqlite& bare, std::size_t count, std::uint64_t seed) {
    const std::string free =
        " from copy c where c.condition = 'sound' and c.lending = 'home' and not exists (select 1 from loan l where "
        "l.copy_id = c.id and l.returned_at is null) order by c.id";
    std::vector<std::string> barcodes = bare.texts("select c.barcode" + free);
    const auto ids = bare.texts("select c.id" + free);
    Scans scans;
    scans.cards = bare.texts("select card from reader where registered_until >= '2026-12-31' and blocked_reason = ''");
    demo::Random random(seed);
    for (std::size_t i = 0; i < std::min(count, barcodes.size()); ++i) {
        const std::size_t at = random.below(barcodes.size());
        if (barcodes[at].empty()) continue;
        scans.barcodes.push_back(std::exchange(barcodes[at], {}));
        scans.copyIds.push_back(std::stoll(ids[at]));
    }
    return scans;
}

Desk::Desk(storage::Store& store) : m_store(store) { m_journal.know(allKinds()); }

/// What a verdict is made of; judging it is next to nothing.
Result<std::size_t> Desk::readForVerdict(storage::Snapshot& snapshot, const std::string& card,
                                         const std::string& barcode) const {
    const circulation::LoanRepository loans;
    const rules::CalendarService settings(m_journal);
    TRY(const auto copies, loans.copies(snapshot, text::ScannedCode(barcode)));
    if (copies.empty()) return std::size_t(0);
    TRY(const auto reader, loans.reader(snapshot, card, benchDay, copies.front().copy.recordId));
    TRY(const auto rules, settings.rules(snapshot));
    TRY(const auto calendar, settings.calendar(snapshot));
    return reader ? 1 : 0;
}

staff::Permitted<Permission::ImportRun> permittedIn(storage::Store& store) {
    // Of another desk: what this one takes back and does again is its own.
    const auto ask = [](storage::Snapshot& snapshot) {
        const SystemClock clock;
        return staff::Gate(clock).admit<Permission::ImportRun>(snapshot, {"bench", "2", {}});
    };
    return must(store.readNow(ask), "permission");
}

DeskTimes Desk::work(const Scans& scans) {
    DeskTimes times;
    m_clock.set(benchDay);
    for (std::size_t i = 0; i < scans.barcodes.size(); ++i) {
        circulation::DeskState state;
        state.card = scans.cards[i % scans.cards.size()];
        const std::string& barcode = scans.barcodes[i];
        times.verdict.time([&] {
            (void)must(m_store.readNow(
                           [&](storage::Snapshot& snapshot) { return readForVerdict(snapshot, *state.card, barcode); }),
                       "verdict");
        });
        times.lend.time([&] { scan<circulation::Lent>(state, barcode); });
        const staff::UndoService undoing(m_journal);
        const auto take = [&](auto what) {
            (void)must(m_store.writeNow([&](storage::Transaction& tx) {
                const auto by = must(staff::Gate(m_clock).admit<Permission::JournalUndo>(tx, session), "permission");
                return (undoing.*what)(tx, by);
            }),
                       "undo");
        };
        times.undo.time([&] { take(&staff::UndoService::undoLast); });
        take(&staff::UndoService::redoLast);
    }
    m_clock.set(benchDay.plusDays(3));
    for (const std::string& barcode : scans.barcodes) {
        times.renew.time([&] {
            (void)must(m_store.writeNow([&](storage::Transaction& tx) {
                return m_loans.renew(tx, by(tx), text::ScannedCode(barcode));
            }),
                       "renew");
        });
    }
    for (const std::string& barcode : scans.barcodes) {
        times.returnCopy.time([&] { scan<circulation::Returned>({}, barcode); });
    }
    return times;
}

double Desk::lend(const Scans& scans, std::size_t i) {
    circulation::DeskState state;
    state.card = scans.cards[i % scans.cards.size()];
    return milliseconds([&] { scan<circulation::Lent>(state, scans.barcodes[i]); });
}

} // namespace kitapdar::bench
