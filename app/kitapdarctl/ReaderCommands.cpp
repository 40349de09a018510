#include "app/kitapdarctl/ReaderCommands.h"

#include "app/kitapdarctl/Documents.h"
#include "core/circulation/LoanQueries.h"
#include "core/readers/ReaderService.h"

namespace kitapdar::ctl {

Outcome addReader(Session& session, const Arguments& arguments) {
    readers::NewReader reader;
    TRY(reader.name.surname, arguments.required("--surname"));
    TRY(reader.name.given, arguments.required("--name"));
    reader.name.patronymic = arguments.valueOr("--patronymic", "");
    reader.iin = arguments.value("--iin");
    reader.card = arguments.value("--card");
    reader.category = arguments.valueOr("--category", reader.category);
    if (const auto birth = arguments.value("--birth-date")) {
        reader.birthDate = Day::fromIso(*birth);
        if (!reader.birthDate) return fail(arguments.badValue("--birth-date", *birth));
    }
    TRY(Library* const library, session.library());
    const auto added = library->writeNow(&readers::ReaderService::add, reader);
    if (!added) return fail(session.failure(added.error()));

    Answer answer{documentOf(added->reader, arguments.has("--show-iin")),
                  session.say("reader_added", {nameOf(added->reader.name), added->reader.card}) + "\n"};
    answer.document["warnings"] = Json::array();
    for (const readers::ReaderWarning& warning : added->warnings) {
        const Reason reason = reasonOf(warning);
        answer.document["warnings"].push_back(reason.code);
        answer.text += session.say(reason.code, reason.arguments) + "\n";
    }
    return answer;
}

Outcome findReaders(Session& session, const Arguments& arguments) {
    constexpr int limit = 50;
    TRY(Library* const library, session.library());
    const auto rows = library->readNow(&readers::ReaderQueries::find, arguments.at(0), session.clock().today(), limit);
    if (!rows) return fail(session.failure(rows.error()));
    Answer answer{Json::array(), {}};
    for (const readers::ReaderRow& row : *rows) {
        answer.document.push_back(documentOf(row));
        answer.text += session.say("reader_line", {nameOf(row.name), row.card, row.registeredUntil.iso()}) + "\n";
    }
    if (rows->empty()) answer.text = session.say("nothing_found") + "\n";
    return answer;
}

Outcome showReader(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    const auto found = library->readNow(&readers::ReaderQueries::byCard, arguments.at(0));
    if (!found) return fail(session.failure(found.error()));
    if (!*found) return fail(session.failure(readers::UnknownReader{arguments.at(0)}));
    const readers::Reader& reader = **found;
    const auto loans = library->readNow(&circulation::LoanQueries::openOfReader, reader.id);
    if (!loans) return fail(session.failure(loans.error()));

    Answer answer{documentOf(reader, arguments.has("--show-iin")),
                  session.say("reader_line", {nameOf(reader.name), reader.card, reader.registeredUntil.iso()}) + "\n"};
    if (reader.birthDate) answer.text += session.say("birth", {reader.birthDate->iso()}) + "\n";
    if (reader.iin) answer.text += session.say("iin", {answer.document["iin"].get<std::string>()}) + "\n";
    answer.document["loans"] = Json::array();
    for (const circulation::LoanRow& row : *loans) {
        answer.document["loans"].push_back(documentOf(row));
        answer.text += row.barcode + "\t" + row.loan.dueOn.iso() + "\t" + row.title + "\n";
    }
    return answer;
}

} // namespace kitapdar::ctl
