#include "app/kitapdarctl/ReaderCommands.h"

#include "app/kitapdarctl/Documents.h"
#include "app/kitapdarctl/Options.h"
#include "app/kitapdarctl/ReaderDetailCommands.h"
#include "core/charges/ChargeQueries.h"
#include "core/circulation/LoanQueries.h"
#include "core/readers/DetailsService.h"
#include "core/readers/ReaderService.h"
#include "wording/DetailWords.h"
#include "wording/Format.h"

#include <utility>

namespace kitapdar::ctl {

namespace {

QString lineOf(const readers::ReaderName& name, const std::string& card, Day registeredUntil) {
    return Ctl::tr("%1, card %2, registered until %3").arg(fullName(name), qs(card), dayText(registeredUntil));
}

/// `usual`: when the option is not given.
Result<std::string, Failure> sexOf(const Arguments& arguments, const std::string& usual) {
    const std::string sex = arguments.valueOr("--sex", usual);
    if (!sex.empty() && sex != "f" && sex != "m") return fail(arguments.badValue("--sex", sex));
    return sex;
}

/// `sentence` with the places of the name and of the card.
Answer answerOf(const readers::Registered& registered, const Arguments& arguments, const QString& sentence) {
    Answer answer{documentOf(registered.reader, arguments.has("--show-iin")),
                  line(sentence.arg(fullName(registered.reader.name), qs(registered.reader.card)))};
    answer.document["warnings"] = Json::array();
    for (const readers::ReaderWarning& warning : registered.warnings) {
        answer.document["warnings"].push_back(readers::code(warning));
        answer.text += line(words(warning));
    }
    return answer;
}

Result<readers::Reader, Failure> readerToEdit(Session& session, const std::string& card) {
    TRY(Library* const library, session.libraryFor<Permission::ReaderView>());
    auto found = library->readNow(&readers::ReaderQueries::byCard, card);
    if (!found) return fail(session.failure(found.error()));
    if (!*found) return fail(session.failure(readers::UnknownReader{card}));
    return std::move(**found);
}

/// Number, phone and address come by descriptors: an argument of a command is read by everybody on the computer. A
/// hyphen takes the value out.
Result<void, Failure> takeRestricted(Session& session, const Arguments& arguments, std::string_view option,
                                     std::string& text, std::optional<storage::Blob>& sealed) {
    const auto descriptor = arguments.value(option);
    if (!descriptor) return {};
    const auto given = session.secret(option, descriptor, {});
    if (!given) return fail(arguments.badValue(option, *descriptor));
    text = *given == "-" ? std::string() : *given;
    if (text.empty()) sealed.reset();
    return {};
}

} // namespace

Outcome addReader(Session& session, const Arguments& arguments) {
    readers::NewReader reader;
    TRY(reader.name.surname, arguments.required("--surname"));
    TRY(reader.name.given, arguments.required("--name"));
    reader.name.patronymic = arguments.valueOr("--patronymic", "");
    reader.iin = arguments.value("--iin");
    reader.card = arguments.value("--card");
    TRY(reader.birthDate, dayOf(arguments, "--birth-date"));
    reader.category = arguments.valueOr("--category", reader.category);
    TRY(reader.sex, sexOf(arguments, ""));
    reader.education = arguments.valueOr("--education", "");
    reader.locality = arguments.valueOr("--locality", "");
    reader.institution = arguments.valueOr("--institution", "");
    TRY(Library* const library, session.library());
    const auto added = library->writeNow(&readers::ReaderService::add, reader);
    if (!added) return fail(session.failure(added.error()));
    return answerOf(*added, arguments, Ctl::tr("Reader registered: %1, card %2"));
}

Outcome editReader(Session& session, const Arguments& arguments) {
    TRY(auto reader, readerToEdit(session, arguments.at(0)));
    const auto take = [&](std::string_view option, std::string& field) {
        if (const auto value = arguments.value(option)) field = *value;
    };
    take("--surname", reader.name.surname);
    take("--name", reader.name.given);
    take("--patronymic", reader.name.patronymic);
    take("--category", reader.category);
    take("--education", reader.education);
    take("--locality", reader.locality);
    take("--institution", reader.institution);
    take("--note", reader.note);
    TRY(reader.sex, sexOf(arguments, reader.sex));
    if (arguments.value("--birth-date") == "-") {
        reader.birthDate.reset();
    } else if (arguments.has("--birth-date")) {
        TRY(reader.birthDate, dayOf(arguments, "--birth-date"));
    }
    std::string iin = reader.iin.value_or("");
    CHECK(takeRestricted(session, arguments, "--iin-fd", iin, reader.sealed.iin));
    reader.iin = iin.empty() ? std::nullopt : std::optional(std::move(iin));
    CHECK(takeRestricted(session, arguments, "--phone-fd", reader.phone, reader.sealed.phone));
    CHECK(takeRestricted(session, arguments, "--address-fd", reader.address, reader.sealed.address));
    TRY(Library* const library, session.library());
    const auto edited = library->writeNow(&readers::ReaderService::edit, reader);
    if (!edited) return fail(session.failure(edited.error()));
    return answerOf(*edited, arguments, Ctl::tr("Reader changed: %1, card %2"));
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
    TRY(const auto reader, readerWithCard(session, arguments.at(0)));
    const auto details = library->readNow(&readers::DetailsService::of, reader.id);
    if (!details) return fail(session.failure(details.error()));
    const auto owed = library->readNow(&charges::ChargeQueries::owedBy, reader.id);
    if (!owed) return fail(session.failure(owed.error()));
    const auto loans = library->readNow(&circulation::LoanQueries::openOfReader, reader.id);
    if (!loans) return fail(session.failure(loans.error()));

    Answer answer{documentOf(reader, arguments.has("--show-iin")),
                  line(lineOf(reader.name, reader.card, reader.registeredUntil))};
    if (reader.birthDate) answer.text += line(Ctl::tr("born: %1").arg(dayText(*reader.birthDate)));
    if (reader.iin || reader.sealed.iin)
        answer.text += line(Ctl::tr("IIN: %1").arg(qs(answer.document["iin"].get<std::string>())));
    if (arguments.has("--show-iin") && reader.sealed.iin)
        answer.text += line(Ctl::tr("The IIN is sealed. The command for it: %1.")
                                .arg(QStringLiteral("kitapdarctl --library … reveal %1 --field iin --reason TEXT")
                                         .arg(qs(reader.card))));
    addStanding(answer, reader, details->messages, session.clock().today());
    answer.document["owed"] = owed->tiyn;
    if (owed->tiyn > 0) answer.text += line(Ctl::tr("owes: %1").arg(moneyText(*owed)));
    answer.document["loans"] = Json::array();
    for (const circulation::LoanRow& row : *loans) {
        answer.document["loans"].push_back(documentOf(row));
        answer.text += line(qs(row.barcode + "\t") + dayText(row.loan.dueOn) + qs("\t" + row.title));
    }
    return answer;
}

} // namespace kitapdar::ctl
