#include "core/storage/postgres/ServerSchema.h"

#include "core/storage/Columns.h"
#include "core/storage/Definitions.h"
#include "core/storage/Migrator.h"
#include "core/storage/postgres/ExpressionText.h"
#include "core/storage/postgres/PostgresConnection.h"

#include <optional>
#include <regex>
#include <utility>

namespace kitapdar::storage::postgres {

namespace {

// ----------------------------------------------------------------------------------------------- as migrations make it

/// Calls visit(match) for each place where the pattern fits.
template <class Visit>
void eachMatch(const std::string& text, const std::regex& pattern, Visit visit) {
    for (auto match = std::sregex_iterator(text.begin(), text.end(), pattern); match != std::sregex_iterator();
         ++match) {
        visit(*match);
    }
}

/// What stands between commas, apart from those in brackets and in quotes.
std::vector<std::string> parts(std::string_view list) {
    std::vector<std::string> all(1);
    int depth = 0;
    bool quoted = false;
    for (const char c : list) {
        if (c == '\'') quoted = !quoted;
        if (!quoted) depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (c == ',' && depth == 0 && !quoted)
            all.emplace_back();
        else if (!(all.back().empty() && (c == ' ' || c == '\n')))
            all.back() += c;
    }
    return all;
}

std::string firstWord(const std::string& text) { return text.substr(0, text.find_first_of(" \n(")); }

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ",") + name;
    return text;
}

/// Where the bracket that `text` begins in is closed; the whole when it is not.
std::string_view inBrackets(std::string_view text) {
    int depth = 1;
    bool quoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\'') quoted = !quoted;
        if (quoted) continue;
        depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
        if (depth == 0) return text.substr(0, at);
    }
    return text;
}

/// A definition and the text of its condition or default, in one spelling.
std::string withExpression(const std::string& definition, std::string_view sql) {
    const std::string plain = plainExpression(sql);
    return plain.empty() ? definition : definition + ": " + plain;
}

/// The check that a column or a constraint is written with.
std::string checkIn(const std::string& text) {
    static const std::regex check(R"(\bcheck\s*\()");
    std::smatch found;
    if (!std::regex_search(text, found, check)) return "c";
    return withExpression(
        "c", inBrackets(std::string_view(text).substr(static_cast<std::size_t>(found.position() + found.length()))));
}

/// What stands behind "default": a text, a number or a call.
std::string defaultIn(const std::string& text) {
    static const std::regex value(R"(\sdefault\s+('(?:[^']|'')*'|\w+\([^)]*\)|[-\w.]+))");
    std::smatch found;
    return std::regex_search(text, found, value) ? found[1].str() : std::string();
}

/// Reads what the migrations write: a small part of the language, in one way of writing it.
class Made {
public:
    void read(const std::string& script) {
        static const std::regex comment(R"(--[^\n]*)");
        static const std::regex statement(R"([^;]+)");
        eachMatch(std::regex_replace(script, comment, ""), statement,
                  [&](const std::smatch& match) { readStatement(match.str()); });
    }
    Definitions take() { return std::move(m_all); }

private:
    void readStatement(const std::string& text) {
        static const std::regex table(R"(^\s*create\s+table\s+(?:if\s+not\s+exists\s+)?(\w+)\s*\()");
        static const std::regex index(R"(^\s*create\s+(unique\s+)?index\s+(\w+)\s+on\s+(\w+)\s*(?:using\s+\w+\s*)?\()");
        static const std::regex dropped(R"(^\s*drop\s+(index|table)\s+(?:if\s+exists\s+)?(\w+))");
        static const std::regex altered(R"(^\s*alter\s+table\s+(\w+)\s+)");
        std::smatch found;
        if (std::regex_search(text, found, table)) {
            addTable(found[1], std::string(inBrackets(rest(text, found))));
        } else if (std::regex_search(text, found, index)) {
            const std::string_view keys = inBrackets(rest(text, found));
            const std::string_view behind = rest(text, found).substr(keys.size());
            std::vector<std::string> columns;
            std::string expressions;
            for (const std::string& key : parts(keys)) {
                const bool isColumn = key.find('(') == std::string::npos;
                columns.push_back(isColumn ? firstWord(key) : "*");
                if (!isColumn) expressions += key + " ; ";
            }
            if (const auto where = behind.find(" where "); where != std::string_view::npos)
                expressions += behind.substr(where);
            m_all["index " + found[2].str()] = withExpression(
                std::string(found[1].matched ? "unique " : "") + "on " + found[3].str() + " " + joined(columns),
                expressions);
        } else if (std::regex_search(text, found, dropped)) {
            drop(found[1], found[2]);
        } else if (std::regex_search(text, found, altered)) {
            for (const std::string& change : parts(rest(text, found))) alter(found[1], change);
        }
    }

    static std::string_view rest(const std::string& text, const std::smatch& after) {
        return std::string_view(text).substr(static_cast<std::size_t>(after.position() + after.length()));
    }

    void drop(const std::string& what, const std::string& name) {
        m_all.erase(what + " " + name);
        if (what != "table") return;
        std::erase_if(m_all, [&](const auto& each) {
            return each.first.starts_with("column " + name + ".") || each.first.ends_with(" of " + name) ||
                   (each.first.starts_with("index ") && each.second.find("on " + name + " ") != std::string::npos);
        });
    }

    void addTable(const std::string& table, const std::string& body) {
        m_all["table " + table] = "logged";
        for (const std::string& part : parts(body)) {
            if (!part.empty()) add(table, part);
        }
    }

    void alter(const std::string& table, const std::string& change) {
        static const std::regex added(R"(^add\s+(?:column\s+)?)");
        static const std::regex optional(R"(^alter\s+column\s+(\w+)\s+drop\s+not\s+null)");
        static const std::regex gone(R"(^drop\s+(column|constraint)\s+(?:if\s+exists\s+)?(\w+))");
        std::smatch found;
        if (std::regex_search(change, found, added)) {
            add(table, change.substr(static_cast<std::size_t>(found.length())));
        } else if (std::regex_search(change, found, optional)) {
            std::string& column = m_all["column " + table + "." + found[1].str()];
            constexpr std::string_view required = " not null";
            if (const auto at = column.find(required); at != std::string::npos) column.erase(at, required.size());
        } else if (std::regex_search(change, found, gone)) {
            if (found[1] == "column")
                dropColumn(table, found[2]);
            else
                m_all.erase("constraint " + found[2].str() + " of " + table);
        }
    }

    /// Constraints that speak of it go with it.
    void dropColumn(const std::string& table, const std::string& column) {
        static const std::regex texts(R"('[^']*')");
        const std::regex name(R"(\b)" + column + R"(\b)");
        m_all.erase("column " + table + "." + column);
        std::erase_if(m_all, [&](const auto& each) {
            return each.first.starts_with("constraint ") && each.first.ends_with(" of " + table) &&
                   std::regex_search(std::regex_replace(each.second, texts, ""), name);
        });
    }

    /// A column or a constraint.
    void add(const std::string& table, const std::string& part) {
        static const std::regex named(R"(^constraint\s+(\w+)\s+)");
        static const std::regex keys(R"(^(unique|primary\s+key)\s*\(([^)]*)\))");
        std::smatch found;
        std::string name;
        std::string text = part;
        if (std::regex_search(text, found, named)) {
            name = found[1];
            text = text.substr(static_cast<std::size_t>(found.length()));
        }
        if (std::regex_search(text, found, keys)) {
            std::vector<std::string> columns;
            for (const std::string& column : parts(found[2].str())) columns.push_back(firstWord(column));
            const bool primary = found[1] != "unique";
            addConstraint(table, primary ? table + "_pkey" : name, (primary ? "p " : "u ") + joined(columns));
        } else if (!name.empty()) {
            addConstraint(table, name, checkIn(text));
        } else {
            addColumn(table, firstWord(part), part);
        }
    }

    void addConstraint(const std::string& table, const std::string& name, const std::string& what) {
        m_all["constraint " + name + " of " + table] = what;
    }

    void addColumn(const std::string& table, const std::string& name, const std::string& text) {
        static const std::regex type(R"(^\w+\s+(\w+))");
        static const std::regex unique(R"(\bconstraint\s+(\w+)\s+unique\b)");
        static const std::regex check(R"(\bconstraint\s+(\w+)\s+check\b)");
        static const std::regex reference(R"(\breferences\s+(\w+))");
        const auto has = [&](std::string_view words) { return text.find(words) != std::string::npos; };
        std::smatch found;
        std::string column;
        if (std::regex_search(text, found, type)) column = found[1];
        if (has("collate \"C\"")) column += " C";
        if (has("not null") || has("primary key")) column += " not null";
        if (has(" as identity")) column += " identity";
        if (has(" default ") && !has(" as identity")) column = withExpression(column + " default", defaultIn(text));
        m_all["column " + table + "." + name] = column;
        if (has("primary key")) addConstraint(table, table + "_pkey", "p " + name);
        if (std::regex_search(text, found, unique)) addConstraint(table, found[1], "u " + name);
        if (std::regex_search(text, found, check)) addConstraint(table, found[1], checkIn(text));
        if (std::regex_search(text, found, reference))
            addConstraint(table, table + "_" + name + "_fkey",
                          "f " + name + " " + found[1].str() + (has("on delete cascade") ? " c" : " a"));
    }

    Definitions m_all;
};

Definitions definitionsOfMigrations() {
    Made made;
    made.read(ownTables);
    for (const Migration& migration : migrations(Engine::Postgres)) {
        made.read(migration.script);
        made.read(migration.finish);
    }
    return made.take();
}

// ---------------------------------------------------------------------------------------------- as the server tells it

constexpr std::string_view tables =
    "select case c.relkind when 'v' then 'view ' when 'm' then 'view ' when 'f' then 'foreign table ' else 'table ' "
    "end || c.relname, case when c.relpersistence = 'p' then 'logged' else 'not logged' end, '' from pg_class c "
    "where c.relnamespace = cast(current_schema() as regnamespace) and c.relkind in ('r', 'p', 'v', 'm', 'f')";

constexpr std::string_view columns =
    "select 'column ' || c.relname || '.' || a.attname, format_type(a.atttypid, a.atttypmod) "
    "|| coalesce((select ' C' from pg_collation l where l.oid = a.attcollation and l.collname = 'C'), '') "
    "|| case when a.attnotnull then ' not null' else '' end || case when a.attidentity <> '' then ' identity' else '' "
    "end || case when a.attgenerated <> '' then ' generated' when a.atthasdef then ' default' else '' end, "
    "coalesce(pg_get_expr(d.adbin, d.adrelid), '') from pg_attribute a join pg_class c on c.oid = a.attrelid "
    "left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum where a.attnum > 0 and not a.attisdropped "
    "and c.relkind in ('r', 'p') and c.relnamespace = cast(current_schema() as regnamespace)";

// Those that a constraint stands on are the constraint's.
constexpr std::string_view indexes =
    "select 'index ' || c.relname, case when i.indisvalid then '' else 'not valid ' end || case when i.indisunique "
    "then 'unique ' else '' end || 'on ' || t.relname || ' ' || (select string_agg(coalesce(cast(a.attname as text), "
    "'*'), ',' order by k.place) from unnest(cast(i.indkey as int2[])) with ordinality k (number, place) left join "
    "pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number), coalesce((select string_agg("
    "pg_get_indexdef(i.indexrelid, cast(k.place as integer), false) || ' ; ', '' order by k.place) "
    "from unnest(cast(i.indkey as int2[])) with ordinality k (number, place) where k.number = 0), '') "
    "|| coalesce(' where ' || pg_get_expr(i.indpred, i.indrelid), '') from pg_index i join pg_class c on c.oid = "
    "i.indexrelid join pg_class t on t.oid = i.indrelid "
    "where c.relnamespace = cast(current_schema() as regnamespace) and not exists "
    "(select 1 from pg_constraint b where b.conindid = i.indexrelid and b.contype in ('p', 'u', 'x'))";

constexpr std::string_view constraints =
    "select 'constraint ' || b.conname || ' of ' || t.relname, case when not b.convalidated then 'not valid' "
    "when b.contype = 'c' then 'c' else cast(b.contype as text) || ' ' || (select string_agg(cast(a.attname as text), "
    "',' order by k.place) from unnest(b.conkey) with ordinality k (number, place) join pg_attribute a "
    "on a.attrelid = b.conrelid and a.attnum = k.number) || case when b.contype = 'f' then ' ' || (select r.relname "
    "from pg_class r where r.oid = b.confrelid) || ' ' || cast(b.confdeltype as text) else '' end end, "
    "coalesce(pg_get_expr(b.conbin, b.conrelid), '') from pg_constraint b join pg_class t on t.oid = b.conrelid "
    "where b.connamespace = cast(current_schema() as regnamespace) and b.contype <> 'n'";

// Triggers that hold references are the server's own; one that was switched off holds nothing.
constexpr std::string_view strangers =
    "with own as (select oid, relname, relrowsecurity or relforcerowsecurity as secured from pg_class "
    "where relnamespace = cast(current_schema() as regnamespace)) "
    "select 'trigger ' || t.tgname || ' of ' || o.relname || case when t.tgisinternal then ' is switched off' else "
    "' does not belong here' end from pg_trigger t join own o on o.oid = t.tgrelid "
    "where not t.tgisinternal or t.tgenabled <> 'O' "
    "union all select 'rule ' || r.rulename || ' of ' || o.relname || ' does not belong here' from pg_rewrite r "
    "join own o on o.oid = r.ev_class where r.rulename <> '_RETURN' "
    "union all select 'policy ' || p.polname || ' of ' || o.relname || ' does not belong here' from pg_policy p "
    "join own o on o.oid = p.polrelid "
    "union all select 'row level security of ' || o.relname || ' does not belong here' from own o where o.secured "
    "union all select 'heir ' || h.relname || ' of ' || o.relname || ' does not belong here' from pg_inherits i "
    "join own o on o.oid = i.inhparent join pg_class h on h.oid = i.inhrelid where h.relkind in ('r', 'p', 'f') "
    "union all select 'function ' || f.proname || ' does not belong here' from pg_proc f "
    "where f.pronamespace = cast(current_schema() as regnamespace) order by 1";

// What a role may not look at has no last number.
constexpr std::string_view series =
    "select cast(t.relname as text), case when has_sequence_privilege(s.oid, 'usage, select') then "
    "coalesce(pg_sequence_last_value(s.oid), 0) end, case when q.seqincrement <> 1 or q.seqcycle then 1 else 0 end "
    "from pg_class t join pg_attribute a on a.attrelid = t.oid and a.attname = 'id' and a.attidentity <> '' "
    "join pg_depend d on d.refobjid = t.oid and d.refobjsubid = a.attnum and d.deptype = 'i' "
    "join pg_class s on s.oid = d.objid and s.relkind = 'S' join pg_sequence q on q.seqrelid = s.oid "
    "where t.relnamespace = cast(current_schema() as regnamespace) order by 1";

struct Series {
    std::string table;
    std::optional<std::int64_t> last; // nullopt: the role may not know
    bool strange = false;             // counts otherwise than by one
};

/// Those that would give out a number once more.
Result<std::vector<std::string>> strangeSeries(Snapshot& snapshot, const Definitions& expected) {
    std::vector<std::string> lines;
    TRY(const auto all, snapshot.all(series, {}, [](const Row& row) {
        return Series{row.string(0), row.maybeInteger(1), row.integer(2) == 1};
    }));
    for (const Series& each : all) {
        const std::string name = "series of ids of " + each.table;
        if (each.strange) lines.push_back(name + " is another one");
        if (!each.last || !expected.contains("table " + each.table)) continue;
        TRY(const auto highest, snapshot.number("select max(id) from " + each.table));
        if (*each.last < highest)
            lines.push_back(name + " is set back: " + std::to_string(*each.last) + " of " + std::to_string(highest));
    }
    return lines;
}

} // namespace

Result<std::vector<std::string>> schemaDifferences(Snapshot& snapshot) {
    Definitions found;
    for (const std::string_view question : {tables, columns, indexes, constraints}) {
        CHECK(snapshot.each(question, {}, [&](const Row& row) {
            found[row.string(0)] = withExpression(row.string(1), row.text(2));
            return true;
        }));
    }
    const Definitions expected = definitionsOfMigrations();
    auto lines = differences(expected, found);
    const auto add = [&](std::vector<std::string> more) {
        lines.insert(lines.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    TRY(auto others, snapshot.all(strangers, {}, only<std::string>));
    add(std::move(others));
    TRY(auto setBack, strangeSeries(snapshot, expected));
    add(std::move(setBack));
    return lines;
}

} // namespace kitapdar::storage::postgres
