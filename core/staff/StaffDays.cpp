#include "core/staff/StaffDays.h"

#include "core/journal/ClockBehind.h"
#include "core/journal/Journal.h"
#include "core/staff/Kinds.h"

#include <sodium.h>

namespace kitapdar::staff {

namespace {

/// Digest of the events of a range, and how many they are.
struct Held {
    std::string digest;
    std::int64_t events = 0;
};

Result<Held> heldOf(storage::Snapshot& snapshot, std::int64_t first, std::int64_t last) {
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES);
    // Each with its size, so that no value is the beginning of another.
    const auto add = [&](std::string_view text) {
        const std::string size = std::to_string(text.size()) + ':';
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(size.data()), size.size());
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(text.data()), text.size());
    };
    Held held;
    CHECK(
        snapshot.each("select id, at, on_day, desk, account_id, kind, detail from staff_event where id between $1 and "
                      "$2 order by id",
                      {first, last}, [&](const storage::Row& row) {
                          add(std::to_string(row.integer(0)));
                          add(std::to_string(row.integer(1)));
                          for (const int text : {2, 3}) add(row.text(text));
                          add(row.isNull(4) ? std::string() : std::to_string(row.integer(4)));
                          for (const int text : {5, 6}) add(row.text(text));
                          ++held.events;
                          return true;
                      }));
    held.digest.resize(crypto_generichash_BYTES);
    crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(held.digest.data()), held.digest.size());
    return held;
}

} // namespace

Result<void> closeDays(storage::Transaction& transaction, const journal::Journal& journal) {
    TRY(const int behind, journal::daysBehind(transaction, journal.clock()));
    if (behind > 0) return {};
    const std::string today = journal.clock().today().iso();
    TRY(const auto done, transaction.number("select count(*) from staff_day where day >= $1", {today}));
    if (done > 0) return {};
    TRY(const auto held, transaction.number("select max(last_event) from staff_day"));
    TRY(const auto last,
        transaction.number("select max(id) from staff_event where id > $1 and on_day <> $2", {held, today}));
    if (last == 0) return {};
    TRY(const Held events, heldOf(transaction, held + 1, last));
    auto operation = journal.begin(transaction, Session{"Kitapdar", "0", {}}, kinds::closeDay);
    TRY(const auto id, operation.insert("staff_day", {{"day", today},
                                                      {"first_event", held + 1},
                                                      {"last_event", last},
                                                      {"events", events.events},
                                                      {"digest", storage::Blob{events.digest}}}));
    operation.about("staff_day", id);
    operation.fact(journal::FactName::Day, today);
    CHECK(operation.finish());
    return {};
}

Result<std::vector<std::string>> changedDays(storage::Snapshot& snapshot) {
    struct Day {
        std::int64_t id;
        std::int64_t first;
        std::int64_t last;
        std::int64_t events;
        std::string digest;
    };
    TRY(const auto days,
        snapshot.all(
            "select id, first_event, last_event, events, digest from staff_day order by id", {},
            [](const storage::Row& row) {
                return Day{row.integer(0), row.integer(1), row.integer(2), row.integer(3), std::string(row.bytes(4))};
            }));
    std::vector<std::string> changed;
    for (const Day& day : days) {
        TRY(const Held events, heldOf(snapshot, day.first, day.last));
        if (events.events != day.events || events.digest != day.digest)
            changed.push_back("staff_day " + std::to_string(day.id));
    }
    return changed;
}

} // namespace kitapdar::staff
