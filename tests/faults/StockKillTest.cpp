// A program is killed while it moves copies, enters a year of a periodical, binds it, or replaces a lost book: each
// step is there as a whole or not at all, no number is missing or given twice, and the step can be done afterwards.
// KITAPDAR_KILLS sets how often for each step; a release is tested with 50.
#include "core/accounts/AccountsService.h"
#include "core/accounts/BookQueries.h"
#include "core/administration/LibraryCheck.h"
#include "core/catalogue/RecordService.h"
#include "core/circulation/LossService.h"
#include "core/collection/CopyService.h"
#include "core/jobs/Progress.h"
#include "core/library/Library.h"
#include "core/movements/MovementQueries.h"
#include "core/periodicals/SubscriptionService.h"
#include "core/places/PlaceService.h"
#include "core/storage/Store.h"
#include "core/withdrawals/ReplacementService.h"
#include "core/withdrawals/WriteOffService.h"
#include "tests/support/ChildProcess.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <functional>
#include <map>
#include <thread>

namespace kitapdar {

namespace {

namespace fs = std::filesystem;

constexpr int shippedKills = 4;
constexpr int copiesOfAct = 60;
constexpr std::int64_t tiynOfCopy = 150'050;
const Day today(2026, 3, 2);

int kills() {
    const char* const given = std::getenv("KITAPDAR_KILLS");
    const int count = given ? std::atoi(given) : 0;
    return count > 0 ? count : shippedKills;
}

std::unique_ptr<Library> opened(const fs::path& file, const Clock& clock,
                                storage::Access access = storage::Access::Open) {
    auto library = Library::open(file, access, clock);
    EXPECT_TRUE(library);
    if (!library) return nullptr;
    (*library)->setSession({"Айгүл", "1", {}});
    return std::move(*library);
}

withdrawals::ReplacementRequest equalTo(std::int64_t lost) {
    withdrawals::ReplacementRequest request;
    request.lost = collection::CopyId(lost);
    request.likeness.assign(withdrawals::allLikenesses.begin(), withdrawals::allLikenesses.end());
    return request;
}

periodicals::VolumeBinding wholeYear(std::int64_t subscription) {
    periodicals::VolumeBinding binding;
    binding.subscription = periodicals::SubscriptionId(subscription);
    return binding;
}

/// What a program is killed in; `id` is of an act, a subscription, or a lost copy.
using Step = std::function<bool(Library& library, std::int64_t id)>;

const std::map<std::string, Step>& steps() {
    using movements::MovementId;
    using movements::MovementService;
    static const std::map<std::string, Step> all = {
        {"sign", [](Library& library,
                    std::int64_t id) { return library.writeNow(&MovementService::sign, MovementId(id)).has_value(); }},
        {"take back",
         [](Library& library, std::int64_t id) {
             return library.writeNow(&MovementService::takeBack, MovementId(id), std::vector<collection::CopyId>())
                 .has_value();
         }},
        {"reverse",
         [](Library& library, std::int64_t id) {
             return library
                 .writeNow(&MovementService::reverse, MovementId(id),
                           movements::MovementReversal{std::nullopt, "a slip"})
                 .has_value();
         }},
        {"post year",
         [](Library& library, std::int64_t id) {
             return library
                 .writeNow(&periodicals::SubscriptionService::postYear, periodicals::SubscriptionId(id),
                           periodicals::YearPosting())
                 .has_value();
         }},
        {"bind",
         [](Library& library, std::int64_t id) {
             return library.writeNow(&periodicals::SubscriptionService::bind, wholeYear(id)).has_value();
         }},
        {"replace",
         [](Library& library, std::int64_t id) {
             return library.writeNow(&withdrawals::ReplacementService::replace, equalTo(id)).has_value();
         }},
    };
    return all;
}

class StockKillTest : public testing::Test {
protected:
    StockKillTest() {
        library = opened(file, clock, storage::Access::Create);
        catalogue::MarcRecord marc;
        marc.leader = "00000nas a2200000 a 4500";
        marc.fields.push_back({"245", '1', '0', {}, {{'a', "Абай жолы"}}});
        const auto added = library->writeNow(&catalogue::RecordService::add, marc, catalogue::MarcFormat::Marc21);
        EXPECT_TRUE(added);
        if (added) record = *added;
        places::Place kids;
        kids.code = "kids";
        kids.name = {"Балалар бөлімі", "Детский отдел", "Children"};
        EXPECT_TRUE(library->writeNow(&places::PlaceService::add, kids));
    }

    std::int64_t number(const std::string& sql, const storage::Parameters& values = {}) {
        const auto found =
            library->store().readNow([&](storage::Snapshot& snapshot) { return snapshot.number(sql, values); });
        EXPECT_TRUE(found);
        return found.value_or(-1);
    }
    std::vector<collection::CopyId> addCopies(int count) {
        collection::NewCopy wanted{.recordId = record, .price = Money{tiynOfCopy}};
        wanted.count = count;
        const auto added = library->writeNow(&collection::CopyService::addSeveral, wanted);
        EXPECT_TRUE(added);
        std::vector<collection::CopyId> ids;
        if (added) {
            for (const collection::Copy& each : *added) ids.push_back(each.id);
        }
        return ids;
    }
    void openBooks() { EXPECT_TRUE(library->writeNow(&accounts::AccountsService::open, today)); }
    std::vector<std::int64_t> drafted(movements::MovementKind kind) {
        std::vector<std::vector<collection::CopyId>> copies;
        for (int act = 0; act <= kills(); ++act) copies.push_back(addCopies(copiesOfAct));
        openBooks();
        std::vector<std::int64_t> acts;
        for (const auto& each : copies) {
            movements::NewMovement draft;
            draft.kind = kind;
            draft.copies = each;
            if (kind == movements::MovementKind::Transfer) draft.toPlace = "kids";
            if (kind == movements::MovementKind::Revaluation) draft.coefficient = 2 * movements::coefficientOfOne;
            const auto made = library->writeNow(&movements::MovementService::draft, draft);
            EXPECT_TRUE(made);
            if (made) acts.push_back(made->id.value);
        }
        return acts;
    }
    std::vector<std::int64_t> subscribed() {
        openBooks();
        std::vector<std::int64_t> ids;
        for (int i = 0; i <= kills(); ++i) {
            periodicals::NewSubscription wanted;
            wanted.subscription.recordId = record;
            wanted.subscription.year = 2025;
            wanted.subscription.price = Money{1'200'001};
            wanted.sets = {{"", 1}};
            const auto made = library->writeNow(&periodicals::SubscriptionService::subscribe, wanted);
            EXPECT_TRUE(made);
            if (!made) return ids;
            periodicals::IssueArrival arrival{.subscription = made->id};
            for (int issue = 1; issue <= 12; ++issue)
                arrival.issues.push_back({periodicals::IssueKind::Regular, std::to_string(issue)});
            EXPECT_TRUE(library->writeNow(&periodicals::SubscriptionService::arrive, arrival));
            ids.push_back(made->id.value);
        }
        return ids;
    }

    /// Kills a program in the step of each of them, once at each of so many points; `doneOf` is 0 where nothing of it
    /// is there, `whole` where all is. What was not done then is done. How many were done by who was killed.
    void kill(const std::string& step, const std::vector<std::int64_t>& ids, std::int64_t whole,
              const std::function<std::int64_t(std::int64_t)>& doneOf) {
        ASSERT_EQ(ids.size(), static_cast<std::size_t>(kills()) + 1);
        std::chrono::microseconds lasts{0};
        for (int round = 0; round <= kills() && !HasFailure(); ++round) {
            SCOPED_TRACE(step + " " + std::to_string(round));
            const std::int64_t id = ids[static_cast<std::size_t>(round)];
            library.reset();
            {
                test::ChildProcess child("doesAStep", {file.string(), step, std::to_string(id)});
                ASSERT_EQ(child.hear(), "begins");
                const auto begin = std::chrono::steady_clock::now();
                if (round == 0) {
                    ASSERT_EQ(child.hear(), "done");
                    lasts =
                        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin);
                } else {
                    std::this_thread::sleep_for(lasts * round / kills());
                    child.kill();
                    child.hear();
                }
            }
            library = opened(file, clock);
            ASSERT_TRUE(library);
            const std::int64_t done = doneOf(id);
            EXPECT_TRUE(done == 0 || done == whole) << done << " of " << whole;
            expectBalance();
            if (done != 0) continue;
            EXPECT_TRUE(steps().at(step)(*library, id)) << "it can be done now";
            EXPECT_EQ(doneOf(id), whole);
            expectBalance();
        }
    }
    void expectBalance() {
        const auto all = library->readNow(&accounts::BookQueries::reconcile, 5);
        ASSERT_TRUE(all);
        EXPECT_TRUE(all->agrees());
        EXPECT_EQ(number("select count(*) - count(distinct inventory_number) from copy where inventory_number is not "
                         "null"),
                  0);
    }
    /// Of a table with year and number: 1… without gaps, none twice.
    void expectNumbers(const std::string& table, std::int64_t count) {
        const std::string from = " from " + table + " where number > 0";
        EXPECT_EQ(number("select count(*)" + from), count) << table;
        EXPECT_EQ(number("select count(distinct number)" + from), count) << table;
        EXPECT_EQ(number("select max(number)" + from), count) << table << ": no number is missing";
    }
    void expectSound() {
        jobs::Progress progress;
        const auto problems = checkLibrary(library->store(), library->search(), {}, progress);
        ASSERT_TRUE(problems);
        for (const CheckProblem& each : *problems) EXPECT_TRUE(isAdvice(each)) << each.code << ' ' << each.detail;
    }
    std::int64_t runs() { return kills() + 1; }

    test::TemporaryFolder folder;
    fs::path file = folder.path() / "library.kitapdar";
    FixedClock clock{today};
    std::unique_ptr<Library> library;
    catalogue::RecordId record{0};
};

/// Of the copies of an act.
const std::string ofAct = " from movement_line l join copy c on c.id = l.copy_id where l.movement_id = $1";

} // namespace

TEST(Child, DISABLED_doesAStep) {
    const FixedClock clock{today};
    const auto arguments = test::childArguments();
    const auto library = opened(arguments.at(0), clock);
    test::tellParent("begins");
    const bool done = steps().at(arguments.at(1))(*library, std::stoll(arguments.at(2)));
    test::tellParent(done ? "done" : "not done");
}

TEST_F(StockKillTest, ATransferIsSignedAndReversedAsAWhole) {
    const auto acts = drafted(movements::MovementKind::Transfer);
    const auto there = [&](std::int64_t act) {
        const std::int64_t moved = number("select count(*)" + ofAct + " and c.place = 'kids'", {act});
        EXPECT_EQ(number("select count(*) from movement where id = $1 and state = 'signed'", {act}),
                  moved == 0 ? 0 : 1);
        return moved;
    };
    kill("sign", acts, copiesOfAct, there);
    expectNumbers("movement", runs());
    kill("reverse", acts, copiesOfAct, [&](std::int64_t act) {
        const std::int64_t back = number("select count(*)" + ofAct + " and c.place = ''", {act});
        EXPECT_EQ(number("select count(*) from movement where reverses_id = $1", {act}), back == 0 ? 0 : 1);
        return back;
    });
    expectNumbers("movement", 2 * runs());
    expectSound();
}

TEST_F(StockKillTest, CopiesGoToTheBinderyAndComeBackAsAWhole) {
    const auto acts = drafted(movements::MovementKind::Binding);
    kill("sign", acts, copiesOfAct, [&](std::int64_t act) {
        const auto row = library->readNow(&movements::MovementQueries::find, movements::MovementId(act));
        EXPECT_TRUE(row && *row);
        const std::int64_t away = row && *row ? (*row)->away : -1;
        EXPECT_EQ(number("select count(*)" + ofAct + " and c.circulation = 'bindery'", {act}), away);
        return away;
    });
    expectNumbers("movement", runs());
    kill("take back", acts, copiesOfAct, [&](std::int64_t act) {
        const std::int64_t back = number("select count(*)" + ofAct + " and l.returned_on is not null", {act});
        EXPECT_EQ(number("select count(*)" + ofAct + " and c.circulation = 'on_shelf'", {act}), back);
        return back;
    });
    expectSound();
}

TEST_F(StockKillTest, ARevaluationIsSignedAndReversedAsAWhole) {
    const auto acts = drafted(movements::MovementKind::Revaluation);
    const std::string worth =
        "select count(*) from movement_line l join inventory_entry e on e.copy_id = l.copy_id and e.withdrawal_id is "
        "null where l.movement_id = $1 and e.value = ";
    kill("sign", acts, copiesOfAct,
         [&](std::int64_t act) { return number(worth + std::to_string(2 * tiynOfCopy), {act}); });
    kill("reverse", acts, copiesOfAct,
         [&](std::int64_t act) { return number(worth + std::to_string(tiynOfCopy), {act}); });
    expectNumbers("movement", 2 * runs());
    const auto all = library->readNow(&accounts::BookQueries::reconcile, 5);
    EXPECT_EQ(all->bookValue, runs() * copiesOfAct * tiynOfCopy);
    expectSound();
}

TEST_F(StockKillTest, AYearEntersTheBooksAndIsBoundAsAWhole) {
    const auto subscriptions = subscribed();
    const std::string issues = "select count(*) from serial_issue where subscription_id = $1 and ";
    kill("post year", subscriptions, 12, [&](std::int64_t id) { return number(issues + "copy_id is not null", {id}); });
    expectNumbers("delivery", runs());
    const auto entered = library->readNow(&accounts::BookQueries::reconcile, 5);
    EXPECT_EQ(entered->book, 12 * runs());
    EXPECT_EQ(entered->bookValue, 1'200'001 * runs());
    kill("bind", subscriptions, 12, [&](std::int64_t id) { return number(issues + "volume_id is not null", {id}); });
    const auto bound = library->readNow(&accounts::BookQueries::reconcile, 5);
    EXPECT_EQ(bound->book, runs()) << "a volume of each year";
    EXPECT_EQ(bound->bookValue, 1'200'001 * runs());
    expectSound();
}

TEST_F(StockKillTest, ALostBookIsReplacedAsAWhole) {
    std::vector<std::int64_t> lost;
    for (const collection::CopyId each : addCopies(static_cast<int>(runs()))) lost.push_back(each.value);
    openBooks();
    for (const std::int64_t each : lost)
        ASSERT_TRUE(library->writeNow(&circulation::LossService::lose, collection::CopyId(each), collection::Mishap()));
    kill("replace", lost, 1, [&](std::int64_t id) {
        const std::int64_t out = number("select count(*) from copy where id = $1 and accounted = 'excluded'", {id});
        EXPECT_EQ(number("select count(*) from inventory_entry where copy_id = $1 and withdrawal_id is not null", {id}),
                  out);
        const auto all = library->readNow(&accounts::BookQueries::reconcile, 5);
        EXPECT_EQ(all->book, runs());
        EXPECT_EQ(all->bookValue, runs() * tiynOfCopy) << "the sum of the stock stays";
        return out;
    });
    expectNumbers("write_off_act", runs());
    EXPECT_EQ(number("select count(*) from copy"), 2 * runs());
    expectSound();
}

} // namespace kitapdar
