// Random histories of accounts, grants and roles against a small model: whatever day is asked for afterwards, those had
// access who had it then.
#include "core/audit/AuditQueries.h"
#include "tests/support/StaffLibrary.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <random>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace kitapdar::audit {
namespace {

constexpr std::array accountCodes = {"B1", "B2", "B3"};
constexpr std::array roleCodes = {"r1", "r2"};
constexpr std::array permissions = {Permission::ReaderReveal, Permission::PersonsExport, Permission::LoanLend};

struct ModelGrant {
    staff::GrantId id{0};
    std::string account;
    std::string role;
    std::string place;
    Day from;
    std::optional<Day> until;
    bool ended = false;
};

/// account, role, place, permission
using Held = std::set<std::tuple<std::string, std::string, std::string, std::string>>;

class AccessModel {
public:
    explicit AccessModel(unsigned seed) : m_random(seed) {
        library.addPlace("F1");
        library.hire("ROOT");
        for (const char* each : roleCodes) {
            staff::Role role;
            role.code = each;
            role.en = each;
            EXPECT_TRUE(library.as(root(), library.roles, &staff::RoleService::add, role));
        }
        for (const char* each : accountCodes) library.invite(each, root());
        note();
    }

    void step() {
        switch (below(6)) {
        case 0:
            changeState();
            break;
        case 1:
            give();
            break;
        case 2:
            takeBack();
            break;
        case 3:
            changeRole();
            break;
        default:
            library.clock().set(library.clock().today().plusDays(1 + static_cast<int>(below(2))));
            break;
        }
        note();
    }

    void compare() {
        for (Day day = m_first; day <= library.clock().today(); day = day.plusDays(1)) {
            if (!m_seen.contains(day)) continue; // the clock passed it without a look
            const auto answer = library.read([&](storage::Snapshot& snapshot) -> Result<AccessOnDay, Refusal<>> {
                TRY(const auto by, staff::Gate(library.clock()).admit<Permission::AuditView>(snapshot, auditor()));
                return AuditQueries(library.journal()).accessOn(snapshot, by, day);
            });
            ASSERT_TRUE(answer);
            Held found;
            for (const Access& each : answer->rows)
                if (each.account != "ROOT")
                    found.insert({each.account, each.role, each.place, std::string(code(each.permission))});
            EXPECT_EQ(found, m_seen[day]) << day.iso();
        }
    }

    test::StaffLibrary library;

private:
    std::size_t below(std::size_t count) { return m_random() % count; }
    template <class Choice, std::size_t count>
    Choice pick(const std::array<Choice, count>& choices) {
        return choices[below(choices.size())];
    }
    Session root() { return library.signIn("ROOT"); }
    Session auditor() { return root(); }

    /// What holds now held on this day.
    void note() {
        const Day today = library.clock().today();
        for (const ModelGrant& each : m_grants) {
            const bool holds = !each.ended && each.from <= today && (!each.until || today <= *each.until);
            if (!holds || !m_active[each.account]) continue;
            for (const Permission permission : m_roles[each.role]) {
                if (std::ranges::count(restrictedPermissions, permission) > 0)
                    m_seen[today].insert({each.account, each.role, each.place, std::string(code(permission))});
            }
        }
        m_seen[today];
    }

    void changeState() {
        const std::string who = pick(accountCodes);
        const bool on = below(3) > 0;
        const auto use = on ? &staff::AccountService::activate : &staff::AccountService::suspend;
        ASSERT_TRUE(library.as(root(), library.accounts, use, who));
        m_active[who] = on;
    }

    void give() {
        ModelGrant grant;
        grant.account = pick(accountCodes);
        grant.role = pick(roleCodes);
        grant.place = below(2) == 0 ? "F1" : "";
        grant.from = library.clock().today().plusDays(static_cast<int>(below(4)));
        if (below(2) == 0) grant.until = grant.from.plusDays(static_cast<int>(below(4)));
        const auto done =
            library.as(root(), library.roles, &staff::RoleService::grant,
                       staff::GrantRequest{grant.account, grant.role, grant.place, grant.from, grant.until});
        if (!done) return; // it overlaps another one
        grant.id = done->id;
        m_grants.push_back(grant);
    }

    void takeBack() {
        if (m_grants.empty()) return;
        ModelGrant& grant = m_grants[below(m_grants.size())];
        ASSERT_TRUE(library.as(root(), library.roles, &staff::RoleService::revoke, grant.id));
        grant.ended = true;
    }

    void changeRole() {
        const std::string which = pick(roleCodes);
        const auto roles = library.read([&](storage::Snapshot& s) { return library.roles.list(s); });
        staff::Role role = *std::ranges::find(*roles, which, &staff::Role::code);
        const Permission what = pick(permissions);
        if (role.permissions.erase(what) == 0) role.permissions.insert(what);
        ASSERT_TRUE(library.as(root(), library.roles, &staff::RoleService::edit, role));
        m_roles[which] = role.permissions;
    }

    std::mt19937 m_random;
    Day m_first = library.clock().today();
    std::map<std::string, bool> m_active;
    std::map<std::string, staff::Permissions> m_roles;
    std::vector<ModelGrant> m_grants;
    std::map<Day, Held> m_seen;
};

TEST(AccessModel, WhoHadAccessOnADayIsAnsweredAsTheModelDoes) {
    for (const unsigned seed : {1U, 2U, 3U}) {
        AccessModel model(seed);
        for (int step = 0; step < 60 && !testing::Test::HasFailure(); ++step) model.step();
        model.compare();
        ASSERT_FALSE(testing::Test::HasFailure()) << "seed " << seed;
    }
}

TEST(AccessOnDay, SaysThatEveryoneHadAccessWhileNobodySignedIn) {
    test::StaffLibrary library;
    const auto asked = [&](Day day) {
        return library.read([&](storage::Snapshot& snapshot) -> Result<AccessOnDay, Refusal<>> {
            Session session{"Адам ROOT", "1", std::nullopt, "ROOT", 0};
            const auto by = staff::Gate::admitProgram<Permission::AuditView>(session);
            return AuditQueries(library.journal()).accessOn(snapshot, by, day);
        });
    };
    const Day first = library.clock().today();
    EXPECT_TRUE(asked(first)->everyone);
    library.clock().set(first.plusDays(3));
    library.hire("ROOT"); // the first person may do what administrators and directors may
    library.clock().set(first.plusDays(5));
    EXPECT_TRUE(asked(first)->everyone);
    EXPECT_TRUE(asked(first.plusDays(3))->everyone) << "on that day it was switched on";
    EXPECT_FALSE(asked(first.plusDays(4))->everyone);
    EXPECT_FALSE(asked(first.plusDays(4))->rows.empty());
    EXPECT_TRUE(asked(first)->rows.empty());
}

} // namespace
} // namespace kitapdar::audit
