#include "app/kitapdarctl/CopyCommands.h"

#include "app/kitapdarctl/Documents.h"
#include "core/catalogue/RecordQueries.h"
#include "core/collection/CopyService.h"

#include <algorithm>

namespace kitapdar::ctl {

Outcome addCopy(Session& session, const Arguments& arguments) {
    TRY(const auto record, arguments.required("--record"));
    TRY(const auto recordId, arguments.number("--record", record, 1));
    TRY(const auto barcode, arguments.required("--barcode"));
    collection::NewCopy copy{catalogue::RecordId(recordId), barcode, arguments.value("--inventory"),
                             arguments.valueOr("--place", ""), std::nullopt};
    if (const auto price = arguments.value("--price")) {
        copy.price = Money::fromTenge(*price);
        if (!copy.price) return fail(arguments.badValue("--price", *price));
    }
    copy.series = arguments.valueOr("--series", copy.series);
    TRY(Library* const library, session.library());
    const auto added = library->writeNow(&collection::CopyService::add, copy);
    if (!added) return fail(session.failure(added.error()));
    return Answer{
        documentOf(collection::CopyRow{*added, std::nullopt, std::nullopt}),
        line(Ctl::tr("Copy added: %1, inventory no. %2").arg(orDash(added->barcode), orDash(added->inventoryNumber)))};
}

Result<collection::Copy, Failure> copyWithCode(Session& session, Library& library, const std::string& code) {
    // A code that several copies have is given with its meaning: "%B-9005" is a barcode, "%N-9005" an inventory number.
    const text::Scanned read = text::readScan(code);
    const auto* scanned = std::get_if<text::ScannedCode>(&read);
    const auto copies = library.readNow(&collection::CopyQueries::byCode, scanned ? *scanned : text::ScannedCode(code));
    if (!copies) return fail(session.failure(copies.error()));
    if (copies->empty()) return fail(session.failure(collection::UnknownCopy{code}));
    if (copies->size() > 1) return fail(session.failure(collection::AmbiguousCode{code}));
    return copies->front();
}

Outcome showCopy(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(const auto copy, copyWithCode(session, *library, arguments.at(0)));
    const auto rows = library->readNow(&collection::CopyQueries::ofRecord, copy.recordId);
    if (!rows) return fail(session.failure(rows.error()));
    const auto record = library->readNow(&catalogue::RecordQueries::byId, copy.recordId);
    if (!record) return fail(session.failure(record.error()));

    const auto row = std::find_if(rows->begin(), rows->end(),
                                  [&](const collection::CopyRow& each) { return each.copy.id == copy.id; });
    if (row == rows->end()) return fail(session.failure(collection::UnknownCopy{arguments.at(0)}));
    Answer answer{documentOf(*row), {}};
    if (*record) {
        answer.document["title"] = (*record)->title;
        answer.text = line(qs((*record)->title));
    }
    answer.text += line(lineOf(row->copy));
    if (row->dueOn) answer.text += line(loanOf(*row));
    return answer;
}

} // namespace kitapdar::ctl
