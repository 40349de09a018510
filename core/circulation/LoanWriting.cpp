#include "core/circulation/LoanWriting.h"

#include "core/catalogue/BookShape.h"
#include "core/charges/ChargeRepository.h"
#include "core/circulation/LossService.h"
#include "core/collection/CopyRepository.h"
#include "core/readers/PersonShape.h"

#include <algorithm>

namespace kitapdar::circulation {

namespace {

constexpr std::int64_t millisecondsOfDay = 24LL * 60 * 60 * 1000;

} // namespace

Moment momentOf(const Clock& clock, std::optional<Day> on) {
    const Day today = clock.today();
    if (!on || *on >= today) return {clock.now(), today};
    // The same hour of that day: a day is what is known of it. Where clocks were moved between, the hour before.
    Instant at{clock.now().milliseconds - today.daysSince(*on) * millisecondsOfDay};
    for (int hours = 0; localDay(at) != *on && hours < 3; ++hours)
        at.milliseconds += localDay(at) > *on ? -millisecondsOfDay / 24 : millisecondsOfDay / 24;
    return {at, *on};
}

LoanRow subjectOf(const CopyFacts& copy) {
    Loan none;
    none.copyId = copy.copy.id;
    return copy.row(copy.loan.value_or(none), copy.holder ? copy.holder->card : "");
}

FormerCard formerCard(const readers::FormerCard& former) {
    return {former.card, former.endedOn, std::string(readers::code(former.reason))};
}

void describe(journal::Operation& operation, const CopyFacts& copy, const LoanRow& row) {
    operation.about("copy", copy.copy.id.value);
    operation.about("record", copy.copy.recordId.value);
    operation.fact(journal::FactName::Title, row.title);
    operation.fact(journal::FactName::Barcode, row.barcode);
    if (row.loan.id.value == 0) return;
    if (row.loan.readerId) operation.about("reader", row.loan.readerId->value);
    operation.fact(journal::FactName::Card, row.readerCard);
    operation.fact(journal::FactName::Due, row.loan.dueOn.iso());
}

Result<void> putInStock(journal::Operation& operation, const CopyFacts& copy) {
    if (!copy.isFoundAgain()) return {};
    operation.fact(journal::FactName::Found, collection::code(collection::stateOf(copy.copy)));
    return collection::CopyRepository().setCondition(operation, copy.copy.id, collection::Condition::Sound);
}

Result<std::vector<Note>> findLost(storage::Transaction& transaction, const journal::Journal& journal,
                                   const staff::Permitted<Permission::LoanLend>& by, CopyFacts& copy) {
    std::vector<Note> notes;
    if (copy.loan || !copy.isFoundAgain()) return notes;
    TRY(const auto loss, charges::ChargeRepository().standingLoss(transaction, copy.copy.id));
    if (!loss) return notes;
    auto found = LossService(journal).find(transaction, by, copy.copy.id);
    if (!found) {
        const Fault* fault = faultIn(found.error());
        return fail(fault ? *fault : Fault{Fault::Kind::Conflict, "the copy is not lost any more", {}});
    }
    notes.emplace_back(FoundAgain{collection::stateOf(copy.copy)});
    if (loss->owed.tiyn > 0) notes.emplace_back(LossWaived{loss->owed.tiyn});
    if (loss->held.tiyn > 0) notes.emplace_back(LossWasPaid{loss->held.tiyn});
    copy.copy = found->copy;
    return notes;
}

Result<void> writeUse(journal::Operation& operation, storage::Transaction& transaction,
                      const staff::Permitted<Permission::LoanLend>& by, figures::Act act, const CopyFacts& copy,
                      const readers::Reader* reader, const Loan& loan, Day on) {
    figures::UseAct use;
    use.on = on;
    use.act = act;
    use.way = loan.usePlace == collection::Lending::Home ? figures::Way::Home : figures::Way::Room;
    use.place = placeOf(by);
    use.desk = by.session().desk;
    TRY(use.book, catalogue::bookShapeOf(transaction, copy.copy.recordId));
    if (reader) use.person = readers::shapeOf(*reader, on);
    use.recordId = copy.copy.recordId.value;
    if (loan.id.value != 0) use.loanId = loan.id.value;
    return figures::write(operation, transaction, use);
}

} // namespace kitapdar::circulation
