#include "app/kitapdarctl/PersonalDataCommands.h"

#include "app/kitapdarctl/ChargeCommands.h"
#include "app/kitapdarctl/Documents.h"
#include "app/kitapdarctl/HoldDocuments.h"
#include "app/kitapdarctl/LongWork.h"
#include "app/kitapdarctl/Options.h"
#include "app/kitapdarctl/ReaderDocuments.h"
#include "app/kitapdarctl/ShownActs.h"
#include "core/administration/Retain.h"
#include "core/circulation/ErasureService.h"
#include "core/circulation/ExtractService.h"
#include "core/documents/Docx.h"
#include "core/readers/ConsentService.h"
#include "core/readers/ReaderService.h"
#include "core/readers/RetentionService.h"
#include "core/storage/OutputFile.h"
#include "wording/EntryReasons.h"
#include "wording/Format.h"
#include "wording/PaperWords.h"
#include "wording/PersonalDataWords.h"

#include <fstream>
#include <iterator>

namespace kitapdar::ctl {

namespace {

using ctl::documentOf;

Json documentOf(const readers::RetentionTerms& terms) {
    Json document = Json::object();
    for (const readers::RetentionTerm term : readers::allRetentionTerms)
        document[std::string(readers::code(term))] = terms.monthsOf(term);
    return document;
}

std::string linesOf(const readers::RetentionTerms& terms) {
    std::string text;
    for (const readers::RetentionTerm term : readers::allRetentionTerms) {
        text += line(Ctl::tr("%1: months %2 (the name of the term in commands: %3)")
                         .arg(words(term), numberText(terms.monthsOf(term)), qs(readers::code(term))));
    }
    return text;
}

Json documentOf(const readers::Consent& consent) {
    return {{"id", consent.id.value},         {"purpose", readers::code(consent.purpose)},
            {"text", consent.edition},        {"given", consent.givenOn.iso()},
            {"until", orNull(consent.until)}, {"withdrawn", orNull(consent.withdrawnOn)},
            {"by_parent", consent.byParent},  {"way", readers::code(consent.way)}};
}

Json documentOf(const readers::ConsentForm& form) {
    return {{"purpose", readers::code(form.purpose)},
            {"text", form.edition},
            {"from", form.from.iso()},
            {"kk", form.kk},
            {"ru", form.ru}};
}

Json documentOf(const circulation::ErasePreview& preview) {
    return {
        {"card", preview.card}, {"loans", preview.loans}, {"entries", preview.entries}, {"consents", preview.consents}};
}

Json documentOf(const readers::RegistrationRow& row) {
    return {{"year", row.year}, {"on", row.on.iso()}, {"place", row.place}, {"new", row.isNew}};
}

Json documentOf(const visits::Visit& visit) {
    return {{"on", visit.on.iso()},
            {"place", visit.place},
            {"purpose", visits::code(visit.purpose)},
            {"way", visits::code(visit.way)}};
}

/// With what became of it.
Json documentOf(const charges::ChargeHistory& history) {
    Json document = documentOf(history.row);
    document["lines"] = Json::array();
    for (const charges::LineRow& each : history.lines) {
        document["lines"].push_back({{"kind", charges::code(each.line.kind)},
                                     {"amount", each.line.amount.tenge()},
                                     {"on", each.line.on.iso()},
                                     {"receipt", each.line.receipt},
                                     {"reason", each.line.reason}});
    }
    return document;
}

template <class Things>
Json listOf(const Things& things) {
    Json list = Json::array();
    for (const auto& each : things) list.push_back(documentOf(each));
    return list;
}

/// All that is kept, for programs of the reader.
Json documentOf(const circulation::Extract& extract) {
    const readers::Reader& reader = extract.reader;
    Json document = documentOf(reader, true);
    document["phone"] = reader.phone;
    document["address"] = reader.address;
    document["note"] = reader.note;
    document["blocked_reason"] = reader.blockedReason;
    document["data_blocked"] = reader.blockedData;
    document["on"] = extract.on.iso();
    document["sex"] = reader.sex;
    document["education"] = reader.education;
    document["locality"] = reader.locality;
    document["institution"] = reader.institution;
    document["former_cards"] = listOf(extract.cards);
    document["relations"] = listOf(extract.relations);
    document["messages"] = listOf(extract.messages);
    document["consents"] = listOf(extract.consents);
    document["holds"] = listOf(extract.holds);
    document["charges"] = listOf(extract.charges);
    document["registrations"] = listOf(extract.registrations);
    document["visits"] = listOf(extract.visits);
    for (const char* part : {"loans", "entries"}) document[part] = Json::array();
    for (const circulation::LoanRow& each : extract.loans) {
        Json row = documentOf(each);
        const auto& returned = each.loan.returnedAt;
        row["returned_ms"] = returned ? Json(returned->milliseconds) : Json(nullptr);
        document["loans"].push_back(std::move(row));
    }
    for (const journal::Entry& each : extract.entries) {
        document["entries"].push_back({{"number", each.seq},
                                       {"at_ms", each.at.milliseconds},
                                       {"operator", each.operatorName},
                                       {"desk", each.desk},
                                       {"kind", each.kind},
                                       {"field", revealedField(each)},
                                       {"reason", reasonIn(each)}});
    }
    document["looks"] = Json::array();
    for (const audit::LookRow& each : extract.looks) {
        document["looks"].push_back({{"on", each.day.iso()},
                                     {"account", each.account},
                                     {"name", each.name},
                                     {"desk", each.desk},
                                     {"way", audit::code(each.way)},
                                     {"times", each.times}});
    }
    return document;
}

Result<readers::Reader, Failure> readerOf(Session& session, Library& library, const std::string& card) {
    CHECK(session.libraryFor<Permission::ReaderView>());
    auto found = library.readNow(&readers::ReaderQueries::byCard, card);
    if (!found) return fail(session.failure(found.error()));
    if (!*found) return fail(session.failure(readers::UnknownReader{card}));
    return std::move(**found);
}

Result<readers::ConsentPurpose, Failure> purposeFrom(const std::string& text) {
    const auto purpose = readers::consentPurposeFromCode(text);
    if (!purpose) return fail(Arguments::badValue("PURPOSE", text));
    return *purpose;
}

Failure notConfirmed(const QString& sentence) { return {Exit::Refused, utf8(sentence), "not_confirmed"}; }

bool isDry(const Arguments& arguments) { return arguments.has("--dry") || arguments.has("--dry-run"); }

Outcome blockData(Session& session, const Arguments& arguments, bool blocked) {
    TRY(Library* const library, session.library());
    TRY(const auto reader, readerOf(session, *library, arguments.at(0)));
    const auto done = library->writeNow(&readers::ReaderService::blockData, reader.id, blocked);
    if (!done) return fail(session.failure(done.error()));
    return Answer{
        {{"card", done->card}, {"data_blocked", done->blockedData}},
        line(blocked ? Ctl::tr("The data are blocked: card %1 is found by its number alone and stands in no list.")
                           .arg(qs(done->card))
                     : Ctl::tr("The data are not blocked: card %1.").arg(qs(done->card)))};
}

Result<bool, Failure> isNightly(Session& session, Library& library) {
    const auto run = library.readNow(&readers::RetentionService::nightlyRun);
    if (!run) return fail(session.failure(run.error()));
    return *run == readers::NightlyRun::On;
}

Answer answerOf(const RetainReport& done, bool dry, bool nightly) {
    const auto number = [](std::int64_t count) { return QString::number(count); };
    std::string text = retainLines({done.loans, done.readers, done.holds, done.visits}, dry);
    text += line(dry ? Ctl::tr("Entries about readers whose data would be forgotten: %1").arg(number(done.entries))
                     : Ctl::tr("Entries about readers whose data are forgotten: %1").arg(number(done.entries)));
    if (dry) {
        text += line(nightly ? Ctl::tr("The nightly run is on: the next one does it.")
                             : Ctl::tr("The nightly run is off: people start it by hand, with --confirm."));
    }
    if (!done.emptied) {
        text +=
            line(Ctl::tr("Another program has the library open: until it is closed, the file beside the library may "
                         "still hold them."));
    }
    return Answer{{{"loans", done.loans},
                   {"readers", done.readers},
                   {"entries", done.entries},
                   {"holds", done.holds},
                   {"visits", done.visits},
                   {"dry", dry},
                   {"nightly", nightly},
                   {"emptied", done.emptied}},
                  std::move(text)};
}

/// Of the system's timer: nobody is there who could confirm.
Outcome retainByNight(Session& session, Library& library, const staff::Permitted<Permission::RetentionRun>& by) {
    TRY(const auto heads, session.knownHeads());
    LongWork work;
    const auto done = retainAtNight(library.store(), library.journal(), by, heads, work.progress());
    if (!done) return fail(session.failure(done.error()));
    if (*done) return answerOf(**done, false, true);
    return Answer{{{"loans", 0},
                   {"readers", 0},
                   {"entries", 0},
                   {"holds", 0},
                   {"visits", 0},
                   {"dry", false},
                   {"nightly", false},
                   {"emptied", true}},
                  line(Ctl::tr("Nothing was done: the nightly run is off in this library."))};
}

Result<void, Failure> writeJson(Session& session, const std::string& path, const Json& document) {
    auto file = storage::OutputFile::make(path, session.address());
    if (!file)
        return fail(session.failure(documents::DocumentRefusal(widen<documents::DocumentRefusal>(file.error()))));
    auto done = file->write(document.dump(2) + "\n");
    if (done) done = file->finish();
    if (!done) return fail(session.failure(done.error()));
    return {};
}

} // namespace

Outcome retainReaders(Session& session, const Arguments& arguments) {
    const bool dry = isDry(arguments);
    const bool atNight = arguments.has("--nightly");
    if (atNight && (dry || arguments.has("--confirm")))
        return fail(arguments.wrongUsage(
            Ctl::tr("--nightly asks nobody and does what the library has set: it goes with no other option.")));
    TRY(Library* const library, session.library());
    const auto by = library->permission<Permission::RetentionRun>().result();
    if (!by) return fail(session.failure(by.error()));
    if (atNight) return retainByNight(session, *library, *by);
    if (!dry && !arguments.has("--confirm")) {
        return fail(notConfirmed(
            Ctl::tr("Nothing was forgotten: what is forgotten cannot be brought back. Look with --dry what it would "
                    "be, make a backup, and say --confirm.")));
    }
    TRY(const auto heads, session.knownHeads());
    TRY(const bool nightly, isNightly(session, *library));
    if (!dry) {
        const auto approved = approveRetain(library->store(), library->journal(), *by);
        if (!approved) return fail(session.failure(approved.error()));
    }
    LongWork work;
    const auto done = retain(library->store(), library->journal(), *by, heads,
                             dry ? ForgetHow::OnlyCount : ForgetHow::Really, work.progress());
    if (!done) return fail(session.failure(done.error()));
    return answerOf(*done, dry, nightly);
}

Outcome setNightlyRetention(Session& session, const Arguments& arguments) {
    const std::string& wanted = arguments.at(0);
    if (wanted != "on" && wanted != "off") return fail(Arguments::badValue("on|off", wanted));
    TRY(Library* const library, session.library());
    const auto run = wanted == "on" ? readers::NightlyRun::On : readers::NightlyRun::Off;
    const auto set = library->writeNow(&readers::RetentionService::setNightlyRun, run);
    if (!set) return fail(session.failure(set.error()));
    return Answer{
        {{"nightly", wanted == "on"}},
        line(wanted == "on" ? Ctl::tr("The nightly run is on: \"kitapdarctl retain --nightly\" of the system's timer "
                                      "forgets what was kept long enough. What it would be shows --dry.")
                            : Ctl::tr("The nightly run is off."))};
}

Outcome listRetentionTerms(Session& session, const Arguments&) {
    TRY(Library* const library, session.library());
    const auto terms = library->readNow(&readers::RetentionService::terms);
    if (!terms) return fail(session.failure(terms.error()));
    return Answer{documentOf(*terms), linesOf(*terms)};
}

Outcome setRetentionTerm(Session& session, const Arguments& arguments) {
    TRY(const auto months, arguments.number("MONTHS", arguments.at(1), 1));
    TRY(Library* const library, session.library());
    const auto terms = library->writeNow(&readers::RetentionService::set, arguments.at(0),
                                         static_cast<int>(std::min<std::int64_t>(months, readers::mostMonths + 1)));
    if (!terms) return fail(session.failure(terms.error()));
    return Answer{documentOf(*terms), linesOf(*terms)};
}

Outcome extractReader(Session& session, const Arguments& arguments) {
    TRY(const std::string path, arguments.required("--out"));
    const bool isJson = path.ends_with(".json");
    CHECK(checkEnding("--out", path, {".json", ".docx"}));
    TRY(Library* const library, session.library());
    TRY(const auto reader, readerOf(session, *library, arguments.at(0)));
    // Before anything is recorded: the file is named by a person.
    if (const auto may = storage::checkOutput(path, session.address()); !may)
        return fail(session.failure(documents::DocumentRefusal(widen<documents::DocumentRefusal>(may.error()))));
    const auto extract = library->writeNow(&circulation::ExtractService::extract, reader.id);
    if (!extract) return fail(session.failure(extract.error()));
    if (isJson) {
        CHECK(writeJson(session, path, documentOf(*extract)));
    } else {
        LongWork work;
        const auto written =
            documents::writeDocument(path, session.address(), readerExtract(*extract, {}, arguments.language()),
                                     documents::DocxRenderer(), work.progress());
        if (!written) return fail(session.failure(written.error()));
    }
    return Answer{{{"file", path}}, line(Ctl::tr("Written: %1").arg(qs(path)))};
}

Outcome blockReaderData(Session& session, const Arguments& arguments) { return blockData(session, arguments, true); }

Outcome releaseReaderData(Session& session, const Arguments& arguments) { return blockData(session, arguments, false); }

Outcome eraseReader(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(const auto reader, readerOf(session, *library, arguments.at(0)));
    const auto preview = library->readNow(&circulation::ErasureService::preview, reader.id);
    if (!preview) return fail(session.failure(preview.error()));
    Answer answer{documentOf(*preview), line(words(*preview))};
    answer.document["erased"] = false;
    if (isDry(arguments)) return answer;
    if (!arguments.has("--confirm"))
        return fail(
            notConfirmed(words(*preview) + QLatin1Char(' ') + Ctl::tr("Nothing was erased yet: say --confirm.")));
    const auto erased = library->writeNow(&circulation::ErasureService::erase, reader.id);
    if (!erased) return fail(session.failure(erased.error()));
    answer.document["erased"] = true;
    answer.text = line(Ctl::tr("The reader is erased.")) +
                  line(Ctl::tr("What the journal tells of the reader goes with \"kitapdarctl retain --confirm\"; on a "
                               "server its owner runs it."));
    return answer;
}

Outcome listConsentForms(Session& session, const Arguments&) {
    TRY(Library* const library, session.library());
    const auto forms = library->readNow(&readers::ConsentService::forms);
    if (!forms) return fail(session.failure(forms.error()));
    Answer answer{Json::array(), {}};
    for (const readers::ConsentForm& form : *forms) {
        answer.document.push_back(documentOf(form));
        answer.text += line(Ctl::tr("%1: %2, text %3, from %4")
                                .arg(qs(readers::code(form.purpose)), words(form.purpose), numberText(form.edition),
                                     dayText(form.from)));
    }
    if (forms->empty()) answer.text = line(Ctl::tr("There are no texts of consents yet."));
    return answer;
}

Outcome addConsentForm(Session& session, const Arguments& arguments) {
    TRY(const auto purpose, purposeFrom(arguments.at(0)));
    std::vector<std::string> texts;
    for (const std::string_view option : {"--kk", "--ru"}) {
        TRY(const std::string path, arguments.required(option));
        std::ifstream in(path, std::ios::binary);
        if (!in) return fail(Arguments::badValue(option, path));
        texts.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    }
    TRY(Library* const library, session.library());
    const auto form = library->writeNow(&readers::ConsentService::addForm, purpose, texts[0], texts[1]);
    if (!form) return fail(session.failure(form.error()));
    return Answer{documentOf(*form),
                  line(Ctl::tr("%1: text %2 holds from %3.")
                           .arg(words(form->purpose), numberText(form->edition), dayText(form->from)))};
}

Outcome listConsents(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(const auto reader, readerOf(session, *library, arguments.at(0)));
    const auto consents = library->readNow(&readers::ConsentService::ofReader, reader.id);
    if (!consents) return fail(session.failure(consents.error()));
    Answer answer{Json::array(), {}};
    for (const readers::Consent& consent : *consents) {
        answer.document.push_back(documentOf(consent));
        answer.text += line(QStringLiteral("%1  %2").arg(consent.id.value).arg(words(consent)));
    }
    if (consents->empty()) answer.text = line(Ctl::tr("The reader has given no consent."));
    return answer;
}

Outcome giveConsent(Session& session, const Arguments& arguments) {
    readers::NewConsent consent;
    TRY(consent.purpose, purposeFrom(arguments.at(1)));
    if (const auto until = arguments.value("--until")) {
        consent.until = Day::fromIso(*until);
        if (!consent.until) return fail(Arguments::badValue("--until", *until));
    }
    const std::string way = arguments.valueOr("--way", readers::code(consent.way));
    const auto known = readers::consentWayFromCode(way);
    if (!known) return fail(Arguments::badValue("--way", way));
    consent.way = *known;
    consent.byParent = arguments.has("--parent");
    TRY(Library* const library, session.library());
    TRY(const auto reader, readerOf(session, *library, arguments.at(0)));
    consent.readerId = reader.id;
    const auto given = library->writeNow(&readers::ConsentService::give, consent);
    if (!given) return fail(session.failure(given.error()));
    return Answer{documentOf(*given), line(words(*given))};
}

Outcome withdrawConsent(Session& session, const Arguments& arguments) {
    TRY(const auto id, arguments.number("ID", arguments.at(0), 1));
    TRY(Library* const library, session.library());
    const auto withdrawn = library->writeNow(&readers::ConsentService::withdraw, readers::ConsentId(id));
    if (!withdrawn) return fail(session.failure(withdrawn.error()));
    Answer answer{documentOf(*withdrawn), line(words(*withdrawn))};
    answer.document["close_card"] = readers::isNecessary(withdrawn->purpose);
    if (readers::isNecessary(withdrawn->purpose)) {
        answer.text +=
            line(Ctl::tr("Without this consent the card is to be closed: take back the books, settle the "
                         "debts, then erase the reader."));
    }
    return answer;
}

} // namespace kitapdar::ctl
