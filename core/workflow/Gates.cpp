#include "core/workflow/Gates.h"

#include "core/digitization/ItemRepository.h"
#include "core/recognition/TextQueries.h"
#include "core/workflow/CopyInWork.h"
#include "core/workflow/WorkRepository.h"

namespace kitapdar::workflow {

namespace {

using digitization::Item;
using Obstacles = std::vector<Obstacle>;

void add(Obstacles& obstacles, ObstacleKind kind, std::int64_t count) {
    if (count > 0) obstacles.push_back({kind, count});
}

Result<void> checkRights(storage::Snapshot& snapshot, const Item& item, Obstacles& obstacles) {
    TRY(const auto decisions, WorkRepository(snapshot).rights(item.recordId));
    if (decisions.empty()) obstacles.push_back({ObstacleKind::RightsUndecided});
    return {};
}

/// Targets are no pages of the book, and a page that is not there says why: neither is judged.
Result<void> checkPages(storage::Snapshot& snapshot, const Item& item, Obstacles& obstacles) {
    TRY(const auto pages, snapshot.number("select count(*) from page where item_id = $1", {item.id}));
    if (pages == 0) {
        TRY(const bool pdf, digitization::ItemRepository(snapshot).hasPdf(item.id));
        if (!pdf) obstacles.push_back({ObstacleKind::NothingScanned});
        return {};
    }
    const auto judged = [&](std::string_view verdict) {
        return snapshot.number(
            "select count(*) from page where item_id = $1 and verdict = $2 and scan_id is not null and kind <> "
            "'target'",
            {item.id, verdict});
    };
    TRY(const auto open, judged(pages::code(pages::Verdict::Open)));
    TRY(const auto defective, judged(pages::code(pages::Verdict::Defect)));
    add(obstacles, ObstacleKind::PagesUnjudged, open);
    add(obstacles, ObstacleKind::PagesDefective, defective);
    return {};
}

Result<void> checkTexts(storage::Snapshot& snapshot, const Item& item, Obstacles& obstacles) {
    TRY(const auto problems, recognition::TextQueries().problems(snapshot, item.id));
    add(obstacles, ObstacleKind::PagesWithoutText, problems.withoutText);
    if (problems.wrongLanguage) obstacles.push_back({ObstacleKind::WrongLanguage});
    return {};
}

Result<void> checkPdf(storage::Snapshot& snapshot, const Item& item, Obstacles& obstacles) {
    TRY(const bool pdf, digitization::ItemRepository(snapshot).hasPdf(item.id));
    if (!pdf) obstacles.push_back({ObstacleKind::PdfMissing});
    return {};
}

/// Whether this person did what is checked at the stage: finished it, or wrote texts of the pages that are proofread.
Result<bool> didItself(storage::Snapshot& snapshot, const Item& item, Stage checked, const std::string& who) {
    TRY(const auto by, WorkRepository(snapshot).finishedBy(item.id, checked));
    if (by == who) return true;
    if (checked != Stage::Proofread) return false;
    TRY(const auto texts,
        snapshot.number("select count(*) from page_text t join page p on p.id = t.page_id where p.item_id = $1 and "
                        "t.origin = 'person' and t.made_by = $2",
                        {item.id, who}));
    return texts > 0;
}

/// Whether somebody who did `checkedStage(stage)` may not do this one.
Result<bool> wantsFourEyes(storage::Snapshot& snapshot, Stage stage, const Worker& worker) {
    if (!checkedStage(stage)) return false;
    TRY(const StageRule rule, WorkRepository(snapshot).stageRule(stage));
    return rule.fourEyes.value_or(worker.isSignedIn);
}

} // namespace

Result<bool> wasCheckedPerson(storage::Snapshot& snapshot, const Item& item, Stage stage, const Worker& worker) {
    TRY(const bool wanted, wantsFourEyes(snapshot, stage, worker));
    if (!wanted) return false;
    return didItself(snapshot, item, *checkedStage(stage), worker.name);
}

Result<Obstacles> againstSkip(storage::Snapshot& snapshot, const Item& item, Stage stage) {
    Obstacles obstacles;
    TRY(const auto defects, WorkRepository(snapshot).openDefects(item.id, stage));
    add(obstacles, ObstacleKind::OpenDefects, defects);
    return obstacles;
}

Result<Obstacles> againstDone(storage::Snapshot& snapshot, const Item& item, Stage stage, const Worker& worker) {
    Obstacles obstacles;
    if (stage == Stage::Rights) CHECK(checkRights(snapshot, item, obstacles));
    if (stage == Stage::PageCheck) CHECK(checkPages(snapshot, item, obstacles));
    if (stage == Stage::Ocr) CHECK(checkTexts(snapshot, item, obstacles));
    if (stage == Stage::FinalCheck) CHECK(checkPdf(snapshot, item, obstacles));
    // What is ready has no open defect of any stage.
    TRY(const auto defects, WorkRepository(snapshot).openDefects(
                                item.id, stage == Stage::FinalCheck ? std::nullopt : std::optional(stage)));
    add(obstacles, ObstacleKind::OpenDefects, defects);
    TRY(const bool own, wasCheckedPerson(snapshot, item, stage, worker));
    if (own) obstacles.push_back({ObstacleKind::SamePerson, 0, worker.name});
    return obstacles;
}

Result<Obstacles> againstEntering(storage::Snapshot& snapshot, const Item& item, Stage stage, bool isSentBack) {
    Obstacles obstacles;
    // Sent back is over the limit, too: two full stages would otherwise keep each other from working.
    if (!isSentBack) {
        TRY(const StageRule rule, WorkRepository(snapshot).stageRule(stage));
        if (rule.most) {
            TRY(const auto there, WorkRepository(snapshot).itemsIn(stage));
            if (there >= *rule.most) obstacles.push_back({ObstacleKind::StageFull, *rule.most});
        }
    }
    TRY(const auto copy, againstCopy(snapshot, item, stage));
    if (copy) obstacles.push_back(*copy);
    return obstacles;
}

} // namespace kitapdar::workflow
