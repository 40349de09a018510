// What the rooms tell of their tables, against the schema that their migrations make.
#include "core/library/Rooms.h"
#include "core/storage/Dump.h"
#include "tests/support/MemoryLibrary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace kitapdar {
namespace {

bool isSqlite() { return test::testEngine() == storage::Engine::Sqlite; }

std::vector<std::string> tablesOf(test::MemoryLibrary& library) {
    const char* sql = isSqlite() ? "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'"
                                 : "select cast(table_name as text) from information_schema.tables "
                                   "where table_schema = current_schema()";
    auto found = library.read([&](storage::Snapshot& snapshot) {
        return snapshot.all(sql, {}, [](const storage::Row& row) { return row.string(0); });
    });
    return found.value_or(std::vector<std::string>());
}

std::set<std::string> columnsOf(test::MemoryLibrary& library, std::string_view table) {
    const char* sql = isSqlite() ? "select name from pragma_table_info($1)"
                                 : "select cast(column_name as text) from information_schema.columns "
                                   "where table_schema = current_schema() and table_name = $1";
    auto found = library.read([&](storage::Snapshot& snapshot) {
        return snapshot.all(sql, {table}, [](const storage::Row& row) { return row.string(0); });
    });
    return found ? std::set<std::string>(found->begin(), found->end()) : std::set<std::string>();
}

TEST(Rooms, EveryTableOfTheSchemaBelongsToOneRoom) {
    test::MemoryLibrary library;
    for (const std::string& table : tablesOf(library)) {
        const bool shadow = isSqlite() && // the full-text indexes' own
                            (table.starts_with("record_search_") || table.starts_with("page_search_"));
        EXPECT_EQ(std::ranges::count(allTables(), table, &storage::Table::name), shadow ? 0 : 1) << table;
    }
}

TEST(Rooms, EveryTableOfARoomIsInTheSchema) {
    test::MemoryLibrary library;
    const auto present = tablesOf(library);
    for (const storage::Table& table : allTables()) {
        const bool ofServers = table.name == "turn" || table.name == "applied_write";
        if (ofServers && isSqlite()) continue;
        EXPECT_THAT(present, testing::Contains(std::string(table.name)));
    }
}

TEST(Rooms, KeysAreColumnsAndBusinessTablesAreNumberedAndVersioned) {
    test::MemoryLibrary library;
    for (const storage::Table& table : allTables()) {
        const auto columns = columnsOf(library, table.name);
        for (const std::string_view column : table.key) {
            EXPECT_TRUE(columns.contains(std::string(column))) << table.name << '.' << column;
        }
        if (table.kind != storage::TableKind::Business) continue;
        EXPECT_EQ(table.key, std::vector<std::string_view>{"id"}) << table.name;
        EXPECT_TRUE(columns.contains("row_version")) << table.name;
        // Whoever shows these reads them anew each time.
        static const std::set<std::string_view> withoutNews = {"retention_term", "consent_form", "consent"};
        EXPECT_EQ(table.subject.has_value(), !withoutNews.contains(table.name)) << table.name;
    }
}

TEST(Rooms, WhatMovesHasAKeyAndASubjectHasOneTable) {
    std::set<Subject> subjects;
    for (const storage::Table& table : allTables()) {
        EXPECT_EQ(table.moves, !table.key.empty()) << table.name;
        if (table.subject) {
            EXPECT_TRUE(subjects.insert(*table.subject).second) << table.name;
        }
    }
}

// A digest in the report of an old backup is still right only while the order is the old one.
TEST(Rooms, DumpsKeepTheOrderOfTheirTables) {
    std::vector<std::string_view> names;
    for (const storage::Table& table : storage::businessTables(allTables())) names.push_back(table.name);
    EXPECT_THAT(
        names,
        testing::ElementsAre(
            "import_run", "catalogue_target", "record", "record_isbn", "name_form", "record_doubt", "edition_decision",
            "author_mark", "content_group", "library_name", "place", "desk", "number_series", "copy", "use_act",
            "reader_category", "reader", "reader_card", "reader_relation", "reader_message", "registration",
            "retention_term", "consent_form", "consent", "loan_rule", "calendar_day", "visit", "reference_answer",
            "loan", "reminder", "transfer", "hold", "unmet_request", "charge", "charge_line", "digitization_batch",
            "digitization_item", "digitization_file", "digitized_elsewhere", "staff_account", "staff_role",
            "staff_role_permission", "staff_grant", "staff_day", "signature", "backup_recipient", "backup_drill",
            "scan", "page", "page_flag", "chapter", "page_text", "derivative", "digitization_task",
            "digitization_defect", "rights_decision", "stage_limit", "account_term", "ksu_record", "ksu_entry",
            "inventory_entry", "inventory_correction", "supplier", "supplier_column", "delivery", "delivery_line",
            "delivery_copy", "write_off_act", "write_off_line", "replacement", "stocktaking", "stocktaking_copy",
            "stocktaking_scan", "subscription", "serial_issue", "movement", "movement_line"));
}

TEST(Rooms, NewsOfAChangeTellWhatARowIsAbout) {
    EXPECT_EQ(subjectOf("loan"), Subject::Loan);
    EXPECT_EQ(subjectOf("digitization_file"), Subject::ItemFile);
    EXPECT_EQ(subjectOf("reader_token"), std::nullopt);
    EXPECT_EQ(subjectOf("no_table"), std::nullopt);
}

} // namespace
} // namespace kitapdar
