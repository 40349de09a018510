#include "core/workflow/DefectWriting.h"

#include "core/pages/PageRepository.h"
#include "core/workflow/WorkRepository.h"

namespace kitapdar::workflow {

Defect madeDefect(digitization::ItemId item, const NewDefect& defect, const Finder& finder) {
    Defect made;
    made.itemId = item;
    made.pageId = defect.page;
    made.code = defect.code;
    made.note = defect.note;
    made.foundAtStage = finder.stage;
    made.mendedAtStage = defect.mendedAt.value_or(mendingStage(defect.code));
    made.foundBy = finder.who;
    made.foundAt = finder.at;
    return made;
}

Result<void, WorkflowRefusal> checkPage(storage::Snapshot& snapshot, digitization::ItemId item, pages::PageId page) {
    TRY(const auto there, snapshot.number("select count(*) from page where id = $1 and item_id = $2", {page, item}));
    if (there == 0) return fail(PageOfOtherItem{});
    return {};
}

Result<std::vector<NewDefect>> judgedDefects(storage::Snapshot& snapshot, digitization::ItemId item, Stage mendedAt) {
    std::vector<NewDefect> defects;
    if (mendedAt > Stage::PageCheck) return defects;
    CHECK(snapshot.each(
        "select p.id, p.defect from page p where p.item_id = $1 and p.verdict = 'defect' and not exists (select 1 "
        "from digitization_defect d where d.page_id = p.id and d.state = 'open') order by p.order_key, p.id",
        {item}, [&](const storage::Row& row) {
            const auto found = pages::pageDefectFromCode(row.string(1)).value_or(pages::PageDefect::MissingPage);
            defects.push_back({defectCodeOf(found), pages::PageId(row.integer(0)), {}, mendedAt});
            return true;
        }));
    return defects;
}

Result<void> judgeAgain(storage::Snapshot& snapshot, journal::Operation& operation, digitization::ItemId item,
                        Stage mendedAt) {
    if (mendedAt > Stage::PageCheck) return {};
    TRY(const auto named, WorkRepository(snapshot).defectivePages(item, mendedAt));
    for (const pages::PageId page : named) CHECK(pages::PageRepository::openVerdict(operation, page));
    return {};
}

} // namespace kitapdar::workflow
