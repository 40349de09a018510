// A library with items of digitization in it, and several people who work on them.
#pragma once

#include "core/digitization/ItemService.h"
#include "core/pages/PageService.h"
#include "core/staff/UndoService.h"
#include "core/workflow/DefectService.h"
#include "core/workflow/Room.h"
#include "core/workflow/WorkQueries.h"
#include "core/workflow/WorkflowService.h"
#include "tests/support/MemoryLibrary.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

namespace kitapdar::workflow {

using digitization::Item;
using digitization::ItemId;
using digitization::ItemState;

class WorkLibrary {
public:
    /// A book on the queue; its record, its copy (none: 0) and its item have the same number.
    Item addItem(std::int64_t number, bool withCopy = false) {
        EXPECT_TRUE(library.write([&](storage::Transaction& tx) -> Result<void> {
            CHECK(
                tx.execute("insert into record (id, kind, format, title, marc, fingerprint, title_key, author_key, "
                           "created_at) values ($1, 'book', 'rusmarc', $2, '', $3, $3, $3, 0)",
                           {number, "Кітап " + std::to_string(number), storage::Blob{}}));
            if (withCopy)
                CHECK(
                    tx.execute("insert into copy (id, record_id, barcode, inventory_key, lending) values ($1, $1, $2, "
                               "$3, 'home')",
                               {number, "T" + std::to_string(number), storage::Blob{}}));
            return {};
        }));
        const auto copy = withCopy ? std::optional(collection::CopyId(number)) : std::nullopt;
        return *library.write([&](storage::Transaction& tx) {
            return items.add(tx, as(0), {.recordId = catalogue::RecordId(number), .copyId = copy});
        });
    }
    /// Scanned pages, not judged yet; `texts` of them are read.
    void addPages(ItemId item, int count, int texts) {
        EXPECT_TRUE(library.write([&](storage::Transaction& tx) -> Result<void> {
            for (int i = 1; i <= count; ++i) {
                std::string hash = std::to_string(item.value * 100 + i);
                hash.insert(0, 64 - hash.size(), '0');
                TRY(const auto scan,
                    tx.number("insert into scan (item_id, path, bytes, sha256, name, width, height, bits, added_at) "
                              "values ($1, 'x', 1, $2, 'x', 100, 100, 8, 0) returning id",
                              {item, hash}));
                TRY(const auto page,
                    tx.number("insert into page (item_id, order_key, scan_id) values ($1, $2, $3) returning id",
                              {item, i, scan}));
                if (i > texts) continue;
                CHECK(
                    tx.execute("insert into page_text (page_id, scan_id, version, origin, languages, plain, made_at) "
                               "values ($1, $2, 1, 'ocr', 'kaz', 'x', 0)",
                               {page, scan}));
            }
            return {};
        }));
    }
    std::vector<pages::PageId> pagesOf(ItemId item) {
        return *library.read([&](storage::Snapshot& s) {
            return s.all("select id from page where item_id = $1 order by order_key, id", {item},
                         [](const storage::Row& row) { return pages::PageId(row.integer(0)); });
        });
    }

    /// Whoever has this number: they are four.
    test::By as(int person) const { return {*m_snapshot, m_people.at(static_cast<std::size_t>(person))}; }
    const Session& person(int number) const { return m_people.at(static_cast<std::size_t>(number)); }

    template <class Service, class... Wanted, class Answer, class... Given>
    Answer use(int who,
               Answer (Service::*f)(storage::Transaction&, const staff::Permitted<Permission::DigitizationEdit>&,
                                    Wanted...) const,
               const Given&... given) {
        const Service service(library.journal());
        return library.write([&](storage::Transaction& tx) { return (service.*f)(tx, as(who), given...); });
    }

    Result<Item, WorkflowRefusal> move(int who, ItemId item, ItemState to, const std::string& note = "because") {
        return use(who, &WorkflowService::move, item, to, note);
    }
    void decideRights(std::int64_t record, RightsBasis basis = RightsBasis::PublicDomain) {
        RightsDecision decision;
        decision.recordId = catalogue::RecordId(record);
        decision.basis = basis;
        decision.document = "№ 1";
        EXPECT_TRUE(use(0, &RightsService::decide, decision));
    }
    void attachPdf(ItemId item) {
        const std::string hash = "hash of " + std::to_string(item.value);
        EXPECT_TRUE(use(0, &digitization::ItemService::attach, item,
                        std::vector{digitization::MeasuredFile{hash + ".pdf", "pdf", 1, 1, hash, hash}}));
    }
    void judge(int who, pages::PageId page, pages::Verdict verdict,
               std::optional<pages::PageDefect> defect = std::nullopt) {
        EXPECT_TRUE(use(who, &pages::PageService::judge, page, verdict, defect));
    }

    ItemHistory history(ItemId item) {
        return *library.read([&](storage::Snapshot& s) { return WorkQueries().history(s, item); });
    }
    std::optional<Task> openTask(ItemId item) {
        for (const Task& task : history(item).tasks) {
            if (task.state == TaskState::Ready || task.state == TaskState::Active || task.state == TaskState::Held ||
                task.state == TaskState::Failed)
                return task;
        }
        return std::nullopt;
    }
    ItemState stateOf(ItemId item) {
        const auto state = library.read([&](storage::Snapshot& s) {
            return s.first("select state from digitization_item where id = $1", {item},
                           [](const storage::Row& row) { return row.string(0); });
        });
        return *digitization::itemStateFromCode(**state);
    }
    std::string circulationOf(std::int64_t copy) {
        return **library.read([&](storage::Snapshot& s) {
            return s.first("select circulation from copy where id = $1", {copy},
                           [](const storage::Row& row) { return row.string(0); });
        });
    }
    /// What breaks the invariants of the room.
    std::vector<std::string> broken() {
        std::vector<std::string> all;
        for (const Invariant& each : workflow::room().invariants) {
            const auto rows = library.read([&](storage::Snapshot& s) {
                return s.all(each.sql, {}, [](const storage::Row& row) { return row.string(0); });
            });
            EXPECT_TRUE(rows) << each.code;
            for (const std::string& row : *rows) all.push_back(std::string(each.code) + ": " + row);
        }
        return all;
    }
    std::int64_t newest() {
        return *library.read([&](storage::Snapshot& s) { return library.journal().newest(s); });
    }
    bool undo(std::int64_t seq) {
        return library
            .write([&](storage::Transaction& tx) {
                return staff::UndoService(library.journal()).undo(tx, library.by(tx), seq);
            })
            .has_value();
    }

    test::MemoryLibrary library;
    digitization::ItemService items{library.journal()};

private:
    std::vector<Session> m_people{{"Айгүл", "1", {}}, {"Болат", "2", {}}, {"Сәуле", "3", {}}, {"Ержан", "4", {}}};
    std::unique_ptr<storage::Snapshot> m_snapshot =
        std::make_unique<storage::Snapshot>(library.connection()); // who may what is not asked in these tests
};

} // namespace kitapdar::workflow
