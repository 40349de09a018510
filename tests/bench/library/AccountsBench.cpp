// The books of account in a library of the real size: opened, asked, a delivery posted, a write-off of 5,000 copies.
// First the library file, then, when there is a server, the same library moved there.
#include "core/accounts/AccountsService.h"
#include "core/accounts/BookQueries.h"
#include "core/accounts/KsuQueries.h"
#include "core/accounts/StatementQueries.h"
#include "core/administration/Move.h"
#include "core/deliveries/DeliveryQueries.h"
#include "core/deliveries/DeliveryService.h"
#include "core/library/Library.h"
#include "core/storage/Columns.h"
#include "core/withdrawals/WriteOffQueries.h"
#include "core/withdrawals/WriteOffService.h"
#include "tests/bench/library/Scene.h"
#include "tests/bench/library/Server.h"

#include <random>
#include <string>
#include <vector>

namespace kitapdar::bench {

namespace {

constexpr int deliveries = 20;
constexpr int titlesOfDelivery = 120;
constexpr int copiesOfDelivery = 300;
constexpr int copiesOfAct = 5000;
constexpr int pagesAsked = 300;
constexpr int askings = 20;
constexpr int named = 20; // copies that a reconciliation names of each kind

struct Known {
    std::string title;
    std::string authors;
    std::optional<int> year;
};

class BooksAtWork {
public:
    BooksAtWork(Library& library, Figures& figures, std::string where)
        : m_library(library), m_figures(figures), m_where(std::move(where)) {}

    void open() {
        std::optional<accounts::KsuRecord> record;
        m_figures.number(m_where + "opening the books of account", "s",
                         milliseconds([&] {
                             record = must(m_library.writeNow(&accounts::AccountsService::open, benchDay), "open");
                         }) / 1000);
    }

    /// Half of the titles are in the catalogue, half become short records.
    void post() {
        const auto known = list<Known>(
            "select title, authors, year from record where authors <> '' and year is not "
            "null order by id desc limit $1",
            {deliveries * titlesOfDelivery / 2}, [](const storage::Row& row) {
                return Known{row.string(0), row.string(1), static_cast<int>(row.integer(2))};
            });
        Series plan;
        Series post;
        Series sign;
        for (int i = 0; i < deliveries; ++i) {
            const auto delivery = deliveryOf(known, i);
            plan.time([&] { must(m_library.readNow(&deliveries::DeliveryQueries::plan, delivery), "plan"); });
            std::optional<deliveries::Posted> posted;
            post.time([&] { posted = must(m_library.writeNow(&deliveries::DeliveryService::post, delivery), "post"); });
            sign.time([&] { must(m_library.writeNow(&deliveries::DeliveryService::sign, posted->id), "sign"); });
        }
        m_figures.times(m_where + "delivery of 300 copies, 120 titles: plan", plan);
        m_figures.times("   posted, durable", post);
        m_figures.times("   signed, durable", sign);
    }

    void ask() {
        const Day firstOfYear(benchDay.year(), 1, 1);
        const Day lastOfYear(benchDay.year(), 12, 31);
        times("summary book: part 1 of the year", askings, [&] {
            must(m_library.readNow(&accounts::KsuQueries::part, accounts::KsuPart::Arrival, firstOfYear, lastOfYear),
                 "part 1");
        });
        times("   part 3 of the year", askings,
              [&] { must(m_library.readNow(&accounts::KsuQueries::movement, firstOfYear, lastOfYear), "part 3"); });
        times("   stock at a date", askings,
              [&] { must(m_library.readNow(&accounts::KsuQueries::movement, benchDay, benchDay), "a date"); });
        times("   the first 1,000 copies behind a figure", askings, [&] {
            accounts::CellRequest cell;
            cell.column = "language:kk";
            cell.from = cell.to = benchDay;
            must(m_library.readNow(&accounts::KsuQueries::behind, cell, 1000), "behind");
        });
        times("statement for the accounting department", askings, [&] {
            must(m_library.readNow(&accounts::StatementQueries::statement, firstOfYear, lastOfYear), "statement");
        });
        std::mt19937 random(5);
        const auto numbers = list<std::string>(
            "select inventory_number from copy where inventory_number is not null order by id limit 400000", {},
            [](const storage::Row& row) { return row.string(0); });
        times("inventory book: page by number", pagesAsked, [&] {
            must(m_library.readNow(&accounts::BookQueries::pageOf, numbers[random() % numbers.size()]), "page");
        });
        times("   page by its number", pagesAsked, [&] {
            must(m_library.readNow(&accounts::BookQueries::page, static_cast<std::int64_t>(random() % 10'000 + 1)),
                 "page");
        });
        times("book = summary book = stock", 3,
              [&] { must(m_library.readNow(&accounts::BookQueries::reconcile, named), "reconcile"); });
    }

    void writeOff() {
        const auto copies = list<collection::CopyId>(
            "select c.id from copy c where c.accounted = 'entered' and not exists (select 1 from loan l where "
            "l.copy_id = c.id and l.returned_at is null) and not exists (select 1 from hold h where h.copy_id = c.id) "
            "order by c.id desc limit $1",
            {copiesOfAct + deliveries * copiesOfDelivery}, storage::only<collection::CopyId>);
        withdrawals::NewAct act;
        act.reason = "worn";
        act.copies.assign(copies.begin() + deliveries * copiesOfDelivery, copies.end());
        std::optional<withdrawals::WriteOffAct> draft;
        const auto once = [&](const std::string& name, auto work) { m_figures.number(name, "ms", milliseconds(work)); };
        once(m_where + "write-off of 5,000: drafted",
             [&] { draft = must(m_library.writeNow(&withdrawals::WriteOffService::draft, act), "draft"); });
        std::int64_t blocked = 0;
        once("   checked", [&] {
            blocked = must(m_library.readNow(&withdrawals::WriteOffQueries::check, draft->id), "check").blocked;
        });
        if (blocked > 0) {
            m_figures.number("   blocked, taken off", "", static_cast<double>(blocked));
            (void)must(m_library.writeNow(&withdrawals::WriteOffService::removeBlocked, draft->id), "take off");
        }
        once("   signed, durable",
             [&] { must(m_library.writeNow(&withdrawals::WriteOffService::sign, draft->id), "sign"); });
        once("   reversed, durable", [&] {
            must(m_library.writeNow(&withdrawals::WriteOffService::reverse, draft->id, withdrawals::ReversalRequest{}),
                 "reverse");
        });
    }

private:
    template <class T, class Read>
    std::vector<T> list(const std::string& sql, const storage::Parameters& values, Read read) {
        return must(
            m_library.store().readNow([&](storage::Snapshot& snapshot) { return snapshot.all(sql, values, read); }),
            "list");
    }
    template <class Work>
    void times(const std::string& name, int often, Work work) {
        Series series;
        for (int i = 0; i < often; ++i) series.time(work);
        m_figures.times((name.starts_with(' ') ? "" : m_where) + name, series);
    }

    deliveries::NewDelivery deliveryOf(const std::vector<Known>& known, int number) const {
        deliveries::NewDelivery delivery;
        delivery.head.source = "purchase";
        delivery.head.documentNumber = m_where + std::to_string(number);
        for (int i = 0; i < titlesOfDelivery; ++i) {
            deliveries::DeliveryRow row;
            const auto place = static_cast<std::size_t>(number * titlesOfDelivery / 2 + i / 2);
            if (i % 2 == 0 && place < known.size()) {
                row.title = known[place].title;
                row.authors = known[place].authors;
                row.year = known[place].year;
            } else {
                row.title = m_where + "Жаңа кітап " + std::to_string(number) + "-" + std::to_string(i);
                row.authors = "Серіков Е.";
                row.year = benchDay.year();
            }
            row.copies = i % 2 == 0 ? 3 : 2;
            row.price = Money{250'000 + i * 100};
            delivery.rows.push_back(row);
        }
        return delivery;
    }

    Library& m_library;
    Figures& m_figures;
    const std::string m_where;
};

} // namespace

void measureAccounts(Scene& scene) {
    const FixedClock clock{benchDay};
    {
        const auto library = must(Library::open(scene.library, storage::Access::Open, clock), "open");
        library->setSession({"bench", "1", {}});
        BooksAtWork work(*library, scene.figures, {});
        work.open();
        work.post();
        work.ask();
        work.writeOff();
        scene.figures.number("   peak memory", "MiB", peakMemory());
    }
    if (!isServerThere()) return;
    const storage::Address address = freshDatabase("kitapdar_bench_accounts");
    jobs::Progress quiet;
    (void)must(moveLibrary(scene.library, address, clock, quiet), "move");
    bringToRest("kitapdar_bench_accounts");
    const auto library = must(Library::open(address, storage::Access::Open, clock), "open");
    library->setSession({"bench", "1", {}});
    BooksAtWork work(*library, scene.figures, "shared: ");
    work.post();
    work.ask();
    work.writeOff();
}

} // namespace kitapdar::bench
