#include "wording/MovementWords.h"

#include "wording/AccountsWords.h"
#include "wording/CollectionWords.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/PermissionWords.h"
#include "wording/PlaceNaming.h"
#include "wording/SignInWords.h"
#include "wording/Text.h"
#include "wording/WithdrawalWords.h"
#include "wording/WordedLanguage.h"

#include <QCoreApplication>
#include <QStringList>

#include <type_traits>
#include <variant>

namespace kitapdar {

namespace {

/// The first of these refusals that has the reason words it.
template <class Reason, class First, class... More>
QString wordsBy(const Reason& no) {
    if constexpr (std::is_constructible_v<First, const Reason&>) {
        return words(First(no));
    } else {
        static_assert(sizeof...(More) > 0, "a reason without words");
        return wordsBy<Reason, More...>(no);
    }
}

struct Movements {
    Q_DECLARE_TR_FUNCTIONS(Movements)

public:
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& no) const { return words(no); }

    QString operator()(const movements::UnknownMovement& no) const {
        return tr("There is no movement act %1.").arg(no.id.value);
    }
    QString operator()(const movements::MovementNotDraft& no) const {
        return tr("Act %1 is signed. It is not changed any more: a reversing act takes it back.").arg(qs(no.number));
    }
    QString operator()(const movements::MovementIsDraft&) const {
        return tr("The act is a draft: nothing has moved by it. Discard it.");
    }
    QString operator()(const movements::MovementIsReversal&) const {
        return tr("A reversing act is not reversed. Make another act.");
    }
    QString operator()(const movements::MovementBlocked& no) const {
        return tr("Not signed: copies that cannot move stand on the act: %1. The first is %2: %3. Take them off the "
                  "act.")
            .arg(numberText(no.copies), qs(no.first), words(no.why));
    }
    QString operator()(const movements::MovedOn& no) const {
        return tr("Not reversed: copy %1 is not as the act has left it: %2. Make another act for what is wrong.")
            .arg(qs(no.first), since(no));
    }
    QString operator()(const movements::ReceivingPlaceMissing&) const {
        return tr("Say to which place the copies go.");
    }
    QString operator()(const movements::CoefficientOutOfRange&) const {
        return tr("A coefficient is a number above 0 and up to 1000, with at most four decimals: 1.25.");
    }
    QString operator()(const movements::NotRevaluation&) const {
        return tr("Only an act of re-valuation gives a copy another value.");
    }
    QString operator()(const movements::NotAway&) const {
        return tr("No copy of this act is at the bindery: it is a draft, an act of another kind, or all are back.");
    }

    static QString since(const movements::MovedOn& no) {
        switch (no.why) {
        case movements::Since::WrittenOff:
            return tr("it was written off");
        case movements::Since::Returned:
            return no.on ? tr("it came back on %1").arg(dayText(*no.on)) : tr("it came back");
        case movements::Since::Elsewhere:
            return tr("it belongs to another place");
        case movements::Since::NotAtBindery:
            return tr("it is at the bindery no more");
        case movements::Since::Revalued:
            return tr("its line in the books was changed since");
        }
        return {};
    }

    template <class Reason>
    QString operator()(const Reason& no) const {
        return wordsBy<Reason, accounts::WithdrawRefusal, accounts::EnterRefusal, accounts::CorrectRefusal,
                       withdrawals::SignActRefusal, withdrawals::EditActRefusal, withdrawals::ReverseActRefusal,
                       collection::AddCopyRefusal, collection::CopyActionRefusal>(no);
    }
};

} // namespace

QString words(movements::MovementKind kind) {
    switch (kind) {
    case movements::MovementKind::Transfer:
        return Movements::tr("transfer");
    case movements::MovementKind::Binding:
        return Movements::tr("binding");
    case movements::MovementKind::Repair:
        return Movements::tr("repair");
    case movements::MovementKind::Revaluation:
        return Movements::tr("re-valuation");
    }
    return {};
}

QString words(movements::MovementState state) {
    switch (state) {
    case movements::MovementState::Draft:
        return Movements::tr("draft");
    case movements::MovementState::Signed:
        return Movements::tr("signed");
    }
    return {};
}

QString words(movements::Obstacle obstacle) {
    switch (obstacle) {
    case movements::Obstacle::OnLoan:
        return Movements::tr("on loan");
    case movements::Obstacle::OnHold:
        return Movements::tr("kept for a reader");
    case movements::Obstacle::InTransit:
        return Movements::tr("on its way");
    case movements::Obstacle::Astray:
        return Movements::tr("missing or lost");
    case movements::Obstacle::WrittenOff:
        return Movements::tr("written off");
    case movements::Obstacle::InAnotherDraft:
        return Movements::tr("on another draft");
    case movements::Obstacle::AlreadyThere:
        return Movements::tr("belongs to that place already");
    case movements::Obstacle::AlreadyAway:
        return Movements::tr("at the bindery or in digitization");
    case movements::Obstacle::NotInBooks:
        return Movements::tr("in no book of account");
    case movements::Obstacle::BeforeArrival:
        return Movements::tr("entered after the day of the act");
    case movements::Obstacle::ValueMissing:
        return Movements::tr("no new value");
    }
    return {};
}

QString words(const movements::TakenBack& back) {
    const std::int64_t onShelf = back.copies - back.writtenOff;
    QStringList said;
    if (onShelf > 0 || back.writtenOff == 0) said << Movements::tr("Back on the shelf: %1.").arg(numberText(onShelf));
    if (back.writtenOff > 0)
        said << Movements::tr("Written off meanwhile, on no shelf: %1.").arg(numberText(back.writtenOff));
    return said.join(QLatin1Char(' '));
}

QString words(movements::Caution caution) {
    switch (caution) {
    case movements::Caution::LastAtPlace:
        return Movements::tr("no other copy stays at its place");
    case movements::Caution::LastCopy:
        return Movements::tr("no other copy is left meanwhile");
    case movements::Caution::Unaccounted:
        return Movements::tr("in no book of account");
    case movements::Caution::ToBeWrittenOff:
        return Movements::tr("on a draft of a write-off act");
    case movements::Caution::SameValue:
        return Movements::tr("worth that already");
    }
    return {};
}

QString remarksOf(const movements::MovementLine& line) {
    QStringList remarks;
    for (const movements::Obstacle each : line.obstacles) remarks << words(each);
    for (const movements::Caution each : line.cautions) remarks << words(each);
    if (line.returnedOn) remarks << Movements::tr("back on %1").arg(dayText(*line.returnedOn));
    return remarks.join(QStringLiteral("; "));
}

QString purposeOf(const movements::MovementRow& row) {
    const movements::MovementAct& act = row.act;
    switch (act.kind) {
    case movements::MovementKind::Transfer:
        return placeText(act.toPlace);
    case movements::MovementKind::Binding:
    case movements::MovementKind::Repair:
        if (act.state == movements::MovementState::Draft || act.reverses || !row.reversedBy.empty())
            return qs(act.receiver);
        return row.away == 0 ? Movements::tr("all are back") : Movements::tr("not back: %1").arg(numberText(row.away));
    case movements::MovementKind::Revaluation:
        return act.coefficient ? Movements::tr("coefficient %1").arg(coefficientWords(*act.coefficient))
                               : Movements::tr("each value typed");
    }
    return {};
}

QString coefficientWords(movements::Coefficient coefficient) {
    return qs(movements::coefficientText(coefficient)).replace(QLatin1Char('.'), wordedLocale().decimalPoint());
}

QString words(const movements::DraftMovementRefusal& refusal) { return std::visit(Movements(), refusal); }
QString words(const movements::EditMovementRefusal& refusal) { return std::visit(Movements(), refusal); }
QString words(const movements::ShowMovementRefusal& refusal) { return std::visit(Movements(), refusal); }
QString words(const movements::SignMovementRefusal& refusal) { return std::visit(Movements(), refusal); }
QString words(const movements::TakeBackRefusal& refusal) { return std::visit(Movements(), refusal); }
QString words(const movements::ReverseMovementRefusal& refusal) { return std::visit(Movements(), refusal); }

} // namespace kitapdar
