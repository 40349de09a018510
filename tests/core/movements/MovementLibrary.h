// A library whose books are open, with a second place, and its movements, each use in one line.
#pragma once

#include "core/accounts/StatementQueries.h"
#include "core/movements/MovementQueries.h"
#include "tests/core/withdrawals/WriteOffLibrary.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::test {

class MovementLibrary : public WriteOffLibrary {
public:
    explicit MovementLibrary(storage::Engine engine = testEngine()) : WriteOffLibrary(engine) {
        EXPECT_TRUE(
            run("insert into place (code, name_kk, name_ru, name_en, level) values ('kids', 'Балалар', "
                "'Детский', 'Children', 'department')",
                {}));
    }

    Result<movements::MovementAct, movements::DraftMovementRefusal> draftMovement(const movements::NewMovement& act) {
        return write([&](storage::Transaction& tx) { return moves.draft(tx, by(tx), act); });
    }
    movements::NewMovement transferOf(std::vector<collection::CopyId> copies, std::string to = "kids") {
        movements::NewMovement act;
        act.toPlace = std::move(to);
        act.copies = std::move(copies);
        return act;
    }
    movements::NewMovement actOf(movements::MovementKind kind, std::vector<collection::CopyId> copies,
                                 std::optional<movements::Coefficient> coefficient = std::nullopt) {
        movements::NewMovement act;
        act.kind = kind;
        act.copies = std::move(copies);
        act.coefficient = coefficient;
        return act;
    }
    Result<movements::MovementRow, movements::SignMovementRefusal> signMovement(movements::MovementId id) {
        return write([&](storage::Transaction& tx) { return moves.sign(tx, by(tx), id); });
    }
    Result<movements::TakenBack, movements::TakeBackRefusal> takeBack(
        movements::MovementId id, const std::vector<collection::CopyId>& copies = {}) {
        return write([&](storage::Transaction& tx) { return moves.takeBack(tx, by(tx), id, copies); });
    }
    Result<movements::MovementRow, movements::ReverseMovementRefusal> reverseMovement(movements::MovementId id) {
        return write([&](storage::Transaction& tx) { return moves.reverse(tx, by(tx), id, {std::nullopt, "a slip"}); });
    }
    Result<void, movements::EditMovementRefusal> setValue(movements::MovementId id, collection::CopyId copy,
                                                          std::optional<Money> value) {
        return write([&](storage::Transaction& tx) { return moves.setValue(tx, by(tx), id, copy, value); });
    }
    /// Drafted and signed.
    movements::MovementRow made(const movements::NewMovement& act) {
        const auto drafted = draftMovement(act);
        EXPECT_TRUE(drafted);
        if (!drafted) return {};
        const auto done = signMovement(drafted->id);
        EXPECT_TRUE(done) << refusalOf(done);
        return done ? *done : movements::MovementRow();
    }
    movements::CheckedMovement checkMovement(movements::MovementId id) {
        const auto checked = read([&](storage::Snapshot& snapshot) { return shown.check(snapshot, id); });
        EXPECT_TRUE(checked);
        return checked ? *checked : movements::CheckedMovement();
    }
    movements::MovementLine lineOf(const movements::CheckedMovement& act, collection::CopyId copy) {
        const auto found = std::ranges::find(act.lines, copy, &movements::MovementLine::copyId);
        EXPECT_NE(found, act.lines.end());
        return found == act.lines.end() ? movements::MovementLine() : *found;
    }
    std::vector<movements::AwayCopy> away() {
        return *read([&](storage::Snapshot& snapshot) { return shown.away(snapshot); });
    }
    accounts::Statement statement(Day from, Day to) {
        return *read(
            [&](storage::Snapshot& snapshot) { return accounts::StatementQueries().statement(snapshot, from, to); });
    }

    movements::MovementService moves{journal()};
    movements::MovementQueries shown{journal()};
};

} // namespace kitapdar::test
