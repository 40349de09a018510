#include "wording/WithdrawalWords.h"

#include "wording/AccountsWords.h"
#include "wording/ChargeWords.h"
#include "wording/CollectionWords.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/PermissionWords.h"
#include "wording/SignInWords.h"
#include "wording/Text.h"

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

struct Withdrawals {
    Q_DECLARE_TR_FUNCTIONS(Withdrawals)

public:
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& no) const { return words(no); }

    QString operator()(const withdrawals::UnknownAct& no) const {
        return tr("There is no write-off act %1.").arg(no.id.value);
    }
    QString operator()(const withdrawals::ActNotDraft& no) const {
        return tr("Act %1 is in the books. It is not changed any more: a reversing act takes it back.")
            .arg(qs(no.number));
    }
    QString operator()(const withdrawals::ActBlocked& no) const {
        return tr("Not signed: copies that cannot leave stand on the act: %1. The first is %2: %3. Take them off the "
                  "act.")
            .arg(numberText(no.copies), qs(no.first), words(no.why));
    }
    QString operator()(const withdrawals::ActTooLong& no) const {
        return tr("An act has at most %1 copies. Make several acts.").arg(numberText(no.most));
    }
    QString operator()(const withdrawals::FilterEmpty&) const {
        return tr("Say which copies are meant: a place, a shelf mark, a condition, years.");
    }
    QString operator()(const withdrawals::ActNotInBooks&) const {
        return tr("The act is a draft: nothing has left by it. Discard it.");
    }
    QString operator()(const withdrawals::ActReversed& no) const {
        return tr("The act was taken back already, by act %1.").arg(qs(no.by));
    }
    QString operator()(const withdrawals::ActIsReversal&) const {
        return tr("A reversing act is not reversed. Write the copies off anew.");
    }
    QString operator()(const withdrawals::NotSecondPerson&) const {
        return tr("Whoever drafted the act does not sign it. Another person signs.");
    }
    QString operator()(const withdrawals::NotEqual& no) const {
        QStringList missing;
        for (const withdrawals::Likeness each : no.missing) missing << words(each);
        return tr("The book is not taken instead of the lost one. What was not found: %1.")
            .arg(missing.join(QStringLiteral(", ")));
    }

    template <class Reason>
    QString operator()(const Reason& no) const {
        return wordsBy<Reason, accounts::WithdrawRefusal, accounts::EnterRefusal, accounts::ReverseByHandRefusal,
                       staff::ApprovalRefusal, collection::CopyActionRefusal, collection::AddCopyRefusal,
                       circulation::LossRefusal, charges::ReplaceRefusal>(no);
    }
};

} // namespace

QString words(withdrawals::ActState state) {
    switch (state) {
    case withdrawals::ActState::Draft:
        return Withdrawals::tr("draft");
    case withdrawals::ActState::Posted:
        return Withdrawals::tr("in the books, not signed");
    case withdrawals::ActState::Signed:
        return Withdrawals::tr("signed");
    }
    return {};
}

QString words(withdrawals::Block block) {
    switch (block) {
    case withdrawals::Block::OnLoan:
        return Withdrawals::tr("on loan");
    case withdrawals::Block::OnHold:
        return Withdrawals::tr("kept for a reader");
    case withdrawals::Block::WrittenOff:
        return Withdrawals::tr("written off already");
    case withdrawals::Block::InAnotherDraft:
        return Withdrawals::tr("on another draft");
    case withdrawals::Block::InTransit:
        return Withdrawals::tr("on its way");
    case withdrawals::Block::NotInBooks:
        return Withdrawals::tr("in no book of account");
    case withdrawals::Block::BeforeArrival:
        return Withdrawals::tr("entered after the day of the act");
    case withdrawals::Block::AtBindery:
        return Withdrawals::tr("at the bindery: it is to come back first");
    }
    return {};
}

QString words(withdrawals::Warning warning) {
    switch (warning) {
    case withdrawals::Warning::LastCopy:
        return Withdrawals::tr("last copy of its title");
    case withdrawals::Warning::LocalHistory:
        return Withdrawals::tr("local history");
    case withdrawals::Warning::Rare:
        return Withdrawals::tr("rare, or the last one printed until 1945");
    case withdrawals::Warning::DigitizationQueue:
        return Withdrawals::tr("to be digitized");
    case withdrawals::Warning::ReplacedEdition:
        return Withdrawals::tr("a later edition is in the stock");
    }
    return {};
}

QString words(withdrawals::Likeness likeness) {
    switch (likeness) {
    case withdrawals::Likeness::Work:
        return Withdrawals::tr("the same work");
    case withdrawals::Likeness::Title:
        return Withdrawals::tr("the same title");
    case withdrawals::Likeness::Author:
        return Withdrawals::tr("the same author");
    case withdrawals::Likeness::Content:
        return Withdrawals::tr("equal in content");
    case withdrawals::Likeness::Purpose:
        return Withdrawals::tr("for the same readers");
    case withdrawals::Likeness::Usable:
        return Withdrawals::tr("fit for use");
    case withdrawals::Likeness::Undamaged:
        return Withdrawals::tr("without serious damage");
    case withdrawals::Likeness::NotLibrary:
        return Withdrawals::tr("of no other library");
    case withdrawals::Likeness::Value:
        return Withdrawals::tr("of comparable value");
    case withdrawals::Likeness::Complete:
        return Withdrawals::tr("complete");
    }
    return {};
}

QString remarksOf(const withdrawals::ActLine& line) {
    QStringList remarks;
    for (const withdrawals::Block each : line.blocks) remarks << words(each);
    for (const withdrawals::Warning each : line.warnings) remarks << words(each);
    return remarks.join(QStringLiteral("; "));
}

QString words(const withdrawals::DraftRefusal& refusal) { return std::visit(Withdrawals(), refusal); }
QString words(const withdrawals::EditActRefusal& refusal) { return std::visit(Withdrawals(), refusal); }
QString words(const withdrawals::ShowActRefusal& refusal) { return std::visit(Withdrawals(), refusal); }
QString words(const withdrawals::SignActRefusal& refusal) { return std::visit(Withdrawals(), refusal); }
QString words(const withdrawals::ReverseActRefusal& refusal) { return std::visit(Withdrawals(), refusal); }
QString words(const withdrawals::ReplaceRefusal& refusal) { return std::visit(Withdrawals(), refusal); }

} // namespace kitapdar
