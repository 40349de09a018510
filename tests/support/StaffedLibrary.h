// A library in which people sign in: its clock, its first person (who may do what administrators and directors may) and
// colleagues, made in one line each. Passwords are hashed at the least cost.
#pragma once

#include "core/library/Library.h"
#include "core/staff/AccountService.h"
#include "core/staff/Authenticator.h"
#include "core/staff/RoleService.h"
#include "core/storage/Store.h"
#include "tests/support/Place.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>

namespace kitapdar::test {

inline constexpr staff::HashCost weakest{1, 8192};

class StaffedLibrary {
public:
    StaffedLibrary() {
        auto opened = Library::open(place.address(), storage::Access::Create, clock);
        EXPECT_TRUE(opened);
        library = std::move(*opened);
        library->setSession({"Kitapdar", desk.desk, {}});
        authenticator = std::make_unique<staff::Authenticator>(library->store(), library->journal(), library->key(),
                                                               std::vector<std::string>(), weakest);
    }

    /// Password "<code> терезе жабық"; signing in is on from then on.
    void addFirst(const std::string& code, const std::string& name) {
        EXPECT_TRUE(library->writeNow(&staff::AccountService::add, account(code, name)));
        EXPECT_TRUE(authenticator->setPassword(library->session(), code, passwordOf(code)).result());
        EXPECT_TRUE(library->writeNow(&staff::AccountService::activate, code));
        enter(code);
    }
    /// With a password of the same kind; the first person must be signed in.
    void addColleague(const std::string& code, const std::string& name, const std::string& role) {
        EXPECT_TRUE(library->writeNow(&staff::AccountService::add, account(code, name)));
        const auto given = authenticator->giveFirstPassword(library->session(), code).result();
        ASSERT_TRUE(given);
        EXPECT_TRUE(library->writeNow(&staff::AccountService::activate, code));
        EXPECT_TRUE(authenticator->changePassword(desk, code, *given, passwordOf(code)).result());
        EXPECT_TRUE(library->writeNow(&staff::RoleService::grant, staff::GrantRequest{code, role, "", {}, {}}));
    }
    /// Signs in at the desk of the library and works in it.
    void enter(const std::string& code) {
        const auto in = authenticator->signIn(desk, code, passwordOf(code)).result();
        ASSERT_TRUE(in);
        library->setSession(in->session);
    }

    static std::string passwordOf(const std::string& code) { return "терезе жабық, тоғыз ешкі " + code; }
    staff::Account account(const std::string& code, const std::string& name) const {
        staff::Account made;
        made.code = code;
        made.nameKk = name;
        made.from = clock.today();
        return made;
    }

    Place place;
    FixedClock clock{Day(2026, 3, 2)};
    staff::DeskName desk{"1", std::nullopt};
    std::unique_ptr<Library> library;
    std::unique_ptr<staff::Authenticator> authenticator;
};

} // namespace kitapdar::test
