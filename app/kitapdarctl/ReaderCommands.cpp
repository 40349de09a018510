#include "app/kitapdarctl/ReaderCommands.h"

#include "app/kitapdarctl/Documents.h"
#include "core/circulation/LoanQueries.h"
#include "core/readers/DetailsService.h"
#include "core/readers/ReaderService.h"
#include "wording/DetailWords.h"
#include "wording/Format.h"

namespace kitapdar::ctl {

namespace {

QString lineOf(const readers::ReaderName& name, const std::string& card, Day registeredUntil) {
    return Ctl::tr("%1, card %2, registered until %3").arg(fullName(name), qs(card), dayText(registeredUntil));
}

} // namespace

Outcome addReader(Session& session, const Arguments& arguments) {
    readers::NewReader reader;
    TRY(reader.name.surname, arguments.required("--surname"));
    TRY(reader.name.given, arguments.required("--name"));
    reader.name.patronymic = arguments.valueOr("--patronymic", "");
    reader.iin = arguments.value("--iin");
    reader.card = arguments.value("--card");
    if (const auto birth = arguments.value("--birth-date")) {
        reader.birthDate = Day::fromIso(*birth);
        if (!reader.birthDate) return fail(arguments.badValue("--birth-date", *birth));
    }
    reader.category = arguments.valueOr("--category", reader.category);
    reader.sex = arguments.valueOr("--sex", "");
    if (!reader.sex.empty() && reader.sex != "f" && reader.sex != "m")
        return fail(arguments.badValue("--sex", reader.sex));
    reader.education = arguments.valueOr("--education", "");
    reader.locality = arguments.valueOr("--locality", "");
    reader.institution = arguments.valueOr("--institution", "");
    TRY(Library* const library, session.library());
    const auto added = library->writeNow(&readers::ReaderService::add, reader);
    if (!added) return fail(session.failure(added.error()));

    Answer answer{
        documentOf(added->reader, arguments.has("--show-iin")),
        line(Ctl::tr("Reader registered: %1, card %2").arg(fullName(added->reader.name), qs(added->reader.card)))};
    answer.document["warnings"] = Json::array();
    for (const readers::ReaderWarning& warning : added->warnings) {
        answer.document["warnings"].push_back(readers::code(warning));
        answer.text += line(words(warning));
    }
    return answer;
}

Outcome findReaders(Session& session, const Arguments& arguments) {
    constexpr int limit = 50;
    TRY(Library* const library, session.libraryFor<Permission::ReaderView>());
    if (const std::string iin = text::normalizeIin(arguments.at(0)); !text::checkIin(iin)) {
        const auto searched = library->readNow(&readers::ReaderQueries::idByIin, iin);
        if (!searched) return fail(session.failure(searched.error()));
    }
    const auto rows = library->readNow(&readers::ReaderQueries::find, arguments.at(0), session.clock().today(), limit);
    if (!rows) return fail(session.failure(rows.error()));
    Answer answer{Json::array(), {}};
    for (const readers::ReaderRow& row : *rows) {
        answer.document.push_back(documentOf(row));
        answer.text += line(lineOf(row.name, row.card, row.registeredUntil));
    }
    if (rows->empty()) {
        const auto former = library->readNow(&readers::DetailsService::formerCard, arguments.at(0));
        answer.text = former && *former ? line(words(**former)) : line(Ctl::tr("Nothing found."));
    }
    return answer;
}

Outcome showReader(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.libraryFor<Permission::ReaderView>());
    const auto found = library->readNow(&readers::ReaderQueries::byCard, arguments.at(0));
    if (!found) return fail(session.failure(found.error()));
    if (!*found) return fail(session.failure(readers::UnknownReader{arguments.at(0)}));
    const readers::Reader& reader = **found;
    const auto loans = library->readNow(&circulation::LoanQueries::openOfReader, reader.id);
    if (!loans) return fail(session.failure(loans.error()));

    Answer answer{documentOf(reader, arguments.has("--show-iin")),
                  line(lineOf(reader.name, reader.card, reader.registeredUntil))};
    if (reader.birthDate) answer.text += line(Ctl::tr("born: %1").arg(dayText(*reader.birthDate)));
    if (reader.iin || reader.sealed.iin)
        answer.text += line(Ctl::tr("IIN: %1").arg(qs(answer.document["iin"].get<std::string>())));
    answer.document["loans"] = Json::array();
    for (const circulation::LoanRow& row : *loans) {
        answer.document["loans"].push_back(documentOf(row));
        answer.text += line(qs(row.barcode + "\t") + dayText(row.loan.dueOn) + qs("\t" + row.title));
    }
    return answer;
}

} // namespace kitapdar::ctl
