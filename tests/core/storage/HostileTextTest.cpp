// Whatever stands in a file that is imported or in a field that somebody pastes into is stored as it is, in every text
// column, and never becomes a part of a statement.
#include "core/storage/Dump.h"
#include "core/storage/postgres/PostgresText.h"
#include "tests/support/MemoryLibrary.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>

namespace kitapdar::storage {

namespace {

const std::vector<std::string>& hostileTexts() {
    static const std::vector<std::string> texts = {
        "",
        "'",
        "''",
        "\"",
        "\\",
        "\\'",
        "$1",
        "$$",
        "%s%n",
        "Robert'); drop table reader; --",
        "' or '1'='1",
        "/* */ ; commit; begin",
        "\\x00",
        "E'\\\\'",
        "NULL",
        "{\"json\": [1]}",
        std::string("zero\0inside", 11),
        std::string("\0", 1),
        std::string("\xff\xfe\x00\x01", 4),
        "\xc0\x80",
        "\xed\xa0\x80\xed\xb0\x80",     // a surrogate pair, each half as UTF-8
        "\xf4\x8f\xbc\x80",             // U+10FF00: what stands for a byte on the way to a server
        "\xf4\x8f\xbf\xbf\xf4\x8f\xbc", // the last of them, and one cut short
        "\xf5\x80\x80\x80",             // past the end of Unicode
        "\xef\xbb\xbfЕлтаңба",          // with a byte order mark
        "Ә\xcc\x81 e\xcc\x81",          // with combining accents
        "\xe2\x80\xae"
        "терістеу", // right to left
        "😀📚",
        " \t\r\n\v\f",
        std::string(2000, '\x80'),
        std::string(200'000, 'x'),
    };
    return texts;
}

struct Column {
    const char* table;
    const char* column;
    const char* others; // "(columns) values (…)" of the rest, with $1 for the text
};

/// Every column of free text; those with a check take only their codes.
constexpr std::array columns = {
    Column{"place", "name_kk", "code, name_ru, name_en) values ($1, 'c', 'r', 'e')"},
    Column{"place", "name_ru", "code, name_kk, name_en) values ($1, 'c', 'k', 'e')"},
    Column{"place", "name_en", "code, name_kk, name_ru) values ($1, 'c', 'k', 'r')"},
    Column{"import_run", "file_name", "started_at, format, encoding, state) values ($1, 1, 'f', 'e', 'done')"},
    Column{"name_form", "skeleton", "name_group, form) values ($1, 1, 'f')"},
    Column{"loan_rule", "value", "name) values ($1, 'n')"},
    Column{"calendar_day", "note", "rule) values ($1, 'weekly')"},
    Column{"digitization_batch", "receiver", "name, target, due_on) values ($1, 'n', 1, '2026-12-31')"},
};

constexpr std::array recordColumns = {"kind",        "title",    "subtitle",  "authors", "responsibility",
                                      "language",    "place",    "publisher", "series",  "class_mark",
                                      "author_mark", "subjects", "marc"};
constexpr std::array readerColumns = {"surname", "given_name", "patronymic", "category",
                                      "phone",   "address",    "note",       "blocked_reason"};

class HostileTextTest : public ::testing::Test {
protected:
    void expectKept(const std::string& table, const std::string& column, const std::string& insert,
                    const Parameters& more = {}) {
        for (const std::string& text : hostileTexts()) {
            Parameters parameters{text};
            parameters.insert(parameters.end(), more.begin(), more.end());
            const auto id = library.write([&](Transaction& tx) { return tx.number(insert, parameters); });
            ASSERT_TRUE(id) << table << "." << column << ": " << id.error().detail;
            (void)library.read([&](Snapshot& snapshot) -> Result<void> {
                const auto kept = snapshot.first("select " + column + " from " + table + " where id = $1", {*id},
                                                 [](const Row& row) { return row.string(0); });
                EXPECT_TRUE(kept && *kept && **kept == text) << table << "." << column;
                const auto found = snapshot.number(
                    "select count(*) from " + table + " where id = $1 and " + column + " = $2", {*id, text});
                EXPECT_EQ(*found, 1) << table << "." << column << " is not found by its own text";
                return {};
            });
            ASSERT_TRUE(library.write(
                [&](Transaction& tx) { return tx.execute("delete from " + table + " where id = $1", {*id}); }));
        }
    }

    test::MemoryLibrary library;
};

} // namespace

TEST_F(HostileTextTest, IsStoredAsItIs) {
    for (const Column& each : columns) {
        expectKept(
            each.table, each.column,
            "insert into " + std::string(each.table) + " (" + each.column + ", " + each.others + " returning id");
    }
}

TEST_F(HostileTextTest, IsStoredAsItIsInRecordsAndReaders) {
    for (const std::string column : recordColumns) {
        std::string others;
        std::string values;
        for (const std::string needed : {"kind", "title", "marc"}) {
            if (needed == column) continue;
            others += ", " + needed;
            values += ", 'book'";
        }
        expectKept("record", column,
                   "insert into record (" + column + others +
                       ", format, fingerprint, title_key, author_key, created_at) "
                       "values ($1" +
                       values + ", 'marc21', $2, $2, $2, 0) returning id",
                   {Blob{std::string("\0\x01\xff", 3)}});
    }
    for (const std::string column : readerColumns) {
        std::string others;
        std::string values;
        for (const std::string needed : {"surname", "category"}) {
            if (needed == column) continue;
            others += ", " + needed;
            values += ", 'other'";
        }
        expectKept("reader", column,
                   "insert into reader (" + column + others +
                       ", card, registered_on, registered_until, name_key) "
                       "values ($1" +
                       values + ", 'R1', '2026-01-01', '2026-12-31', $2) returning id",
                   {Blob{}});
    }
}

RC_GTEST_PROP(PostgresText, EveryTextComesBackAndOthersStayOthers, (std::string one, std::string other)) {
    RC_ASSERT(postgres::fromServer(postgres::toServer(one)) == one);
    RC_ASSERT(postgres::isPlain(postgres::toServer(one)) == postgres::isPlain(one));
    RC_ASSERT((postgres::toServer(one) == postgres::toServer(other)) == (one == other));
    if (postgres::isPlain(one)) RC_ASSERT(postgres::toServer(one) == one);
}

TEST(PostgresText, LeavesProperTextAlone) {
    for (const char* text : {"", "Абай жолы", "Əлемніñ тілі", "😀", "\xf4\x8f\xbb\xbf"}) {
        EXPECT_TRUE(postgres::isPlain(text)) << text;
    }
    EXPECT_FALSE(postgres::isPlain(std::string_view("a\0b", 3)));
}

} // namespace kitapdar::storage
