#include "wording/PeriodicalWords.h"

#include "wording/AccountsWords.h"
#include "wording/CatalogueWords.h"
#include "wording/CollectionWords.h"
#include "wording/DeliveryWords.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/PermissionWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

#include <variant>

namespace kitapdar {

namespace {

struct Periodicals {
    Q_DECLARE_TR_FUNCTIONS(Periodicals)

public:
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& no) const { return words(no); }

    QString operator()(const periodicals::UnknownSubscription&) const { return tr("There is no such subscription."); }
    QString operator()(const periodicals::SubscriptionPeriodMalformed&) const {
        return tr("A subscription is for months of one year, from an earlier one to a later one; months are 1 to 12.");
    }
    QString operator()(const periodicals::FrequencyMalformed&) const {
        return tr("A periodical has 1 to 366 issues a year, and at least one in the months of the subscription.");
    }
    QString operator()(const periodicals::NoSets&) const {
        return tr("Say how many sets come, and to which places; each place is named once.");
    }
    QString operator()(const periodicals::TooManyIssues& no) const {
        return tr("Issues times sets are more than %1. Make several subscriptions of it.").arg(numberText(no.most));
    }
    QString operator()(const periodicals::SubscriptionStarted&) const {
        return tr("Issues of this subscription have arrived or were claimed. It is not removed.");
    }
    QString operator()(const periodicals::UnknownIssue& no) const {
        return tr("The subscription has no such issue: %1.").arg(issueText(no.issue));
    }
    QString operator()(const periodicals::IssueExists& no) const {
        return tr("The subscription has this issue: %1.").arg(issueText(no.issue));
    }
    QString operator()(const periodicals::IssueNumberMissing&) const { return tr("An issue needs a number."); }
    QString operator()(const periodicals::IssueArrived& no) const {
        return tr("It has arrived: %1.").arg(issueText(no.issue));
    }
    QString operator()(const periodicals::IssueBeforeItsYear& no) const {
        return tr("%1 is a number of %2: it cannot have come before December of the year before. Look at the "
                  "subscription or the day.")
            .arg(issueText(no.issue), QString::number(no.year));
    }
    QString operator()(const periodicals::TooManyArrived& no) const {
        return tr("More came than are lacking: %1 lacks in so many sets: %2.")
            .arg(issueText(no.issue), numberText(no.lacking));
    }
    QString operator()(const periodicals::IssueNotArrived& no) const {
        return tr("It has not arrived: %1.").arg(issueText(no.issue));
    }
    QString operator()(const periodicals::IssuePosted& no) const {
        return tr("It stands in the books of account: %1. Take that back first.").arg(issueText(no.issue));
    }
    QString operator()(const periodicals::IssueNotPosted& no) const {
        return tr("A volume is made of what stands in the books of account. Enter it there first: %1.")
            .arg(issueText(no.issue));
    }
    QString operator()(const periodicals::IssueBound& no) const {
        return tr("It is bound into a volume: %1.").arg(issueText(no.issue));
    }
    QString operator()(const periodicals::NothingLate&) const { return tr("Nothing is late."); }
    QString operator()(const periodicals::NothingToPost&) const {
        return tr("Every issue that has arrived stands in the books of account.");
    }
    QString operator()(const periodicals::NothingToBind&) const {
        return tr("The set has no issue that stands in the books of account and is not bound.");
    }

    QString operator()(const catalogue::UnknownRecord& no) const { return words(no); }
    QString operator()(const deliveries::UnknownSupplier& no) const { return words(deliveries::PostRefusal(no)); }
    QString operator()(const deliveries::SupplierClosed& no) const { return words(deliveries::PostRefusal(no)); }
    QString operator()(const deliveries::DeliveryHasProblems& no) const { return words(deliveries::PostRefusal(no)); }
    QString operator()(const deliveries::DeliveryTooLarge& no) const { return words(deliveries::PostRefusal(no)); }
    QString operator()(const accounts::UnknownTerm& no) const { return words(accounts::EnterRefusal(no)); }
    QString operator()(const accounts::DayInFuture& no) const { return words(accounts::EnterRefusal(no)); }
    QString operator()(const accounts::BeforeOpening& no) const { return words(accounts::EnterRefusal(no)); }
    QString operator()(const accounts::PeriodClosed& no) const { return words(accounts::EnterRefusal(no)); }
    QString operator()(const accounts::CopyNotInBooks& no) const { return words(accounts::WithdrawRefusal(no)); }
    QString operator()(const accounts::BeforeArrival& no) const { return words(accounts::WithdrawRefusal(no)); }
    QString operator()(const collection::CopyOnLoan& no) const { return words(accounts::WithdrawRefusal(no)); }
    QString operator()(const collection::UnknownPlace& no) const { return words(collection::AddCopyRefusal(no)); }
    QString operator()(const collection::PlaceClosed& no) const { return words(collection::AddCopyRefusal(no)); }
    QString operator()(const collection::UnknownSeries& no) const { return words(collection::AddCopyRefusal(no)); }
    QString operator()(const collection::BarcodeTaken& no) const { return words(collection::AddCopyRefusal(no)); }
    QString operator()(const collection::InventoryNumberTaken& no) const {
        return words(collection::AddCopyRefusal(no));
    }
    QString operator()(const collection::BarcodeMalformed& no) const { return words(collection::AddCopyRefusal(no)); }
    QString operator()(const collection::CodeInUse& no) const { return words(collection::AddCopyRefusal(no)); }
};

} // namespace

QString words(periodicals::IssueState state) {
    switch (state) {
    case periodicals::IssueState::Expected:
        return Periodicals::tr("expected");
    case periodicals::IssueState::Late:
        return Periodicals::tr("late");
    case periodicals::IssueState::Claimed:
        return Periodicals::tr("claimed");
    case periodicals::IssueState::Partial:
        return Periodicals::tr("came in part");
    case periodicals::IssueState::Arrived:
        return Periodicals::tr("arrived");
    case periodicals::IssueState::Posted:
        return Periodicals::tr("in the books");
    case periodicals::IssueState::Bound:
        return Periodicals::tr("bound");
    }
    return {};
}

QString words(periodicals::IssueKind kind) {
    switch (kind) {
    case periodicals::IssueKind::Regular:
        return Periodicals::tr("issue");
    case periodicals::IssueKind::Supplement:
        return Periodicals::tr("supplement");
    case periodicals::IssueKind::Special:
        return Periodicals::tr("special number");
    }
    return {};
}

QString words(periodicals::CountedUnit unit) {
    switch (unit) {
    case periodicals::CountedUnit::Issue:
        return Periodicals::tr("each issue");
    case periodicals::CountedUnit::Set:
        return Periodicals::tr("the set");
    }
    return {};
}

QString issueText(const periodicals::IssueName& issue) {
    const QString number = QStringLiteral("№ ") + qs(issue.number);
    return issue.kind == periodicals::IssueKind::Regular ? number : words(issue.kind) + QLatin1Char(' ') + number;
}

QString subscriptionPeriod(const periodicals::Subscription& subscription) {
    const QString year = QString::number(subscription.year);
    if (subscription.fromMonth == 1 && subscription.toMonth == 12) return year;
    if (subscription.fromMonth == subscription.toMonth)
        return Periodicals::tr("%1, month %2").arg(year, QString::number(subscription.fromMonth));
    return Periodicals::tr("%1, months %2–%3")
        .arg(year, QString::number(subscription.fromMonth), QString::number(subscription.toMonth));
}

QString words(const periodicals::SubscribeRefusal& refusal) { return std::visit(Periodicals(), refusal); }
QString words(const periodicals::EditSubscriptionRefusal& refusal) { return std::visit(Periodicals(), refusal); }
QString words(const periodicals::RemoveSubscriptionRefusal& refusal) { return std::visit(Periodicals(), refusal); }
QString words(const periodicals::ArriveRefusal& refusal) { return std::visit(Periodicals(), refusal); }
QString words(const periodicals::TakeBackArrivalRefusal& refusal) { return std::visit(Periodicals(), refusal); }
QString words(const periodicals::AddIssueRefusal& refusal) { return std::visit(Periodicals(), refusal); }
QString words(const periodicals::RemoveIssueRefusal& refusal) { return std::visit(Periodicals(), refusal); }
QString words(const periodicals::ClaimRefusal& refusal) { return std::visit(Periodicals(), refusal); }
QString words(const periodicals::PostYearRefusal& refusal) { return std::visit(Periodicals(), refusal); }
QString words(const periodicals::BindVolumeRefusal& refusal) { return std::visit(Periodicals(), refusal); }

} // namespace kitapdar
