#include "core/accounts/Binding.h"

#include "core/collection/CopyNumbers.h"
#include "core/collection/CopyRepository.h"
#include "core/journal/Journal.h"
#include "core/numbers/NumberRepository.h"
#include "core/periodicals/Kinds.h"
#include "core/periodicals/SubscriptionRepository.h"
#include "core/periodicals/SubscriptionService.h"

#include <algorithm>
#include <map>
#include <utility>

namespace kitapdar::periodicals {

namespace {

const SubscriptionRepository stored;
const collection::CopyRepository copies;

/// The issues of the set that become the volume, as they stand.
Result<std::vector<SerialIssue>, BindVolumeRefusal> issuesToBind(const std::vector<SerialIssue>& all,
                                                                 const VolumeBinding& binding) {
    std::vector<SerialIssue> set;
    std::ranges::copy_if(all, std::back_inserter(set), [&](const SerialIssue& issue) {
        return issue.place == binding.place && issue.setNumber == binding.setNumber;
    });
    std::vector<SerialIssue> chosen;
    if (binding.issues.empty()) {
        std::ranges::copy_if(set, std::back_inserter(chosen),
                             [](const SerialIssue& issue) { return issue.copyId && !issue.volumeId; });
    }
    for (const IssueName& name : binding.issues) {
        const auto found = std::ranges::find(set, name, &SerialIssue::name);
        if (found == set.end()) return fail(UnknownIssue{name});
        if (found->volumeId) return fail(IssueBound{name});
        if (!found->copyId) return fail(IssueNotPosted{name});
        const bool isNamed = std::ranges::find(chosen, name, &SerialIssue::name) != chosen.end();
        if (!isNamed) chosen.push_back(*found);
    }
    if (chosen.empty()) return fail(NothingToBind{});
    std::ranges::sort(chosen, {}, [](const SerialIssue& issue) { return std::pair(issue.month, issue.position); });
    return chosen;
}

/// How much of which copies is bound.
std::vector<accounts::BoundPart> partsOf(const std::vector<SerialIssue>& all, const std::vector<SerialIssue>& chosen) {
    std::map<std::int64_t, accounts::BoundPart> parts;
    for (const SerialIssue& issue : chosen) {
        auto& part = parts.try_emplace(issue.copyId->value, *issue.copyId, 0, 0).first->second;
        ++part.pieces;
    }
    for (const SerialIssue& issue : all) {
        if (!issue.copyId || issue.volumeId) continue;
        const auto part = parts.find(issue.copyId->value);
        if (part != parts.end()) ++part->second.of;
    }
    std::vector<accounts::BoundPart> ordered;
    for (const auto& [id, part] : parts) ordered.push_back(part);
    return ordered;
}

BindVolumeRefusal knownIn(const accounts::BindRefusal& no) {
    return std::visit(
        [](const auto& reason) -> BindVolumeRefusal {
            if constexpr (std::is_constructible_v<BindVolumeRefusal, decltype(reason)>)
                return reason;
            else
                return internalFault("issues that are in the books could not be bound");
        },
        no);
}

} // namespace

Result<BoundVolume, BindVolumeRefusal> SubscriptionService::bind(storage::Transaction& transaction,
                                                                 const staff::Permitted<Permission::CopyEdit>& by,
                                                                 const VolumeBinding& binding) const {
    TRY(const auto subscription, stored.byId(transaction, binding.subscription));
    if (!subscription) return fail(UnknownSubscription{binding.subscription});
    TRY(const auto all, stored.issues(transaction, binding.subscription));
    TRY(auto chosen, issuesToBind(all, binding));
    TRY(const auto series, numbers::NumberRepository().find(transaction, binding.series));
    if (!series || series->kind != numbers::SeriesKind::Inventory)
        return fail(collection::UnknownSeries{binding.series});
    const Day on = binding.on.value_or(m_journal.clock().today());
    std::vector<IssueName> names;
    for (const SerialIssue& issue : chosen) names.push_back(issue.name);

    BoundVolume volume;
    collection::Copy& copy = volume.copy;
    copy.recordId = subscription->recordId;
    copy.inventoryNumber = binding.inventoryNumber;
    copy.place = binding.place;
    copy.shelf = binding.shelf;
    copy.lending = binding.lending;
    copy.note = labelOf(subscription->year, names);
    copy.accounted = collection::Accounted::Expected;
    copy.receivedOn = on;
    CHECK(collection::normalizeNumbers(transaction, copy));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::bind);
    TRY(copy.barcode, collection::nextBarcode(transaction));
    operation.numbered(numbers::barcodeSeries);
    if (!copy.inventoryNumber || copy.inventoryNumber->empty()) {
        TRY(copy.inventoryNumber, collection::nextInventoryNumber(transaction, *series));
        operation.numbered(series->code);
    }
    TRY(copy.id, copies.insert(operation, copy));
    const auto record = accounts::bindCopies(m_journal, operation, transaction, copy.id, partsOf(all, chosen), on);
    if (!record) return fail(knownIn(record.error()));
    for (SerialIssue& issue : chosen) {
        issue.volumeId = copy.id;
        CHECK(stored.updateIssue(operation, issue));
    }
    TRY(const auto entered, copies.byId(transaction, copy.id));
    copy = *entered;
    volume.ksu = accounts::numberOf(*record);
    volume.issues = std::ssize(chosen);
    operation.about("subscription", subscription->id.value);
    operation.about("copy", copy.id.value);
    operation.about("ksu_record", record->id.value);
    operation.fact(journal::FactName::Inventory, *copy.inventoryNumber);
    operation.fact(journal::FactName::Barcode, *copy.barcode);
    operation.fact(journal::FactName::Note, copy.note);
    operation.fact(journal::FactName::Value, volume.ksu);
    operation.fact(journal::FactName::Amount, copy.price ? copy.price->tiyn : 0);
    TRY(const auto title, copies.titleOf(transaction, subscription->recordId));
    operation.fact(journal::FactName::Title, title.value_or("") + ", " + std::to_string(subscription->year));
    CHECK(operation.finish());
    return volume;
}

} // namespace kitapdar::periodicals
