#include "core/deliveries/CopyEntryService.h"

#include "core/accounts/AccountsRepository.h"
#include "core/collection/CopyRepository.h"
#include "core/collection/CopyService.h"
#include "core/deliveries/DeliveryRepository.h"
#include "core/deliveries/DeliveryService.h"
#include "core/journal/Journal.h"
#include "core/text/Barcode.h"

#include <utility>

namespace kitapdar::deliveries {

namespace {

constexpr std::string_view otherSource = "other";

/// The source of a copy of which nobody says where it comes from.
Result<std::string> sourceOf(storage::Snapshot& snapshot) {
    TRY(const auto terms, accounts::AccountsRepository().terms(snapshot));
    std::string first;
    for (const accounts::Term& term : terms) {
        const bool isOffered =
            term.list == accounts::TermList::Source && !term.hidden && !accounts::isOfProgram(term.code);
        if (isOffered && (first.empty() || term.code == otherSource)) first = term.code;
    }
    return first;
}

std::optional<std::string> unlessEmpty(const std::optional<std::string>& text) {
    return text && text::normalizeScan(*text).empty() ? std::nullopt : text;
}

/// What a delivery of copies with known records cannot be refused for is a mistake of ours.
CopyEntryRefusal refused(const PostRefusal& no) {
    return std::visit(
        [](const auto& reason) -> CopyEntryRefusal {
            if constexpr (std::is_constructible_v<CopyEntryRefusal, decltype(reason)>)
                return reason;
            else
                return internalFault("a delivery of copies that were added by hand was refused");
        },
        no);
}

} // namespace

Result<std::vector<collection::Copy>, CopyEntryRefusal> CopyEntryService::add(
    storage::Transaction& transaction, const staff::Permitted<Permission::CopyEdit>& by,
    const collection::NewCopy& wanted) const {
    TRY(const auto opening, accounts::AccountsRepository().opening(transaction));
    if (!opening) {
        TRY(auto added, collection::CopyService(m_journal).addSeveral(transaction, by, wanted));
        return added;
    }
    if (wanted.count < 1 || wanted.count > collection::mostCopiesAtOnce) return fail(collection::CopyCountOutOfRange{});
    NewDelivery delivery;
    TRY(delivery.head.source, sourceOf(transaction));
    delivery.head.series = wanted.series;
    DeliveryRow& row = delivery.rows.emplace_back();
    row.record = wanted.recordId;
    row.copies = wanted.count;
    row.price = wanted.price;
    row.places = {{wanted.place, wanted.count}};
    row.barcode = unlessEmpty(wanted.barcode);
    row.inventoryNumber = unlessEmpty(wanted.inventoryNumber);
    row.shelf = wanted.shelf;
    row.lending = wanted.lending;
    const auto posted = DeliveryService(m_journal).post(transaction, by, delivery);
    if (!posted) return fail(refused(posted.error()));
    TRY(const auto delivered, DeliveryRepository().copies(transaction, posted->id));
    std::vector<collection::Copy> added;
    for (const DeliveredCopy& each : delivered) {
        TRY(auto copy, collection::CopyRepository().byId(transaction, each.id));
        if (copy) added.push_back(std::move(*copy));
    }
    return added;
}

} // namespace kitapdar::deliveries
