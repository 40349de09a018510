// Random histories of accounts, roles, grants, suspensions, days and places against a small model: whoever asks for
// whatever, wherever and whenever, the gate answers as the model does.
#include "tests/support/StaffLibrary.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace kitapdar::staff {

namespace {

constexpr std::array accountCodes = {"B1", "B2", "B3", "B4"};
constexpr std::array roleCodes = {"r1", "r2", "r3"};
constexpr std::array placeCodes = {"", "F1", "F1A", "F2"};
constexpr std::array permissions = {Permission::LoanLend, Permission::ReaderView, Permission::CopyEdit,
                                    Permission::StaffEdit};

bool isWithin(const std::string& place, const std::string& whole) {
    return place == whole || (place == "F1A" && whole == "F1");
}

struct ModelGrant {
    GrantId id{0};
    std::string role;
    std::string place;
    Day from;
    std::optional<Day> until;
    bool ended = false;
};

struct ModelAccount {
    AccountState state = AccountState::Invited;
    Day from;
    std::optional<Day> until;
    std::vector<ModelGrant> grants;
};

class StaffModel {
public:
    explicit StaffModel(unsigned seed) : m_random(seed) {
        library.addPlace("F1");
        library.addPlace("F1A", "F1");
        library.addPlace("F2");
        library.hire("ROOT");
        root = library.signIn("ROOT");
        for (const char* each : roleCodes) {
            Role role;
            role.code = each;
            role.en = each;
            EXPECT_TRUE(library.as(root, library.roles, &RoleService::add, role));
            m_roles[each] = {};
        }
        for (const char* each : accountCodes) {
            library.invite(each, root);
            m_accounts[each].from = library.clock().today();
        }
    }

    void step() {
        root = library.signIn("ROOT"); // a new day ends the one before
        switch (below(8)) {
        case 0:
            return changeState();
        case 1:
        case 2:
            return give();
        case 3:
            return takeBack();
        case 4:
            return changeRole();
        case 5:
            return changeDays();
        case 6:
            library.clock().set(library.clock().today().plusDays(static_cast<int>(below(4))));
            return;
        default:
            return;
        }
    }

    void compare() {
        const std::string who = pick(accountCodes);
        const Permission what = pick(permissions);
        std::optional<std::string> where = pick(placeCodes);
        if (where->empty()) where.reset();
        const Session session = library.signIn(who, "1", where);
        EXPECT_EQ(library.denial(session, what), expected(m_accounts[who], what, where))
            << who << " " << code(what) << " at " << where.value_or("-") << " on " << library.clock().today().iso();
    }

    test::StaffLibrary library;
    Session root;

private:
    std::size_t below(std::size_t count) { return m_random() % count; }
    template <class Choice, std::size_t count>
    Choice pick(const std::array<Choice, count>& choices) {
        return choices[below(choices.size())];
    }

    std::optional<Denial> expected(const ModelAccount& account, Permission what,
                                   const std::optional<std::string>& where) {
        const Day today = library.clock().today();
        const bool works = account.state == AccountState::Active && account.from <= today &&
                           (!account.until || today <= *account.until);
        if (!works) return Denial::Suspended;
        bool elsewhere = false;
        for (const ModelGrant& each : account.grants) {
            const bool holds = !each.ended && each.from <= today && (!each.until || today <= *each.until) &&
                               m_roles[each.role].contains(what);
            if (!holds) continue;
            if (each.place.empty() || (where && isWithin(*where, each.place))) return std::nullopt;
            elsewhere = true;
        }
        return elsewhere ? Denial::OtherPlace : Denial::RoleMissing;
    }

    void changeState() {
        const std::string who = pick(accountCodes);
        const bool on = below(3) > 0;
        const auto use = on ? &AccountService::activate : &AccountService::suspend;
        ASSERT_TRUE(library.as(root, library.accounts, use, who));
        m_accounts[who].state = on ? AccountState::Active : AccountState::Suspended;
    }

    void give() {
        const std::string who = pick(accountCodes);
        ModelGrant grant;
        grant.role = pick(roleCodes);
        grant.place = pick(placeCodes);
        grant.from = library.clock().today().plusDays(static_cast<int>(below(5)) - 2);
        if (below(2) == 0) grant.until = grant.from.plusDays(static_cast<int>(below(6)));
        const auto overlaps = [&](const ModelGrant& other) {
            return !other.ended && other.role == grant.role && other.place == grant.place &&
                   (!other.until || grant.from <= *other.until) && (!grant.until || other.from <= *grant.until);
        };
        auto& grants = m_accounts[who].grants;
        const bool taken = std::ranges::any_of(grants, overlaps);
        const auto done = library.as(root, library.roles, &RoleService::grant,
                                     GrantRequest{who, grant.role, grant.place, grant.from, grant.until});
        ASSERT_EQ(done.has_value(), !taken);
        if (!done) return;
        grant.id = done->id;
        grants.push_back(grant);
    }

    void takeBack() {
        auto& grants = m_accounts[pick(accountCodes)].grants;
        if (grants.empty()) return;
        ModelGrant& grant = grants[below(grants.size())];
        ASSERT_TRUE(library.as(root, library.roles, &RoleService::revoke, grant.id));
        grant.ended = true;
    }

    void changeRole() {
        const std::string which = pick(roleCodes);
        const auto roles = library.read([&](storage::Snapshot& s) { return library.roles.list(s); });
        Role role = *std::ranges::find(*roles, which, &Role::code);
        EXPECT_EQ(role.permissions, m_roles[which]);
        const Permission what = pick(permissions);
        if (role.permissions.erase(what) == 0) role.permissions.insert(what);
        ASSERT_TRUE(library.as(root, library.roles, &RoleService::edit, role));
        m_roles[which] = role.permissions;
    }

    void changeDays() {
        const std::string who = pick(accountCodes);
        auto row = library.read([&](storage::Snapshot& s) { return library.accounts.find(s, who); });
        Account account = (*row)->account;
        account.from = library.clock().today().plusDays(static_cast<int>(below(5)) - 2);
        account.until = below(2) == 0 ? std::optional<Day>() : account.from.plusDays(static_cast<int>(below(6)));
        ASSERT_TRUE(library.as(root, library.accounts, &AccountService::edit, account));
        m_accounts[who].from = account.from;
        m_accounts[who].until = account.until;
    }

    std::mt19937 m_random;
    std::map<std::string, ModelAccount> m_accounts;
    std::map<std::string, Permissions> m_roles;
};

} // namespace

TEST(StaffModel, TheGateAnswersAsTheModelDoes) {
    for (const unsigned seed : {1U, 2U, 3U, 4U}) {
        StaffModel model(seed);
        for (int step = 0; step < 120 && !testing::Test::HasFailure(); ++step) {
            model.step();
            for (int question = 0; question < 4; ++question) model.compare();
        }
        ASSERT_FALSE(testing::Test::HasFailure()) << "seed " << seed;
    }
}

} // namespace kitapdar::staff
