// Random subscriptions, arrivals, postings, volumes and undos: the books agree with the register at each step, and the
// sum of what was posted stays whatever is bound.
#include "tests/core/periodicals/PeriodicalsLibrary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <random>

namespace kitapdar::periodicals {
namespace {

using test::PeriodicalsLibrary;
using testing::IsEmpty;

constexpr int steps = 30;

class Sequence {
public:
    explicit Sequence(unsigned seed) : m_random(seed) {}

    void run() {
        for (int i = 0; i < 3; ++i) subscribe();
        for (int step = 0; step < steps; ++step) {
            act();
            compare();
            if (::testing::Test::HasFailure()) return;
        }
        EXPECT_THAT(m_library.unsound(), IsEmpty());
        EXPECT_THAT(m_library.changedBeside(), IsEmpty());
    }

private:
    int below(int count) { return std::uniform_int_distribution<int>(0, count - 1)(m_random); }
    SubscriptionId any() { return m_subscriptions[static_cast<std::size_t>(below(std::ssize(m_subscriptions)))]; }

    void subscribe() {
        auto given = m_library.monthly("Журнал " + std::to_string(m_subscriptions.size()));
        given.subscription.issuesAYear = 1 + below(30);
        given.subscription.unit = below(2) == 0 ? CountedUnit::Issue : CountedUnit::Set;
        given.subscription.price = Money{below(1'000'000)};
        given.subscription.lendsIssues = below(2) == 0;
        given.sets = {{"hall", 1 + below(2)}, {"", 1}};
        const auto made = m_library.subscribe(given);
        ASSERT_TRUE(made);
        m_subscriptions.push_back(made->id);
    }

    void act() {
        const std::string before = m_library.dump();
        const std::int64_t sum = m_library.sumInBooks();
        switch (below(6)) {
        case 0:
        case 1:
            keep(before, arriveSome());
            break;
        case 2:
            post(before, sum);
            break;
        case 3:
        case 4:
            keep(before, bindSome());
            EXPECT_EQ(m_library.sumInBooks(), sum) << "a volume changes no sum";
            break;
        default:
            if (m_before.empty()) break;
            ASSERT_TRUE(m_library.undo());
            EXPECT_EQ(m_library.dump(), m_before.back());
            m_before.pop_back();
        }
    }

    void keep(const std::string& before, bool done) {
        if (done)
            m_before.push_back(before);
        else
            EXPECT_EQ(m_library.dump(), before) << "a refusal writes nothing";
    }

    bool arriveSome() {
        const auto id = any();
        IssueArrival arrival{.subscription = id};
        for (const IssueBox& box : m_library.boxes(id)) {
            if (box.arrived < box.sets && below(3) == 0) arrival.issues.push_back(box.name);
        }
        if (below(3) == 0) arrival.copies = 1;
        return m_library.arrive(arrival).has_value();
    }

    void post(const std::string& before, std::int64_t sum) {
        const auto posted = m_library.postYear(any());
        keep(before, posted.has_value());
        if (posted) {
            EXPECT_EQ(m_library.sumInBooks(), sum + posted->sum);
        }
    }

    bool bindSome() {
        const auto id = any();
        VolumeBinding binding{.subscription = id, .place = below(2) == 0 ? "hall" : ""};
        for (const SerialIssue& issue : m_library.issues(id)) {
            const bool isOfSet = issue.place == binding.place && issue.setNumber == 1;
            if (isOfSet && issue.copyId && !issue.volumeId && below(2) == 0) binding.issues.push_back(issue.name);
        }
        return m_library.bind(binding).has_value();
    }

    void compare() {
        EXPECT_TRUE(m_library.reconcile().agrees());
        for (const SubscriptionId id : m_subscriptions) {
            const auto stands = m_library.stands(id);
            EXPECT_LE(stands.bound, stands.posted);
            EXPECT_LE(stands.posted, stands.arrived);
            EXPECT_LE(stands.arrived, stands.expected);
        }
    }

    std::mt19937 m_random;
    PeriodicalsLibrary m_library;
    std::vector<SubscriptionId> m_subscriptions;
    std::vector<std::string> m_before;
};

TEST(PeriodicalsModel, TheBooksAgreeWithTheRegisterWhateverIsDone) {
    const bool isLong = std::getenv("KITAPDAR_LONG") != nullptr;
    for (unsigned seed = 1; seed <= (isLong ? 200U : 6U); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Sequence(seed).run();
        if (::testing::Test::HasFailure()) return;
    }
}

} // namespace
} // namespace kitapdar::periodicals
