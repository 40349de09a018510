// Random days at two desks with everything that happens there, beside the model of DeskModel.h: the same answers and
// the same rows after every step on both engines; taking everything back, also after a restart, gives the library of
// the morning; what is not put back is reversed by lines of its own; figures are what was done. KITAPDAR_LONG makes ten
// thousand of them, new ones each time.
#include "core/circulation/ErasureService.h"
#include "tests/core/circulation/BesideModel.h"
#include "tests/support/Place.h"
#include "tests/support/TestEngine.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <functional>
#include <random>

namespace kitapdar::circulation {

namespace {

using Steps = std::vector<DeskStep>;

constexpr int longestSequence = 50;
constexpr int choices = 12;
constexpr int parts = 16; // of the sequences on both engines, each a test: they run beside each other
constexpr int shortOfPart = 1;
constexpr int longOfPart = 625;
constexpr int shortOfOthers = 5; // of each other test and engine
constexpr int longOfOthers = 500;

bool isLong() { return std::getenv("KITAPDAR_LONG") != nullptr; }

Deed anyDeed(std::mt19937& random) {
    static const std::vector<Deed> drum = [] {
        const std::vector<std::pair<int, Deed>> weights = {{6, Deed::Lend},
                                                           {6, Deed::LendYes},
                                                           {1, Deed::LendInRoom},
                                                           {1, Deed::TakeHome},
                                                           {6, Deed::Return},
                                                           {1, Deed::ReturnYesterday},
                                                           {3, Deed::Renew},
                                                           {1, Deed::UseInHouse},
                                                           {1, Deed::Visit},
                                                           {6, Deed::PlaceHold},
                                                           {2, Deed::PlaceHoldOnCopy},
                                                           {2, Deed::CancelHold},
                                                           {2, Deed::SuspendHold},
                                                           {1, Deed::ResumeHold},
                                                           {2, Deed::MoveHold},
                                                           {2, Deed::RevertHold},
                                                           {1, Deed::ExpireHold},
                                                           {2, Deed::ExpireAll},
                                                           {6, Deed::TakeRequest},
                                                           {3, Deed::RefuseRequest},
                                                           {3, Deed::Send},
                                                           {3, Deed::Receive},
                                                           {2, Deed::CancelTransfer},
                                                           {2, Deed::Lose},
                                                           {2, Deed::Find},
                                                           {1, Deed::Damage},
                                                           {1, Deed::Claim},
                                                           {1, Deed::WithdrawClaim},
                                                           {1, Deed::AddCharge},
                                                           {2, Deed::PayAll},
                                                           {2, Deed::PayPart},
                                                           {2, Deed::Waive},
                                                           {2, Deed::Refund},
                                                           {2, Deed::Reverse},
                                                           {1, Deed::CloseDays},
                                                           {1, Deed::MergeReaders},
                                                           {4, Deed::Wait},
                                                           {6, Deed::Undo}};
        std::vector<Deed> all;
        for (const auto& [weight, deed] : weights) all.insert(all.end(), static_cast<std::size_t>(weight), deed);
        return all;
    }();
    return drum[random() % drum.size()];
}

Steps sequenceOf(unsigned seed) {
    std::mt19937 random(seed);
    Steps steps(1 + random() % longestSequence);
    for (DeskStep& step : steps) {
        step.deed = anyDeed(random);
        step.desk = static_cast<int>(random() % 2);
        step.a = static_cast<int>(random() % choices);
        step.b = static_cast<int>(random() % choices);
    }
    return steps;
}

/// Plays the steps; "" or what is wrong.
using Play = std::function<std::string(const Steps&)>;

/// Fewer steps of which the play is still wrong.
Steps shrunk(Steps steps, const Play& play) {
    for (std::size_t at = steps.size(); at-- > 0;) {
        Steps fewer = steps;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(at));
        if (!play(fewer).empty()) steps = std::move(fewer);
    }
    return steps;
}

/// The same few sequences each time, so that a run says something of a change; in the long run new ones.
void playSequences(unsigned part, int few, int many, const Play& play) {
    const unsigned first = isLong() ? std::random_device()() : part * 1000;
    for (int i = 0; i < (isLong() ? many : few); ++i) {
        const Steps steps = sequenceOf(first + static_cast<unsigned>(i));
        if (play(steps).empty()) continue;
        const Steps fewer = shrunk(steps, play);
        std::string text;
        for (const DeskStep& step : fewer) text += textOf(step) + "\n";
        FAIL() << text << "\n" << play(fewer);
    }
}

/// "" or what is wrong after one of the steps.
std::string playBeside(BesideModel& beside, const Steps& steps) {
    for (const DeskStep& step : steps) {
        if (std::string wrong = beside.take(step); !wrong.empty()) return wrong;
    }
    return {};
}

class DeskSequencePartTest : public ::testing::TestWithParam<int> {};

INSTANTIATE_TEST_SUITE_P(Part, DeskSequencePartTest, ::testing::Range(0, parts));

} // namespace

TEST_P(DeskSequencePartTest, BothEnginesAnswerAndWriteAsTheModelDoesAndKeepTheSame) {
    if (test::testEngine() == storage::Engine::Postgres) return; // once is enough: it asks both
    playSequences(static_cast<unsigned>(GetParam()), shortOfPart, longOfPart, [](const Steps& steps) -> std::string {
        BesideModel embedded(storage::Engine::Sqlite);
        BesideModel shared(storage::Engine::Postgres);
        for (const DeskStep& step : steps) {
            if (std::string wrong = embedded.take(step); !wrong.empty()) return "in a file: " + wrong;
            if (std::string wrong = shared.take(step); !wrong.empty()) return "on a server: " + wrong;
        }
        if (embedded.desk().dump() != shared.desk().dump()) return "the engines keep something else";
        return embedded.figures() + shared.figures();
    });
}

TEST(DeskSequenceTest, TakingEverythingBackAfterARestartGivesTheLibraryOfTheMorning) {
    int played = 0;
    int whole = 0;
    playSequences(100, shortOfOthers * 2, longOfOthers, [&](Steps steps) -> std::string {
        std::erase_if(steps, [](const DeskStep& step) { // money is not put back
            return step.deed >= Deed::AddCharge && step.deed <= Deed::Reverse;
        });
        // Each sixth in a file: what is written there waits for the disk.
        const auto keep = ++played % 6 == 1 ? SequenceDesk::Keep::InFile : SequenceDesk::Keep::InMemory;
        BesideModel beside(test::testEngine(), keep);
        if (std::string wrong = playBeside(beside, steps); !wrong.empty()) return wrong;
        // Nor is what was waived because a copy was found.
        if (!beside.model().state().lines.empty()) return {};
        beside.desk().reopen();
        if (const std::string left = beside.desk().undoEverything(); !left.empty()) return "not taken back: " + left;
        if (beside.desk().dump() != beside.morning()) return "since the morning:\n" + beside.sinceMorning();
        ++whole;
        return beside.counted().empty() ? "" : "figures of nothing";
    });
    EXPECT_GT(whole, 0);
}

TEST(DeskSequenceTest, WhatWasPaidAndWaivedIsReversedByLinesOfItsOwn) {
    playSequences(200, shortOfOthers, longOfOthers, [](const Steps& steps) -> std::string {
        BesideModel beside(test::testEngine());
        if (std::string wrong = playBeside(beside, steps); !wrong.empty()) return wrong;
        // The newest first: what was built upon a line is reversed before it.
        const std::map<int, model::Line> lines = beside.model().state().lines;
        for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
            (void)beside.desk().write([&](storage::Transaction& tx) {
                return charges::ChargeService(beside.desk().journal())
                    .reverse(tx, beside.desk().by(tx, 0), charges::ChargeLineId(line->first), "a slip");
            });
        }
        const model::State state = beside.desk().state();
        std::map<int, std::int64_t> paid;
        for (const auto& [id, line] : state.lines) paid[line.charge] += line.amount;
        for (const auto& [charge, amount] : paid) {
            if (amount != 0) return "charge " + std::to_string(charge) + " is not as it was made";
        }
        for (const auto& [id, line] : lines) {
            if (!(state.lines.at(id) == line)) return "line " + std::to_string(id) + " was changed";
        }
        return beside.desk().unsound();
    });
}

TEST(DeskSequenceTest, WhatTwoDesksTakeBackAndDoAgainLeavesNothingUnsound) {
    unsigned seed = 0;
    playSequences(300, shortOfOthers, longOfOthers, [&](const Steps& steps) -> std::string {
        BesideModel beside(test::testEngine());
        if (std::string wrong = playBeside(beside, steps); !wrong.empty()) return wrong;
        SequenceDesk& desk = beside.desk();
        std::mt19937 random(++seed);
        for (int i = 0; i < 12; ++i) {
            const int at = static_cast<int>(random() % 2);
            const bool isUndo = random() % 2 == 0;
            const std::string before = desk.dump();
            const bool isDone = isUndo ? desk.undo(at) : desk.redo(at);
            if (std::string wrong = desk.unsound(); !wrong.empty()) return wrong;
            if (!isDone && desk.dump() != before) return "a refusal changed something";
            if (!isDone || !isUndo) continue;
            // What was just taken back can be done again, and is then as it was.
            const std::string undone = desk.dump();
            if (!desk.redo(at)) return "not done again";
            if (desk.dump() != before) return "not as before";
            if (!desk.undo(at) || desk.dump() != undone) return "not taken back a second time";
        }
        return {};
    });
}

TEST(DeskSequenceTest, FiguresAreWhatWasDoneWhoeverIsForgottenAndWhateverIsEdited) {
    playSequences(400, shortOfOthers, longOfOthers, [](const Steps& steps) -> std::string {
        BesideModel beside(test::testEngine());
        if (std::string wrong = playBeside(beside, steps); !wrong.empty()) return wrong;
        if (std::string wrong = beside.figures(); !wrong.empty()) return wrong;
        const auto before = beside.counted();
        SequenceDesk& desk = beside.desk();
        desk.clock().set(desk.clock().today().plusDays(366)); // last year's figures
        for (const auto& [id, reader] : beside.model().state().readers) {
            // Refused where something is open or owed: then nothing is written at all.
            (void)desk.write([&](storage::Transaction& tx) {
                return ErasureService(desk.journal()).erase(tx, desk.by(tx, 0), readers::ReaderId(id));
            });
        }
        EXPECT_TRUE(desk.write([](storage::Transaction& tx) {
            return tx.execute("update record set title = 'Қан мен тер', kind = 'map'");
        }));
        if (beside.counted() != before) return "other figures than before";
        return desk.unsound();
    });
}

TEST(DeskSequenceTest, FiguresAndRowsAreTheSameAfterAMoveToTheOtherEngine) {
    playSequences(500, 1, 60, [](const Steps& steps) -> std::string {
        const bool isFile = test::testEngine() == storage::Engine::Sqlite;
        const test::Place there(isFile ? storage::Engine::Postgres : storage::Engine::Sqlite);
        BesideModel beside(test::testEngine(), SequenceDesk::Keep::InFile);
        if (std::string wrong = playBeside(beside, steps); !wrong.empty()) return wrong;
        const std::string before = beside.desk().dump();
        beside.desk().moveTo(there.address());
        if (beside.desk().dump() != before) return "other rows";
        if (std::string wrong = beside.figures(); !wrong.empty()) return wrong;
        return playBeside(beside, steps); // the desks go on there as if nothing had been
    });
}

} // namespace kitapdar::circulation
