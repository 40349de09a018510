#include "app/kitapdarctl/TargetCommands.h"

#include "app/kitapdarctl/LongWork.h"
#include "core/catalogue/Description.h"
#include "core/catalogue/RecordService.h"
#include "core/exchange/MarcWriter.h"
#include "core/exchange/targets/TargetSearch.h"
#include "core/text/Isbn.h"
#include "wording/CataloguingWords.h"
#include "wording/TargetWords.h"

#include <algorithm>

namespace kitapdar::ctl {

namespace {

using exchange::Target;

Json documentOf(const Target& target) {
    return {{"id", target.id},
            {"name", target.name},
            {"protocol", std::string(exchange::code(target.protocol))},
            {"address", target.address},
            {"format", std::string(catalogue::code(target.format))},
            {"encoding", target.encoding ? std::string(text::encodingName(*target.encoding)) : "auto"},
            {"isbn_index", target.isbnIndex},
            {"in_use", target.inUse},
            {"position", target.position}};
}

std::string lineOf(const Target& target) {
    const std::string text =
        target.name + "\t" + std::string(exchange::code(target.protocol)) + "\t" + target.address + "\t";
    return line(qs(text) + (target.inUse ? Ctl::tr("in use") : Ctl::tr("not in use")));
}

/// What the options say is put into the target.
Result<void, Failure> read(const Arguments& arguments, Target& target) {
    if (const auto text = arguments.value("--protocol")) {
        const auto protocol = exchange::targetProtocolFromCode(*text);
        if (!protocol) return fail(arguments.badValue("--protocol", *text));
        target.protocol = *protocol;
    }
    if (const auto text = arguments.value("--format")) {
        const auto format = catalogue::marcFormatFrom(*text);
        if (!format) return fail(arguments.badValue("--format", *text));
        target.format = *format;
    }
    if (const auto text = arguments.value("--encoding")) {
        target.encoding = text::encodingFromName(*text);
        if (!target.encoding && *text != "auto") return fail(arguments.badValue("--encoding", *text));
    }
    target.address = arguments.valueOr("--address", target.address);
    target.isbnIndex = arguments.valueOr("--isbn-index", target.isbnIndex);
    if (arguments.has("--on")) target.inUse = true;
    if (arguments.has("--off")) target.inUse = false;
    return {};
}

Result<Target, Failure> named(Session& session, Library& library, const std::string& name) {
    const auto all = library.readNow(&exchange::TargetService::targets);
    if (!all) return fail(session.failure(all.error()));
    const auto found = std::ranges::find(*all, name, &Target::name);
    if (found == all->end()) return fail(session.failure(exchange::TargetRefusal(exchange::UnknownTarget{})));
    return *found;
}

/// Other catalogues know the number alone; a title is looked for in files of records.
Result<exchange::TargetQuestion, Failure> questionIn(const Arguments& arguments) {
    exchange::TargetQuestion question;
    if (!arguments.positional().empty()) {
        const auto isbn = text::parseIsbn(arguments.at(0));
        if (!isbn) return fail(arguments.badValue("ISBN", arguments.at(0)));
        question.isbn = *isbn;
    }
    question.title = arguments.valueOr("--title", "");
    question.author = arguments.valueOr("--author", "");
    if (arguments.has("--year")) {
        TRY(const auto year, arguments.number("--year", 1, 0));
        question.year = static_cast<int>(year);
    }
    if (!question.isbn && question.title.empty())
        return fail(arguments.wrongUsage(Ctl::tr("An ISBN or --title says what is to be fetched.")));
    return question;
}

struct Offer {
    const exchange::Candidate* candidate;
    std::string from;
};

Json documentOf(const Offer& offer) {
    return {{"target", offer.from},
            {"format", std::string(catalogue::code(offer.candidate->format))},
            {"description", catalogue::describe(offer.candidate->record).text()},
            {"marc", exchange::marcText(offer.candidate->record)}};
}

} // namespace

Outcome listTargets(Session& session, const Arguments&) {
    TRY(Library* const library, session.library());
    const auto all = library->readNow(&exchange::TargetService::targets);
    if (!all) return fail(session.failure(all.error()));
    Answer answer{Json::array(), {}};
    for (const Target& target : *all) {
        answer.document.push_back(documentOf(target));
        answer.text += lineOf(target);
    }
    if (all->empty()) answer.text = line(Ctl::tr("No other catalogue is in the list."));
    return answer;
}

Outcome addTarget(Session& session, const Arguments& arguments) {
    Target target;
    target.name = arguments.at(0);
    target.address = arguments.at(1);
    if (target.address.starts_with("http")) target.protocol = exchange::TargetProtocol::Sru;
    if (target.address.starts_with('/')) target.protocol = exchange::TargetProtocol::File;
    CHECK(read(arguments, target));
    TRY(Library* const library, session.library());
    const auto id = library->writeNow(&exchange::TargetService::add, target);
    if (!id) return fail(session.failure(id.error()));
    target.id = *id;
    return Answer{documentOf(target), lineOf(target)};
}

Outcome setTarget(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(Target target, named(session, *library, arguments.at(0)));
    CHECK(read(arguments, target));
    TRY(const auto position, arguments.number("--position", 1, 0));
    const auto done = library->writeNow(&exchange::TargetService::edit, target);
    if (!done) return fail(session.failure(done.error()));
    if (position > 0) {
        const auto placed = library->writeNow(&exchange::TargetService::place, target.id, position);
        if (!placed) return fail(session.failure(placed.error()));
        TRY(target, named(session, *library, target.name));
    }
    return Answer{documentOf(target), lineOf(target)};
}

Outcome removeTarget(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(const Target target, named(session, *library, arguments.at(0)));
    const auto done = library->writeNow(&exchange::TargetService::remove, target.id);
    if (!done) return fail(session.failure(done.error()));
    return Answer{documentOf(target), line(Ctl::tr("Removed from the list: %1").arg(qs(target.name)))};
}

Outcome tryTarget(Session& session, const Arguments& arguments) {
    TRY(const auto seconds, arguments.number("--wait", 1, 10));
    const std::string number = arguments.valueOr("--isbn", exchange::sampleIsbn().digits);
    const auto isbn = text::parseIsbn(number);
    if (!isbn) return fail(arguments.badValue("--isbn", number));
    TRY(Library* const library, session.library());
    TRY(Target target, named(session, *library, arguments.at(0)));
    target.inUse = true; // one that is switched off can be tried, too
    LongWork work;
    const auto answers =
        exchange::askTargets(std::vector<Target>{target}, {*isbn},
                             std::chrono::seconds(std::min<std::int64_t>(seconds, 300)), work.progress());
    if (!answers) return fail(session.failure(answers.error()));
    const exchange::TargetAnswer& answer = answers->front();
    return Answer{{{"target", target.name},
                   {"answered", !answer.problem},
                   {"found", answer.found},
                   {"readable", answer.candidates.size()},
                   {"detail", answer.detail}},
                  line(qs(target.name) + QStringLiteral(": ") + trialWords(answer))};
}

Outcome fetchRecord(Session& session, const Arguments& arguments) {
    TRY(const auto question, questionIn(arguments));
    TRY(const auto seconds, arguments.number("--wait", 1, 10));
    TRY(const auto take, arguments.number("--take", 1, 0));
    TRY(Library* const library, session.library());
    const auto targets = library->readNow(&exchange::TargetService::targets);
    if (!targets) return fail(session.failure(targets.error()));

    LongWork work;
    const auto answers = exchange::askTargets(
        *targets, question, std::chrono::seconds(std::min<std::int64_t>(seconds, 300)), work.progress());
    if (!answers) return fail(session.failure(answers.error()));

    Answer answer{{{"candidates", Json::array()}, {"problems", Json::array()}}, {}};
    std::vector<Offer> offers;
    for (const exchange::TargetAnswer& each : *answers) {
        const auto target = std::ranges::find(*targets, each.target, &Target::id);
        for (const exchange::Candidate& candidate : each.candidates) offers.push_back({&candidate, target->name});
        if (!each.problem) continue;
        answer.document["problems"].push_back({{"target", target->name}, {"detail", each.detail}});
        answer.complaints.push_back(utf8(QStringLiteral("%1: %2").arg(qs(target->name), words(*each.problem))));
    }
    for (std::size_t i = 0; i < offers.size(); ++i) {
        answer.document["candidates"].push_back(documentOf(offers[i]));
        answer.text += std::to_string(i + 1) + "\t" + oneLine(offers[i].from) + "\t" +
                       catalogue::describe(offers[i].candidate->record).text() + "\n";
    }
    if (offers.empty()) answer.text = line(Ctl::tr("Nothing found."));
    if (!arguments.has("--take")) return answer;

    if (static_cast<std::size_t>(take) > offers.size()) {
        // A catalogue that did not answer may be why there are no more.
        QString sentence = Ctl::tr("Found: %1. There is no no. %2 among them; nothing was added.")
                               .arg(qsizetype(offers.size()))
                               .arg(take);
        for (const std::string& complaint : answer.complaints) sentence += QLatin1Char(' ') + qs(complaint);
        return fail(Failure{Exit::Refused, utf8(sentence), "no_such_candidate"});
    }
    const exchange::Candidate& chosen = *offers[static_cast<std::size_t>(take) - 1].candidate;
    const auto id = library->writeNow(&catalogue::RecordService::add, chosen.record, chosen.format);
    if (!id) return fail(session.failure(id.error()));
    answer.document["record"] = id->value;
    answer.text = line(Ctl::tr("Title added: %1").arg(id->value));
    return answer;
}

} // namespace kitapdar::ctl
