// The desk with everything on: each scan until its answer is there, and until it is kept for good.
#include "core/demo/Random.h"
#include "tests/bench/library/CirculationScene.h"

#include <algorithm>
#include <chrono>
#include <mutex>
#include <optional>
#include <thread>

namespace kitapdar::bench {

namespace {

constexpr int desks = 8;
constexpr auto betweenScans = std::chrono::milliseconds(500); // a librarian who never rests
constexpr int rushes = 20;
constexpr std::size_t readersInRush = 8;
constexpr std::size_t booksOfReader = 5;

/// Until the answer is known, and until it is committed.
struct Times {
    Series answer;
    Series durable;

    void add(const Times& other) {
        answer.add(other.answer);
        durable.add(other.durable);
    }
};

struct DeskFigures {
    Times lend, renew, takeBack;
    int unexpected = 0; // refused, or something else came of it

    void add(const DeskFigures& other) {
        lend.add(other.lend);
        renew.add(other.renew);
        takeBack.add(other.takeBack);
        unexpected += other.unexpected;
    }
};

struct Pile {
    std::vector<std::string> barcodes;
    std::vector<std::string> cards;
};

template <class T>
void mix(std::vector<T>& list, demo::Random& random) {
    for (std::size_t i = list.size(); i > 1; --i) std::swap(list[i - 1], list[random.below(i)]);
}

/// Free copies nobody waits for, and readers who may borrow, in an order of their own.
Pile pileFor(BenchDesk& desk, std::size_t count, std::uint64_t seed) {
    Pile pile;
    pile.barcodes = desk.texts(
        "select c.barcode from copy c where c.condition = 'sound' and c.lending = 'home' and c.circulation = "
        "'on_shelf' "
        "and not exists (select 1 from loan l where l.copy_id = c.id and l.returned_at is null) and "
        "not exists (select 1 from hold h where h.captured_copy_id = c.id and h.state in ('requested', 'in_transit', "
        "'ready')) and "
        "not exists (select 1 from hold h where h.record_id = c.record_id and h.state = 'waiting') order by c.id");
    pile.cards = desk.texts("select card from reader where registered_until >= '" + benchDay.iso() +
                            "' and blocked_reason = '' order by id");
    demo::Random random(seed);
    mix(pile.barcodes, random);
    mix(pile.cards, random);
    pile.barcodes.resize(std::min(pile.barcodes.size(), count));
    return pile;
}

class ScanningDesk {
public:
    explicit ScanningDesk(storage::Store& store, const std::string& name = "1")
        : m_desk(store, name), m_loans(m_desk.journal()), m_service(m_desk.journal()) {}

    BenchDesk& desk() { return m_desk; }

    template <class Expected>
    bool scan(const circulation::DeskState& state, const std::string& code, Times& times,
              const circulation::Confirmed& confirmed = circulation::Confirmed::everything()) {
        const auto begin = std::chrono::steady_clock::now();
        double answered = 0;
        const auto answer = must(m_desk.write([&](storage::Transaction& tx) {
            auto made =
                m_service.scan(tx, m_desk.by<Permission::LoanLend>(tx), state, text::ScannedCode(code), confirmed);
            answered = since(begin);
            return made;
        }),
                                 "scan");
        times.durable.add(since(begin));
        times.answer.add(answered);
        m_last = answer;
        return std::holds_alternative<Expected>(answer);
    }

    bool renew(const std::string& barcode, Times& times) {
        const auto begin = std::chrono::steady_clock::now();
        double answered = 0;
        const auto answer = m_desk.write([&](storage::Transaction& tx) {
            auto made = m_loans.renew(tx, m_desk.by<Permission::LoanLend>(tx), text::ScannedCode(barcode));
            answered = since(begin);
            return made;
        });
        times.durable.add(since(begin));
        times.answer.add(answered);
        return static_cast<bool>(answer);
    }

    const circulation::DeskAnswer& last() const { return *m_last; }

    /// Each copy is lent, renewed some days later and given back. `begin`: the pile is shared with other desks.
    DeskFigures work(const Pile& pile, std::size_t begin, std::size_t count, std::chrono::milliseconds pause) {
        DeskFigures figures;
        auto next = std::chrono::steady_clock::now();
        const auto each = [&](auto what) {
            for (std::size_t i = begin; i < std::min(begin + count, pile.barcodes.size()); ++i) {
                if (pause.count() > 0) std::this_thread::sleep_until(next);
                next += pause;
                if (!what(pile.barcodes[i], i)) ++figures.unexpected;
            }
        };
        m_desk.clock().set(benchDay);
        each([&](const std::string& barcode, std::size_t i) {
            circulation::DeskState state;
            state.card = pile.cards[i % pile.cards.size()];
            return scan<circulation::Lent>(state, barcode, figures.lend);
        });
        m_desk.clock().set(benchDay.plusDays(3));
        each([&](const std::string& barcode, std::size_t) { return renew(barcode, figures.renew); });
        each([&](const std::string& barcode, std::size_t) {
            return scan<circulation::Returned>({}, barcode, figures.takeBack);
        });
        m_desk.clock().set(benchDay);
        return figures;
    }

private:
    static double since(std::chrono::steady_clock::time_point begin) {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    }

    BenchDesk m_desk;
    circulation::LoanService m_loans;
    circulation::DeskService m_service;
    std::optional<circulation::DeskAnswer> m_last;
};

void print(const CirculationScene& scene, const std::string& how, const DeskFigures& figures) {
    const std::string begin = scene.engine + how;
    scene.figures.times(begin + "lending, answer", figures.lend.answer);
    scene.figures.times(begin + "lending, durable", figures.lend.durable);
    scene.figures.times(begin + "renewal, answer", figures.renew.answer);
    scene.figures.times(begin + "renewal, durable", figures.renew.durable);
    scene.figures.times(begin + "return, answer", figures.takeBack.answer);
    scene.figures.times(begin + "return, durable", figures.takeBack.durable);
    if (figures.unexpected > 0) say(std::to_string(figures.unexpected) + " scans had another answer");
}

/// A book that another reader has: everything is judged, a question is asked, nothing is written.
void measureVerdict(const CirculationScene& scene, ScanningDesk& scanning) {
    const Pile pile = pileFor(scanning.desk(), 0, 21);
    std::vector<std::string> lent = scanning.desk().texts(
        "select c.barcode from loan l join copy c on c.id = l.copy_id where l.returned_at is null order by l.id");
    demo::Random random(22);
    mix(lent, random);
    lent.resize(std::min(lent.size(), static_cast<std::size_t>(scene.options.scans)));
    Times times;
    int unexpected = 0;
    for (std::size_t i = 0; i < lent.size(); ++i) {
        circulation::DeskState state;
        state.card = pile.cards[i % pile.cards.size()];
        if (!scanning.scan<circulation::NotLent>(state, lent[i], times, {})) ++unexpected;
    }
    scene.figures.times(scene.engine + ": scan to verdict (a question)", times.answer);
    if (unexpected > 0) say(std::to_string(unexpected) + " verdicts were no questions");
}

void measureCapture(const CirculationScene& scene, ScanningDesk& scanning) {
    std::vector<std::string> wanted = scanning.desk().texts(
        "select min(c.barcode) from loan l join copy c on c.id = l.copy_id where l.returned_at is null and exists "
        "(select 1 from hold h where h.record_id = c.record_id and h.state = 'waiting') group by c.record_id "
        "order by c.record_id");
    demo::Random random(23);
    mix(wanted, random);
    wanted.resize(std::min(wanted.size(), static_cast<std::size_t>(scene.options.scans) / 2));
    Times times;
    std::size_t captured = 0;
    for (const std::string& barcode : wanted) {
        Times one;
        if (!scanning.scan<circulation::Returned>({}, barcode, one)) continue;
        const auto& returned = std::get<circulation::Returned>(scanning.last());
        if (!returned.routing.hold) continue;
        ++captured;
        times.add(one);
    }
    scene.figures.times(scene.engine + ": return that captures a hold, durable", times.durable);
    say(std::to_string(captured) + " of " + std::to_string(wanted.size()) + " returns captured a hold");
}

/// Eight readers with five books each; whoever looks for something is parked, so that after two books the next one is
/// served. What the machine works between the first scan and the last.
void measureRush(const CirculationScene& scene, ScanningDesk& scanning) {
    const Pile pile = pileFor(scanning.desk(), rushes * readersInRush * booksOfReader, 24);
    Series whole;
    Times each;
    int unexpected = 0;
    for (std::size_t rush = 0; rush < rushes; ++rush) {
        const double took = milliseconds([&] {
            std::vector<circulation::DeskState> parked(readersInRush);
            for (std::size_t book = 0; book < booksOfReader; ++book) {
                for (std::size_t i = 0; i < readersInRush; ++i) {
                    const std::size_t reader = rush * readersInRush + i;
                    circulation::DeskState& state = parked[i];
                    if (book == 0) {
                        const std::string& card = pile.cards[reader % pile.cards.size()];
                        if (!scanning.scan<circulation::ReaderOpened>({}, card, each)) ++unexpected;
                        state.card = card;
                    }
                    const std::string& barcode = pile.barcodes[reader * booksOfReader + book];
                    if (!scanning.scan<circulation::Lent>(state, barcode, each)) ++unexpected;
                    state.lentThisSession.insert(barcode);
                }
            }
        });
        whole.add(took);
    }
    scene.figures.times(scene.engine + ": the rush, 8 readers and 40 books", whole);
    scene.figures.times("   each of its 48 scans, durable", each.durable);
    if (unexpected > 0) say(std::to_string(unexpected) + " scans of the rush had another answer");
}

} // namespace

void measureOneDesk(const CirculationScene& scene) {
    const auto store = must(storage::Store::open(scene.address, storage::Access::Open), "open");
    ScanningDesk scanning(*store);
    measureVerdict(scene, scanning);
    const auto count = static_cast<std::size_t>(scene.options.scans);
    print(scene, ": ", scanning.work(pileFor(scanning.desk(), count, 20), 0, count, {}));
    measureCapture(scene, scanning);
    measureRush(scene, scanning);
}

void measureEightDesks(const CirculationScene& scene, bool paced) {
    std::vector<std::unique_ptr<storage::Store>> stores;
    for (int i = 0; i < desks; ++i)
        stores.push_back(must(storage::Store::open(scene.address, storage::Access::Open), "open"));
    const std::size_t each = static_cast<std::size_t>(scene.options.scans) / (paced ? 50 : 20);
    BenchDesk asking(*stores.front());
    const Pile pile = pileFor(asking, each * desks, paced ? 30 : 31);
    DeskFigures all;
    std::mutex mutex;
    std::vector<std::thread> threads;
    const double took = milliseconds([&] {
        for (std::size_t i = 0; i < desks; ++i) {
            threads.emplace_back([&, i] {
                if (paced) std::this_thread::sleep_for(betweenScans * i / desks);
                ScanningDesk desk(*stores[i], std::to_string(i + 1));
                const DeskFigures mine =
                    desk.work(pile, i * each, each, paced ? betweenScans : std::chrono::milliseconds(0));
                const std::scoped_lock lock(mutex);
                all.add(mine);
            });
        }
        for (std::thread& thread : threads) thread.join();
    });
    print(scene, paced ? ", 8 desks, 2 scans a second each: " : ", 8 desks without a pause: ", all);
    scene.figures.number("   scans a second", "1/s", static_cast<double>(3 * each * desks) / (took / 1000));
}

} // namespace kitapdar::bench
