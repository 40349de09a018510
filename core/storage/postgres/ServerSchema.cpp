#include "core/storage/postgres/ServerSchema.h"

#include "core/storage/Columns.h"
#include "core/storage/Definitions.h"
#include "core/storage/Migrator.h"
#include "core/storage/postgres/MigrationText.h"
#include "core/storage/postgres/PostgresConnection.h"

#include <optional>
#include <utility>

namespace kitapdar::storage::postgres {

namespace {

Definitions definitionsOfMigrations() {
    Definitions schema;
    carryOut(ownTables, schema);
    for (const Migration& migration : migrations(Engine::Postgres)) {
        carryOut(migration.script, schema);
        carryOut(migration.finish, schema);
    }
    return schema;
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

// Its rows have ids that are drawn at random, and its series is never used (core/staff/SignInRepository.h).
constexpr std::string_view drawnIds = "staff_session";

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
        if (!each.last || each.table == drawnIds || !expected.contains("table " + each.table)) continue;
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
