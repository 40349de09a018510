#include "core/deliveries/DeliveryService.h"

#include "core/accounts/AccountsRepository.h"
#include "core/accounts/AccountsService.h"
#include "core/accounts/Binding.h"
#include "core/collection/CopyRepository.h"
#include "core/deliveries/DeliveryRepository.h"
#include "core/deliveries/Kinds.h"
#include "core/deliveries/Posting.h"
#include "core/deliveries/PostingChecks.h"
#include "core/journal/Journal.h"
#include "core/staff/SignatureService.h"

#include <utility>

namespace kitapdar::deliveries {

namespace {

const DeliveryRepository stored;

/// More cannot be subjects of one entry without it being long.
constexpr std::size_t mostNamed = 50;

void describe(journal::Operation& operation, const Posted& posted) {
    operation.about("delivery", posted.id.value);
    operation.fact(journal::FactName::Number, posted.act);
    operation.fact(journal::FactName::Value, posted.ksu);
    operation.fact(journal::FactName::Copies, posted.copies);
    operation.fact(journal::FactName::Amount, posted.sum);
    if (!posted.first.empty()) operation.fact(journal::FactName::First, posted.first);
    if (!posted.last.empty()) operation.fact(journal::FactName::Last, posted.last);
}

/// A refusal of the books that a caller has as its own, else a mistake of ours.
template <class Refusals, class... Known, class Other>
Refusals knownIn(const Other& no, std::string_view mistake) {
    std::optional<Refusals> known;
    const auto take = [&]<class Reason>(const Reason* reason) {
        if (reason) known = Refusals(*reason);
    };
    (take(std::get_if<Known>(&no)), ...);
    if (known) return *known;
    if (const Fault* fault = faultIn(no)) return Refusals(*fault);
    return Refusals(internalFault(std::string(mistake)));
}

Result<Delivery, SignRefusal> signedBy(storage::Transaction& transaction, const journal::Journal& journal,
                                       const staff::Signer& signer, DeliveryId id) {
    TRY(const auto act, DeliveryQueries(journal).toSign(transaction, id));
    TRY(const auto summary, stored.summary(transaction, id));
    Delivery delivery = summary->delivery;
    TRY(const auto signature, staff::SignatureService(journal).approve(transaction, signer, delivery.preparedBy, act));
    delivery.signatureId = signature.id;
    delivery.signedOn = journal.clock().today();
    if (!signature.isAlone())
        delivery.signedBy = signature.position.empty() ? signature.name : signature.name + ", " + signature.position;
    journal::Operation operation = journal.begin(transaction, signer.session, kinds::sign);
    CHECK(stored.update(operation, delivery));
    ++delivery.version;
    operation.about("delivery", id.value);
    operation.fact(journal::FactName::Number, actNumberOf(delivery));
    operation.fact(journal::FactName::Value, summary->ksu);
    operation.fact(journal::FactName::Copies, summary->copies);
    operation.fact(journal::FactName::Amount, summary->sum);
    CHECK(operation.finish());
    return delivery;
}

} // namespace

Result<Posted, PostRefusal> DeliveryService::post(storage::Transaction& transaction,
                                                  const staff::Permitted<Permission::CopyEdit>& by,
                                                  const NewDelivery& delivery) const {
    if (delivery.rows.empty()) return fail(accounts::NoCopies{});
    if (copiesIn(delivery.rows) > mostCopiesOfDelivery) return fail(DeliveryTooLarge{});
    SharedRecords shared;
    TRY(const auto plan, planOf(transaction, delivery, m_journal.clock().today(), &shared));
    if (!plan.mayBePosted()) return fail(DeliveryHasProblems{plan.problems});
    journal::Operation operation = m_journal.begin(transaction, by, kinds::post);
    TRY(const auto written, write(transaction, operation, m_journal, delivery, plan, shared, by));
    describe(operation, written.posted);
    for (std::size_t i = 0; i < written.copies.size() && i < mostNamed; ++i)
        operation.about("copy", written.copies[i].id.value);
    CHECK(operation.finish());
    return written.posted;
}

Result<Delivery, SignRefusal> DeliveryService::sign(storage::Transaction& transaction,
                                                    const staff::Permitted<Permission::CopyEdit>& by,
                                                    DeliveryId id) const {
    return signedBy(transaction, m_journal, staff::Signer::asking(by), id);
}

Result<Delivery, SignRefusal> DeliveryService::signAsSecond(storage::Transaction& transaction,
                                                            const staff::Permitted<Permission::ActSign>& by,
                                                            DeliveryId id) const {
    return signedBy(transaction, m_journal, staff::Signer::second(by), id);
}

Result<Delivery, ReverseRefusal> DeliveryService::reverse(storage::Transaction& transaction,
                                                          const staff::Permitted<Permission::CopyEdit>& by,
                                                          DeliveryId id, const accounts::Reversal& given) const {
    TRY(auto delivery, stored.byId(transaction, id));
    if (!delivery) return fail(UnknownDelivery{id});
    if (delivery->isReversed()) {
        TRY(const auto record, accounts::AccountsRepository().record(transaction, *delivery->reversalId));
        return fail(DeliveryReversed{record ? accounts::numberOf(*record) : std::string()});
    }
    if (!delivery->isSigned()) return fail(DeliveryNotSigned{});
    TRY(const auto toSign, DeliveryQueries(m_journal).toReverse(transaction, id, given));
    accounts::Reversal reversal = given;
    reversal.document.kind = "delivery";
    reversal.document.id = id.value;
    journal::Operation operation = m_journal.begin(transaction, by, kinds::reverse);
    const auto record =
        accounts::AccountsService(m_journal).reverse(transaction, operation, delivery->arrivalId, reversal);
    if (!record) {
        if (const auto* gone = std::get_if<accounts::CopyNotInBooks>(&record.error())) {
            TRY(const auto volume, accounts::boundInto(transaction, gone->id));
            if (!volume.empty()) return fail(CopyBound{gone->number, volume});
        }
        return fail(knownIn<ReverseRefusal, accounts::CopyNotInBooks, collection::CopyOnLoan, accounts::DayInFuture,
                            accounts::BeforeOpening, accounts::BeforeArrival, accounts::PeriodClosed>(
            record.error(), "a delivery that is in the books could not be reversed"));
    }
    // Last, so that nobody is asked to sign what is refused then.
    TRY(const auto signature, staff::SignatureService(m_journal).approve(transaction, by, toSign));
    delivery->reversalId = record->id;
    if (!signature.isAlone()) operation.fact(journal::FactName::Name, signature.name);
    operation.about("delivery", id.value);
    operation.fact(journal::FactName::Number, actNumberOf(*delivery));
    operation.fact(journal::FactName::Value, accounts::numberOf(*record));
    operation.fact(journal::FactName::Copies, record->copies);
    operation.fact(journal::FactName::Amount, record->value);
    CHECK(operation.finish());
    return std::move(*delivery);
}

Result<Posted, EnterAgainRefusal> DeliveryService::enterAgain(storage::Transaction& transaction,
                                                              const staff::Permitted<Permission::CopyEdit>& by,
                                                              DeliveryId id, const DeliveryHead& given) const {
    TRY(const auto reversed, stored.summary(transaction, id));
    if (!reversed) return fail(UnknownDelivery{id});
    TRY(const auto again, stored.enteredAgainBy(transaction, id));
    if (!reversed->delivery.isReversed() || again) return fail(DeliveryNotReversed{});
    TRY(const auto head, checkedHead(transaction, m_journal.clock(), given));
    TRY(const auto lines, stored.lines(transaction, id));
    TRY(const auto copies, stored.copies(transaction, id));

    journal::Operation operation = m_journal.begin(transaction, by, kinds::enterAgain);
    TRY(const auto delivery, insertDelivery(transaction, operation, head, by, id));
    accounts::Arrival arrival = arrivalOf(delivery, head.note);
    TRY(const auto before, accounts::AccountsRepository().record(transaction, reversed->delivery.arrivalId));
    arrival.titlesCounted = before && before->titles == 0;
    std::size_t next = 0;
    for (DeliveryLine line : lines) {
        const DeliveryLineId before = line.id;
        line.deliveryId = delivery.id;
        TRY(line.id, stored.insertLine(operation, line));
        for (; next < copies.size() && copies[next].lineId == before; ++next) {
            CHECK(stored.insertCopy(operation, line.id, copies[next].id, copies[next].place));
            arrival.copies.push_back({copies[next].id, std::nullopt, std::nullopt, head.onBalance});
        }
    }
    const auto record = accounts::AccountsService(m_journal).enter(transaction, operation, arrival);
    if (!record) {
        return fail(knownIn<EnterAgainRefusal, accounts::CopyInBooks, collection::CopyWrittenOff, accounts::UnknownTerm,
                            accounts::DayInFuture, accounts::BeforeOpening, accounts::PeriodClosed>(
            record.error(), "copies of a reversed delivery could not be entered again"));
    }
    Posted posted;
    posted.id = delivery.id;
    posted.act = actNumberOf(delivery);
    posted.ksu = accounts::numberOf(*record);
    posted.titles = reversed->titles;
    posted.copies = record->copies;
    posted.sum = record->value;
    posted.first = reversed->first;
    posted.last = reversed->last;
    describe(operation, posted);
    CHECK(operation.finish());
    return posted;
}

Result<void> DeliveryService::keepNumber(storage::Transaction& transaction, std::int64_t deliveryId) {
    return stored.keepNumber(transaction, deliveryId);
}

} // namespace kitapdar::deliveries
