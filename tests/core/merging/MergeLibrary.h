// A desk whose titles can be merged.
#pragma once

#include "core/catalogue/DoubtRepository.h"
#include "core/catalogue/RecordQueries.h"
#include "core/catalogue/RecordService.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/digitization/ItemService.h"
#include "core/merging/MergeQueries.h"
#include "core/merging/MergeService.h"
#include "core/workflow/WorkflowService.h"
#include "tests/core/catalogue/MarcLines.h"
#include "tests/support/DeskLibrary.h"
#include "tests/support/Refused.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace kitapdar::merging {

class MergeTest : public ::testing::Test {
protected:
    using RecordId = catalogue::RecordId;
    using MergeAnswer = Result<Merged, MergeRefusal>;

    MergeTest() {
        library.journal().derive("record", [this](storage::Transaction& tx, std::int64_t id) {
            return catalogue::SearchIndex(tx.engine()).refresh(tx, id);
        });
    }

    RecordId add(const catalogue::MarcRecord& marc) {
        const auto id = library.write([&](storage::Transaction& tx) {
            return records.add(tx, library.by(tx), marc, catalogue::detectFormat(marc));
        });
        EXPECT_TRUE(id);
        return *id;
    }
    RecordId addTitle(const std::string& title, const std::string& more = {}) {
        return add(test::marcLines("245 10 $a" + title + "\n" + more));
    }
    digitization::Item queue(RecordId record) {
        const auto item = library.write(
            [&](storage::Transaction& tx) { return items.add(tx, library.by(tx), {.recordId = record}); });
        EXPECT_TRUE(item);
        return *item;
    }
    void drop(digitization::ItemId item) {
        EXPECT_TRUE(library.write([&](storage::Transaction& tx) {
            return work.move(tx, library.by(tx), item, digitization::ItemState::Dropped, "екі рет");
        }));
    }

    std::int64_t version(RecordId id) {
        const auto record =
            library.read([&](storage::Snapshot& snapshot) { return catalogue::RecordQueries().byId(snapshot, id); });
        return *record ? (*record)->version : 0;
    }
    catalogue::Record record(RecordId id) {
        const auto found =
            library.read([&](storage::Snapshot& snapshot) { return catalogue::RecordQueries().byId(snapshot, id); });
        return **found;
    }
    Merge mergeOf(RecordId kept, RecordId other, bool addsFields = false) {
        return {kept, version(kept), other, version(other), addsFields};
    }
    MergeAnswer merge(const std::vector<Merge>& merges) {
        return library.write([&](storage::Transaction& tx) { return service.merge(tx, library.by(tx), merges); });
    }
    MergeAnswer merge(RecordId kept, RecordId other, bool addsFields = false) {
        return merge(std::vector{mergeOf(kept, other, addsFields)});
    }
    std::int64_t number(const std::string& sql) {
        return *library.read([&](storage::Snapshot& snapshot) { return snapshot.number(sql); });
    }
    std::vector<RecordId> found(const std::string& words) {
        return *library.read([&](storage::Snapshot& snapshot) {
            return catalogue::SearchIndex(snapshot.engine()).matches(snapshot, words);
        });
    }

    test::DeskLibrary library;
    catalogue::RecordService records{library.journal()};
    digitization::ItemService items{library.journal()};
    workflow::WorkflowService work{library.journal()};
    MergeService service{library.journal()};
};

} // namespace kitapdar::merging
