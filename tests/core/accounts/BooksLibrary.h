// A library with some titles and copies, and its books of account, each use in one line.
#pragma once

#include "core/accounts/AccountsService.h"
#include "core/accounts/BookQueries.h"
#include "core/accounts/EntryService.h"
#include "core/accounts/Kinds.h"
#include "core/accounts/KsuQueries.h"
#include "core/accounts/TermService.h"
#include "core/administration/LibraryCheck.h"
#include "core/catalogue/ContentGroups.h"
#include "core/collection/CopyQueries.h"
#include "core/journal/Audit.h"
#include "core/library/Rooms.h"
#include "tests/support/DeskLibrary.h"

#include <string>
#include <vector>

namespace kitapdar::test {

class BooksLibrary : public DeskLibrary {
public:
    explicit BooksLibrary(storage::Engine engine = testEngine()) : DeskLibrary(engine) {
        journal().derive("ksu_record", &accounts::AccountsService::keepNumber);
        EXPECT_TRUE(write([&](storage::Transaction& tx) {
            return catalogue::ContentGroupService(journal()).addShipped(tx, by(tx));
        }));
    }

    /// `language`: ISO 639-2.
    catalogue::RecordId addTitle(const std::string& title, const std::string& language, const std::string& classMark,
                                 const std::string& kind = "book", bool localHistory = false) {
        const auto id = addRecord(title, kind);
        EXPECT_TRUE(write([&](storage::Transaction& tx) {
            return tx.execute("update record set language = $1, class_mark = $2, local_history = $3 where id = $4",
                              {language, classMark, localHistory, id});
        }));
        return id;
    }
    /// With the next inventory number.
    collection::Copy addPriced(catalogue::RecordId record, std::int64_t tiyn) {
        collection::NewCopy given{.recordId = record, .place = "hall", .price = Money{tiyn}};
        auto added = write([&](storage::Transaction& tx) { return copies.add(tx, by(tx), given); });
        EXPECT_TRUE(added);
        return *added;
    }
    collection::Copy copy(collection::CopyId id) {
        return **read([&](storage::Snapshot& snapshot) { return collection::CopyQueries().byId(snapshot, id); });
    }

    Result<accounts::KsuRecord, accounts::OpenRefusal> open(Day day) {
        return write([&](storage::Transaction& tx) { return books.open(tx, by(tx), day); });
    }
    Result<void, accounts::TakeBackOpeningRefusal> takeBackOpening() {
        return write([&](storage::Transaction& tx) { return books.takeBackOpening(tx, by(tx)); });
    }
    Result<accounts::KsuRecord, accounts::EnterRefusal> enter(const std::vector<accounts::EnteredCopy>& copies, Day on,
                                                              const std::string& source = "gift") {
        return write([&](storage::Transaction& tx) {
            return entries.enter(tx, by(tx), {on, source, {"", std::nullopt, "7", on}, copies});
        });
    }
    Result<accounts::KsuRecord, accounts::WithdrawRefusal> withdraw(const std::vector<collection::CopyId>& copies,
                                                                    Day on, const std::string& reason = "worn") {
        using Answer = Result<accounts::KsuRecord, accounts::WithdrawRefusal>;
        return write([&](storage::Transaction& tx) -> Answer {
            const staff::Permitted<Permission::CopyEdit> permitted = by(tx);
            auto operation = journal().begin(tx, permitted, accounts::kinds::enter);
            TRY(const auto record, books.withdraw(tx, operation, {on, reason, {"act", 1, "A-1", on}, copies}));
            CHECK(operation.finish());
            return record;
        });
    }
    Result<accounts::KsuRecord, accounts::ReverseByHandRefusal> reverse(accounts::KsuRecordId record, Day on) {
        return write([&](storage::Transaction& tx) {
            return entries.reverse(tx, by(tx), record, {on, {"", std::nullopt, "R-1", on}});
        });
    }
    /// Also of what a document has made.
    Result<accounts::KsuRecord, accounts::ReverseRefusal> reverseDocument(accounts::KsuRecordId record, Day on) {
        using Answer = Result<accounts::KsuRecord, accounts::ReverseRefusal>;
        return write([&](storage::Transaction& tx) -> Answer {
            const staff::Permitted<Permission::CopyEdit> permitted = by(tx);
            auto operation = journal().begin(tx, permitted, accounts::kinds::enter);
            TRY(const auto reversed, books.reverse(tx, operation, record, {on, {"act", 2, "R-1", on}}));
            CHECK(operation.finish());
            return reversed;
        });
    }
    Result<accounts::Line, accounts::CorrectRefusal> correct(accounts::LineId line, accounts::LineField field,
                                                             const std::string& value, Day on,
                                                             const std::string& reason = "a slip") {
        return write([&](storage::Transaction& tx) {
            return books.correct(tx, by(tx), {line, {{field, value}}, reason, on});
        });
    }

    accounts::KsuTable part(accounts::KsuPart part, Day from, Day to) {
        return *read(
            [&](storage::Snapshot& snapshot) { return accounts::KsuQueries().part(snapshot, part, from, to); });
    }
    accounts::Movement movement(Day from, Day to) {
        return *read([&](storage::Snapshot& snapshot) { return accounts::KsuQueries().movement(snapshot, from, to); });
    }
    std::vector<accounts::CellLine> behind(const accounts::CellRequest& request) {
        return *read(
            [&](storage::Snapshot& snapshot) { return accounts::KsuQueries().behind(snapshot, request, 100'000); });
    }
    accounts::Reconciliation reconcile() {
        return *read([&](storage::Snapshot& snapshot) { return accounts::BookQueries().reconcile(snapshot, 20); });
    }
    accounts::BookPage page(std::int64_t number) {
        return *read([&](storage::Snapshot& snapshot) { return accounts::BookQueries().page(snapshot, number); });
    }
    std::vector<accounts::BookRow> find(const std::string& number) {
        return *read([&](storage::Snapshot& snapshot) { return accounts::BookQueries().find(snapshot, number); });
    }

    /// What the checks of all rooms and that of the journal find.
    std::vector<std::string> unsound() {
        std::vector<std::string> found;
        EXPECT_TRUE(read([&](storage::Snapshot& snapshot) -> Result<void> {
            for (const Room& room : allRooms()) {
                for (const Invariant& invariant : room.invariants) {
                    EXPECT_TRUE(snapshot.each(invariant.sql, {}, [&](const storage::Row& each) {
                        found.push_back(std::string(invariant.code) + ": " + each.string(0));
                        return true;
                    })) << invariant.code;
                }
            }
            return {};
        }));
        return found;
    }
    /// What the check of the journal finds. That titles and places are written beside it by the tests is let be.
    std::vector<std::string> changedBeside() {
        std::vector<std::string> found;
        const auto report = read([&](storage::Snapshot& snapshot) { return auditLibrary(snapshot, {}, nullptr); });
        EXPECT_TRUE(report);
        if (!report) return found;
        for (const journal::Finding& finding : report->findings) {
            if (finding.code != journal::findings::outside)
                found.push_back(std::string(finding.code) + ": " + finding.detail);
        }
        return found;
    }

    accounts::AccountsService books{journal()};
    accounts::EntryService entries{journal()};
    accounts::TermService terms{journal()};
};

} // namespace kitapdar::test
