#include "core/audit/AuditList.h"

#include "core/journal/Journal.h"
#include "core/staff/SignInRepository.h"

#include <charconv>
#include <utility>

namespace kitapdar::audit {

namespace {

/// A condition that grows, and its values.
class Statement {
public:
    std::string mark(storage::Value value) {
        m_values.push_back(std::move(value));
        return '$' + std::to_string(m_values.size());
    }
    const storage::Parameters& values() const { return m_values; }

private:
    storage::Parameters m_values;
};

void add(std::string& where, const std::string& condition) {
    where += where.empty() ? " where " : " and ";
    where += condition;
}

/// What both sources have alike: the time, and where the list goes on. `t` has the columns at and `number`.
void addTime(std::string& where, Statement& statement, const AuditFilter& filter, const std::optional<LineKey>& after,
             bool ofEvents, const std::string& number) {
    if (filter.when) {
        add(where, "t.at >= " + statement.mark(filter.when->from));
        add(where, "t.at < " + statement.mark(filter.when->before));
    }
    if (!after) return;
    const std::string at = statement.mark(after->at);
    // Of one moment events stand before entries.
    if (after->isEvent == ofEvents)
        add(where,
            "t.at <= " + at + " and (t.at < " + at + " or " + number + " < " + statement.mark(after->number) + ")");
    else
        add(where, (ofEvents ? "t.at < " : "t.at <= ") + at);
}

std::string entriesOf(Statement& statement, const AuditFilter& filter, const std::optional<LineKey>& after, int limit) {
    std::string sql = "select t.at as at, 0 as source, t.seq as number from ";
    std::string where;
    if (filter.reader) {
        // The cross join keeps SQLite from going through all entries of the kind, or of the time, to spare a sort.
        sql += "operation_subject s cross join operation t";
        add(where, "t.seq = s.operation_seq and s.subject_table = 'reader' and s.subject_id = " +
                       statement.mark(*filter.reader));
    } else {
        sql += "operation t";
    }
    // The second condition is that of the index.
    if (!filter.account.empty())
        add(where, "t.operator_code = " + statement.mark(filter.account) + " and t.operator_code <> ''");
    if (!filter.kind.empty()) add(where, "t.kind = " + statement.mark(filter.kind));
    if (!filter.desk.empty()) add(where, "t.desk = " + statement.mark(filter.desk));
    addTime(where, statement, filter, after, false, "t.seq");
    return sql + where + " order by t.at desc, t.seq desc limit " + statement.mark(limit);
}

std::string eventsOf(Statement& statement, const AuditFilter& filter, const std::optional<LineKey>& after, int limit) {
    std::string where;
    if (!filter.account.empty())
        add(where,
            "t.account_id = (select a.id from staff_account a where a.code = " + statement.mark(filter.account) + ")");
    if (!filter.kind.empty()) add(where, "t.kind = " + statement.mark(filter.kind));
    if (filter.deniedOnly) add(where, "t.kind = " + statement.mark(std::string(staff::code(staff::EventKind::Denied))));
    if (!filter.desk.empty()) add(where, "t.desk = " + statement.mark(filter.desk));
    addTime(where, statement, filter, after, true, "t.id");
    return "select t.at as at, 1 as source, t.id as number from staff_event t" + where +
           " order by t.at desc, t.id desc limit " + statement.mark(limit);
}

std::optional<std::int64_t> numberIn(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

Result<std::optional<AuditLine>> eventLine(storage::Snapshot& snapshot, std::int64_t id) {
    return snapshot.first(
        "select e.at, a.code, a.name_kk, a.name_ru, e.desk, e.kind, e.detail from staff_event e "
        "left join staff_account a on a.id = e.account_id where e.id = $1",
        {id}, [id](const storage::Row& row) {
            AuditLine line;
            line.at = row.instant(0);
            if (!row.isNull(1)) {
                line.account = row.string(1);
                line.name = row.text(2).empty() ? row.string(3) : row.string(2);
            }
            line.desk = row.string(4);
            line.what = AuditEvent{id, row.string(5), row.string(6)};
            return line;
        });
}

} // namespace

PageKey pageKeyOf(const LineKey& key) {
    return std::to_string(key.at.milliseconds) + (key.isEvent ? ":1:" : ":0:") + std::to_string(key.number);
}

std::optional<LineKey> lineKeyOf(const PageKey& key) {
    const std::size_t first = key.find(':');
    if (first == std::string::npos || key.size() < first + 4 || key[first + 2] != ':') return std::nullopt;
    const auto at = numberIn(std::string_view(key).substr(0, first));
    const auto number = numberIn(std::string_view(key).substr(first + 3));
    if (!at || !number) return std::nullopt;
    return LineKey{Instant{*at}, key[first + 1] == '1', *number};
}

Result<std::vector<LineKey>> keysAfter(storage::Snapshot& snapshot, const AuditFilter& filter,
                                       const std::optional<LineKey>& after, int limit) {
    Statement statement;
    // Events are about no reader, and a denial leaves no entry.
    std::string sql;
    if (!filter.deniedOnly)
        sql = "select x.at, x.source, x.number from (" + entriesOf(statement, filter, after, limit) + ") x";
    if (!filter.reader) {
        if (!sql.empty()) sql += " union all ";
        sql += "select y.at, y.source, y.number from (" + eventsOf(statement, filter, after, limit) + ") y";
    }
    if (sql.empty()) return std::vector<LineKey>();
    sql += " order by 1 desc, 2 desc, 3 desc limit " + statement.mark(limit);
    return snapshot.all(sql, statement.values(), [](const storage::Row& row) {
        return LineKey{row.instant(0), row.integer(1) == 1, row.integer(2)};
    });
}

Result<std::vector<AuditLine>> linesOf(storage::Snapshot& snapshot, const journal::Journal& journal,
                                       const std::vector<LineKey>& keys) {
    std::vector<AuditLine> lines;
    lines.reserve(keys.size());
    for (const LineKey& key : keys) {
        if (key.isEvent) {
            TRY(auto line, eventLine(snapshot, key.number));
            if (line) lines.push_back(std::move(*line));
            continue;
        }
        TRY(auto entry, journal.entry(snapshot, key.number));
        if (!entry) continue;
        AuditLine line{entry->at, entry->operatorCode, entry->operatorName, entry->desk, {}};
        line.what = std::move(*entry);
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace kitapdar::audit
