// The columns of subscriptions and their issues.
#pragma once

#include "core/base/Member.h"
#include "core/periodicals/Subscription.h"
#include "core/storage/Columns.h"

namespace kitapdar::periodicals {

inline constexpr auto subscriptionColumns = storage::columnsOf<Subscription>(
    storage::readOnly("id", &Subscription::id), storage::fixed("record_id", &Subscription::recordId),
    storage::fixed("year", &Subscription::year), storage::fixed("from_month", &Subscription::fromMonth),
    storage::fixed("to_month", &Subscription::toMonth), storage::fixed("issues_a_year", &Subscription::issuesAYear),
    storage::fixed("first_number", &Subscription::firstNumber),
    storage::edited("supplier_id", &Subscription::supplierId), storage::edited("source", &Subscription::source),
    storage::fixed("unit", &Subscription::unit, storage::codes(countedUnitFromCode, CountedUnit::Issue)),
    storage::edited("price", &Subscription::price), storage::edited("lends_issues", &Subscription::lendsIssues),
    storage::fixed("claim_after", &Subscription::claimAfter),
    storage::edited("document_number", &Subscription::documentNumber), storage::edited("note", &Subscription::note),
    storage::readOnly("row_version", &Subscription::version));

inline constexpr auto issueColumns = storage::columnsOf<SerialIssue>(
    storage::readOnly("id", &SerialIssue::id), storage::fixed("subscription_id", &SerialIssue::subscriptionId),
    storage::fixed("kind", within(&SerialIssue::name, &IssueName::kind),
                   storage::codes(issueKindFromCode, IssueKind::Special)),
    storage::fixed("position", &SerialIssue::position),
    storage::fixed("number", within(&SerialIssue::name, &IssueName::number)),
    storage::fixed("month", &SerialIssue::month), storage::fixed("expected_on", &SerialIssue::expectedOn),
    storage::fixed("claim_from", &SerialIssue::claimFrom), storage::fixed("place", &SerialIssue::place),
    storage::fixed("set_number", &SerialIssue::setNumber), storage::edited("arrived_on", &SerialIssue::arrivedOn),
    storage::edited("claimed_on", &SerialIssue::claimedOn), storage::edited("claims", &SerialIssue::claims),
    storage::edited("copy_id", &SerialIssue::copyId), storage::edited("volume_id", &SerialIssue::volumeId),
    storage::readOnly("row_version", &SerialIssue::version));

} // namespace kitapdar::periodicals
