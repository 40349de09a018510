#include "core/journal/Head.h"

#include "core/journal/FormerEntries.h"

#include <vector>

namespace kitapdar::journal {

namespace {

struct Link {
    std::int64_t seq = 0;
    std::string hash;
    std::string previous;
    Instant at;
};

constexpr int linksAtOnce = 1000;
// No library comes as far. Beyond it a foreign pair of entries would leave no number for the next one.
constexpr std::int64_t lastNumber = std::int64_t{1} << 40;
// An entry that was written past foreign ones follows from one a little further down.
constexpr std::size_t mostForeignBetween = 200;

/// Whether the entry at `top` follows from one of those below it; between them there is no gap.
bool follows(const std::vector<Link>& links, std::size_t top) {
    if (links[top].seq == 1) return links[top].previous.empty();
    for (std::size_t below = top + 1; below < links.size() && below <= top + mostForeignBetween; ++below) {
        if (links[below].seq != links[below - 1].seq - 1) return false;
        if (links[below].hash == links[top].previous) return true;
    }
    return false;
}

/// The first number after the head that nobody took. `links`: newest first, with every entry after the head.
std::int64_t freeAfter(const std::vector<Link>& links, std::size_t head) {
    std::int64_t free = head < links.size() ? links[head].seq + 1 : 1;
    for (std::size_t above = head; above-- > 0;) {
        if (links[above].seq == free) ++free;
    }
    return free;
}

/// Looks through all entries from the newest one down: foreign ones stand at the end.
Result<End> searched(storage::Snapshot& snapshot) {
    std::vector<Link> links;
    std::size_t judged = 0;
    for (;;) {
        const std::int64_t below = links.empty() ? lastNumber : links.back().seq - 1;
        const std::size_t known = links.size();
        CHECK(snapshot.each(
            "select seq, hash, previous_hash, at from operation where seq > 0 and seq <= $1 "
            "order by seq desc limit $2",
            {below, linksAtOnce}, [&](const storage::Row& row) {
                links.push_back({row.integer(0), std::string(row.bytes(1)), std::string(row.bytes(2)), row.instant(3)});
                return true;
            }));
        const bool all = links.size() - known < linksAtOnce;
        // The last ones of a page are judged when those below them are known.
        const std::size_t whole = all ? links.size() : links.size() - mostForeignBetween;
        for (; judged < whole; ++judged) {
            if (!follows(links, judged)) continue;
            const std::int64_t next = freeAfter(links, judged);
            if (next <= lastNumber) return End{Head{links[judged].seq, links[judged].hash, links[judged].at}, next};
        }
        if (all) return End{std::nullopt, freeAfter(links, links.size())};
    }
}

} // namespace

Result<End> end(storage::Snapshot& snapshot) {
    std::optional<std::string> before;
    TRY(const auto newest,
        snapshot.first(
            "select o.seq, o.hash, o.previous_hash, o.at, (select p.hash from operation p where p.seq = o.seq - 1) "
            "from operation o where o.seq > 0 and o.seq <= $1 order by o.seq desc limit 1",
            {lastNumber}, [&](const storage::Row& row) {
                if (!row.isNull(4)) before = std::string(row.bytes(4));
                return Link{row.integer(0), std::string(row.bytes(1)), std::string(row.bytes(2)), row.instant(3)};
            }));
    if (!newest) return End{};
    const bool isFirst = newest->seq == 1 && newest->previous.empty();
    const bool follows = isFirst || before == newest->previous;
    if (follows && newest->seq < lastNumber) return End{Head{newest->seq, newest->hash, newest->at}, newest->seq + 1};
    return searched(snapshot);
}

Result<std::optional<Head>> head(storage::Snapshot& snapshot) {
    TRY(auto newest, end(snapshot));
    return std::move(newest.head);
}

Result<bool> hasEntry(storage::Snapshot& snapshot, std::int64_t seq, std::string_view hash) {
    TRY(const bool former, isFormer(snapshot));
    const std::string column = former ? "hash" : "former_hash";
    bool found = false;
    CHECK(
        snapshot.each("select hash, " + column + " from operation where seq = $1", {seq}, [&](const storage::Row& row) {
            found = row.bytes(0) == hash || (!row.isNull(1) && row.bytes(1) == hash);
            return false;
        }));
    return found;
}

Result<std::int64_t> entryCount(storage::Snapshot& snapshot) {
    return snapshot.number("select count(*) from operation");
}

} // namespace kitapdar::journal
