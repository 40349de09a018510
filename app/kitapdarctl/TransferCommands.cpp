#include "app/kitapdarctl/Documents.h"
#include "app/kitapdarctl/HoldCommands.h"
#include "app/kitapdarctl/HoldDocuments.h"
#include "app/kitapdarctl/Options.h"
#include "core/holds/ArrivalService.h"
#include "core/transfers/TransferService.h"
#include "wording/HoldWords.h"
#include "wording/PlaceNaming.h"

namespace kitapdar::ctl {

namespace {

void add(Answer& answer, const std::string& barcode, const holds::Arrived& arrived) {
    answer.document.push_back({{"barcode", barcode},
                               {"title", arrived.title},
                               {"from", arrived.transfer.fromPlace},
                               {"to", arrived.transfer.toPlace},
                               {"elsewhere", arrived.isElsewhere},
                               {"copy_goes", documentOf(arrived.routed)},
                               {"card", arrived.hold ? Json(arrived.hold->readerCard) : Json(nullptr)}});
    QString text = words(arrived.routed);
    if (arrived.isElsewhere)
        text = Ctl::tr("It was sent to another place: %1.").arg(placeText(arrived.transfer.toPlace)) +
               QLatin1Char(' ') + text;
    answer.text += line(qs(barcode + "\t") + text + qs("\t" + arrived.title));
}

} // namespace

Outcome sendCopies(Session& session, const Arguments& arguments) {
    TRY(const auto to, arguments.required("--to"));
    TRY(Library* const library, session.library());
    Answer answer{Json::array(), {}};
    for (const std::string& barcode : arguments.positional()) {
        const auto sent = library->writeNow(&transfers::TransferService::send, text::ScannedCode(barcode), to);
        if (!sent) {
            CHECK(refuse(session, answer, barcode, session.failure(sent.error())));
            continue;
        }
        answer.document.push_back(documentOf(*sent));
        answer.text += line(lineOf(*sent));
    }
    return answer;
}

Outcome receiveCopies(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    Answer answer{Json::array(), {}};
    for (const std::string& barcode : arguments.positional()) {
        const auto arrived = library->writeNow(&holds::ArrivalService::receive, text::ScannedCode(barcode),
                                               arguments.valueOr("--at", ""));
        if (!arrived) {
            CHECK(refuse(session, answer, barcode, session.failure(arrived.error())));
            continue;
        }
        add(answer, barcode, *arrived);
    }
    return answer;
}

Outcome cancelTransfer(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    Answer answer{Json::array(), {}};
    for (const std::string& barcode : arguments.positional()) {
        const auto cancelled = library->writeNow(&holds::ArrivalService::cancel, text::ScannedCode(barcode));
        if (!cancelled) {
            CHECK(refuse(session, answer, barcode, session.failure(cancelled.error())));
            continue;
        }
        add(answer, barcode, *cancelled);
    }
    return answer;
}

Outcome listTransfers(Session& session, const Arguments& arguments) {
    TRY(const auto days, arguments.number("--late", 0, 0));
    TRY(Library* const library, session.library());
    CHECK(checkPlace(session, *library, arguments, "--to"));
    const auto rows =
        library->readNow(&transfers::TransferQueries::onTheWay, arguments.valueOr("--to", ""), static_cast<int>(days));
    if (!rows) return fail(session.failure(rows.error()));
    Answer answer{Json::array(), {}};
    for (const transfers::TransferRow& row : *rows) {
        answer.document.push_back(documentOf(row));
        answer.text += line(lineOf(row));
    }
    return answer;
}

} // namespace kitapdar::ctl
