// Periodicals: what the library has subscribed to, and the issues that it expects, gets, claims, counts and binds. A
// subscription is one serial for months of one year, in one set or several. Each set has a row for each of its issues.
#pragma once

#include "core/accounts/Books.h"
#include "core/base/Id.h"
#include "core/base/Money.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/catalogue/Record.h"
#include "core/collection/Copy.h"
#include "core/deliveries/Delivery.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::periodicals {

using SubscriptionId = Id<struct SubscriptionTag>;
using SerialIssueId = Id<struct SerialIssueTag>;

/// What the books of account count as a copy until the issues are bound: each issue of a journal, a newspaper's set.
enum class CountedUnit { Issue, Set };
/// Stable codes as stored: "issue", "set".
std::string_view code(CountedUnit unit);
std::optional<CountedUnit> countedUnitFromCode(std::string_view code);

enum class IssueKind { Regular, Supplement, Special };
/// Stable codes as stored: "regular", "supplement", "special".
std::string_view code(IssueKind kind);
std::optional<IssueKind> issueKindFromCode(std::string_view code);

struct Subscription {
    SubscriptionId id{0};
    catalogue::RecordId recordId{0};
    int year = 0;
    int fromMonth = 1; // 1…12
    int toMonth = 12;
    int issuesAYear = 12; // 1…366
    int firstNumber = 1;  // of the first issue of these months
    std::optional<deliveries::SupplierId> supplierId;
    std::string source = "subscription"; // code of a source of the books of account
    CountedUnit unit = CountedUnit::Issue;
    std::optional<Money> price; // of one set for these months
    bool lendsIssues = false;   // before they are bound
    int claimAfter = 14;        // days behind the expected one: later the issue is late
    std::string documentNumber;
    std::string note;
    std::int64_t version = 0;
};

struct SetShare {
    std::string place; // code of an open place; "": none
    int sets = 1;
};

struct NewSubscription {
    Subscription subscription; // firstNumber 0: as it is when the numbers begin anew each year
    std::vector<SetShare> sets;
};

/// The most rows that a subscription makes: issues times sets.
inline constexpr int mostIssuesOfSubscription = 5000;

/// By what people know an issue within its subscription.
struct IssueName {
    IssueKind kind = IssueKind::Regular;
    std::string number;
    friend auto operator<=>(const IssueName&, const IssueName&) = default;
};

/// An issue of one set.
struct SerialIssue {
    SerialIssueId id{0};
    SubscriptionId subscriptionId{0};
    IssueName name;
    int position = 0; // among those of its subscription, from 1
    int month = 1;
    Day expectedOn;
    Day claimFrom; // the first day on which it is late
    std::string place;
    int setNumber = 1; // at its place
    std::optional<Day> arrivedOn;
    std::optional<Day> claimedOn; // the last time
    int claims = 0;
    std::optional<collection::CopyId> copyId;   // as which it is in the books
    std::optional<collection::CopyId> volumeId; // into which it was bound
    std::int64_t version = 0;
};

/// An issue that is to come.
struct ExpectedIssue {
    int number = 0;
    int month = 1;
    Day on; // the last day of its share of the month
};
/// The issues of the months of a subscription: those of a year are spread evenly over its months, a rarer one is
/// expected at the end of its share. A half-year of a monthly journal is six. Pure.
std::vector<ExpectedIssue> expectedIssues(const Subscription& subscription);
/// How many issues of the year come before the month. Pure.
int issuesBefore(int issuesAYear, int month);

/// "2026 № 1-6, 8; *2": numbers that follow each other are joined; supplements with "+", special ones with "*". Pure.
std::string labelOf(int year, const std::vector<IssueName>& issues);

/// How an issue stands in all its sets.
enum class IssueState { Expected, Late, Claimed, Partial, Arrived, Posted, Bound };
/// Stable codes: "expected", "late", "claimed", "partial", "arrived", "posted", "bound".
std::string_view code(IssueState state);

/// An issue with all its sets: a box of the register.
struct IssueBox {
    IssueName name;
    int position = 0;
    int month = 1;
    Day expectedOn;
    int sets = 0;
    int arrived = 0;
    int claimed = 0; // of those that did not come
    int late = 0;    // likewise
    int posted = 0;
    int bound = 0;
    std::optional<Day> arrivedOn; // the last one
    std::optional<Day> claimedOn;
    IssueState state() const;
};
/// The boxes of the issues, in the order of their positions. Pure.
std::vector<IssueBox> boxesOf(const std::vector<SerialIssue>& issues, Day today);

/// What came.
struct IssueArrival {
    SubscriptionId subscription{0};
    std::vector<IssueName> issues;
    std::optional<std::string> place = std::nullopt; // of whose sets only
    int copies = 0;                                  // of each issue; 0: for all sets that lack it
    std::optional<Day> on = std::nullopt;            // nullopt: today
};

/// A supplement or a special number, which nobody could expect.
struct ExtraIssue {
    IssueName name; // not Regular
    int month = 1;
};

/// The issues that have arrived and are in no book yet come into the books by one delivery. The title of a year is
/// counted once, by the first delivery of its issues that stands.
struct YearPosting {
    std::optional<Day> on = std::nullopt;    // nullopt: today
    std::optional<Money> sum = std::nullopt; // of all of them; nullopt: by the price of the subscription
    std::string documentNumber = {};         // "": that of the subscription
    std::optional<Day> documentOn = std::nullopt;
    bool onBalance = true;
    std::string commission = {};
    std::string note = {};
};

/// Issues of one set that become a volume.
struct VolumeBinding {
    SubscriptionId subscription{0};
    std::string place;
    int setNumber = 1;
    std::vector<IssueName> issues; // empty: all of the set that are in the books and not bound
    std::string series = std::string(numbers::inventorySeries);
    std::optional<std::string> inventoryNumber = std::nullopt; // nullopt: the next of the series
    std::string shelf = {};
    collection::Lending lending = collection::Lending::ReadingRoom;
    std::optional<Day> on = std::nullopt; // nullopt: today
};

struct BoundVolume {
    collection::Copy copy;
    std::string ksu; // number of the record of the summary book
    std::int64_t issues = 0;
};

struct UnknownSubscription {
    static constexpr std::string_view code = "unknown_subscription";
    SubscriptionId id;
};
struct SubscriptionPeriodMalformed { // no year, no months of it, or a first number below 1
    static constexpr std::string_view code = "subscription_period_malformed";
};
struct FrequencyMalformed { // not 1…366 issues a year, or none in these months
    static constexpr std::string_view code = "frequency_malformed";
};
struct NoSets {
    static constexpr std::string_view code = "no_sets";
};
struct TooManyIssues {
    static constexpr std::string_view code = "too_many_issues";
    int most = mostIssuesOfSubscription;
};
struct SubscriptionStarted { // an issue has arrived or was claimed
    static constexpr std::string_view code = "subscription_started";
};
struct UnknownIssue {
    static constexpr std::string_view code = "unknown_issue";
    IssueName issue;
};
struct IssueExists {
    static constexpr std::string_view code = "issue_exists";
    IssueName issue;
};
struct IssueNumberMissing {
    static constexpr std::string_view code = "issue_number_missing";
};
struct IssueArrived { // in all sets that are meant
    static constexpr std::string_view code = "issue_arrived";
    IssueName issue;
};
struct IssueBeforeItsYear { // nobody prints it so early: the year, or the number, is another one
    static constexpr std::string_view code = "issue_before_its_year";
    IssueName issue;
    int year = 0;
};
struct TooManyArrived { // more than sets that lack it
    static constexpr std::string_view code = "too_many_arrived";
    IssueName issue;
    int lacking = 0;
};
struct IssueNotArrived {
    static constexpr std::string_view code = "issue_not_arrived";
    IssueName issue;
};
struct IssuePosted { // it is in the books
    static constexpr std::string_view code = "issue_posted";
    IssueName issue;
};
struct IssueNotPosted { // a volume is made of what is in the books
    static constexpr std::string_view code = "issue_not_posted";
    IssueName issue;
};
struct IssueBound {
    static constexpr std::string_view code = "issue_bound";
    IssueName issue;
};
struct NothingLate {
    static constexpr std::string_view code = "nothing_late";
};
struct NothingToPost { // no issue has arrived that is in no book
    static constexpr std::string_view code = "nothing_to_post";
};
struct NothingToBind {
    static constexpr std::string_view code = "nothing_to_bind";
};

using SubscribeRefusal = Refusal<SubscriptionPeriodMalformed, FrequencyMalformed, NoSets, TooManyIssues,
                                 catalogue::UnknownRecord, deliveries::UnknownSupplier, deliveries::SupplierClosed,
                                 accounts::UnknownTerm, collection::UnknownPlace, collection::PlaceClosed>;
using EditSubscriptionRefusal =
    Refusal<UnknownSubscription, deliveries::UnknownSupplier, deliveries::SupplierClosed, accounts::UnknownTerm>;
using RemoveSubscriptionRefusal = Refusal<UnknownSubscription, SubscriptionStarted>;
using ArriveRefusal = Refusal<UnknownSubscription, UnknownIssue, IssueArrived, IssueBeforeItsYear, TooManyArrived,
                              collection::DayInFuture>;
using TakeBackArrivalRefusal = Refusal<UnknownSubscription, UnknownIssue, IssueNotArrived, IssuePosted>;
using AddIssueRefusal = Refusal<UnknownSubscription, IssueExists, IssueNumberMissing, SubscriptionPeriodMalformed>;
using RemoveIssueRefusal = Refusal<UnknownSubscription, UnknownIssue, IssueArrived>;
using ClaimRefusal = Refusal<NothingLate>;
using PostYearRefusal =
    Refusal<UnknownSubscription, NothingToPost, deliveries::DeliveryHasProblems, deliveries::DeliveryTooLarge,
            deliveries::SupplierClosed, collection::UnknownPlace, collection::PlaceClosed, accounts::UnknownTerm,
            accounts::DayInFuture, accounts::BeforeOpening, accounts::PeriodClosed>;
using BindVolumeRefusal =
    Refusal<UnknownSubscription, NothingToBind, UnknownIssue, IssueNotPosted, IssueBound, collection::UnknownSeries,
            collection::BarcodeTaken, collection::InventoryNumberTaken, collection::BarcodeMalformed,
            collection::CodeInUse, collection::CopyOnLoan, accounts::CopyNotInBooks, accounts::DayInFuture,
            accounts::BeforeOpening, accounts::BeforeArrival, accounts::PeriodClosed>;

} // namespace kitapdar::periodicals
