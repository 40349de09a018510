// The three parts of the state, and the one word that is made of them.
#include "core/collection/CopyState.h"
#include "tests/support/DeskLibrary.h"

#include <gtest/gtest.h>

namespace kitapdar::collection {

namespace {

constexpr std::array allAccounted = {Accounted::Expected, Accounted::Entered, Accounted::Excluded};
constexpr std::array allCirculations = {Circulation::OnShelf,   Circulation::Held,    Circulation::InTransit,
                                        Circulation::OnDisplay, Circulation::Bindery, Circulation::Digitization,
                                        Circulation::Withheld};
constexpr std::array allConditions = {Condition::Sound, Condition::Damaged, Condition::Missing, Condition::Lost};
constexpr std::array allStates = {CopyState::InStock,      CopyState::Expected,  CopyState::Held,
                                  CopyState::InTransit,    CopyState::OnDisplay, CopyState::Bindery,
                                  CopyState::Digitization, CopyState::Withheld,  CopyState::Damaged,
                                  CopyState::Missing,      CopyState::Lost,      CopyState::WrittenOff};

struct Weighed {
    const char* name;
    StateParts parts;
    CopyState state;
};

const Weighed weighed[] = {
    {"on the shelf", {}, CopyState::InStock},
    {"damaged on the shelf", {.condition = Condition::Damaged}, CopyState::Damaged},
    {"damaged at the bindery",
     {.circulation = Circulation::Bindery, .condition = Condition::Damaged},
     CopyState::Bindery},
    {"missing from the display",
     {.circulation = Circulation::OnDisplay, .condition = Condition::Missing},
     CopyState::Missing},
    {"lost on the way", {.circulation = Circulation::InTransit, .condition = Condition::Lost}, CopyState::Lost},
    {"expected, at the bindery",
     {.accounted = Accounted::Expected, .circulation = Circulation::Bindery},
     CopyState::Expected},
    {"lost and written off", {.accounted = Accounted::Excluded, .condition = Condition::Lost}, CopyState::WrittenOff},
};

} // namespace

TEST(CopyStateTest, EveryCodeIsReadBack) {
    for (const auto each : allAccounted) EXPECT_EQ(accountedFromCode(code(each)), each);
    for (const auto each : allCirculations) EXPECT_EQ(circulationFromCode(code(each)), each);
    for (const auto each : allConditions) EXPECT_EQ(conditionFromCode(code(each)), each);
    EXPECT_EQ(code(CopyState::WrittenOff), "written_off");
    EXPECT_EQ(conditionFromCode(""), std::nullopt);
}

TEST(CopyStateTest, WhatWeighsMostIsTheWord) {
    for (const Weighed& each : weighed) EXPECT_EQ(stateOf(each.parts), each.state) << each.name;
    for (const CopyState state : allStates) EXPECT_EQ(stateOf(partsOf(state)), state) << code(state);
}

TEST(CopyStateTest, AQueryFindsLendableWhatTheRuleCallsSo) {
    test::DeskLibrary library;
    Copy copy = library.addCopy("K-1");
    for (const auto accounted : allAccounted) {
        for (const auto circulation : allCirculations) {
            for (const auto condition : allConditions) {
                const StateParts parts{accounted, circulation, condition};
                ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
                    return tx.execute("update copy set accounted = $1, circulation = $2, condition = $3",
                                      {code(accounted), code(circulation), code(condition)});
                }));
                const auto found = library.read([&](storage::Snapshot& snapshot) {
                    return snapshot.number("select count(*) from copy c where " + lendableSql("c"));
                });
                EXPECT_EQ(*found == 1, isLendable(stateOf(parts)))
                    << code(accounted) << ' ' << code(circulation) << ' ' << code(condition);
            }
        }
    }
}

} // namespace kitapdar::collection
