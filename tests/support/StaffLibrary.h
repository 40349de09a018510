// A library whose people have accounts: tests make them in one line and sign them in without a password.
#pragma once

#include "core/staff/AccountService.h"
#include "core/staff/Gate.h"
#include "core/staff/RoleService.h"
#include "tests/support/MemoryLibrary.h"

#include <initializer_list>
#include <optional>
#include <string>

namespace kitapdar::test {

class StaffLibrary : public MemoryLibrary {
public:
    using MemoryLibrary::MemoryLibrary;

    /// Runs a use case as somebody who is signed in; the answer, or NotPermitted.
    template <class Service, class Answer, Permission P, class... Wanted, class... Given>
    Answer as(const Session& session, const Service& service,
              Answer (Service::*use)(storage::Transaction&, const staff::Permitted<P>&, Wanted...) const,
              const Given&... given) {
        return write([&](storage::Transaction& tx) -> Answer {
            TRY(const auto by, staff::Gate(clock()).admit<P>(tx, session));
            return (service.*use)(tx, by, given...);
        });
    }

    /// An account with a password; the person is not active yet.
    staff::Account invite(const std::string& code, const Session& by = {"Setup", "0", {}}) {
        staff::Account account;
        account.code = code;
        account.nameKk = "Адам " + code;
        account.from = clock().today();
        const auto added = as(by, accounts, &staff::AccountService::add, account);
        EXPECT_TRUE(added) << code;
        EXPECT_TRUE(write([&](storage::Transaction& tx) {
            return tx.execute(
                "insert into staff_secret (account_id, password, must_change, changed_at) "
                "values ($1, $2, 0, 0)",
                {added->account.id, storage::Blob{"hash"}});
        }));
        return added->account;
    }

    /// An active account with these roles, everywhere.
    staff::Account hire(const std::string& code, std::initializer_list<const char*> roles = {},
                        const Session& by = {"Setup", "0", {}}) {
        const staff::Account account = invite(code, by);
        for (const char* role : roles) give(code, role, "", by);
        const auto active = as(by, accounts, &staff::AccountService::activate, code);
        EXPECT_TRUE(active) << code;
        return active ? *active : account;
    }

    staff::Grant give(const std::string& code, const std::string& role, const std::string& place = "",
                      const Session& by = {"Setup", "0", {}}) {
        const auto granted = as(by, roles, &staff::RoleService::grant, staff::GrantRequest{code, role, place, {}, {}});
        EXPECT_TRUE(granted) << code << " " << role;
        return granted ? *granted : staff::Grant();
    }

    /// As if the password had been given now.
    Session signIn(const std::string& code, const std::string& desk = "1",
                   const std::optional<std::string>& place = std::nullopt) {
        Session session{"Адам " + code, desk, place, code, 0};
        const auto id = write([&](storage::Transaction& tx) -> Result<std::int64_t> {
            CHECK(
                tx.execute("insert into staff_session (account_id, full_at, seen_at) "
                           "select id, $2, $2 from staff_account where code = $1",
                           {code, clock().now()}));
            return tx.number("select max(id) from staff_session");
        });
        EXPECT_TRUE(id);
        session.signIn = id.value_or(0);
        return session;
    }

    /// Why the gate does not let a session in; nullopt when it does.
    std::optional<Denial> denial(const Session& session, Permission permission) {
        const auto answer =
            read([&](storage::Snapshot& s) { return staff::Gate(clock()).check(s, session, permission); });
        if (answer) return std::nullopt;
        const auto* no = std::get_if<NotPermitted>(&answer.error());
        EXPECT_NE(no, nullptr);
        EXPECT_EQ(no ? no->permission : permission, permission);
        return no ? no->reason : Denial::RoleMissing;
    }

    /// A place; `in` is the code of the one that it stands in.
    void addPlace(const std::string& code, const std::string& in = "") {
        EXPECT_TRUE(write([&](storage::Transaction& tx) {
            return tx.execute(
                "insert into place (code, name_kk, name_ru, name_en, parent_id) "
                "select $1, $1, $1, $1, max(p.id) from place p where p.code = $2",
                {code, in});
        }));
    }

    staff::AccountService accounts{journal()};
    staff::RoleService roles{journal()};
};

} // namespace kitapdar::test
