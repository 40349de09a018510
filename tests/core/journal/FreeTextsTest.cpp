// Which columns hold texts that people write by hand.
#include "core/journal/FreeTexts.h"
#include "tests/support/Paths.h"
#include "tests/support/Shared.h"

#include <gtest/gtest.h>

#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>

namespace kitapdar::journal {
namespace {

constexpr const char* number = "850512312340";
constexpr const char* dots = "••••••";

/// Tables that no operation writes, and such as hold what is catalogued, what the library says of itself and of those
/// who work in it, or codes alone: nobody writes there about a reader.
const std::set<std::string> otherTables{"account_term",
                                        "author_mark",
                                        "backup_drill",
                                        "book_shape",
                                        "build_lease",
                                        "catalogue_target",
                                        "chapter", // what is printed in a book
                                        "consent",
                                        "consent_form",
                                        "content_group",
                                        "counter",
                                        "delivery_copy",
                                        "delivery_line", // titles of books
                                        "delivery_number",
                                        "derivative",
                                        "desk",
                                        "digitized_elsewhere", // titles of books
                                        "edition_decision",
                                        "given_number",
                                        "import_run",
                                        "key_slot",
                                        "ksu_entry",
                                        "ksu_number",
                                        "library_name",
                                        "loan_rule",
                                        "meta",
                                        "number_series",
                                        "operation",
                                        "operation_payload",
                                        "operation_subject",
                                        "page_flag",
                                        "page_text", // what is printed in a book
                                        "place",
                                        "reader_access",
                                        "reader_category",
                                        "reader_token",
                                        "recognition_request",
                                        "record",
                                        "record_doubt",
                                        "record_isbn",
                                        "reference_answer",
                                        "registration",
                                        "reminder",
                                        "retention_term",
                                        "scan",
                                        "signature",
                                        "staff_account",
                                        "staff_day",
                                        "staff_desk_attempt",
                                        "staff_event",
                                        "staff_grant",
                                        "staff_role",
                                        "staff_role_permission",
                                        "staff_session",
                                        "stage_limit",
                                        "supplier_column", // headings of tables
                                        "transfer",
                                        "use_act",
                                        "visit",
                                        "name_form",
                                        "person_shape"}; // which shapeOf() cleans

/// Codes, days and restricted values in the other tables.
const std::map<std::string, std::set<std::string>> otherColumns{
    {"backup_recipient", {"public_key", "role"}},
    {"calendar_day", {"rule", "month_day", "first_day", "last_day", "place"}},
    {"charge", {"kind", "on_day", "place"}},
    {"charge_line", {"kind", "on_day", "place", "desk", "receipt"}},
    {"copy",
     {"barcode", "inventory_number", "place", "currency", "lending", "received_on", "accounted", "excluded_on",
      "circulation", "condition", "condition_on", "at_place"}},
    {"delivery", {"on_day", "source", "document_on", "prepared_by", "signed_on", "signed_by"}},
    {"digitization_batch", {"due_on"}},
    {"digitization_file", {"kind", "path", "sha256"}},
    {"digitization_defect", {"code", "found_at_stage", "mended_at_stage", "state", "found_by", "closed_by"}},
    {"digitization_item", {"state", "category", "due_on", "languages"}},
    {"digitization_task", {"stage", "state", "finished_by"}},
    {"hold",
     {"state", "use_place", "pickup_place", "placed_on", "wanted_until", "suspended_until", "ready_until", "ended_on"}},
    {"inventory_correction", {"field", "on_day"}},
    {"inventory_entry", {"inventory_number", "author", "title", "currency", "stock_kind"}},
    {"ksu_record", {"part", "on_day", "cause", "document", "document_on"}},
    {"loan", {"use_place", "lent_on", "due_on", "reader_category", "place", "claimed_on"}},
    {"movement", {"kind", "state", "on_day", "to_place", "order_on", "prepared_by", "prepared_name"}},
    {"movement_line", {"from_place", "from_circulation", "returned_on"}},
    {"page", {"verdict", "defect", "kind", "label", "label_kind", "judged_by"}},
    {"reader",
     {"card", "birth_date", "iin", "category", "phone", "address", "registered_on", "registered_until", "forgotten_on",
      "sex", "blocked_on", "blocked_until"}},
    {"reader_card", {"card", "ended_on", "reason"}},
    {"reader_message", {"since_on", "until_on", "done_on"}},
    {"reader_relation", {"kind"}},
    {"replacement", {"on_day", "likeness"}},
    {"rights_decision", {"basis", "decided_by", "decided_on", "valid_until"}},
    {"serial_issue", {"kind", "number", "expected_on", "claim_from", "place", "arrived_on", "claimed_on"}},
    {"stocktaking", {"state", "place", "started_on", "closed_on", "closed_by", "signed_on"}},
    // A shelf mark of the list is that of the copy, which was cleaned when it was written.
    {"stocktaking_copy", {"place", "shelf", "outcome", "condition_before", "condition_on_before"}},
    {"stocktaking_scan", {"class"}},
    {"subscription", {"source", "unit"}},
    {"supplier", {"name", "name_key", "business_number"}},
    {"unmet_request", {"on_day", "place", "reason"}},
    {"write_off_act", {"state", "on_day", "reason", "order_on", "prepared_by", "prepared_name"}}};

bool isCleaned(const std::string& table, const std::string& column) {
    return storedText(table, column, std::string("ЖСН ") + number) == storage::Value(std::string("ЖСН ") + dots);
}

TEST(FreeTextsTest, EveryColumnOfTextIsCleanedOrIsNoTextWrittenByHand) {
    static const std::regex column(R"((?:^|[(,]) *(\w+) text\b)");
    std::istringstream schema(test::readFile(test::sourceFolder() / "tests/data/schema-sqlite.txt"));
    const std::string title = "-- table ";
    std::string table;
    int cleaned = 0;
    for (std::string line; std::getline(schema, line);) {
        if (line.starts_with("-- ")) table = line.starts_with(title) ? line.substr(title.size()) : std::string();
        if (table.empty() || otherTables.contains(table)) continue;
        const auto others = otherColumns.find(table);
        for (std::sregex_iterator each(line.begin(), line.end(), column), end; each != end; ++each) {
            const std::string name = (*each)[1];
            const bool isOther = others != otherColumns.end() && others->second.contains(name);
            EXPECT_NE(isCleaned(table, name), isOther) << table << "." << name << ": clean it in FreeTexts.cpp, or say "
                                                       << "here that nobody writes texts into it";
            if (!isOther) ++cleaned;
        }
    }
    EXPECT_GT(cleaned, 20);
}

TEST(FreeTextsTest, FactsThatPeopleWriteAreCleanedAndCodesAreNot) {
    const auto fact = [](FactName name) { return std::string(code(name)); };
    Facts facts{{fact(FactName::Note), std::string(number)},    {fact(FactName::Reason), std::string(number)},
                {fact(FactName::Name), std::string(number)},    {fact(FactName::Title), std::string(number)},
                {fact(FactName::Barcode), std::string(number)}, {fact(FactName::Records), std::int64_t{5}}};
    cleanFacts(facts);
    for (const FactName each : {FactName::Note, FactName::Reason, FactName::Name, FactName::Title})
        EXPECT_EQ(std::get<std::string>(facts[fact(each)]), dots);
    EXPECT_EQ(std::get<std::string>(facts[fact(FactName::Barcode)]), number);
    EXPECT_EQ(std::get<std::int64_t>(facts[fact(FactName::Records)]), 5);
}

} // namespace
} // namespace kitapdar::journal
