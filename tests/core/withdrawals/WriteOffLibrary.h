// A library whose books are open, and its write-off acts, each use in one line.
#pragma once

#include "core/withdrawals/ReplacementQueries.h"
#include "core/withdrawals/ReplacementService.h"
#include "core/withdrawals/WriteOffQueries.h"
#include "tests/core/accounts/BooksLibrary.h"

#include <algorithm>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

namespace kitapdar::test {

/// "act_blocked", "" when there was no refusal, "?" of a reason without a code of its own.
template <class Answer>
std::string refusalOf(const Answer& answer) {
    if (answer) return {};
    return std::visit(
        [](const auto& reason) {
            using Reason = std::decay_t<decltype(reason)>;
            if constexpr (requires { std::string(Reason::code); })
                return std::string(Reason::code);
            else
                return std::string("?");
        },
        answer.error());
}

class WriteOffLibrary : public BooksLibrary {
public:
    explicit WriteOffLibrary(storage::Engine engine = testEngine()) : BooksLibrary(engine) {}

    Result<withdrawals::WriteOffAct, withdrawals::DraftRefusal> draft(const std::vector<collection::CopyId>& copies,
                                                                      const std::string& reason = "worn",
                                                                      std::optional<Day> on = std::nullopt) {
        withdrawals::NewAct act;
        act.reason = reason;
        act.on = on;
        act.copies = copies;
        return write([&](storage::Transaction& tx) { return acts.draft(tx, by(tx), act); });
    }
    Result<withdrawals::ActRow, withdrawals::SignActRefusal> sign(withdrawals::ActId id) {
        return write([&](storage::Transaction& tx) { return acts.sign(tx, by(tx), id); });
    }
    Result<withdrawals::ActRow, withdrawals::ReverseActRefusal> reverseAct(withdrawals::ActId id,
                                                                           std::optional<Day> on = std::nullopt) {
        return write([&](storage::Transaction& tx) { return acts.reverse(tx, by(tx), id, {on, "a slip"}); });
    }
    withdrawals::CheckedAct check(withdrawals::ActId id) {
        const auto checked = read([&](storage::Snapshot& snapshot) { return queries.check(snapshot, id); });
        EXPECT_TRUE(checked);
        return checked ? *checked : withdrawals::CheckedAct();
    }
    withdrawals::ActLine lineOf(const withdrawals::CheckedAct& act, collection::CopyId copy) {
        const auto found = std::ranges::find(act.lines, copy, &withdrawals::ActLine::copyId);
        EXPECT_NE(found, act.lines.end());
        return found == act.lines.end() ? withdrawals::ActLine() : *found;
    }
    Result<withdrawals::ReplacementRow, withdrawals::ReplaceRefusal> replace(
        const withdrawals::ReplacementRequest& request) {
        return write([&](storage::Transaction& tx) { return replacements.replace(tx, by(tx), request); });
    }
    /// With everything that makes a book equal.
    static withdrawals::ReplacementRequest equalTo(collection::CopyId lost) {
        withdrawals::ReplacementRequest request;
        request.lost = lost;
        request.likeness.assign(withdrawals::allLikenesses.begin(), withdrawals::allLikenesses.end());
        return request;
    }
    bool run(const std::string& sql, const storage::Parameters& values) {
        return write([&](storage::Transaction& tx) { return tx.execute(sql, values); }).has_value();
    }
    std::int64_t number(const std::string& sql) {
        return *read([&](storage::Snapshot& snapshot) { return snapshot.number(sql); });
    }

    withdrawals::WriteOffService acts{journal()};
    withdrawals::WriteOffQueries queries{journal()};
    withdrawals::ReplacementService replacements{journal()};
    withdrawals::ReplacementQueries notebook{journal()};
};

} // namespace kitapdar::test
