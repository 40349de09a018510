#include "app/kitapdarctl/HoldDocuments.h"

#include "app/kitapdarctl/Documents.h"
#include "core/readers/ReaderQueries.h"
#include "wording/Format.h"
#include "wording/HoldWords.h"
#include "wording/PlaceNaming.h"

#include <QStringList>

namespace kitapdar::ctl {

namespace {

QString joined(const QStringList& parts) {
    QStringList present;
    for (const QString& part : parts) {
        if (!part.isEmpty()) present << part;
    }
    return present.join(QStringLiteral(" · "));
}

} // namespace

Json documentOf(const holds::HoldRow& row) {
    const holds::Hold& hold = row.hold;
    return {{"id", hold.id.value},
            {"state", holds::code(hold.state)},
            {"position", hold.position},
            {"record", hold.recordId.value},
            {"title", row.title},
            {"card", row.readerCard},
            {"barcode", row.barcode},
            {"copy_only", hold.copyId.has_value()},
            {"use", collection::code(hold.usePlace)},
            {"pickup", hold.pickupPlace},
            {"place", row.copyPlace},
            {"shelf", row.shelf},
            {"placed", hold.placedOn.iso()},
            {"until", orNull(hold.wantedUntil)},
            {"suspended", hold.suspended},
            {"suspended_until", orNull(hold.suspendedUntil)},
            {"ready_until", orNull(hold.readyUntil)},
            {"ended", orNull(hold.endedOn)},
            {"end_reason", hold.endReason}};
}

Json documentOf(const holds::Routed& routed) {
    return {{"where", holds::code(routed.where)},
            {"to", routed.to},
            {"hold", routed.hold ? Json(routed.hold->id.value) : Json(nullptr)}};
}

Json documentOf(const transfers::TransferRow& row) {
    const transfers::Transfer& transfer = row.transfer;
    return {{"id", transfer.id.value},
            {"barcode", row.barcode},
            {"title", row.title},
            {"from", transfer.fromPlace},
            {"to", transfer.toPlace},
            {"reason", transfers::code(transfer.reason)},
            {"sent", transfer.sentOn.iso()},
            {"received", orNull(transfer.receivedOn)},
            {"cancelled", orNull(transfer.cancelledOn)}};
}

QString lineOf(const holds::HoldRow& row) {
    const holds::Hold& hold = row.hold;
    QString state = words(hold.state);
    if (hold.position > 0) state += QStringLiteral(", ") + numberText(hold.position);
    if (hold.readyUntil && hold.state == holds::HoldState::Ready)
        state += QStringLiteral(", ") + Ctl::tr("until %1").arg(dayText(*hold.readyUntil));
    if (hold.suspended)
        state += QStringLiteral(", ") + (hold.suspendedUntil
                                             ? Ctl::tr("suspended until %1").arg(dayText(*hold.suspendedUntil))
                                             : Ctl::tr("suspended"));
    return joined({QString::number(hold.id.value), state, qs(row.title),
                   row.readerCard.empty() ? QString() : Ctl::tr("card %1").arg(qs(row.readerCard)), qs(row.barcode),
                   placeText(row.copyPlace), qs(row.shelf),
                   hold.pickupPlace.empty() ? QString() : Ctl::tr("picked up at %1").arg(placeText(hold.pickupPlace))});
}

QString lineOf(const transfers::TransferRow& row) {
    const transfers::Transfer& transfer = row.transfer;
    return joined({qs(row.barcode), qs(row.title),
                   placeText(transfer.fromPlace) + QStringLiteral(" → ") + placeText(transfer.toPlace),
                   words(transfer.reason), dayText(transfer.sentOn)});
}

Result<readers::ReaderId, Failure> readerWithCard(Session& session, Library& library, const std::string& card) {
    const auto reader = library.readNow(&readers::ReaderQueries::byCard, card);
    if (!reader) return fail(session.failure(reader.error()));
    if (!*reader) return fail(session.failure(readers::UnknownReader{card}));
    return (*reader)->id;
}

Result<void, Failure> refuse(Session&, Answer& answer, const std::string& barcode, const Failure& failure) {
    if (failure.exit == Exit::Fault) return fail(failure);
    answer.document.push_back({{"barcode", barcode}, {"refused", failure.code}, {"sentence", failure.sentence}});
    answer.text += line(qs(barcode + "\t" + failure.sentence));
    answer.exit = Exit::Refused;
    return {};
}

} // namespace kitapdar::ctl
