#include "core/places/PlaceService.h"
#include "core/staff/SignInRepository.h"
#include "core/staff/SignInService.h"
#include "core/staff/StaffDays.h"
#include "tests/support/StaffedLibrary.h"

#include <gmock/gmock.h>

#include <atomic>
#include <malloc.h>
#include <random>
#include <thread>

namespace kitapdar::staff {
namespace {

constexpr std::int64_t minute = 60 * 1000;
constexpr std::int64_t hour = 60 * minute;
const std::string pin = "739264";

class SignInTest : public ::testing::Test {
protected:
    SignInTest() { staffed.addFirst("AS-17", "Айгүл Сәтбаева"); }

    template <class Answer>
    static std::string codeOf(const Answer& answer) {
        return answer ? "" : std::string(code(answer.error()));
    }
    std::string signIn(const std::string& code, const std::string& password) {
        return codeOf(staffed.authenticator->signIn(staffed.desk, code, password).result());
    }
    std::string signIn(const std::string& code = "AS-17") { return signIn(code, staffed.passwordOf(code)); }
    std::string switchTo(const std::string& code, const std::string& typed) {
        return codeOf(staffed.authenticator->switchTo(staffed.desk, code, typed).result());
    }
    void setPin(const std::string& code = "AS-17") {
        EXPECT_EQ(codeOf(staffed.authenticator->setPin(staffed.desk, code, staffed.passwordOf(code), pin).result()),
                  "");
    }
    /// Whether the library lets this session do what an administrator may.
    bool mayWork(const Session& session) {
        return static_cast<bool>(staffed.library->store().readNow([&](storage::Snapshot& snapshot) {
            return Gate(staffed.clock).check(snapshot, session, Permission::StaffEdit);
        }));
    }
    std::int64_t count(const std::string& sql) {
        return *staffed.library->store().readNow([&](storage::Snapshot& snapshot) { return snapshot.number(sql); });
    }
    void execute(const std::string& sql) {
        EXPECT_TRUE(staffed.library->store().writeNow(
            [&](storage::Transaction& transaction) { return transaction.execute(sql); }));
    }

    test::StaffedLibrary staffed;
};

// S6: who is unknown is answered as who is known.
TEST_F(SignInTest, TellsNobodyWhetherTheCodeOrThePasswordIsWrong) {
    EXPECT_EQ(signIn("AS-17", "басқа терезе ашық"), "wrong_credentials");
    EXPECT_EQ(signIn("ZZ-99", staffed.passwordOf("AS-17")), "wrong_credentials");
    EXPECT_EQ(signIn("", ""), "wrong_credentials");
    EXPECT_EQ(signIn(), "");
    EXPECT_EQ(signIn("as-17", staffed.passwordOf("AS-17")), "") << "codes are typed in any case";
    EXPECT_EQ(count("select count(*) from staff_event where kind = 'unknown_code'"), 2);
    EXPECT_EQ(count("select count(*) from staff_event where kind = 'wrong_password'"), 1);
    EXPECT_EQ(count("select count(*) from staff_event where detail like '%терезе%'"), 0);
}

// What a password's writing needs must not be taken from the erasing that comes after it.
TEST_F(SignInTest, LeavesTheLibraryOverwritingWhatIsErased) {
    if (test::testEngine() != storage::Engine::Sqlite) GTEST_SKIP() << "a server's files are its own";
    EXPECT_EQ(*staffed.library->store().writeNow(
                  [](storage::Transaction& transaction) { return transaction.number("pragma secure_delete"); }),
              1);
}

TEST_F(SignInTest, GivesASessionThatTheGateAdmitsUntilItEnds) {
    const auto in = staffed.authenticator->signIn(staffed.desk, "AS-17", staffed.passwordOf("AS-17")).result();
    ASSERT_TRUE(in);
    EXPECT_EQ(in->session.operatorName, "Айгүл Сәтбаева");
    EXPECT_EQ(in->session.operatorCode, "AS-17");
    EXPECT_EQ(in->wrongBefore.count, 0);
    EXPECT_FALSE(in->hasPin);
    EXPECT_TRUE(mayWork(in->session));
    Session forged = in->session;
    forged.signIn += 1;
    EXPECT_FALSE(mayWork(forged));
    ASSERT_TRUE(staffed.authenticator->signOut(in->session).result());
    EXPECT_FALSE(mayWork(in->session));
    EXPECT_FALSE(*staffed.authenticator->seen(in->session).result());
}

TEST_F(SignInTest, SaysHowManyWrongTriesThereWereSinceTheLastGoodOne) {
    const Instant first = staffed.clock.now();
    signIn("AS-17", "бір");
    staffed.clock.advanceMilliseconds(hour);
    signIn("AS-17", "екі");
    const auto in = staffed.authenticator->signIn(staffed.desk, "AS-17", staffed.passwordOf("AS-17")).result();
    ASSERT_TRUE(in);
    EXPECT_EQ(in->wrongBefore.count, 2);
    EXPECT_EQ(in->wrongBefore.first, first);
    EXPECT_EQ(
        staffed.authenticator->signIn(staffed.desk, "AS-17", staffed.passwordOf("AS-17")).result()->wrongBefore.count,
        0);
}

TEST_F(SignInTest, EndsAfterTwelveHoursAndWithTheDay) {
    const auto session = staffed.library->session();
    staffed.clock.advanceMilliseconds(11 * hour);
    EXPECT_TRUE(*staffed.authenticator->seen(session).result());
    EXPECT_TRUE(mayWork(session));
    staffed.clock.advanceMilliseconds(hour);
    EXPECT_FALSE(mayWork(session));
    EXPECT_FALSE(*staffed.authenticator->seen(session).result());

    staffed.enter("AS-17");
    staffed.clock.set(Day(2026, 3, 3));
    staffed.clock.advanceMilliseconds(-12 * hour);
    EXPECT_FALSE(*staffed.authenticator->seen(staffed.library->session()).result()) << "another day";
}

TEST_F(SignInTest, IsAtThePlaceOfTheDeskSoThatARoleForThatPlaceHolds) {
    places::Place branch;
    branch.code = "F1";
    branch.name = {"", "Филиал 1", ""};
    const auto made = staffed.library->writeNow(&places::PlaceService::add, branch);
    ASSERT_TRUE(made);
    places::Desk there;
    there.name = "D7";
    there.place = made->id;
    ASSERT_TRUE(staffed.library->writeNow(&places::PlaceService::addDesk, there));
    staffed.addColleague("DN-2", "Дана Омарова", "clerk");
    const auto everywhere = **staffed.library->readNow(&AccountService::find, "DN-2");
    ASSERT_TRUE(staffed.library->writeNow(&RoleService::revoke, everywhere.grants.front().grant.id));
    ASSERT_TRUE(staffed.library->writeNow(&RoleService::grant, GrantRequest{"DN-2", "clerk", "F1", {}, {}}));
    const auto lendsAt = [&](const DeskName& desk) {
        const auto in = staffed.authenticator->signIn(desk, "DN-2", staffed.passwordOf("DN-2")).result();
        EXPECT_TRUE(in);
        return in && staffed.library->store().readNow([&](storage::Snapshot& snapshot) {
            return Gate(staffed.clock).check(snapshot, in->session, Permission::LoanLend);
        });
    };
    EXPECT_TRUE(lendsAt({"D7", std::nullopt}));
    EXPECT_FALSE(lendsAt(staffed.desk)) << "no desk of the library";
}

TEST_F(SignInTest, LastsNoLongerByAClockThatIsSetBack) {
    const auto session = staffed.library->session();
    staffed.clock.advanceMilliseconds(2 * hour);
    EXPECT_TRUE(*staffed.authenticator->seen(session).result());
    staffed.clock.advanceMilliseconds(-1 * minute);
    EXPECT_TRUE(mayWork(session)) << "clocks are set right by seconds";
    staffed.clock.advanceMilliseconds(-hour);
    EXPECT_FALSE(mayWork(session));
    EXPECT_FALSE(*staffed.authenticator->seen(session).result());
    staffed.clock.advanceMilliseconds(2 * hour);
    EXPECT_FALSE(mayWork(session)) << "it has ended";
}

TEST_F(SignInTest, EndsAtAllDesksWhereAnAdministratorEndsItOrSuspendsTheAccount) {
    staffed.addColleague("DN-2", "Дана Омарова", "admin");
    const auto dana = staffed.authenticator->signIn({"2", {}}, "DN-2", staffed.passwordOf("DN-2")).result();
    ASSERT_TRUE(dana);
    EXPECT_TRUE(mayWork(dana->session));
    EXPECT_EQ(staffed.library->readNow(&SignInService::open)->size(), 2U);
    EXPECT_EQ(*staffed.library->writeNow(&SignInService::end, "DN-2"), 1);
    EXPECT_FALSE(mayWork(dana->session));

    const auto again = staffed.authenticator->signIn({"2", {}}, "DN-2", staffed.passwordOf("DN-2")).result();
    ASSERT_TRUE(staffed.library->writeNow(&AccountService::suspend, "DN-2"));
    EXPECT_FALSE(mayWork(again->session));
    EXPECT_EQ(signIn("DN-2"), "account_not_active");
    EXPECT_EQ(signIn("DN-2", "басқа"), "wrong_credentials") << "whoever does not know the password learns nothing";
    ASSERT_TRUE(staffed.library->writeNow(&AccountService::activate, "DN-2"));
    EXPECT_FALSE(mayWork(again->session)) << "what has ended does not begin again";
}

TEST_F(SignInTest, TakesAOneTimePasswordForADayAndOnlyToReplaceIt) {
    ASSERT_TRUE(staffed.library->writeNow(&AccountService::add, staffed.account("DN-2", "Дана Омарова")));
    EXPECT_EQ(codeOf(staffed.authenticator->giveFirstPassword({"Біреу", "1", {}}, "DN-2").result()), "not_permitted");
    EXPECT_EQ(codeOf(staffed.authenticator->giveFirstPassword(staffed.library->session(), "XX").result()),
              "unknown_account");
    const auto given = staffed.authenticator->giveFirstPassword(staffed.library->session(), "DN-2").result();
    ASSERT_TRUE(given);
    EXPECT_EQ(signIn("DN-2", *given), "account_not_active");
    ASSERT_TRUE(staffed.library->writeNow(&AccountService::activate, "DN-2"));
    EXPECT_EQ(signIn("DN-2", *given), "password_must_change");
    const auto change = [&](const std::string& present, const std::string& fresh) {
        return codeOf(staffed.authenticator->changePassword(staffed.desk, "DN-2", present, fresh).result());
    };
    EXPECT_EQ(change("басқа", "төрт терезе жабық"), "wrong_credentials");
    EXPECT_EQ(change(*given, *given), "password_same");
    EXPECT_EQ(change(*given, "қысқа"), "password_too_short");
    EXPECT_EQ(change(*given, "Дана Омарова 2026"), "password_guessable");
    staffed.clock.advanceMilliseconds(24 * hour - 1);
    EXPECT_EQ(change(*given, "төрт терезе жабық"), "");
    EXPECT_EQ(signIn("DN-2", "төрт терезе жабық"), "");
    EXPECT_EQ(signIn("DN-2", *given), "wrong_credentials");

    staffed.enter("AS-17");
    const auto late = staffed.authenticator->giveFirstPassword(staffed.library->session(), "DN-2").result();
    ASSERT_TRUE(late);
    staffed.clock.advanceMilliseconds(24 * hour);
    EXPECT_EQ(signIn("DN-2", *late), "first_password_expired");
    EXPECT_EQ(change(*late, "бес терезе жабық еді"), "first_password_expired");
}

TEST_F(SignInTest, SetsNoPasswordWithoutTheOldOneOnceItIsOn) {
    EXPECT_EQ(
        codeOf(staffed.authenticator->setPassword(staffed.library->session(), "AS-17", "төрт терезе жабық").result()),
        "not_permitted");
}

TEST_F(SignInTest, HashesAnewWhatWasHashedAtAnotherCost) {
    Authenticator stronger(staffed.library->store(), staffed.library->journal(), staffed.library->key(), {},
                           {2, 16384});
    EXPECT_EQ(count("select count(*) from staff_secret where password is not null"), 1);
    const auto hash = [&] {
        return *staffed.library->store().readNow([&](storage::Snapshot& snapshot) {
            const auto account = SignInRepository().account(snapshot, "AS-17");
            return SignInRepository().secrets(snapshot, (*account)->id);
        });
    };
    const std::string before = hash()->password;
    ASSERT_TRUE(stronger.signIn(staffed.desk, "AS-17", staffed.passwordOf("AS-17")).result());
    EXPECT_NE(hash()->password, before);
    const std::string after = hash()->password;
    ASSERT_TRUE(stronger.signIn(staffed.desk, "AS-17", staffed.passwordOf("AS-17")).result());
    EXPECT_EQ(hash()->password, after);
    EXPECT_EQ(after.find("m=16,t=2") == std::string::npos, false) << after;
}

TEST_F(SignInTest, TakesAPinOnlyWhereItsOwnerGaveThePasswordToday) {
    EXPECT_EQ(
        codeOf(staffed.authenticator->setPin(staffed.desk, "AS-17", staffed.passwordOf("AS-17"), "123456").result()),
        "pin_weak");
    EXPECT_EQ(codeOf(staffed.authenticator->setPin(staffed.desk, "AS-17", "басқа", pin).result()), "wrong_credentials");
    EXPECT_EQ(switchTo("AS-17", pin), "password_needed") << "none is set";
    setPin();
    const auto before = staffed.library->session();
    EXPECT_EQ(switchTo("AS-17", pin), "");
    EXPECT_EQ(staffed.authenticator->switchTo(staffed.desk, "AS-17", pin).result()->session.signIn, before.signIn);
    EXPECT_EQ(codeOf(staffed.authenticator->switchTo({"2", {}}, "AS-17", pin).result()), "password_needed");
    EXPECT_EQ(switchTo("AS-17", "739265"), "wrong_credentials");
    EXPECT_EQ(signIn("AS-17", pin), "wrong_credentials") << "a PIN is no password";
    EXPECT_EQ(switchTo("AS-17", staffed.passwordOf("AS-17")), "wrong_credentials");
    EXPECT_EQ(switchTo("ZZ-99", pin), "wrong_credentials");
    ASSERT_TRUE(staffed.authenticator->signOut(before).result());
    EXPECT_EQ(switchTo("AS-17", pin), "password_needed");
    staffed.enter("AS-17");
    EXPECT_EQ(switchTo("AS-17", pin), "");
    staffed.clock.set(Day(2026, 3, 3));
    staffed.clock.advanceMilliseconds(-20 * hour);
    EXPECT_EQ(switchTo("AS-17", pin), "password_needed") << "another day";
}

TEST_F(SignInTest, OpensByTheBadgeAsByTheCode) {
    const auto badged = staffed.library->writeNow(&AccountService::giveBadge, "AS-17");
    ASSERT_TRUE(badged);
    setPin();
    EXPECT_EQ(switchTo(*badged->badge, pin), "");
    EXPECT_EQ(signIn(*badged->badge, staffed.passwordOf("AS-17")), "");
}

// S4: another person takes the desk over, again and again: no memory and no open sign-in is left behind.
TEST_F(SignInTest, TwentySwitchesLeaveNeitherMemoryNorSignInsBehind) {
    setPin();
    staffed.addColleague("DN-2", "Дана Омарова", "clerk");
    setPin("DN-2");
    staffed.enter("DN-2");
    const auto switches = [&](int count) {
        for (int i = 0; i < count; ++i) EXPECT_EQ(switchTo(i % 2 == 0 ? "DN-2" : "AS-17", pin), "");
    };
    const auto used = [] { return mallinfo2().uordblks; };
    switches(10);
    const auto openBefore = count("select count(*) from staff_session where ended_at is null");
    const auto before = used();
    switches(20);
    EXPECT_LT(used(), before + 256 * 1024) << "a hash at full cost takes 64 MiB, a switch of this test 8 KiB";
    EXPECT_EQ(count("select count(*) from staff_session where ended_at is null"), openBefore);
}

// S5: four desks are not four chances.
TEST_F(SignInTest, ComparesNoSixthWrongPinWhereverItIsTyped) {
    setPin();
    struct Desk {
        std::unique_ptr<storage::Store> store;
        std::unique_ptr<Authenticator> authenticator;
    };
    std::vector<Desk> desks;
    for (int number = 0; number < 4; ++number) {
        auto store = storage::Store::open(staffed.place.address(), storage::Access::Open);
        ASSERT_TRUE(store);
        Desk desk{std::move(*store), nullptr};
        desk.authenticator = std::make_unique<Authenticator>(
            *desk.store, staffed.library->journal(), staffed.library->key(), std::vector<std::string>(), test::weakest);
        const auto in =
            desk.authenticator->signIn({"desk " + std::to_string(number), {}}, "AS-17", staffed.passwordOf("AS-17"))
                .result();
        ASSERT_TRUE(in);
        desks.push_back(std::move(desk));
    }
    std::atomic<int> compared = 0;
    std::atomic<int> refused = 0;
    std::vector<std::thread> people;
    for (int number = 0; number < 4; ++number) {
        people.emplace_back([&, number] {
            for (int i = 0; i < 5; ++i) {
                const auto answer = desks[static_cast<std::size_t>(number)]
                                        .authenticator
                                        ->switchTo({"desk " + std::to_string(number), {}}, "AS-17",
                                                   "48" + std::to_string(1000 + number * 10 + i))
                                        .result();
                const std::string code = codeOf(answer);
                if (code == "wrong_credentials") ++compared;
                if (code == "pin_off") ++refused;
            }
        });
    }
    for (std::thread& each : people) each.join();
    EXPECT_EQ(compared, 5);
    EXPECT_EQ(refused, 15);
    EXPECT_EQ(codeOf(desks[0].authenticator->switchTo({"desk 0", {}}, "AS-17", pin).result()), "pin_off")
        << "the right one, too";
    EXPECT_EQ(count("select count(*) from staff_event where kind = 'wrong_pin'"), 5);
    EXPECT_EQ(codeOf(desks[1].authenticator->signIn({"desk 1", {}}, "AS-17", staffed.passwordOf("AS-17")).result()),
              "");
    EXPECT_EQ(codeOf(desks[0].authenticator->switchTo({"desk 0", {}}, "AS-17", pin).result()), "");
}

TEST_F(SignInTest, CountsWrongPasswordsOfAllDesksTogether) {
    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(codeOf(staffed.authenticator->signIn({std::to_string(i), {}}, "AS-17", "басқа терезе").result()),
                  "wrong_credentials");
    }
    const auto waits = staffed.authenticator->signIn({"9", {}}, "AS-17", staffed.passwordOf("AS-17")).result();
    ASSERT_EQ(codeOf(waits), "try_later");
    EXPECT_EQ(std::get<TryLater>(waits.error()).milliseconds, 5000);
    staffed.clock.advanceMilliseconds(-hour);
    EXPECT_EQ(signIn(), "try_later") << "the clock was set back";
    staffed.clock.advanceMilliseconds(4999);
    EXPECT_EQ(signIn(), "try_later");
    staffed.clock.advanceMilliseconds(1);
    EXPECT_EQ(signIn(), "");
    EXPECT_EQ(signIn("AS-17", "басқа терезе"), "wrong_credentials") << "they are counted in a row";
    EXPECT_EQ(signIn(), "");
}

TEST_F(SignInTest, LetsADeskWaitThatAsksForManyCodes) {
    for (int i = 0; i < 20; ++i) EXPECT_EQ(signIn("N" + std::to_string(i), "терезе"), "wrong_credentials") << i;
    const auto waits = staffed.authenticator->signIn(staffed.desk, "AS-17", staffed.passwordOf("AS-17")).result();
    ASSERT_EQ(codeOf(waits), "try_later");
    EXPECT_TRUE(std::get<TryLater>(waits.error()).ofDesk);
    EXPECT_EQ(codeOf(staffed.authenticator->signIn({"2", {}}, "AS-17", staffed.passwordOf("AS-17")).result()), "")
        << "another desk does not";
    staffed.clock.advanceMilliseconds(minute);
    EXPECT_EQ(signIn(), "");
}

/// Whatever is typed at whichever of three desks: a model that knows of counts and of the wall clock alone.
TEST_F(SignInTest, ComparesWhatAModelOfTheWaitsLetsThrough) {
    setPin();
    for (unsigned seed = 0; seed < 6; ++seed) {
        std::mt19937 random(seed);
        const auto below = [&](int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(random); };
        staffed.enter("AS-17");
        int wrongPins = 0;
        int wrongPasswords = 0;
        std::int64_t now = 0;
        std::int64_t passwordFrom = 0; // the next one is compared
        int wrongAtDesk = 0;
        std::int64_t countedFrom = -deskWindow;
        std::int64_t deskFrom = 0; // the next try of the desk is compared
        for (int step = 0; step < 60; ++step) {
            // Wrong passwords are typed at desks of their own, so that only PINs make the desk wait.
            const DeskName other{"s" + std::to_string(seed) + "." + std::to_string(step), {}};
            const bool right = below(4) == 0;
            std::string expected = right ? "" : "wrong_credentials";
            if (below(2) == 0) {
                if (wrongPins >= wrongPinsAllowed) expected = "pin_off";
                if (now < deskFrom) expected = "try_later";
                ASSERT_EQ(switchTo("AS-17", right ? pin : "480817"), expected) << "seed " << seed << " step " << step;
                if (expected.empty()) wrongPins = 0;
                if (expected == "wrong_credentials") {
                    ++wrongPins;
                    if (wrongAtDesk == 0 || now >= countedFrom + deskWindow) {
                        wrongAtDesk = 0;
                        countedFrom = now;
                    }
                    if (++wrongAtDesk == wrongTriesOfDesk) {
                        wrongAtDesk = 0;
                        deskFrom = now + deskPause;
                    }
                }
            } else {
                if (now < passwordFrom || (right && now < deskFrom)) expected = "try_later";
                const auto answer = staffed.authenticator
                                        ->signIn(right ? staffed.desk : other, "AS-17",
                                                 right ? staffed.passwordOf("AS-17") : "басқа терезе")
                                        .result();
                ASSERT_EQ(codeOf(answer), expected) << "seed " << seed << " step " << step;
                if (expected.empty()) wrongPasswords = wrongPins = 0;
                if (expected == "wrong_credentials") passwordFrom = now + waitAfter(++wrongPasswords);
            }
            const std::int64_t passed = below(3) == 0 ? below(40) * 1000 : below(3000);
            staffed.clock.advanceMilliseconds(passed);
            now += passed;
        }
        staffed.clock.advanceMilliseconds(20 * minute);
    }
}

TEST_F(SignInTest, PutsTheEventsOfADayIntoTheChainOnce) {
    signIn("AS-17", "басқа");
    EXPECT_EQ(count("select count(*) from staff_day"), 0);
    staffed.clock.set(Day(2026, 3, 3));
    staffed.enter("AS-17");
    staffed.enter("AS-17");
    EXPECT_EQ(count("select count(*) from staff_day"), 1);
    EXPECT_EQ(count("select count(*) from operation where kind = 'staff.day'"), 1);
    const auto changed = [&] {
        return *staffed.library->store().readNow([](storage::Snapshot& snapshot) { return changedDays(snapshot); });
    };
    EXPECT_TRUE(changed().empty());
    const auto before = count("select max(id) from staff_event where kind = 'wrong_password'");
    execute("update staff_event set account_id = null where id = " + std::to_string(before));
    EXPECT_THAT(changed(), testing::ElementsAre("staff_day 1"));
    execute("delete from staff_event where id = " + std::to_string(before));
    EXPECT_THAT(changed(), testing::ElementsAre("staff_day 1"));
    staffed.clock.set(Day(2026, 3, 4));
    staffed.enter("AS-17");
    EXPECT_EQ(count("select count(*) from staff_day"), 2);
}

TEST_F(SignInTest, IsOffWhenTheOnlyPersonSwitchesItOff) {
    ASSERT_TRUE(staffed.library->writeNow(&AccountService::endSigningIn));
    EXPECT_TRUE(mayWork({"Біреу", "1", {}}));
    EXPECT_EQ(signIn(), "account_not_active");
}

} // namespace
} // namespace kitapdar::staff
