#include "core/digitization/ItemQueries.h"
#include "core/digitization/Slip.h"
#include "core/workflow/TaskAdoption.h"
#include "core/workflow/WorkflowService.h"
#include "tests/core/workflow/WorkLibrary.h"
#include "tests/support/Refused.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kitapdar::workflow {

namespace {

using enum ItemState;
using test::refused;

class WorkflowServiceTest : public ::testing::Test, public WorkLibrary {
protected:
    ~WorkflowServiceTest() override { EXPECT_EQ(broken(), std::vector<std::string>()); }

    /// Along the way forward, by a person who may do all of it.
    void advance(ItemId item, ItemState to, int who = 0) {
        for (ItemState now = WorkLibrary::stateOf(item); now != to;) {
            now = digitization::movesFrom(now).front();
            if (now == Prepare) decideRights(item.value);
            const auto moved = move(who, item, now);
            ASSERT_TRUE(moved) << digitization::code(now);
        }
    }
    template <class Answer>
    std::vector<Obstacle> obstacles(const Answer& answer) {
        return refused<MoveBlocked>(answer).by;
    }
};

TEST_F(WorkflowServiceTest, AnItemInAStageHasOneTaskAndTheNextStageBeginsWithTheOneBeforeDone) {
    const ItemId item = addItem(1).id;
    EXPECT_FALSE(openTask(item)) << "in the queue there is no work";
    ASSERT_TRUE(move(0, item, Rights));
    ASSERT_TRUE(openTask(item));
    EXPECT_EQ(openTask(item)->stage, Stage::Rights);
    EXPECT_EQ(openTask(item)->pass, 1);
    decideRights(1);
    ASSERT_TRUE(use(1, &WorkflowService::done, item));
    EXPECT_EQ(WorkLibrary::stateOf(item), Prepare);
    EXPECT_EQ(openTask(item)->stage, Stage::Prepare);
    const auto tasks = history(item).tasks;
    ASSERT_EQ(tasks.size(), 2U);
    EXPECT_EQ(tasks.front().state, TaskState::Done);
    EXPECT_EQ(tasks.front().finishedBy, "Болат");
}

TEST_F(WorkflowServiceTest, TheRightsAreDecidedBeforeTheirStageIsLeft) {
    const ItemId item = addItem(1).id;
    ASSERT_TRUE(move(0, item, Rights));
    EXPECT_EQ(obstacles(move(0, item, Prepare)), std::vector{Obstacle{ObstacleKind::RightsUndecided}});
    EXPECT_EQ(refused<StageNotSkipped>(use(0, &WorkflowService::skip, item, std::string("later"))).stage,
              Stage::Rights);
    decideRights(1, RightsBasis::Unknown);
    const std::int64_t decision = newest();
    EXPECT_TRUE(move(0, item, Prepare)) << "that nothing is known is a decision: nothing is granted by it";
    EXPECT_FALSE(undo(decision)) << "what was done on its ground stands";
}

TEST_F(WorkflowServiceTest, ADecisionNamesItsGround) {
    addItem(1);
    RightsDecision decision;
    decision.recordId = catalogue::RecordId(1);
    decision.basis = RightsBasis::Contract;
    EXPECT_NO_THROW(refused<RightsDocumentMissing>(use(0, &RightsService::decide, decision)));
    decision.basis = RightsBasis::Unknown;
    decision.mayDeliver = true;
    EXPECT_NO_THROW(refused<RightsUnknownGrantNothing>(use(0, &RightsService::decide, decision)));
    decision.basis = RightsBasis::PublicDomain;
    ASSERT_TRUE(use(2, &RightsService::decide, decision));
    decision.basis = RightsBasis::Orphan;
    ASSERT_TRUE(use(0, &RightsService::decide, decision));
    const auto all = history(ItemId(1)).rights;
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all.front().basis, RightsBasis::Orphan) << "the newest counts";
    EXPECT_EQ(all.back().decidedBy, "Сәуле");
    EXPECT_EQ(all.back().decidedOn, library.clock().today());
}

TEST_F(WorkflowServiceTest, OfTwoWhoTakeTheWorkOneWins) {
    const ItemId item = addItem(1).id;
    ASSERT_TRUE(move(0, item, Rights));
    const auto first = use(1, &WorkflowService::take, item);
    ASSERT_TRUE(first);
    EXPECT_EQ(refused<TaskTaken>(use(2, &WorkflowService::take, item)).by, "Болат");
    EXPECT_EQ(use(1, &WorkflowService::take, item)->version, first->version) << "one's own is taken already";
    decideRights(1);
    EXPECT_EQ(refused<TaskTaken>(move(2, item, Prepare)).by, "Болат");
    ASSERT_TRUE(use(2, &WorkflowService::returnTask, item)) << "Bolat is ill";
    EXPECT_NO_THROW(refused<TaskNotTaken>(use(2, &WorkflowService::returnTask, item)));
    EXPECT_TRUE(use(2, &WorkflowService::take, item));
}

TEST_F(WorkflowServiceTest, WhatIsHeldOrHasFailedIsReleasedBeforeItGoesOn) {
    const ItemId item = addItem(1).id;
    ASSERT_TRUE(move(0, item, Rights));
    decideRights(1);
    EXPECT_NO_THROW(refused<WorkReasonMissing>(use(0, &WorkflowService::hold, item, std::string())));
    ASSERT_TRUE(use(0, &WorkflowService::hold, item, std::string("the heirs answer")));
    EXPECT_EQ(refused<TaskHeld>(move(0, item, Prepare)).reason, "the heirs answer");
    EXPECT_EQ(refused<TaskHeld>(use(0, &WorkflowService::take, item)).reason, "the heirs answer");
    ASSERT_TRUE(use(1, &WorkflowService::release, item));
    EXPECT_NO_THROW(refused<TaskNotHeld>(use(1, &WorkflowService::release, item)));
    EXPECT_NO_THROW(refused<TaskNotTaken>(use(1, &WorkflowService::markFailed, item, std::string("no"))));
    ASSERT_TRUE(use(1, &WorkflowService::take, item));
    ASSERT_TRUE(use(1, &WorkflowService::markFailed, item, std::string("the machine is broken")));
    EXPECT_EQ(refused<TaskFailed>(move(1, item, Prepare)).reason, "the machine is broken");
    ASSERT_TRUE(use(0, &WorkflowService::release, item));
    EXPECT_TRUE(move(0, item, Prepare));
}

TEST_F(WorkflowServiceTest, AllThatKeepsPagesFromTheirCheckIsToldAtOnce) {
    const ItemId item = addItem(1).id;
    advance(item, PageCheck);
    EXPECT_EQ(obstacles(move(0, item, Ocr)), std::vector{Obstacle{ObstacleKind::NothingScanned}});
    addPages(item, 3, 3);
    const auto pages = pagesOf(item);
    judge(0, pages[0], pages::Verdict::Good);
    judge(0, pages[1], pages::Verdict::Defect, pages::PageDefect::Cut);
    ASSERT_TRUE(use(0, &DefectService::add, item, NewDefect{.code = DefectCode::WrongOrder}));
    ASSERT_TRUE(use(0, &StageRuleService::set, StageRule{.stage = Stage::Ocr, .most = 1}));
    const ItemId other = addItem(2).id;
    attachPdf(other);
    advance(other, Ocr);
    EXPECT_EQ(obstacles(move(0, item, Ocr)), (std::vector<Obstacle>{{ObstacleKind::PagesUnjudged, 1},
                                                                    {ObstacleKind::PagesDefective, 1},
                                                                    {ObstacleKind::OpenDefects, 1},
                                                                    {ObstacleKind::StageFull, 1}}));
}

TEST_F(WorkflowServiceTest, APdfAttachedByHandGoesOnWithoutPages) {
    const ItemId item = addItem(1).id;
    attachPdf(item);
    advance(item, Ready);
    EXPECT_EQ(WorkLibrary::stateOf(item), Ready);
}

TEST_F(WorkflowServiceTest, RecognitionIsLeftWithATextOnEachPageOrSkippedWithAReason) {
    const ItemId item = addItem(1).id;
    addPages(item, 2, 1);
    for (const auto page : pagesOf(item)) judge(0, page, pages::Verdict::Good);
    advance(item, Ocr);
    EXPECT_EQ(obstacles(move(0, item, Proofread)), (std::vector<Obstacle>{{ObstacleKind::PagesWithoutText, 1}}));
    EXPECT_NO_THROW(refused<WorkReasonMissing>(use(0, &WorkflowService::skip, item, std::string())));
    ASSERT_TRUE(use(0, &WorkflowService::skip, item, std::string("pictures only")));
    EXPECT_EQ(WorkLibrary::stateOf(item), Proofread);
    const auto tasks = history(item).tasks;
    const auto ocr = std::ranges::find(tasks, Stage::Ocr, &Task::stage);
    EXPECT_EQ(ocr->state, TaskState::Skipped) << "skipped is not done";
    EXPECT_EQ(ocr->reason, "pictures only");
}

TEST_F(WorkflowServiceTest, WorkIsSentBackBecauseOfADefectAndOnlyItsPagesAreJudgedAgain) {
    const ItemId item = addItem(1).id;
    addPages(item, 3, 3);
    for (const auto page : pagesOf(item)) judge(0, page, pages::Verdict::Good);
    advance(item, Proofread);
    EXPECT_EQ(refused<DefectNeeded>(move(0, item, Scan)).to, Stage::Scan);
    EXPECT_EQ(
        refused<DefectNeeded>(use(0, &WorkflowService::sendBack, item, Stage::Scan, std::optional<NewDefect>())).to,
        Stage::Scan);
    const auto pages = pagesOf(item);
    const std::optional<NewDefect> blurred = NewDefect{DefectCode::Blur, pages[1], "page 2", {}};
    ASSERT_TRUE(use(3, &WorkflowService::sendBack, item, Stage::Scan, blurred));
    EXPECT_EQ(WorkLibrary::stateOf(item), Scan);
    EXPECT_EQ(openTask(item)->pass, 2);
    const auto tasks = history(item).tasks;
    const auto proofreading = std::ranges::find(tasks, Stage::Proofread, &Task::stage);
    EXPECT_EQ(proofreading->state, TaskState::Returned);
    EXPECT_EQ(proofreading->reason, "page 2");
    const auto verdicts = *library.read([&](storage::Snapshot& s) {
        return s.all("select verdict from page where item_id = $1 order by order_key", {item},
                     [](const storage::Row& row) { return row.string(0); });
    });
    EXPECT_EQ(verdicts, (std::vector<std::string>{"good", "open", "good"}));

    EXPECT_EQ(obstacles(move(0, item, PageCheck)), (std::vector<Obstacle>{{ObstacleKind::OpenDefects, 1}}));
    const auto defect = history(item).defects.front();
    EXPECT_EQ(defect.page, 2);
    EXPECT_EQ(defect.defect.foundBy, "Ержан");
    EXPECT_EQ(defect.defect.foundAtStage, Stage::Proofread);
    ASSERT_TRUE(use(0, &DefectService::close, defect.defect.id, DefectState::Mended));
    EXPECT_EQ(refused<DefectClosed>(use(0, &DefectService::close, defect.defect.id, DefectState::Waived)).state,
              DefectState::Mended);
    ASSERT_TRUE(move(0, item, PageCheck));
    EXPECT_EQ(obstacles(move(0, item, Ocr)), (std::vector<Obstacle>{{ObstacleKind::PagesUnjudged, 1}}));
    judge(0, pages[1], pages::Verdict::Good);
    advance(item, Proofread);
    EXPECT_EQ(openTask(item)->pass, 2);
}

TEST_F(WorkflowServiceTest, PagesThatWereJudgedAsDefectiveGoBackWithoutBeingNamedAgain) {
    const ItemId item = addItem(1).id;
    addPages(item, 3, 3);
    advance(item, PageCheck);
    const auto pages = pagesOf(item);
    judge(0, pages[0], pages::Verdict::Defect, pages::PageDefect::Finger);
    judge(0, pages[1], pages::Verdict::Good);
    judge(0, pages[2], pages::Verdict::Defect, pages::PageDefect::Blurred);
    ASSERT_TRUE(move(0, item, Scan));
    const auto defects = history(item).defects;
    ASSERT_EQ(defects.size(), 2U);
    EXPECT_EQ(defects[0].defect.code, DefectCode::Blur);
    EXPECT_EQ(defects[1].defect.code, DefectCode::Finger);
    EXPECT_EQ(defects[1].page, 1);
    EXPECT_TRUE(undo(newest()));
    EXPECT_EQ(WorkLibrary::stateOf(item), PageCheck);
    EXPECT_TRUE(history(item).defects.empty());
}

TEST_F(WorkflowServiceTest, AReturnedTitleGoesBackToWorkWithTheRemarkOfTheReceiver) {
    const ItemId item = addItem(1).id;
    attachPdf(item);
    advance(item, Sent);
    ASSERT_TRUE(move(0, item, Returned, "no text layer"));
    ASSERT_TRUE(move(0, item, Derive, ""));
    const auto defects = history(item).defects;
    ASSERT_EQ(defects.size(), 1U);
    EXPECT_EQ(defects.front().defect.code, DefectCode::Receiver);
    EXPECT_EQ(defects.front().defect.note, "no text layer");
    EXPECT_EQ(defects.front().defect.mendedAtStage, Stage::Derive);
}

TEST_F(WorkflowServiceTest, NobodyChecksHisOwnWorkWhereTheLibraryWantsIt) {
    const ItemId item = addItem(1).id;
    attachPdf(item);
    ASSERT_TRUE(use(0, &StageRuleService::set, StageRule{.stage = Stage::PageCheck, .fourEyes = true}));
    EXPECT_EQ(
        refused<NothingCheckedThere>(use(0, &StageRuleService::set, StageRule{.stage = Stage::Scan, .fourEyes = true}))
            .stage,
        Stage::Scan);
    advance(item, PageCheck, 1);
    EXPECT_EQ(obstacles(move(1, item, Ocr)), (std::vector<Obstacle>{{ObstacleKind::SamePerson, 0, "Болат"}}));
    const auto nextFor = [&](int who) {
        return *library.read([&](storage::Snapshot& s) {
            return WorkQueries().next(s, workerOf(person(who)), std::nullopt, library.clock().today());
        });
    };
    EXPECT_FALSE(nextFor(1)) << "it is not offered to who may not do it";
    EXPECT_TRUE(nextFor(2));
    EXPECT_TRUE(move(2, item, Ocr));
    const ItemId other = addItem(2).id;
    attachPdf(other);
    ASSERT_TRUE(use(0, &StageRuleService::set, StageRule{.stage = Stage::PageCheck, .fourEyes = false}));
    advance(other, Ocr, 1);
}

TEST_F(WorkflowServiceTest, AFullStageTakesNoMoreButWhatIsSentBack) {
    ASSERT_TRUE(use(0, &StageRuleService::set, StageRule{.stage = Stage::Scan, .most = 1}));
    const ItemId first = addItem(1).id;
    const ItemId second = addItem(2).id;
    attachPdf(first);
    advance(first, Scan);
    advance(second, Prepare);
    EXPECT_EQ(obstacles(move(0, second, Scan)), (std::vector<Obstacle>{{ObstacleKind::StageFull, 1}}));
    ASSERT_TRUE(move(0, first, PageCheck));
    ASSERT_TRUE(move(0, second, Scan));
    EXPECT_TRUE(use(0, &WorkflowService::sendBack, first, Stage::Scan,
                    std::optional<NewDefect>(NewDefect{.code = DefectCode::Dark})))
        << "two full stages would keep each other from working";
    EXPECT_EQ(refused<LimitOutOfRange>(use(0, &StageRuleService::set, StageRule{.stage = Stage::Scan, .most = 0})).most,
              mostInStage);
}

TEST_F(WorkflowServiceTest, TheCopyIsWithTheDigitizationFromThePreparationToThePageCheck) {
    const ItemId item = addItem(1, true).id;
    attachPdf(item);
    advance(item, Rights);
    EXPECT_EQ(circulationOf(1), "on_shelf");
    advance(item, Prepare);
    EXPECT_EQ(circulationOf(1), "digitization");
    advance(item, PageCheck);
    EXPECT_EQ(circulationOf(1), "digitization");
    advance(item, Ocr);
    EXPECT_EQ(circulationOf(1), "on_shelf");
    ASSERT_TRUE(undo(newest()));
    EXPECT_EQ(circulationOf(1), "digitization");
    ASSERT_TRUE(move(0, item, Dropped));
    EXPECT_EQ(circulationOf(1), "on_shelf");
}

TEST_F(WorkflowServiceTest, ACopyThatIsLentOrElsewhereIsNotTakenToTheScanner) {
    const ItemId item = addItem(1, true).id;
    ASSERT_TRUE(move(0, item, Rights));
    decideRights(1);
    const auto set = [&](const std::string& circulation) {
        ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
            return tx.execute("update copy set circulation = $1 where id = 1", {circulation});
        }));
    };
    set("bindery");
    EXPECT_EQ(obstacles(move(0, item, Prepare)),
              (std::vector<Obstacle>{{ObstacleKind::CopyNotThere, 0, {}, collection::CopyState::Bindery}}));
    set("digitization");
    EXPECT_TRUE(move(0, item, Prepare)) << "it is there already";
}

TEST_F(WorkflowServiceTest, DroppingCancelsTheWorkAndTakingItUpBeginsAnew) {
    const ItemId item = addItem(1).id;
    advance(item, Prepare);
    ASSERT_TRUE(use(0, &WorkflowService::take, item));
    ASSERT_TRUE(move(1, item, Dropped, "a better copy is there")) << "whoever has it";
    EXPECT_FALSE(openTask(item));
    EXPECT_EQ(history(item).tasks.back().state, TaskState::Cancelled);
    ASSERT_TRUE(move(0, item, Candidate));
    ASSERT_TRUE(move(0, item, Queued));
    ASSERT_TRUE(move(0, item, Rights));
    EXPECT_EQ(openTask(item)->pass, 2);
}

TEST_F(WorkflowServiceTest, MyWorkIsWhatIHaveTakenOrHold) {
    for (const int number : {1, 2, 3}) {
        addItem(number);
        ASSERT_TRUE(move(0, ItemId(number), Rights));
    }
    ASSERT_TRUE(use(1, &WorkflowService::take, ItemId(1)));
    ASSERT_TRUE(use(1, &WorkflowService::take, ItemId(2)));
    ASSERT_TRUE(use(1, &WorkflowService::hold, ItemId(2), std::string("waits")));
    ASSERT_TRUE(use(2, &WorkflowService::take, ItemId(3)));
    const auto mine = *library.read(
        [&](storage::Snapshot& s) { return WorkQueries().mine(s, workerOf(person(1)), library.clock().today()); });
    ASSERT_EQ(mine.size(), 2U);
    EXPECT_EQ(mine[0].work.state, "active");
    EXPECT_EQ(mine[1].work.state, "held");
    EXPECT_EQ(mine[1].work.reason, "waits");
}

TEST_F(WorkflowServiceTest, AnItemOfAnOlderLibraryGetsItsTaskWithItsFirstChange) {
    const ItemId item = addItem(1).id;
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        return tx.execute("update digitization_item set state = 'scan' where id = 1", {});
    }));
    ASSERT_TRUE(use(0, &WorkflowService::take, item));
    EXPECT_EQ(openTask(item)->stage, Stage::Scan);
    EXPECT_EQ(openTask(item)->pass, 1);
}

TEST_F(WorkflowServiceTest, TheClockMayGoBackAndTheOrderStays) {
    const ItemId item = addItem(1).id;
    advance(item, Prepare);
    library.clock().set(library.clock().today().plusDays(-400));
    advance(item, Scan);
    const auto tasks = history(item).tasks;
    ASSERT_EQ(tasks.size(), 3U);
    EXPECT_EQ(tasks[1].stage, Stage::Prepare);
    EXPECT_EQ(tasks[2].stage, Stage::Scan);
}

} // namespace

TEST(Slips, AreReadAsTheyWerePrinted) {
    for (const std::int64_t number : {1, 42, 123456789}) {
        const std::string code = digitization::slipCode(ItemId(number));
        EXPECT_TRUE(std::ranges::all_of(code, [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); }));
        EXPECT_EQ(digitization::itemOfSlip(code), ItemId(number));
        EXPECT_EQ(digitization::itemOfSlip(" " + code + "\n"), ItemId(number));
        std::string wrong = code;
        wrong[4] = wrong[4] == '7' ? '8' : '7';
        EXPECT_EQ(digitization::itemOfSlip(wrong), std::nullopt);
    }
    for (const char* other : {"", "KZD", "KZL0000042Q", "12", "T0002"})
        EXPECT_EQ(digitization::itemOfSlip(other), std::nullopt) << other;
}

TEST(WorkCodes, ReadBack) {
    for (const Stage stage : allStages()) {
        EXPECT_EQ(stageFromCode(code(stage)), stage);
        EXPECT_EQ(stageOf(stateOf(stage)), stage);
    }
    for (const DefectCode each : allDefectCodes()) EXPECT_EQ(defectCodeFromCode(code(each)), each);
    for (const RightsBasis basis : allRightsBases()) EXPECT_EQ(rightsBasisFromCode(code(basis)), basis);
    EXPECT_EQ(stageOf(ItemState::Queued), std::nullopt);
}

} // namespace kitapdar::workflow
