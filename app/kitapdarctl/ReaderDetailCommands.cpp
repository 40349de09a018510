#include "app/kitapdarctl/ReaderDetailCommands.h"

#include "app/kitapdarctl/Documents.h"
#include "app/kitapdarctl/PersonalDataCommands.h"
#include "app/kitapdarctl/ReaderDocuments.h"
#include "core/collection/CopyQueries.h"
#include "core/readers/DetailsService.h"
#include "wording/DetailWords.h"
#include "wording/Format.h"
#include "wording/ReaderWords.h"

namespace kitapdar::ctl {

namespace {

Result<std::optional<Day>, Failure> untilOf(const Arguments& arguments) {
    const auto text = arguments.value("--until");
    if (!text) return std::optional<Day>();
    const auto day = Day::fromIso(*text);
    if (!day) return fail(arguments.badValue("--until", *text));
    return std::optional(*day);
}

Json blockOf(const readers::Reader& reader, Day today) {
    return {{"card", reader.card},
            {"blocked", readers::isBlocked(reader, today)},
            {"reason", reader.blockedReason},
            {"blocked_on", orNull(reader.blockedOn)},
            {"blocked_until", orNull(reader.blockedUntil)}};
}

Outcome messageAnswer(const readers::Message& message) {
    return Answer{documentOf(message), line(numberText(message.id.value) + QLatin1Char('\t') + qs(message.text))};
}

} // namespace

Result<readers::Reader, Failure> readerWithCard(Session& session, const std::string& card) {
    TRY(Library* const library, session.libraryFor<Permission::ReaderView>());
    auto found = library->readNow(&readers::ReaderQueries::byCard, card);
    if (!found) return fail(session.failure(found.error()));
    if (*found) return std::move(**found);
    const auto former = library->readNow(&readers::DetailsService::formerCard, card);
    if (former && *former) {
        Failure failure = session.failure(readers::UnknownReader{card}, words(**former));
        failure.code = "former_card";
        return fail(std::move(failure));
    }
    return fail(session.failure(readers::UnknownReader{card}));
}

void addStanding(Answer& answer, const readers::Reader& reader, const std::vector<readers::Message>& messages,
                 Day today) {
    answer.document["blocked"] = readers::isBlocked(reader, today);
    if (readers::isBlocked(reader, today)) answer.text += line(blockWords(reader));
    answer.document["messages"] = Json::array();
    for (const readers::Message& each : messages) {
        Json document = documentOf(each);
        document["due"] = readers::isDue(each, today);
        answer.document["messages"].push_back(std::move(document));
        if (!readers::isDue(each, today)) continue; // its time is over
        QStringList parts{numberText(each.id.value), qs(each.text)};
        if (each.until) parts << Ctl::tr("until %1").arg(dayText(*each.until));
        answer.text += line(parts.join(QLatin1Char('\t')));
    }
}

Outcome replaceReaderCard(Session& session, const Arguments& arguments) {
    TRY(const auto reader, readerWithCard(session, arguments.at(0)));
    TRY(Library* const library, session.library());
    const auto why = arguments.has("--lost") ? readers::CardEnd::Lost : readers::CardEnd::Replaced;
    const auto done =
        library->writeNow(&readers::DetailsService::replaceCard, reader.id, arguments.valueOr("--new", ""), why);
    if (!done) return fail(session.failure(done.error(), words(done.error())));
    Answer answer{
        {{"card", done->card}, {"former", reader.card}, {"reason", readers::code(why)}, {"warnings", Json::array()}},
        line(Ctl::tr("New card: %1. The card %2 opens no reader any more.").arg(qs(done->card), qs(reader.card)))};
    const auto copies = library->readNow(&collection::CopyQueries::byCode, text::ScannedCode(done->card));
    if (copies && !copies->empty()) {
        const readers::ReaderWarning warning = readers::CardIsInventoryNumber{done->card};
        answer.document["warnings"].push_back(readers::code(warning));
        answer.text += line(words(warning));
    }
    return answer;
}

Outcome blockReader(Session& session, const Arguments& arguments) {
    if (!arguments.has("--reason") && !arguments.has("--until")) return blockReaderData(session, arguments);
    TRY(const auto until, untilOf(arguments));
    TRY(const auto reader, readerWithCard(session, arguments.at(0)));
    TRY(Library* const library, session.library());
    const auto done =
        library->writeNow(&readers::DetailsService::block, reader.id, arguments.valueOr("--reason", ""), until);
    if (!done) return fail(session.failure(done.error(), words(done.error())));
    return Answer{blockOf(*done, session.clock().today()), line(blockWords(*done))};
}

Outcome unblockReader(Session& session, const Arguments& arguments) {
    TRY(const auto reader, readerWithCard(session, arguments.at(0)));
    TRY(Library* const library, session.library());
    const auto done = library->writeNow(&readers::DetailsService::unblock, reader.id);
    if (!done) return fail(session.failure(done.error(), words(done.error())));
    return Answer{blockOf(*done, session.clock().today()), line(Ctl::tr("Not blocked: card %1.").arg(qs(done->card)))};
}

Outcome messageToReader(Session& session, const Arguments& arguments) {
    TRY(const auto until, untilOf(arguments));
    TRY(const auto reader, readerWithCard(session, arguments.at(0)));
    TRY(Library* const library, session.library());
    const auto done = library->writeNow(&readers::DetailsService::addMessage, reader.id, arguments.at(1), until);
    if (!done) return fail(session.failure(done.error(), words(done.error())));
    return messageAnswer(*done);
}

Outcome finishReaderMessage(Session& session, const Arguments& arguments) {
    TRY(const auto id, arguments.number("ID", arguments.at(0), 1));
    TRY(Library* const library, session.library());
    const auto done = library->writeNow(&readers::DetailsService::finishMessage, readers::MessageId(id));
    if (!done) return fail(session.failure(done.error(), words(done.error())));
    return messageAnswer(*done);
}

Outcome relateReader(Session& session, const Arguments& arguments) {
    readers::Relation relation;
    const std::string kind = arguments.valueOr("--as", "guarantor");
    const auto known = readers::relationKindFromCode(kind);
    if (!known) return fail(arguments.badValue("--as", kind));
    relation.kind = *known;
    TRY(const auto reader, readerWithCard(session, arguments.at(0)));
    relation.readerId = reader.id;
    relation.name = arguments.valueOr("--name", "");
    if (const auto card = arguments.value("--to")) {
        TRY(const auto other, readerWithCard(session, *card));
        relation.otherId = other.id;
    }
    TRY(Library* const library, session.library());
    const auto done = library->writeNow(&readers::DetailsService::relate, relation);
    if (!done) return fail(session.failure(done.error(), words(done.error())));
    return Answer{{{"id", done->id.value}, {"kind", readers::code(done->kind)}},
                  line(Ctl::tr("Entered, number %1.").arg(numberText(done->id.value)))};
}

Outcome unrelateReader(Session& session, const Arguments& arguments) {
    TRY(const auto id, arguments.number("ID", arguments.at(0), 1));
    TRY(Library* const library, session.library());
    const auto done = library->writeNow(&readers::DetailsService::unrelate, readers::RelationId(id));
    if (!done) return fail(session.failure(done.error(), words(done.error())));
    return Answer{{{"id", done->id.value}, {"kind", readers::code(done->kind)}}, line(Ctl::tr("Removed."))};
}

Outcome showReaderDetails(Session& session, const Arguments& arguments) {
    TRY(const auto reader, readerWithCard(session, arguments.at(0)));
    TRY(Library* const library, session.library());
    const auto details = library->readNow(&readers::DetailsService::of, reader.id);
    if (!details) return fail(session.failure(details.error()));
    const Day today = session.clock().today();
    Answer answer{blockOf(reader, today), {}};
    addStanding(answer, reader, details->messages, today);
    answer.document["guarantor_missing"] = details->guarantorMissing;
    if (details->guarantorMissing) answer.text += line(Ctl::tr("The reader has no guarantor."));
    for (const char* part : {"cards", "relations", "registrations"}) answer.document[part] = Json::array();
    for (const readers::FormerCard& each : details->cards) {
        answer.document["cards"].push_back(documentOf(each));
        answer.text += line(words(each));
    }
    for (const readers::RelationRow& each : details->relations) {
        answer.document["relations"].push_back(documentOf(each));
        answer.text += line(numberText(each.relation.id.value) + QLatin1Char('\t') + words(each) + QLatin1Char('\t') +
                            fullName(each.name) + QLatin1Char('\t') + qs(each.card));
    }
    for (const readers::RegistrationRow& each : details->registrations)
        answer.document["registrations"].push_back({{"year", each.year}, {"on", each.on.iso()}, {"new", each.isNew}});
    return answer;
}

} // namespace kitapdar::ctl
