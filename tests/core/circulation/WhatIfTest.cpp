// What a rule would have made of a year, beside what it makes of the same year when it is really set.
#include "core/circulation/WhatIf.h"
#include "tests/support/DeskLibrary.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace kitapdar::circulation {

namespace {

constexpr int year = 2025;

/// A reader wants a copy on a day and keeps it so many days.
struct Request {
    int reader = 0;
    int copy = 0;
    int day = 0; // of the year, from 0
    int kept = 0;
    int renewals = 0;
};

std::vector<Request> someRequests(unsigned seed) {
    std::mt19937 random(seed);
    const auto upTo = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    std::vector<Request> all;
    for (int copy = 0; copy < 10; ++copy) {
        int day = upTo(40);
        while (day < 300) {
            const int kept = 1 + upTo(45);
            all.push_back({upTo(3), copy, day, kept, upTo(3)});
            day += kept + 1 + upTo(20);
        }
    }
    std::ranges::stable_sort(all, {}, &Request::day);
    return all;
}

/// A library in which the requests of the year came true, as far as its rules let them.
class YearLibrary {
public:
    explicit YearLibrary(const std::vector<rules::LoanRule>& set) {
        for (int reader = 0; reader < 3; ++reader) library.addReader("R00" + std::to_string(reader));
        for (int copy = 0; copy < 10; ++copy)
            library.addCopy(library.addRecord("Абай жолы " + std::to_string(copy), copy < 5 ? "book" : "map"),
                            "COPY-" + std::to_string(copy));
        library.addLine({.rule = "weekly", .weekday = 7});
        for (const rules::LoanRule& rule : set) library.setRule(rule.name, rule.value, rule.category, rule.kind);
    }

    /// What came of the requests.
    YearOfLoans live(const std::vector<Request>& requests) {
        struct Open {
            Request request;
            Day due;
            int renewals = 0;
        };
        YearOfLoans lived;
        std::vector<Open> open;
        std::vector<bool> hadLoan(3);
        const Day first(year, 1, 1);
        std::size_t next = 0;
        for (int day = 0; day < 400; ++day) {
            const Day today = first.plusDays(day);
            library.clock().set(today);
            for (Open& each : open) {
                // Whoever comes on the due day and keeps the book for longer asks for a renewal.
                if (each.due != today || each.request.day + each.request.kept <= day) continue;
                if (each.renewals >= each.request.renewals) continue;
                if (const auto renewed = library.renew("COPY-" + std::to_string(each.request.copy))) {
                    each.due = renewed->row.loan.dueOn;
                    ++each.renewals;
                    ++lived.renewals;
                }
            }
            std::erase_if(open, [&](const Open& each) {
                if (each.request.day + each.request.kept != day) return false;
                if (today > each.due) ++lived.overdue;
                EXPECT_TRUE(library.returnCopy("COPY-" + std::to_string(each.request.copy)));
                return true;
            });
            for (; next < requests.size() && requests[next].day == day; ++next) {
                const Request& request = requests[next];
                const std::string card = "R00" + std::to_string(request.reader);
                const std::string barcode = "COPY-" + std::to_string(request.copy);
                const auto asked = library.lend(card, barcode, false);
                Day due;
                if (asked) {
                    due = asked->row.loan.dueOn;
                } else {
                    if (isLimit(asked.error())) {
                        ++lived.refused;
                        continue;
                    }
                    const auto lent = library.lend(card, barcode, true);
                    EXPECT_TRUE(lent);
                    if (!lent) continue;
                    due = lent->row.loan.dueOn;
                }
                ++lived.loans;
                lived.readers += hadLoan[static_cast<std::size_t>(request.reader)] ? 0 : 1;
                hadLoan[static_cast<std::size_t>(request.reader)] = true;
                open.push_back({request, due});
            }
        }
        return lived;
    }

    WhatIf ask(const rules::LoanRule& rule) {
        const auto answer = library.read([&](storage::Snapshot& snapshot) {
            return WhatIfService(library.journal()).compare(snapshot, rule, year, nullptr);
        });
        EXPECT_TRUE(answer);
        return *answer;
    }

    test::DeskLibrary library;

private:
    static bool isLimit(const LendRefusal& refusal) {
        const auto* const no = std::get_if<NotLent>(&refusal);
        EXPECT_TRUE(no);
        return std::ranges::any_of(no->blocks,
                                   [](const Block& each) { return std::holds_alternative<LendingForbidden>(each); }) ||
               std::ranges::any_of(no->confirmations, [](const Confirmation& each) {
                   return std::holds_alternative<LimitReached>(each) || std::holds_alternative<KindLimitReached>(each);
               });
    }
};

rules::LoanRule rule(std::string name, std::string value, std::string category = "*", std::string kind = "*") {
    return {0, std::move(name), "*", std::move(category), std::move(kind), std::move(value)};
}

} // namespace

TEST(WhatIfTest, SimulatedCountsAreThoseOfTheRuleReallySet) {
    // Everything is lent and every renewal granted, so that the history holds all requests.
    const std::vector<rules::LoanRule> generous = {rule("loan_limit", "unlimited"), rule("loan_days", "14"),
                                                   rule("renewals", "9"), rule("block_overdue", "ignore"),
                                                   rule("renew_overdue", "item")};
    const std::vector<rules::LoanRule> changes = {
        rule("loan_days", "7"),
        rule("loan_days", "30"),
        rule("loan_limit", "2"),
        rule("loan_limit", "0"),
        rule("loan_limit", "1", "*", "map"),
        rule("renewals", "0"),
        rule("renewal_days", "3"),
        rule("count_mode", "open_days"),
        rule("count_mode", "days"),
    };
    for (const unsigned seed : {1U, 2U}) {
        const auto requests = someRequests(seed);
        YearLibrary past(generous);
        const YearOfLoans lived = past.live(requests);
        ASSERT_GT(lived.loans, 50);
        // The history knows the renewals that were granted, and no more.
        for (const rules::LoanRule& changed : changes) {
            const WhatIf answer = past.ask(changed);
            EXPECT_EQ(answer.before.loans, lived.loans);
            EXPECT_EQ(answer.before.overdue, lived.overdue);
            EXPECT_EQ(answer.before.renewals, lived.renewals);
            EXPECT_EQ(answer.before.refused, 0);
            EXPECT_EQ(answer.before.readers, lived.readers);

            std::vector<Request> granted = requests;
            for (Request& request : granted)
                request.renewals = past.library.read([&](storage::Snapshot& snapshot) {
                    return static_cast<int>(*snapshot.number(
                        "select l.renewals from loan l join copy c on c.id = l.copy_id where c.barcode = $1 and "
                        "l.lent_on = $2",
                        {"COPY-" + std::to_string(request.copy), Day(year, 1, 1).plusDays(request.day).iso()}));
                });
            YearLibrary other(rules::withRule(generous, changed));
            EXPECT_EQ(answer.after, other.live(granted)) << changed.name << " = " << changed.value << ", " << seed;
        }
    }
}

TEST(WhatIfTest, WritesNothingAndRefusesWhatIsNoRule) {
    YearLibrary past({});
    past.live(someRequests(3));
    const std::string before = past.library.dump();
    past.ask(rule("loan_days", ""));
    EXPECT_EQ(past.library.dump(), before);
    const auto refused = past.library.read([&](storage::Snapshot& snapshot) {
        return WhatIfService(past.library.journal()).compare(snapshot, rule("loan_days", "no"), year, nullptr);
    });
    EXPECT_FALSE(refused);
}

TEST(WhatIfTest, IsCancelled) {
    YearLibrary past({});
    past.live(someRequests(4));
    auto progress = std::make_shared<jobs::Progress>();
    progress->cancel();
    const auto answer = past.library.read([&](storage::Snapshot& snapshot) {
        return WhatIfService(past.library.journal()).compare(snapshot, rule("loan_days", "7"), year, progress);
    });
    ASSERT_FALSE(answer);
    EXPECT_EQ(std::get<Fault>(answer.error()).kind, Fault::Kind::Cancelled);
}

} // namespace kitapdar::circulation
