#include "core/demo/BoardScript.h"

#include "core/base/Disk.h"
#include "core/demo/SampleSheets.h"
#include "core/digitization/ItemQueries.h"
#include "core/workflow/DefectService.h"
#include "core/workflow/WorkflowService.h"

#include <algorithm>
#include <array>
#include <deque>
#include <memory>
#include <optional>
#include <utility>

namespace kitapdar::demo {

namespace {

using digitization::Category;
using digitization::ItemState;
using enum ItemState;

struct Share {
    ItemState state;
    int count;
};

constexpr std::array<Share, 16> board = {{
    {Candidate, 8},
    {Queued, 10},
    {Rights, 4},
    {Prepare, 4},
    {Scan, 5},
    {PageCheck, 3},
    {Ocr, 4},
    {Proofread, 5},
    {Derive, 2},
    {FinalCheck, 3},
    {Ready, 3},
    {Packed, 2},
    {Sent, 2},
    {Accepted, 3},
    {Returned, 1},
    {Dropped, 1},
}}; // 60
constexpr std::array<Share, 8> batch = {{
    {Accepted, 60},
    {Sent, 18},
    {Ready, 7},
    {Packed, 3},
    {FinalCheck, 3},
    {Proofread, 4},
    {Ocr, 2},
    {Scan, 1},
}}; // 98, and two that were returned once and accepted then: 62 accepted of 80 sent
constexpr int returnedOnce = 2;
constexpr int batchSize = 100;
constexpr int batchBegan = 110; // days ago
constexpr int batchDue = 37;    // days from now

/// The way forward from the queue to a state, first step first.
std::vector<ItemState> wayTo(ItemState state) {
    std::vector<ItemState> way;
    if (state == Candidate || state == Queued) return way;
    if (state == Dropped) return {Dropped};
    for (ItemState at = Queued; at != state;) {
        at = at == Sent && state == Returned ? Returned : digitization::movesFrom(at).front();
        way.push_back(at);
    }
    return way;
}

std::string reasonFor(ItemState state) {
    if (state == Returned) return "12-бет анық емес, қайта сканерлеу керек";
    if (state == Dropped) return "Қорда жақсырақ данасы бар";
    return {};
}

class BoardPlanner {
public:
    BoardPlanner(Script& script, const journal::Journal& journal, const Stock& stock, const Scans& scans,
                 const rules::Calendar& calendar, Day today, Random& random)
        : m_script(script),
          m_service(journal),
          m_work(journal),
          m_rights(journal),
          m_stock(stock),
          m_scans(scans),
          m_calendar(calendar),
          m_today(today),
          m_random(random) {}

    Result<void> plan() {
        chooseRecords();
        planBatch();
        for (const Share& share : board) {
            for (int i = 0; i < share.count; ++i) {
                CHECK(planItem({share.state, {}, m_random.between(30, 90), m_random.between(1, 12), false}));
            }
        }
        const auto batchItem = [&](ItemState state) {
            const bool done = state == Accepted || state == Sent;
            const int began = m_random.between(batchBegan - 30, batchBegan - 1);
            return planItem({state, {}, began, done ? m_random.between(3, 40) : m_random.between(1, 9), true});
        };
        for (const Share& share : batch) {
            for (int i = 0; i < share.count; ++i) CHECK(batchItem(share.state));
        }
        for (int i = 0; i < returnedOnce; ++i) {
            CHECK(planItem({Returned, {Packed, Sent, Accepted}, batchBegan - 5, 4, true}));
        }
        return {};
    }

private:
    struct Plan {
        ItemState state;
        std::vector<ItemState> then; // further steps after reaching it
        int began;                   // days ago
        int ended;                   // days ago
        bool inBatch;
    };

    /// Local history, rare books and newspapers first, then whatever a reader asked for.
    void chooseRecords() {
        std::deque<std::size_t> others;
        for (std::size_t i = 0; i < m_stock.records.size(); ++i) {
            const StockRecord& record = m_stock.records[i];
            const bool first = record.work.localHistory || record.rare || record.work.kind == "newspaper";
            (first ? m_records : others).push_back(i);
        }
        const auto kazakh = [&](std::size_t i) { return m_stock.records[i].work.language == "kaz"; };
        std::ranges::stable_partition(others, kazakh);
        m_records.insert(m_records.end(), others.begin(), others.end());
        m_records.resize(std::min<std::size_t>(m_records.size(), 60 + batchSize));
        for (std::size_t i = m_records.size(); i > 1; --i) std::swap(m_records[i - 1], m_records[m_random.below(i)]);
    }

    void planBatch() {
        const Day due = m_calendar.nextOpen(m_today.plusDays(batchDue));
        m_script.at(openDay(batchBegan), 600,
                    [due, service = m_service, batch = m_batch](storage::Transaction& tx) -> Result<void> {
                        const digitization::Batch wanted{
                            digitization::BatchId(0), "Kitap.kz", "kitap.kz", batchSize, due, 0};
                        TRY(const auto by, permitted<Permission::DigitizationEdit>(tx, coordinator));
                        TRY(const auto made, accepted(service.addBatch(tx, by, wanted), "batch"));
                        *batch = made.id.value;
                        return {};
                    });
    }

    Day openDay(int daysAgo) const { return m_calendar.previousOpen(m_today.plusDays(-daysAgo)); }

    std::optional<Category> categoryOf(const StockRecord& record) {
        if (record.rare) return Category::Rare;
        if (record.work.localHistory || record.work.kind == "newspaper") return std::nullopt; // proposed by itself
        return m_random.percent(50) ? std::optional(Category::Request) : std::nullopt;
    }

    Result<void> planItem(const Plan& plan) {
        if (m_records.empty()) return {};
        const StockRecord& record = m_stock.records[m_records.front()];
        m_records.pop_front();
        std::vector<ItemState> way = wayTo(plan.state);
        way.insert(way.end(), plan.then.begin(), plan.then.end());

        const auto id = std::make_shared<std::int64_t>(0);
        planArrival(record, plan, id);
        const int steps = static_cast<int>(way.size());
        for (int i = 0; i < steps; ++i) {
            const int daysAgo = plan.began - (plan.began - plan.ended) * (i + 1) / steps;
            const Day day = openDay(daysAgo);
            if (way[static_cast<std::size_t>(i)] == Prepare) planRights(day, record);
            if (way[static_cast<std::size_t>(i)] == Ocr) CHECK(planScan(record, day, id));
            planMove(day, 620 + i, id, way[static_cast<std::size_t>(i)]);
        }
        if (const auto stage = workflow::stageOf(plan.state); stage && !workflow::isAutomatic(*stage))
            planTaking(openDay(plan.ended), id);
        return {};
    }

    void planArrival(const StockRecord& record, const Plan& plan, const std::shared_ptr<std::int64_t>& id) {
        digitization::NewItem item{record.id};
        item.category = categoryOf(record);
        item.state = plan.state == Candidate ? Candidate : Queued;
        if (!plan.inBatch && m_random.percent(30)) item.dueOn = m_calendar.nextOpen(m_today.plusDays(dueInDays()));
        const std::string assignee = plan.state > Queued ? m_random.pick(people) : std::string();
        m_script.at(openDay(plan.began), 610,
                    [=, service = m_service, batch = m_batch,
                     inBatch = plan.inBatch](storage::Transaction& tx) -> Result<void> {
                        auto wanted = item;
                        if (inBatch) wanted.batchId = digitization::BatchId(*batch);
                        TRY(const auto by, permitted<Permission::DigitizationEdit>(tx, coordinator));
                        TRY(auto added, accepted(service.add(tx, by, wanted), "item"));
                        *id = added.id.value;
                        if (assignee.empty()) return {};
                        added.assignee = assignee;
                        CHECK(accepted(service.edit(tx, by, added), "assignee"));
                        return {};
                    });
    }

    int dueInDays() { return m_random.percent(15) ? -m_random.between(1, 6) : m_random.between(5, 80); }

    void planMove(Day day, int minute, const std::shared_ptr<std::int64_t>& id, ItemState to) {
        m_script.at(day, minute, [=, service = m_work](storage::Transaction& tx) -> Result<void> {
            TRY(const auto by, permitted<Permission::DigitizationEdit>(tx, worker));
            CHECK(accepted(service.move(tx, by, digitization::ItemId(*id), to, reasonFor(to)), "move"));
            return {};
        });
    }

    void planRights(Day day, const StockRecord& record) {
        workflow::RightsDecision decision;
        decision.recordId = record.id;
        decision.basis = workflow::RightsBasis::PublicDomain;
        decision.mayShowHere = decision.mayDeliver = decision.mayDownload = true;
        if (!record.rare && !record.work.localHistory) {
            decision.basis = workflow::RightsBasis::Contract;
            decision.document = "№ 14, 12.01.2026";
            decision.mayDownload = false;
        }
        m_script.at(day, 616, [=, service = m_rights](storage::Transaction& tx) -> Result<void> {
            TRY(const auto by, permitted<Permission::DigitizationEdit>(tx, coordinator));
            CHECK(accepted(service.decide(tx, by, decision), "rights"));
            return {};
        });
    }

    /// Two of three are in somebody's hands, one of ten waits for something.
    void planTaking(Day day, const std::shared_ptr<std::int64_t>& id) {
        const int number = m_inWork++;
        if (number % 3 == 2) return;
        const Session person{people[static_cast<std::size_t>(number) % people.size()], "4", {}};
        m_script.at(day, 640, [=, service = m_work](storage::Transaction& tx) -> Result<void> {
            TRY(const auto by, permitted<Permission::DigitizationEdit>(tx, person));
            const digitization::ItemId item(*id);
            CHECK(accepted(service.take(tx, by, item), "take"));
            if (number % 10 == 3) CHECK(accepted(service.hold(tx, by, item, "Түптеуден келуін күтеді"), "hold"));
            return {};
        });
    }

    /// The scan is drawn now and attached when the script comes to it.
    Result<void> planScan(const StockRecord& record, Day day, const std::shared_ptr<std::int64_t>& id) {
        TRY(const auto file, accepted(keepScan(record.work), "scan"));
        m_script.at(day, 615, [=, service = m_service](storage::Transaction& tx) -> Result<void> {
            TRY(const auto by, permitted<Permission::DigitizationEdit>(tx, worker));
            CHECK(accepted(service.attach(tx, by, digitization::ItemId(*id), {file}), "attachment"));
            return {};
        });
        return {};
    }

    Result<digitization::MeasuredFile, digitization::ItemRefusal> keepScan(const Work& work) {
        const std::vector<Sheet> sheets = sheetsOf(work, m_random.between(2, 6));
        const std::filesystem::path drawn = m_scans.files / "drawn.pdf";
        CHECK(disk::makeFolder(m_scans.files));
        CHECK(m_scans.drawer.draw(drawn, work.title, sheets));
        const DrawnPages examiner(static_cast<int>(sheets.size()));
        jobs::Progress quiet;
        auto kept = digitization::FileStore(m_scans.files, examiner).take(drawn, quiet);
        std::error_code ignored;
        std::filesystem::remove(drawn, ignored);
        return kept;
    }

    /// Who has just drawn the pages need not open the file to count them.
    class DrawnPages : public digitization::FileExaminer {
    public:
        explicit DrawnPages(int pages) : m_pages(pages) {}
        Result<digitization::ExaminedFile, digitization::ItemRefusal> examine(const std::filesystem::path&,
                                                                              const jobs::Progress&) const override {
            return digitization::ExaminedFile{m_pages, false};
        }

    private:
        int m_pages;
    };

    inline static const Session coordinator{"Гүлнар Смағұлова", "3", {}};
    inline static const Session worker{"Ержан Қалиев", "4", {}};
    inline static const std::vector<std::string> people = {"Ержан Қалиев", "Айдана Мұратова", "Олег Соколов"};

    Script& m_script;
    digitization::ItemService m_service;
    workflow::WorkflowService m_work;
    workflow::RightsService m_rights;
    const Stock& m_stock;
    const Scans& m_scans;
    const rules::Calendar& m_calendar;
    Day m_today;
    Random& m_random;
    std::deque<std::size_t> m_records;
    std::shared_ptr<std::int64_t> m_batch = std::make_shared<std::int64_t>(0);
    int m_inWork = 0; // items whose work was planned to be taken
};

} // namespace

Result<void> planBoard(Script& script, const journal::Journal& journal, const Stock& stock, const Scans& scans,
                       const rules::Calendar& calendar, Day today, Random& random) {
    return BoardPlanner(script, journal, stock, scans, calendar, today, random).plan();
}

} // namespace kitapdar::demo
