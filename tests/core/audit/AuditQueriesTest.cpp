// Who did and who saw what: the list, who looked at a reader, denials, an incident.
#include "core/audit/AuditQueries.h"
#include "core/audit/DenialFault.h"
#include "core/circulation/LoanQueries.h"
#include "core/readers/ReaderQueries.h"
#include "core/readers/ReaderService.h"
#include "tests/support/StaffedLibrary.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

namespace kitapdar::audit {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::int64_t minute = 60 * 1000;

class AuditTest : public ::testing::Test {
protected:
    AuditTest() {
        staffed.addFirst("AS-17", "Айгүл Сәтбаева");
        staffed.addColleague("DN-2", "Дана Омарова", "clerk");
    }
    Library& library() { return *staffed.library; }
    readers::ReaderId add(const std::string& surname) {
        readers::NewReader reader;
        reader.name = {surname, "Ерлан", ""};
        reader.phone = "+7 701 123-45-67";
        // Whoever keeps the accounts and is the director registers nobody.
        const auto added = library().store().writeNow([&](storage::Transaction& transaction) {
            return readers::ReaderService(library().journal())
                .add(transaction, staff::Gate::admitProgram<Permission::ReaderEdit>(Session{"Setup", "0", {}}), reader);
        });
        EXPECT_TRUE(added);
        return added->reader.id;
    }
    void open(readers::ReaderId id) { EXPECT_TRUE(library().readNow(&readers::ReaderQueries::byId, id)); }
    void write() { EXPECT_TRUE(library().accessLog().flush()); }
    std::vector<AuditLine> lines(const AuditFilter& filter = {}, const PageRequest& request = {{}, 0, 1000}) {
        const auto found = library().readNow(&AuditQueries::page, filter, request);
        EXPECT_TRUE(found);
        return found ? *found : std::vector<AuditLine>();
    }
    static std::string kindOf(const AuditLine& line) {
        if (const auto* const entry = std::get_if<journal::Entry>(&line.what)) return entry->kind;
        return std::get<AuditEvent>(line.what).kind;
    }
    static std::vector<std::string> kindsOf(const std::vector<AuditLine>& all) {
        std::vector<std::string> kinds;
        for (const AuditLine& line : all) kinds.push_back(kindOf(line));
        return kinds;
    }
    ReaderLooks looksAt(readers::ReaderId id) {
        auto looks = library().readNow(&AuditQueries::looksAt, id.value);
        EXPECT_TRUE(looks);
        return looks ? *looks : ReaderLooks();
    }

    test::StaffedLibrary staffed;
};

TEST_F(AuditTest, ListsEntriesAndEventsTogetherTheNewestFirst) {
    add("Ахметов");
    const auto all = lines();
    ASSERT_GT(all.size(), 5U);
    EXPECT_TRUE(std::ranges::is_sorted(all, std::greater(), [](const AuditLine& line) { return line.at; }));
    const auto kinds = kindsOf(all);
    EXPECT_THAT(kinds, testing::Contains("reader.add"));
    EXPECT_THAT(kinds, testing::Contains("signed_in"));
    EXPECT_THAT(kinds, testing::Contains("staff.add"));
}

TEST_F(AuditTest, IsReadPageByPageWithoutAGapOrARepetition) {
    for (int i = 0; i < 20; ++i) {
        add("Оқырман " + std::to_string(i));
        staffed.clock.advanceMilliseconds(minute);
    }
    // The questions themselves make events, which come to the front: what was before stands still.
    AuditFilter before;
    before.when = Span{Instant{0}, staffed.clock.now()};
    const auto whole = lines(before);
    ASSERT_GT(whole.size(), 20U);
    const auto key = [](const AuditLine& line) {
        const auto* const entry = std::get_if<journal::Entry>(&line.what);
        return std::pair(entry != nullptr, entry ? entry->seq : std::get<AuditEvent>(line.what).id);
    };
    std::vector<std::pair<bool, std::int64_t>> wanted;
    for (const AuditLine& line : whole) wanted.push_back(key(line));
    for (const int size : {1, 3, 7}) {
        std::vector<std::pair<bool, std::int64_t>> read;
        for (int skip = 0; skip < std::ssize(whole); skip += size) {
            for (const AuditLine& line : lines(before, {{}, skip, size})) read.push_back(key(line));
        }
        EXPECT_EQ(read, wanted) << size;
    }
}

TEST_F(AuditTest, FiltersByPersonReaderKindDeskAndDays) {
    const auto reader = add("Ахметов");
    add("Сапаров");
    AuditFilter ofReader;
    ofReader.reader = reader.value;
    EXPECT_THAT(kindsOf(lines(ofReader)), ElementsAre("reader.add"));
    AuditFilter ofKind;
    ofKind.kind = "reader.add";
    EXPECT_EQ(lines(ofKind).size(), 2U);
    ofKind.desk = "2";
    EXPECT_THAT(lines(ofKind), IsEmpty());
    AuditFilter ofDana;
    ofDana.account = "DN-2";
    for (const AuditLine& line : lines(ofDana)) EXPECT_EQ(line.account, "DN-2") << kindOf(line);
    AuditFilter tomorrow;
    tomorrow.when = spanOf(staffed.clock.today().plusDays(1), staffed.clock.today().plusDays(1));
    EXPECT_THAT(lines(tomorrow), IsEmpty());
    tomorrow.when = spanOf(staffed.clock.today(), staffed.clock.today());
    EXPECT_FALSE(lines(tomorrow).empty());
}

// S19: looking at the audit is in the audit.
TEST_F(AuditTest, AQuestionAboutTheAuditIsInTheAudit) {
    AuditFilter looks;
    looks.kind = "audit_seen";
    EXPECT_THAT(lines(looks), IsEmpty());
    write();
    const auto seen = lines(looks);
    ASSERT_EQ(seen.size(), 1U);
    EXPECT_EQ(seen.front().account, "AS-17");
    EXPECT_EQ(std::get<AuditEvent>(seen.front().what).detail, "list kind audit_seen");
}

// S19: what was opened is counted.
TEST_F(AuditTest, CountsAnOpeningOnceHoweverOftenTheWindowReadsItAgain) {
    const auto reader = add("Ахметов");
    const auto other = add("Сапаров");
    for (int i = 0; i < 5; ++i) open(reader);
    write();
    ASSERT_EQ(looksAt(reader).looks.size(), 1U);
    EXPECT_EQ(looksAt(reader).looks.front().times, 1);
    EXPECT_EQ(looksAt(reader).looks.front().account, "AS-17");
    EXPECT_EQ(looksAt(reader).looks.front().name, "Айгүл Сәтбаева");
    EXPECT_EQ(looksAt(reader).looks.front().way, Way::Card);
    EXPECT_THAT(looksAt(other).looks, IsEmpty());

    staffed.clock.advanceMilliseconds(11 * minute);
    open(reader);
    write();
    EXPECT_EQ(looksAt(reader).looks.front().times, 2);

    staffed.enter("DN-2");
    open(reader);
    write();
    staffed.enter("AS-17");
    EXPECT_EQ(looksAt(reader).looks.size(), 2U);
}

TEST_F(AuditTest, ADenialIsWrittenAlthoughTheRefusalTakesEverythingBack) {
    const auto reader = add("Ахметов");
    staffed.enter("DN-2");
    const auto refused = library().writeNow(&readers::ReaderService::reveal, reader, readers::RestrictedField::Phone,
                                            std::string("қоңырау шалу"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(code(refused.error()), "not_permitted");
    EXPECT_FALSE(library().readNow(&circulation::LoanQueries::historyOfReader, reader, 10));
    write();
    staffed.enter("AS-17");
    AuditFilter denied;
    denied.deniedOnly = true;
    const auto found = lines(denied);
    ASSERT_EQ(found.size(), 2U);
    for (const AuditLine& line : found) EXPECT_EQ(line.account, "DN-2");
    std::set<std::string> details;
    for (const AuditLine& line : found) details.insert(std::get<AuditEvent>(line.what).detail);
    EXPECT_EQ(details, (std::set<std::string>{"reader.history role_missing", "reader.reveal role_missing"}));
}

TEST_F(AuditTest, WhoMayNotLookIsRefused) {
    staffed.enter("DN-2");
    const auto looks = library().readNow(&AuditQueries::looksAt, std::int64_t{1});
    ASSERT_FALSE(looks);
    EXPECT_EQ(code(looks.error()), "not_permitted");
    const auto page = library().readNow(&AuditQueries::page, AuditFilter(), PageRequest{{}, 0, 10});
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().kind, Fault::Kind::Denied);
    const auto denial = denialIn(page.error());
    ASSERT_TRUE(denial) << "the same as a refusal says";
    EXPECT_EQ(denial->permission, Permission::AuditView);
    EXPECT_EQ(denial->reason, Denial::RoleMissing);
    library().setSession({"Дана", "1", {}});
    const auto signedOut = library().readNow(&AuditQueries::page, AuditFilter(), PageRequest{{}, 0, 10});
    ASSERT_FALSE(signedOut);
    EXPECT_EQ(denialIn(signedOut.error())->reason, Denial::SignedOut);
}

TEST(DenialFault, IsToldFromWhatAServerDenies) {
    for (const Permission permission : allPermissions) {
        for (const Denial reason : {Denial::RoleMissing, Denial::OtherPlace, Denial::SignedOut, Denial::Suspended}) {
            const auto denial = denialIn(faultOf({permission, reason}));
            ASSERT_TRUE(denial);
            EXPECT_EQ(denial->permission, permission);
            EXPECT_EQ(denial->reason, reason);
        }
    }
    EXPECT_FALSE(denialIn(Fault{Fault::Kind::Denied, "permission denied for table loan", {}, "42501"}));
    EXPECT_FALSE(denialIn(Fault{Fault::Kind::Denied, {}, {}}));
    EXPECT_FALSE(denialIn(cancelled()));
}

// S20: a planted leak names exactly its readers.
TEST_F(AuditTest, AnIncidentNamesExactlyTheReadersWhoseDataWereSeen) {
    std::vector<readers::ReaderId> all;
    for (int i = 0; i < 12; ++i) all.push_back(add("Оқырман " + std::to_string(i)));
    // Of the first day are the entries by which they were made.
    staffed.clock.set(staffed.clock.today().plusDays(1));
    staffed.enter("AS-17");
    open(all[0]);
    open(all[1]);
    staffed.clock.set(staffed.clock.today().plusDays(1));
    staffed.enter("DN-2");
    for (const int leaked : {2, 5, 7}) open(all[static_cast<std::size_t>(leaked)]);
    staffed.enter("AS-17");
    open(all[3]);
    EXPECT_TRUE(library().writeNow(&readers::ReaderService::reveal, all[4], readers::RestrictedField::Phone,
                                   std::string("қоңырау шалу")));
    write();

    const Day day = staffed.clock.today();
    const auto affected = [&](const IncidentScope& scope) {
        const auto incident = library().readNow(&AuditQueries::incident, scope);
        EXPECT_TRUE(incident);
        std::set<std::int64_t> readers;
        if (incident)
            for (const AffectedReader& each : incident->readers) readers.insert(each.reader);
        return readers;
    };
    const auto named = [&](std::initializer_list<std::size_t> numbers) {
        std::set<std::int64_t> readers;
        for (const std::size_t number : numbers) readers.insert(all[number].value);
        return readers;
    };
    EXPECT_EQ(affected({day, day, "DN-2", ""}), named({2, 5, 7}));
    EXPECT_EQ(affected({day, day, "AS-17", ""}), named({3, 4}));
    EXPECT_EQ(affected({day, day, "", ""}), named({2, 3, 4, 5, 7}));
    EXPECT_EQ(affected({day, day, "DN-2", "9"}), named({}));
    EXPECT_EQ(affected({day.plusDays(-1), day.plusDays(-1), "", ""}), named({0, 1}));
    EXPECT_EQ(looksAt(all[4]).reveals.size(), 1U);
}

TEST_F(AuditTest, WhatIsNotWrittenYetIsWrittenWhenTheLibraryIsClosed) {
    const auto reader = add("Ахметов");
    open(reader);
    const storage::Address address = library().address();
    staffed.authenticator.reset();
    staffed.library.reset();
    auto again = Library::open(address, storage::Access::Open, staffed.clock);
    ASSERT_TRUE(again);
    const auto looks = (*again)->store().readNow([&](storage::Snapshot& snapshot) {
        return snapshot.number("select sum(times) from reader_access where reader_id = $1", {reader.value});
    });
    EXPECT_EQ(*looks, 1);
}

} // namespace
} // namespace kitapdar::audit
