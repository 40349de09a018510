// Periodicals in words.
#pragma once

#include "core/periodicals/SubscriptionService.h"

#include <QString>

namespace kitapdar {

/// "arrived"
QString words(periodicals::IssueState state);
/// "supplement"
QString words(periodicals::IssueKind kind);
/// "each issue", "the set"
QString words(periodicals::CountedUnit unit);

/// "№ 3", "supplement № 3"
QString issueText(const periodicals::IssueName& issue);
/// "2026, months 1–6", "2026" of a whole year
QString subscriptionPeriod(const periodicals::Subscription& subscription);

QString words(const periodicals::SubscribeRefusal& refusal);
QString words(const periodicals::EditSubscriptionRefusal& refusal);
QString words(const periodicals::RemoveSubscriptionRefusal& refusal);
QString words(const periodicals::ArriveRefusal& refusal);
QString words(const periodicals::TakeBackArrivalRefusal& refusal);
QString words(const periodicals::AddIssueRefusal& refusal);
QString words(const periodicals::RemoveIssueRefusal& refusal);
QString words(const periodicals::ClaimRefusal& refusal);
QString words(const periodicals::PostYearRefusal& refusal);
QString words(const periodicals::BindVolumeRefusal& refusal);

} // namespace kitapdar
