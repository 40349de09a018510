#include "core/digitization/AttachmentService.h"
#include "core/digitization/ItemQueries.h"
#include "core/digitization/Kinds.h"
#include "core/journal/Journal.h"
#include "core/library/Library.h"
#include "core/staff/UndoService.h"
#include "core/workflow/DefectService.h"
#include "core/workflow/WorkflowService.h"
#include "tests/support/Desk.h"
#include "tests/support/Place.h"

#include <gtest/gtest.h>

#include <fstream>

namespace kitapdar::digitization {

namespace {

class TwelvePages : public FileExaminer {
public:
    Result<ExaminedFile, ItemRefusal> examine(const std::filesystem::path&, const jobs::Progress&) const override {
        return ExaminedFile{12, false};
    }
};

class AttachmentServiceTest : public ::testing::Test {
protected:
    AttachmentServiceTest() {
        test::Desk(place.address(), storage::Access::Create).fill(1, 1);
        library = std::move(*Library::open(place.address(), storage::Access::Open, clock));
        library->setSession({"Айгүл", "1", {}});
        item = library->writeNow(&ItemService::add, NewItem{catalogue::RecordId(1)})->id;
    }

    std::filesystem::path file(const std::string& name, const std::string& head) {
        const auto path = place.folder() / name;
        std::ofstream(path, std::ios::binary) << head << name;
        return path;
    }
    std::filesystem::path picture(const std::string& name) { return file(name, std::string("\x89PNG\r\n\x1a\n", 8)); }
    Result<std::vector<ItemFile>, ItemRefusal> attach(std::vector<std::filesystem::path> files) {
        return library->attachments().attach(item, std::move(files), library->filesFolder(), TwelvePages(), by(),
                                             progress);
    }
    staff::Permitted<Permission::DigitizationEdit> by() {
        return *library->permission<Permission::DigitizationEdit>().result();
    }
    std::vector<ItemFile> attached() { return *library->readNow(&ItemQueries::files, item); }
    std::int64_t entries() { return *library->readNow(&journal::Journal::newest); }

    test::Place place;
    SystemClock clock;
    std::unique_ptr<Library> library;
    ItemId item{0};
    jobs::Progress progress;
};

} // namespace

TEST_F(AttachmentServiceTest, ManyPagesAreOneEntryInTheOrderOfTheirNumbers) {
    const std::int64_t before = entries();
    ASSERT_TRUE(attach({picture("page 10.png"), picture("page 2.png"), picture("page 1.png")}));
    EXPECT_EQ(entries(), before + 1);
    const auto files = attached();
    ASSERT_EQ(files.size(), 3U);
    for (std::size_t i = 0; i < files.size(); ++i) {
        EXPECT_EQ(files[i].position, static_cast<int>(i) + 1);
        const char* names[] = {"page 1.png", "page 2.png", "page 10.png"};
        EXPECT_EQ(files[i].sha256, *sha256Of(place.folder() / names[i]));
        EXPECT_TRUE(std::filesystem::exists(library->filesFolder() / files[i].path));
    }
    ASSERT_TRUE(library->writeNow(&staff::UndoService::undoLast));
    EXPECT_TRUE(attached().empty()) << "taken back in one step";
}

TEST_F(AttachmentServiceTest, OneFileThatCannotBeTakenLeavesTheItemAsItWas) {
    const std::int64_t before = entries();
    const auto refused = attach({picture("1.png"), file("list.pdf", "bread, milk"), picture("3.png")});
    ASSERT_FALSE(refused);
    EXPECT_TRUE(std::holds_alternative<FileUnreadable>(refused.error()));
    EXPECT_TRUE(attached().empty());
    EXPECT_EQ(entries(), before);
}

TEST_F(AttachmentServiceTest, WhoStopsItAttachesNothing) {
    progress.cancel();
    const auto stopped = attach({picture("1.png")});
    ASSERT_FALSE(stopped);
    ASSERT_TRUE(faultIn(stopped.error()));
    EXPECT_EQ(faultIn(stopped.error())->kind, Fault::Kind::Cancelled);
    EXPECT_TRUE(attached().empty());
}

TEST_F(AttachmentServiceTest, ProgressCountsTheBytesOfAllFiles) {
    std::vector<jobs::Step> steps;
    jobs::Progress told([&](const jobs::Step& step) { steps.push_back(step); });
    const auto one = picture("1.png");
    const auto two = file("text.pdf", "%PDF-1.4 ");
    const auto all = static_cast<std::int64_t>(std::filesystem::file_size(one) + std::filesystem::file_size(two));
    ASSERT_TRUE(library->attachments().attach(item, {one, two}, library->filesFolder(), TwelvePages(), by(), told));
    ASSERT_FALSE(steps.empty());
    for (const jobs::Step& step : steps) EXPECT_EQ(step.total, all);
    EXPECT_EQ(steps.back().done, all);
    EXPECT_EQ(attached().at(1).pages, 12);
}

TEST_F(AttachmentServiceTest, WhatIsDeliveredKeepsItsFiles) {
    ASSERT_TRUE(attach({file("text.pdf", "%PDF-1.4 ")}));
    for (const ItemState state : {ItemState::Rights, ItemState::Prepare, ItemState::Scan, ItemState::PageCheck,
                                  ItemState::Ocr, ItemState::Proofread, ItemState::Derive, ItemState::FinalCheck,
                                  ItemState::Ready, ItemState::Packed, ItemState::Sent}) {
        if (state == ItemState::Prepare)
            (void)library->writeNow(&workflow::RightsService::decide,
                                    workflow::RightsDecision{.recordId = catalogue::RecordId(1)});
        (void)library->writeNow(&workflow::WorkflowService::move, item, state, std::string("one step"));
    }
    const auto row = *library->readNow(&ItemQueries::byId, item, clock.today());
    ASSERT_TRUE(row && needsPdf(row->item.state)) << code(row->item.state);
    std::int64_t attaching = 0;
    const auto latest = library->readNow(&journal::Journal::latest, 100, std::nullopt);
    for (const journal::Entry& entry : *latest) {
        if (entry.kind == kinds::attach.code) attaching = entry.seq;
    }
    const auto undone = library->writeNow(&staff::UndoService::undo, attaching);
    ASSERT_FALSE(undone);
    EXPECT_TRUE(std::holds_alternative<journal::UndoForbidden>(undone.error()));
    EXPECT_EQ(attached().size(), 1U);
}

TEST_F(AttachmentServiceTest, AttachingAgainMendsWhatWasDamaged) {
    const auto source = file("text.pdf", "%PDF-1.4 ");
    ASSERT_TRUE(attach({source}));
    const auto kept = library->filesFolder() / attached().front().path;
    std::ofstream(kept, std::ios::trunc) << "damaged";
    const std::int64_t before = entries();
    const auto mended = attach({source});
    ASSERT_TRUE(mended);
    EXPECT_TRUE(mended->empty()) << "it is attached already";
    EXPECT_EQ(entries(), before);
    EXPECT_EQ(*sha256Of(kept), attached().front().sha256);
    EXPECT_TRUE(std::holds_alternative<FileAttachedAlready>(attach({source}).error())) << "nothing to mend any more";
}

} // namespace kitapdar::digitization
