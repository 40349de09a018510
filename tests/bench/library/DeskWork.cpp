#include "tests/bench/library/DeskWork.h"

#include "core/demo/Random.h"

#include <algorithm>
#include <utility>

namespace kitapdar::bench {

Scans scansFor(BareSqlite& bare, std::size_t count, std::uint64_t seed) {
    const std::string free =
        " from copy c where c.state = 'in_stock' and c.lending = 'home' and not exists (select 1 from loan l where "
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

DeskTimes Desk::work(const Scans& scans) {
    DeskTimes times;
    m_clock.set(benchDay);
    for (std::size_t i = 0; i < scans.barcodes.size(); ++i) {
        circulation::DeskState state;
        state.card = scans.cards[i % scans.cards.size()];
        const std::string& barcode = scans.barcodes[i];
        times.verdict.time([&] {
            (void)must(m_store.readNow(
                           [&](storage::Snapshot& snapshot) { return m_loans.judge(snapshot, *state.card, barcode); }),
                       "judge");
        });
        times.lend.time([&] { scan<circulation::Lent>(state, barcode); });
    }
    m_clock.set(benchDay.plusDays(3));
    for (const std::string& barcode : scans.barcodes) {
        times.renew.time([&] {
            (void)must(m_store.writeNow([&](storage::Transaction& tx) { return m_loans.renew(tx, m_actor, barcode); }),
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
