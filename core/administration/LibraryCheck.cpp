#include "core/administration/LibraryCheck.h"

#include "core/digitization/Item.h"

#include <string_view>

namespace kitapdar {

namespace {

constexpr int reportedOfEachKind = 10;

/// Must hold between rows, whatever the program did. The query names the rows (text) for which it does not.
struct Invariant {
    std::string_view code;
    std::string sql;
};

std::string quotedItemStates() {
    std::string list;
    for (const digitization::ItemState state : digitization::itemStates()) {
        list += (list.empty() ? "'" : ", '") + std::string(digitization::code(state)) + "'";
    }
    return list;
}

/// "table row points to a row of another table that is not there".
std::string orphans(const std::string& table, const std::string& column, const std::string& other) {
    return "select '" + table + " ' || t.id from " + table + " t left join " + other + " o on o.id = t." + column +
           " where t." + column + " is not null and o.id is null order by t.id";
}

std::vector<Invariant> invariants() {
    return {
        {"copy_lent_twice",
         "select 'copy ' || copy_id from loan where returned_at is null group by copy_id having count(*) > 1 "
         "order by copy_id"},
        {"lent_copy_not_in_stock",
         "select 'copy ' || c.id from copy c join loan l on l.copy_id = c.id and l.returned_at is null "
         "where c.state = 'written_off' order by c.id"},
        {"returned_before_lent",
         "select 'loan ' || id from loan where returned_at is not null and returned_at < lent_at order by id"},
        {"due_before_lent", "select 'loan ' || id from loan where due_on < lent_on order by id"},
        {"copy_without_record", orphans("copy", "record_id", "record")},
        {"isbn_without_record", orphans("record_isbn", "record_id", "record")},
        {"loan_without_copy", orphans("loan", "copy_id", "copy")},
        {"loan_without_reader", orphans("loan", "reader_id", "reader")},
        {"item_without_record", orphans("digitization_item", "record_id", "record")},
        {"item_without_copy", orphans("digitization_item", "copy_id", "copy")},
        {"item_without_batch", orphans("digitization_item", "batch_id", "digitization_batch")},
        {"file_without_item", orphans("digitization_file", "item_id", "digitization_item")},
        {"unknown_item_state", "select 'digitization_item ' || id from digitization_item where state not in (" +
                                   quotedItemStates() + ") order by id"},
        {"reader_not_findable",
         "select 'reader ' || r.id from reader r where not exists "
         "(select 1 from reader_token t where t.reader_id = r.id) order by r.id"},
        {"reader_token_left_over",
         "select 'reader ' || t.reader_id from reader_token t left join reader r on r.id = t.reader_id "
         "where r.id is null group by t.reader_id order by t.reader_id"},
        {"subject_without_operation",
         "select 'operation ' || s.operation_seq from operation_subject s left join operation o "
         "on o.seq = s.operation_seq where o.seq is null order by s.operation_seq"},
    };
}

Result<void> checkInvariants(storage::Snapshot& snapshot, std::vector<CheckProblem>& problems) {
    for (const Invariant& invariant : invariants()) {
        int reported = 0;
        CHECK(snapshot.each(invariant.sql, {}, [&](const storage::Row& row) {
            problems.push_back({std::string(invariant.code), row.string(0)});
            return ++reported < reportedOfEachKind;
        }));
    }
    return {};
}

} // namespace

Result<std::vector<CheckProblem>> checkLibrary(storage::Store& store, const journal::Journal& journal,
                                               const catalogue::SearchIndex& search) {
    std::vector<CheckProblem> problems;
    TRY(auto damage, store.damage());
    if (damage.size() > reportedOfEachKind) damage.resize(reportedOfEachKind);
    for (std::string& line : damage) problems.push_back({"damage", std::move(line)});
    CHECK(store.readNow([&](storage::Snapshot& snapshot) -> Result<void> {
        TRY(const auto broken, journal.firstBroken(snapshot));
        if (broken) problems.push_back({"journal_chain", "operation " + std::to_string(*broken)});
        TRY(const auto unsearchable, search.disagreements(snapshot, reportedOfEachKind));
        for (const catalogue::RecordId id : unsearchable) {
            problems.push_back({"search_index", "record " + std::to_string(id.value)});
        }
        return checkInvariants(snapshot, problems);
    }));
    return problems;
}

} // namespace kitapdar
