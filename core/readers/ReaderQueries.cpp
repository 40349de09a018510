#include "core/readers/ReaderQueries.h"

#include "core/audit/AccessLog.h"
#include "core/readers/LoanCounts.h"
#include "core/readers/ReaderRepository.h"
#include "core/readers/ReaderTokens.h"
#include "core/text/Iin.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace kitapdar::readers {

namespace {

constexpr std::size_t idBytes = 8;
constexpr std::size_t mostNamed = 500; // in one statement
// As the index reader_by_name says it.
constexpr std::string_view listed = "r.blocked_data = 0 and r.forgotten_on is null";

/// A place in the order: the name key, then the id in eight bytes, the highest first.
PageKey pageKey(std::string_view nameKey, std::int64_t id) {
    PageKey key(nameKey);
    for (std::size_t byte = idBytes; byte-- > 0;)
        key += static_cast<char>((static_cast<std::uint64_t>(id) >> (8 * byte)) & 0xFFU);
    return key;
}

std::pair<storage::Blob, std::int64_t> placeOf(const PageKey& key) {
    if (key.size() < idBytes) return {storage::Blob{}, 0};
    std::uint64_t id = 0;
    for (const char byte : key.substr(key.size() - idBytes)) id = (id << 8U) | static_cast<unsigned char>(byte);
    return {storage::Blob{key.substr(0, key.size() - idBytes)}, static_cast<std::int64_t>(id)};
}

/// A statement in the making: its text and the values of its numbered parameters.
class Statement {
public:
    std::string mark(storage::Value value) {
        m_values.push_back(std::move(value));
        return "$" + std::to_string(m_values.size());
    }
    const storage::Parameters& values() const { return m_values; }

private:
    storage::Parameters m_values;
};

/// "(token >= $1 and token < $2 or …)": one of the spellings begins the token or is all of it.
std::string beginsWith(Statement& statement, const QueryWord& word) {
    std::string condition;
    for (const std::string& spelling : word.beginnings) {
        condition += (condition.empty() ? "(" : " or ");
        condition += "token >= " + statement.mark(spelling);
        condition += " and token < " + statement.mark(afterPrefix(spelling));
    }
    for (const std::string& whole : word.wholes) condition += " or token = " + statement.mark(whole);
    return condition + ")";
}

/// What was typed, and the marks by which sealed values are found.
struct Asked {
    std::string text;
    std::vector<QueryWord> words;
    std::optional<std::string> iin; // all that was typed is one
    std::optional<std::string> iinIndex;
    std::optional<std::string> phoneIndex;
};

bool hasDigits(const std::string& text) {
    return std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; }) >=
           static_cast<std::ptrdiff_t>(phoneDigits);
}

Result<Asked> askedBy(storage::Snapshot& snapshot, const Restricted& restricted, const std::string& text) {
    Asked asked{text, {}, {}, {}, {}};
    std::shared_ptr<const keys::OpenedKey> opened;
    if (hasDigits(text)) {
        auto key = restricted.key(snapshot);
        if (const Fault* fault = key ? nullptr : std::get_if<Fault>(&key.error())) return fail(*fault);
        if (key) opened = std::move(*key);
        if (const std::string iin = text::normalizeIin(text); !text::checkIin(iin)) asked.iin = iin;
    }
    asked.words = queryWords(text, opened ? &opened->sealer : nullptr);
    if (!opened) return asked;
    if (asked.iin) asked.iinIndex = opened->sealer.mark("iin", *asked.iin);
    if (const auto phone = wholePhone(text)) asked.phoneIndex = opened->sealer.mark("phone", *phone);
    return asked;
}

/// " union select …": those whose number is all that was typed.
std::string byMarks(Statement& statement, const Asked& asked) {
    std::string more;
    if (asked.iinIndex) {
        more +=
            " union select i.id from reader i where i.iin_index = " + statement.mark(storage::Blob{*asked.iinIndex});
    } else if (asked.iin) {
        more += " union select i.id from reader i where i.iin = " + statement.mark(*asked.iin);
    }
    if (asked.phoneIndex) {
        more += " union select t.id from reader t where t.phone_index = " +
                statement.mark(storage::Blob{*asked.phoneIndex});
    }
    return more;
}

/// The readers who have a token for each word, as "(…) f join reader r …"; the longest word leads, for it finds least.
std::string matching(Statement& statement, const Asked& asked) {
    std::vector<QueryWord> words = asked.words;
    const std::string listedOnly = " where " + std::string(listed);
    if (words.empty()) return "reader r" + listedOnly;
    std::ranges::sort(words, std::ranges::greater(),
                      [](const QueryWord& word) { return word.beginnings.front().size(); });
    std::string from = "(select distinct reader_id from reader_token where " + beginsWith(statement, words.front()) +
                       ") f join reader r on r.id = f.reader_id" + listedOnly;
    for (std::size_t i = 1; i < words.size(); ++i) {
        from += " and exists (select 1 from reader_token t where t.reader_id = r.id and " +
                beginsWith(statement, words[i]) + ")";
    }
    if (const auto phone = phoneIn(asked.text)) {
        // Or of those with the last four digits the ones whose phone ends with all that was typed.
        std::string digits = "q.phone";
        for (const char* sign : {" ", "-", "+", "(", ")", "."}) {
            digits = "replace(" + digits + ", '" + sign + "', '')";
        }
        from = "(select r.id as reader_id from " + from +
               " union select p.reader_id from reader_token p join reader q " +
               "on q.id = p.reader_id where p.token = " + statement.mark(phone->substr(phone->size() - phoneDigits)) +
               " and " + digits + " like " + statement.mark("%" + *phone) + byMarks(statement, asked) +
               ") f join reader r on r.id = f.reader_id" + listedOnly;
    } else if (asked.iin) {
        from = "(select r.id as reader_id from " + from + byMarks(statement, asked) +
               ") f join reader r on r.id = f.reader_id" + listedOnly;
    }
    return from;
}

/// "($1, $2 …)": the spellings of the words.
std::string oneOf(Statement& statement, const std::vector<QueryWord>& words) {
    std::string list = "(";
    for (const QueryWord& word : words) {
        for (const auto* spellings : {&word.beginnings, &word.wholes}) {
            for (const std::string& spelling : *spellings) {
                if (list.back() != '(') list += ", ";
                list += statement.mark(spelling);
            }
        }
    }
    return list + ")";
}

/// How many words of the query are whole tokens of the reader: those readers come first.
std::string wholeWords(Statement& statement, const std::vector<QueryWord>& words) {
    return "(select count(*) from reader_token w where w.reader_id = r.id and w.token in " + oneOf(statement, words) +
           ")";
}

std::string rowColumns(Statement& statement, Day today) {
    return "r.id, r.card, r.surname, r.given_name, r.patronymic, r.birth_date, r.category, r.registered_until, "
           "r.blocked_reason, " +
           openLoanCountSql("r.id") + ", " + overdueLoanCountSql("r.id", statement.mark(today));
}

ReaderRow rowFrom(const storage::Row& row) {
    ReaderRow reader;
    reader.id = row.id<ReaderId>(0);
    reader.card = row.string(1);
    reader.name = {row.string(2), row.string(3), row.string(4)};
    if (const auto birth = row.maybeDay(5)) reader.birthYear = birth->year();
    reader.category = row.string(6);
    reader.registeredUntil = row.day(7);
    reader.blocked = !row.text(8).empty();
    reader.openLoans = row.integer(9);
    reader.overdueLoans = row.integer(10);
    return reader;
}

/// So many readers have the word that going through all readers in order meets the first of them sooner than sorting
/// those who have it.
Result<bool> isCommon(storage::Snapshot& snapshot, const QueryWord& word) {
    constexpr int common = 2000;
    Statement statement;
    const std::string condition = beginsWith(statement, word);
    TRY(const auto tokens, snapshot.number("select count(*) from (select 1 from reader_token where " + condition +
                                               " limit " + statement.mark(common) + ") t",
                                           statement.values()));
    return tokens == common;
}

/// The same readers in the same order as a search finds them: those who have the whole word, then those of whose
/// tokens it is a beginning, by name.
Result<std::vector<ReaderRow>> commonWord(storage::Snapshot& snapshot, const QueryWord& word, Day today, int limit) {
    Statement whole;
    const std::string wholeColumns = rowColumns(whole, today);
    const std::string tokens = oneOf(whole, {word});
    TRY(auto rows,
        snapshot.all("select " + wholeColumns +
                         " from (select reader_id, count(*) as tokens from reader_token where token in " + tokens +
                         " group by reader_id) f join reader r on r.id = f.reader_id where " + std::string(listed) +
                         " order by f.tokens desc, r.name_key, r.id limit " + whole.mark(limit),
                     whole.values(), rowFrom));
    Statement begun;
    const std::string columns = rowColumns(begun, today);
    const std::string ofReader = "exists (select 1 from reader_token t where t.reader_id = r.id and ";
    std::string sql = "select " + columns + " from reader r where " + ofReader + beginsWith(begun, word) + ")";
    sql += " and not " + ofReader + "t.token in " + oneOf(begun, {word}) + ")";
    sql += " and " + std::string(listed);
    sql += " order by r.name_key, r.id limit " + begun.mark(limit - static_cast<int>(rows.size()));
    TRY(auto more, snapshot.all(sql, begun.values(), rowFrom));
    std::ranges::move(more, std::back_inserter(rows));
    return rows;
}

/// Text that has no word in it ("?!") finds nobody; empty text means everybody.
bool findsNobody(const std::string& text, const std::vector<QueryWord>& words) {
    return words.empty() && text.find_first_not_of(" \t\r\n") != std::string::npos;
}

} // namespace

Result<std::optional<Reader>> ReaderQueries::byId(storage::Snapshot& snapshot,
                                                  const staff::Permitted<Permission::ReaderView>& by,
                                                  ReaderId id) const {
    TRY(auto found, ReaderRepository().byId(snapshot, id));
    if (found && m_log) m_log->readerSeen(by, found->id.value, audit::Way::Card);
    return found;
}

Result<std::optional<Reader>> ReaderQueries::byCard(storage::Snapshot& snapshot,
                                                    const staff::Permitted<Permission::ReaderView>& by,
                                                    const text::ScannedCode& card) const {
    TRY(auto found, ReaderRepository().byCard(snapshot, card));
    if (found && m_log) m_log->readerSeen(by, found->id.value, audit::Way::Card);
    return found;
}

Result<std::optional<ReaderId>, Refusal<keys::KeyLocked>> ReaderQueries::idByIin(
    storage::Snapshot& snapshot, const staff::Permitted<Permission::ReaderView>&, const std::string& iin) const {
    TRY(const auto found, m_restricted.idByIin(snapshot, iin));
    return found;
}

Result<std::vector<ReaderRow>> ReaderQueries::find(storage::Snapshot& snapshot,
                                                   const staff::Permitted<Permission::ReaderView>&,
                                                   const std::string& text, Day today, int limit) const {
    TRY(const Asked asked, askedBy(snapshot, m_restricted, text));
    const std::vector<QueryWord>& words = asked.words;
    if (words.empty()) return std::vector<ReaderRow>();
    if (words.size() == 1 && !phoneIn(text) && !asked.iin) {
        TRY(const bool common, isCommon(snapshot, words.front()));
        if (common) return commonWord(snapshot, words.front(), today, limit);
    }
    Statement statement;
    // First the best few, then what a row tells of them: nobody counts the loans of all who have the word.
    const std::string columns = rowColumns(statement, today);
    const std::string from = matching(statement, asked);
    const std::string whole = wholeWords(statement, words);
    const std::string sql = "select " + columns + " from (select r.id as found, " + whole + " as whole from " + from +
                            " order by whole desc, r.name_key, r.id limit " + statement.mark(limit) +
                            ") best join reader r on r.id = best.found order by best.whole desc, r.name_key, r.id";
    return snapshot.all(sql, statement.values(), rowFrom);
}

Result<PageAnchors> ReaderQueries::anchors(storage::Snapshot& snapshot, const staff::Permitted<Permission::ReaderView>&,
                                           const std::string& text) const {
    TRY(const Asked asked, askedBy(snapshot, m_restricted, text));
    PageAnchors anchors;
    if (findsNobody(text, asked.words)) return anchors;
    {
        Statement statement;
        const std::string from = matching(statement, asked);
        TRY(anchors.count, snapshot.number("select count(*) from " + from, statement.values()));
    }
    Statement statement;
    const std::string from = matching(statement, asked);
    const std::string distance = statement.mark(anchorDistance);
    const std::string sql =
        "select o.name_key, o.id from (select r.name_key, r.id, row_number() over "
        "(order by r.name_key, r.id) as place from " +
        from + ") o where o.place % " + distance + " = 0 order by o.place";
    TRY(anchors.keys, snapshot.all(sql, statement.values(),
                                   [](const storage::Row& row) { return pageKey(row.bytes(0), row.integer(1)); }));
    return anchors;
}

Result<std::vector<ReaderRow>> ReaderQueries::page(storage::Snapshot& snapshot,
                                                   const staff::Permitted<Permission::ReaderView>&,
                                                   const std::string& text, Day today,
                                                   const PageRequest& request) const {
    TRY(const Asked asked, askedBy(snapshot, m_restricted, text));
    if (findsNobody(text, asked.words)) return std::vector<ReaderRow>();
    Statement statement;
    const std::string columns = rowColumns(statement, today);
    std::string sql = "select " + columns + " from " + matching(statement, asked);
    if (!request.after.empty()) {
        const auto [nameKey, id] = placeOf(request.after);
        sql += " and (r.name_key, r.id) > (" + statement.mark(nameKey) + ", ";
        sql += statement.mark(id) + ")";
    }
    sql += " order by r.name_key, r.id limit " + statement.mark(request.limit);
    sql += " offset " + statement.mark(request.skip);
    return snapshot.all(sql, statement.values(), rowFrom);
}

Result<std::vector<ReaderRow>> ReaderQueries::rows(storage::Snapshot& snapshot,
                                                   const staff::Permitted<Permission::ReaderView>&,
                                                   const std::vector<ReaderId>& ids, Day today) const {
    std::map<ReaderId, ReaderRow> found;
    for (std::size_t begin = 0; begin < ids.size(); begin += mostNamed) {
        Statement statement;
        const std::string columns = rowColumns(statement, today);
        std::string marks;
        for (std::size_t i = begin; i < std::min(ids.size(), begin + mostNamed); ++i)
            marks += (marks.empty() ? "" : ", ") + statement.mark(ids[i]);
        const std::string sql =
            "select " + columns + " from reader r where r.id in (" + marks + ") and " + std::string(listed);
        TRY(const auto rows, snapshot.all(sql, statement.values(), rowFrom));
        for (const ReaderRow& row : rows) found.insert_or_assign(row.id, row);
    }
    std::vector<ReaderRow> rows;
    for (const ReaderId id : ids) {
        if (const auto row = found.find(id); row != found.end()) rows.push_back(row->second);
    }
    return rows;
}

Result<std::vector<ReaderId>> ReaderQueries::ids(storage::Snapshot& snapshot,
                                                 const staff::Permitted<Permission::ReaderView>&,
                                                 const std::string& text) const {
    TRY(const Asked asked, askedBy(snapshot, m_restricted, text));
    if (findsNobody(text, asked.words)) return std::vector<ReaderId>();
    Statement statement;
    const std::string sql = "select r.id from " + matching(statement, asked) + " order by r.name_key, r.id";
    return snapshot.all(sql, statement.values(), [](const storage::Row& row) { return row.id<ReaderId>(0); });
}

} // namespace kitapdar::readers
