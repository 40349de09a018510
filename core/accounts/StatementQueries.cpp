#include "core/accounts/StatementQueries.h"

#include "core/accounts/AccountsRepository.h"

#include <algorithm>
#include <map>
#include <utility>

namespace kitapdar::accounts {

namespace {

const AccountsRepository stored;

void add(Amount& to, const Amount& amount, int sign) {
    to.copies += sign * amount.copies;
    to.value += sign * amount.value;
}

void add(StatementLine& to, const StatementLine& line, int sign) {
    add(to.onBalance, line.onBalance, sign);
    add(to.offBalance, line.offBalance, sign);
}

} // namespace

Result<Statement> StatementQueries::statement(storage::Snapshot& snapshot, Day from, Day to) const {
    TRY(const auto opening, stored.opening(snapshot));
    TRY(const auto terms, stored.terms(snapshot));
    Statement statement;
    const bool isOpening = opening && from <= opening->on && opening->on <= to;
    statement.beginOn = isOpening ? opening->on : from;
    statement.to = to;
    std::map<std::pair<bool, std::string>, StatementLine> lines; // by whether they left, and by cause
    CHECK(snapshot.each(
        "select k.part, k.cause, case when k.on_day < $1 or k.part = 'opening' then 1 else 0 end, e.on_balance, "
        "cast(sum(e.copies) as bigint), cast(sum(e.value) as bigint) from ksu_entry e join ksu_record k on k.id = "
        "e.record_id where k.on_day <= $2 group by k.part, k.cause, case when k.on_day < $1 or k.part = 'opening' then "
        "1 else 0 end, e.on_balance",
        {from, to}, [&](const storage::Row& row) {
            const KsuPart part = ksuPartFromCode(row.text(0)).value_or(KsuPart::Arrival);
            const bool leaves = part == KsuPart::Withdrawal;
            StatementLine read{part, row.string(1), {}, {}};
            (row.truth(3) ? read.onBalance : read.offBalance) = {row.integer(4), row.integer(5)};
            add(statement.end, read, leaves ? -1 : 1);
            if (row.truth(2)) {
                add(statement.begin, read, leaves ? -1 : 1);
            } else {
                add(lines.try_emplace({leaves, read.cause}, StatementLine{part, read.cause, {}, {}}).first->second,
                    read, 1);
            }
            return true;
        }));
    const auto take = [&](auto found) {
        const StatementLine& line = found->second;
        if (line.onBalance != Amount() || line.offBalance != Amount()) statement.lines.push_back(line);
        lines.erase(found);
    };
    for (const bool leaves : {false, true}) {
        for (const Term& term : terms) {
            if (term.list != (leaves ? TermList::Reason : TermList::Source)) continue;
            if (const auto found = lines.find({leaves, term.code}); found != lines.end()) take(found);
        }
        // Causes whose term is gone from its list.
        for (auto each = lines.begin(); each != lines.end() && each->first.first == leaves;) take(each++);
    }
    return statement;
}

} // namespace kitapdar::accounts
