#include "wording/ChargeWords.h"

#include "core/charges/FoundAgain.h"
#include "wording/CirculationWords.h"
#include "wording/CollectionWords.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/JournalWords.h"
#include "wording/PermissionWords.h"
#include "wording/ReaderWords.h"
#include "wording/Text.h"

#include <QCoreApplication>
#include <QStringList>

#include <variant>

namespace kitapdar {

namespace {

struct Charges {
    Q_DECLARE_TR_FUNCTIONS(Charges)

public:
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& no) const { return words(no); }
    QString operator()(const journal::ClockBehind& no) const { return words(no); }
    QString operator()(const readers::UnknownReader& no) const { return words(no); }
    QString operator()(const collection::UnknownCopy& no) const { return words(no); }
    QString operator()(const collection::AmbiguousCode& no) const { return words(no); }
    QString operator()(const collection::CopyWrittenOff& no) const { return words(collection::CopyActionRefusal(no)); }
    QString operator()(const collection::CopyAlready& no) const { return words(collection::CopyActionRefusal(no)); }
    QString operator()(const collection::CopyNotAstray& no) const { return words(collection::CopyActionRefusal(no)); }
    QString operator()(const collection::CopyOnLoan& no) const { return words(collection::CopyActionRefusal(no)); }
    QString operator()(const collection::DocumentMissing& no) const { return words(collection::CopyActionRefusal(no)); }
    QString operator()(const collection::DayInFuture& no) const { return words(collection::CopyActionRefusal(no)); }

    QString operator()(const charges::UnknownCharge&) const { return tr("There is no such charge."); }
    QString operator()(const charges::UnknownChargeLine&) const { return tr("There is no such payment."); }
    QString operator()(const charges::AmountOutOfRange& no) const {
        return tr("The amount must be more than nothing and at most %1.").arg(moneyText(no.most));
    }
    QString operator()(const charges::AmountBeyondDebt& no) const {
        return tr("That is more than is owed: %1.").arg(moneyText(no.owed));
    }
    QString operator()(const charges::NothingOwed&) const { return tr("Nothing is owed."); }
    QString operator()(const charges::OwedOtherwise& no) const {
        return tr("Nothing was written: something was paid, waived or charged meanwhile. Owed now: %1.")
            .arg(moneyText(no.owed));
    }
    QString operator()(const charges::ChargeOfAnother&) const { return tr("The charge is of another reader."); }
    QString operator()(const charges::ReasonMissing&) const { return tr("Say why: the reason stays with the charge."); }
    QString operator()(const charges::ChargeNotReplaceable&) const {
        return tr("Another book is taken only for one that was lost or damaged.");
    }
    QString operator()(const charges::ReplacementIsSameCopy&) const {
        return tr("That is the very copy that was lost or damaged. Name the book that was brought instead of it.");
    }
    QString operator()(const circulation::DayBeforeLending& no) const { return words(circulation::ReturnRefusal(no)); }
    QString operator()(const charges::NothingHeld&) const {
        return tr("There is nothing to pay back: nothing was paid, or all of it was paid back already.");
    }
    QString operator()(const charges::AmountBeyondHeld& no) const {
        return tr("That is more than can be paid back: %1.").arg(moneyText(no.held));
    }
    QString operator()(const charges::LineReversed&) const { return tr("It was reversed already."); }
    QString operator()(const charges::LineIsReversal&) const {
        return tr("A reversal is not reversed. Enter the payment or the waiver anew.");
    }
    QString operator()(const charges::LineBuiltUpon&) const {
        return tr("It cannot be reversed: the money was paid back since. Reverse that first.");
    }

    QString operator()(const circulation::PriceUnknown&) const {
        return tr("The price of the copy is not known. Enter the amount that the reader pays.");
    }
    QString operator()(const circulation::ReplacementUnknown&) const {
        return tr(
            "The book that was brought instead is not among the copies. Enter it first, or leave its number out.");
    }
    QString operator()(const circulation::NobodyToCharge&) const {
        return tr("The copy is not lent: there is nobody to charge.");
    }
    QString operator()(const circulation::CopyNotLent&) const { return tr("The copy is not lent."); }
    QString operator()(const circulation::ClaimedAlready& no) const {
        return tr("The reader has said so already on %1.").arg(dayText(no.on));
    }
    QString operator()(const circulation::NotClaimed&) const { return tr("Nothing is claimed of this loan."); }
};

QString joined(const QStringList& parts) {
    QStringList present;
    for (const QString& part : parts) {
        if (!part.isEmpty()) present << part;
    }
    return present.join(QStringLiteral(" · "));
}

} // namespace

QString words(charges::ChargeKind kind) {
    switch (kind) {
    case charges::ChargeKind::Fine:
        return Charges::tr("fine for being late");
    case charges::ChargeKind::Lost:
        return Charges::tr("lost book");
    case charges::ChargeKind::Damage:
        return Charges::tr("damaged book");
    case charges::ChargeKind::Card:
        return Charges::tr("reader's card");
    case charges::ChargeKind::Deposit:
        return Charges::tr("deposit");
    case charges::ChargeKind::Service:
        return Charges::tr("service");
    }
    return {};
}

QString words(charges::LineKind kind) {
    switch (kind) {
    case charges::LineKind::Payment:
        return Charges::tr("payment");
    case charges::LineKind::Waiver:
        return Charges::tr("waived");
    case charges::LineKind::Replacement:
        return Charges::tr("another book instead");
    case charges::LineKind::Refund:
        return Charges::tr("paid back");
    case charges::LineKind::Reversal:
        return Charges::tr("reversed");
    }
    return {};
}

QString reasonWords(const charges::ChargeLine& line) {
    const bool isFound = line.kind == charges::LineKind::Waiver && line.reason == charges::foundReason;
    return isFound ? Charges::tr("the book was found") : qs(line.reason);
}

QString words(const charges::LineRow& row) {
    const bool isReversal = row.line.kind == charges::LineKind::Reversal;
    return joined({isReversal ? Charges::tr("reversed: %1").arg(words(row.means)) : words(row.line.kind),
                   row.line.receipt.empty() ? QString() : Charges::tr("receipt %1").arg(qs(row.line.receipt)),
                   reasonWords(row.line)});
}

QString words(circulation::Claim claim) {
    return claim == circulation::Claim::Returned ? Charges::tr("The reader says that it was returned.")
                                                 : Charges::tr("The reader says that it was never lent to him.");
}

QString words(const circulation::FoundCopy& found) {
    QStringList sentences;
    if (found.waived.tiyn > 0)
        sentences << Charges::tr("Nothing is owed for it any more: %1.").arg(moneyText(found.waived));
    if (found.held().tiyn > 0) {
        sentences << Charges::tr(
                         "The reader has paid %1 for it. Pay it back or leave it, as the rules of the library say.")
                         .arg(moneyText(found.held()));
    }
    return sentences.join(QLatin1Char(' '));
}

QString words(const circulation::Claimed& claimed) {
    const QString count = Charges::tr("Open claims of the reader: %1.").arg(numberText(claimed.openClaims));
    return claimed.isOften() ? count + QLatin1Char(' ') + Charges::tr("That is many; look into them with the reader.")
                             : count;
}

QString words(const charges::AddChargeRefusal& refusal) { return std::visit(Charges(), refusal); }
QString words(const charges::PayRefusal& refusal) { return std::visit(Charges(), refusal); }
QString words(const charges::WaiveRefusal& refusal) { return std::visit(Charges(), refusal); }
QString words(const charges::ReplaceRefusal& refusal) { return std::visit(Charges(), refusal); }
QString words(const charges::RefundRefusal& refusal) { return std::visit(Charges(), refusal); }
QString words(const charges::ReverseRefusal& refusal) { return std::visit(Charges(), refusal); }
QString words(const circulation::LossRefusal& refusal) { return std::visit(Charges(), refusal); }
QString words(const circulation::DamageRefusal& refusal) { return std::visit(Charges(), refusal); }
QString words(const circulation::ClaimRefusal& refusal) { return std::visit(Charges(), refusal); }

} // namespace kitapdar
