#include "app/kitapdarctl/LoanCommands.h"

#include "app/kitapdarctl/Documents.h"
#include "app/kitapdarctl/Options.h"
#include "app/kitapdarctl/ScriptCode.h"
#include "core/circulation/ClockService.h"
#include "core/circulation/LoanQueries.h"
#include "core/circulation/RenewAll.h"
#include "core/circulation/WhyService.h"
#include "wording/DeskWords.h"
#include "wording/Format.h"

#include <algorithm>
#include <array>
#include <set>
#include <variant>

namespace kitapdar::ctl {

namespace {

/// What became of one barcode.
struct Verdict {
    std::string_view verdict; // "lent", "returned", "renewed", "refused", "confirm": for scripts, never renamed
    std::optional<Day> due = {};
    std::string title = {};
    std::vector<std::string_view> codes = {}; // why not, or what is worth telling
    QStringList sentences = {};
    std::vector<std::string_view> questions = {}; // of the codes those that --yes answers
    std::vector<std::string_view> overrides = {}; // and those that --override does
    Json more = Json::object();                   // what only this verdict has
};

template <class Reasons>
void append(Verdict& verdict, const Reasons& reasons) {
    for (const auto& reason : reasons) {
        verdict.codes.push_back(circulation::code(reason));
        verdict.sentences << words(reason);
    }
}

template <class Error>
Verdict refused(const Error& error) {
    Verdict verdict{"refused"};
    append(verdict, std::array{error});
    return verdict;
}

Verdict verdictOf(const circulation::NotLent& notLent) {
    Verdict verdict{notLent.blocks.empty() ? "confirm" : "refused"};
    if (notLent.subject) verdict.title = notLent.subject->title;
    append(verdict, notLent.blocks);
    append(verdict, notLent.confirmations);
    for (const circulation::Confirmation& question : notLent.confirmations)
        (circulation::isOverride(question) ? verdict.overrides : verdict.questions).push_back(code(question));
    return verdict;
}

/// Of an error that is neither a fault nor a verdict of the desk.
Verdict notPermitted(const circulation::LendRefusal& error) {
    return {"refused", {}, {}, {NotPermitted::code}, {words(error)}};
}

QString joined(const std::vector<std::string_view>& codes) {
    QStringList list;
    for (const std::string_view code : codes) list << qs(code);
    return list.join(QLatin1Char(','));
}

/// The options that answer what is asked, as they are typed.
QString answersOf(const Verdict& verdict) {
    QStringList options;
    if (!verdict.questions.empty()) options << QStringLiteral("--yes ") + joined(verdict.questions);
    if (!verdict.overrides.empty()) {
        options << QStringLiteral("--override ") + joined(verdict.overrides) +
                       QStringLiteral(" --reason \"%1\"").arg(Ctl::tr("why"));
    }
    return options.join(QLatin1Char(' '));
}

/// In words, after which the reasons follow.
QString wordsOf(const Verdict& verdict) {
    const QString due = dayText(verdict.due);
    if (verdict.verdict == "lent") return Ctl::tr("lent until %1").arg(due);
    if (verdict.verdict == "returned") return Ctl::tr("returned");
    if (verdict.verdict == "renewed") return Ctl::tr("renewed until %1").arg(due);
    if (verdict.verdict == "routed") return Ctl::tr("not on loan; sent where it belongs");
    if (verdict.verdict == "used_in_house") return Ctl::tr("used in the reading room");
    if (verdict.verdict == "duplicate") return Ctl::tr("stands in the list twice; taken once");
    if (verdict.verdict == "confirm") return Ctl::tr("needs %1").arg(answersOf(verdict));
    return Ctl::tr("refused");
}

void add(Answer& answer, const std::string& barcode, const Verdict& verdict) {
    Json document = {{"barcode", barcode},
                     {"verdict", verdict.verdict},
                     {"due", orNull(verdict.due)},
                     {"reasons", verdict.codes},
                     {"title", verdict.title}};
    document.update(verdict.more);
    answer.document.push_back(std::move(document));
    QString text = wordsOf(verdict);
    if (!verdict.sentences.isEmpty()) text += QStringLiteral(": ") + joinedSentences(verdict.sentences);
    answer.text += line(qs(barcode + "\t") + text + qs("\t" + verdict.title));
    if (verdict.verdict == "refused" || verdict.verdict == "confirm") answer.exit = Exit::Refused;
}

/// A code that several copies have is given with its meaning: "%B-9005" is a barcode, "%N-9005" an inventory number.
text::ScannedCode codeOf(const std::string& given) {
    const text::Scanned read = text::readScan(given);
    const auto* code = std::get_if<text::ScannedCode>(&read);
    return code ? *code : text::ScannedCode(given);
}

template <class... Questions>
bool isCodeOf(const std::variant<Questions...>*, std::string_view code) {
    return ((Questions::code == code) || ...);
}

/// Whether anything is asked that has this code.
bool isQuestion(std::string_view code) {
    return isCodeOf(static_cast<const circulation::Confirmation*>(nullptr), code);
}

/// --confirm says yes to whatever is asked; --yes and --override to the questions they name by their codes; all of them
/// to overrides with --reason alone.
Result<circulation::Confirmed, Failure> confirmedBy(const Arguments& arguments) {
    circulation::Confirmed confirmed =
        arguments.has("--confirm") ? circulation::Confirmed::allQuestions() : circulation::Confirmed();
    for (const std::string_view option : {"--yes", "--override"}) {
        TRY(const auto codes, codesOf(arguments, option, isQuestion));
        for (const std::string& code : codes) confirmed.add(code);
    }
    confirmed.because(arguments.valueOr("--reason", ""));
    return confirmed;
}

Result<circulation::LendRequest, Failure> requestOf(const Arguments& arguments) {
    circulation::LendRequest request;
    TRY(request.confirmed, confirmedBy(arguments));
    if (arguments.has("--override")) CHECK(arguments.required("--reason"));
    TRY(request.due, dayOf(arguments, "--due"));
    TRY(request.on, dayOf(arguments, "--on"));
    if (arguments.has("--home")) request.usePlace = collection::Lending::Home;
    if (arguments.has("--room")) request.usePlace = collection::Lending::ReadingRoom;
    const std::string choice = arguments.valueOr("--hold", "keep");
    const auto passed = circulation::holdChoiceFromCode(choice);
    if (!passed) return fail(Arguments::badValue("--hold", choice));
    request.passedHold = *passed;
    return request;
}

/// Where the copy goes.
void append(Verdict& verdict, const circulation::Routing& routing) {
    verdict.more["tray"] = circulation::code(routing.tray);
    verdict.more["tray_reason"] = circulation::code(routing.reason);
    verdict.more["place"] = routing.place;
    verdict.more["for_reader"] = routing.readerCard.empty() ? Json(nullptr) : Json(routing.readerCard);
    verdict.more["ready_until"] = orNull(routing.readyUntil);
    verdict.sentences << words(routing);
}

Verdict verdictOf(const circulation::Renewed& renewed) {
    Verdict verdict{"renewed", renewed.row.loan.dueOn, renewed.row.title};
    append(verdict, renewed.notes);
    return verdict;
}

/// Asks for each barcode, one transaction each. A fault of the machinery ends the command: what was done before it is
/// answered, and the fault beside it.
template <class Ask>
Outcome forEach(Session& session, const std::vector<std::string>& barcodes, Ask ask) {
    TRY(Library* const library, session.library());
    Answer answer{Json::array(), {}};
    std::set<std::string> asked;
    for (const std::string& barcode : barcodes) {
        if (!asked.insert(codeOf(barcode).written()).second) { // it stands in the list twice
            add(answer, barcode, Verdict{"duplicate"});
            continue;
        }
        const auto verdict = ask(*library, barcode);
        if (!verdict) {
            Failure failure = session.failure(verdict.error());
            if (answer.document.empty()) return fail(std::move(failure));
            answer.complaints.push_back(barcode + ": " + failure.sentence);
            answer.exit = failure.exit;
            return answer;
        }
        add(answer, barcode, *verdict);
    }
    return answer;
}

} // namespace

Outcome lend(Session& session, const Arguments& arguments) {
    TRY(const auto card, arguments.required("--reader"));
    TRY(const auto request, requestOf(arguments));
    return forEach(
        session, arguments.positional(), [&](Library& library, const std::string& barcode) -> Result<Verdict> {
            const auto lent = library.writeNow(&circulation::LoanService::lendAs, card, codeOf(barcode), request);
            if (!lent) {
                if (const Fault* fault = faultIn(lent.error())) return fail(*fault);
                const auto* notLent = std::get_if<circulation::NotLent>(&lent.error());
                return notLent ? verdictOf(*notLent) : notPermitted(lent.error());
            }
            Verdict verdict{"lent", lent->row.loan.dueOn, lent->row.title};
            append(verdict, lent->notes);
            return verdict;
        });
}

Outcome returnCopy(Session& session, const Arguments& arguments) {
    circulation::ReturnRequest request;
    TRY(request.on, dayOf(arguments, "--on"));
    request.forgiveFine = arguments.has("--forgive");
    request.damaged = arguments.has("--damaged");
    request.note = arguments.valueOr("--damaged", "");
    return forEach(
        session, arguments.positional(), [&](Library& library, const std::string& barcode) -> Result<Verdict> {
            const auto returned = library.writeNow(&circulation::LoanService::returnAs, codeOf(barcode), request);
            if (!returned) {
                if (const Fault* fault = faultIn(returned.error())) return fail(*fault);
                Verdict verdict = refused(returned.error());
                const auto* nothing = std::get_if<circulation::NothingToReturn>(&returned.error());
                if (nothing) append(verdict, nothing->routing);
                return verdict;
            }
            const bool found = std::ranges::any_of(returned->notes, [](const auto& note) {
                return std::holds_alternative<circulation::FoundAgain>(note);
            });
            const bool isLoan = returned->row.loan.id.value != 0 || found;
            Verdict verdict{isLoan ? "returned" : "routed", std::nullopt, returned->row.title};
            append(verdict, returned->notes);
            append(verdict, returned->routing);
            return verdict;
        });
}

namespace {

Outcome renewAll(Session& session, const std::string& card, const circulation::RenewRequest& request) {
    TRY(Library* const library, session.library());
    const auto reader = library->readNow(&readers::ReaderQueries::byCard, text::ScannedCode(card));
    if (!reader) return fail(session.failure(reader.error()));
    if (!*reader) return fail(session.failure(readers::ReaderRefusal(readers::UnknownReader{card})));
    const auto loans = library->readNow(&circulation::LoanQueries::openOfReader, (*reader)->id);
    if (!loans) return fail(session.failure(loans.error()));
    Answer answer{Json::array(), {}};
    circulation::RenewedAll all;
    for (const circulation::LoanRow& row : *loans) {
        const auto renewed = library->writeNow(&circulation::LoanService::renewLoanAs, row.loan.id, request);
        const Fault* fault = renewed ? nullptr : faultIn(renewed.error());
        if (fault) {
            Failure failure = session.failure(*fault);
            answer.complaints.push_back(row.barcode + ": " + failure.sentence);
            answer.exit = failure.exit;
            break;
        }
        Verdict verdict = renewed ? verdictOf(*renewed) : refused(renewed.error());
        verdict.title = row.title;
        add(answer, row.barcode, verdict);
        if (renewed)
            all.loans.push_back({row, *renewed});
        else
            all.loans.push_back({row, renewed.error()});
    }
    answer.text += line(words(all));
    return answer;
}

Json documentOf(const rules::LoanRule& rule) {
    return {{"place", rule.place},
            {"category", rule.category},
            {"kind", rule.kind},
            {"value", ruleValue(rule.name, rule.value)}};
}

Json documentOf(const rules::ExplainedTerm& term) {
    Json document = {{"name", term.type->name},
                     {"value", ruleValue(term.type->name, term.value)},
                     {"scope", nullptr},
                     {"beats", Json::array()}};
    if (term.winner) {
        document["scope"] = documentOf(*term.winner);
        document["scope"].erase("value");
    }
    for (const rules::LoanRule& each : term.beaten) document["beats"].push_back(documentOf(each));
    return document;
}

Json documentOf(const circulation::DueStep& step) {
    Json document = {{"step", circulation::code(step.kind)}, {"day", step.day.iso()}, {"days", step.days}};
    if (step.line) document["line"] = {{"id", step.line->id}, {"rule", step.line->rule}, {"note", step.line->note}};
    return document;
}

Json documentOf(const circulation::ExplainedReason& reason) {
    return {{"code", std::visit([](const auto& each) { return circulation::code(each); }, reason.reason)},
            {"class", circulation::code(reason.weight)},
            {"override", reason.passedBy ? Json(kitapdar::code(*reason.passedBy)) : Json(nullptr)}};
}

Answer answerOf(const circulation::Explanation& why) {
    Answer answer{Json::object(), {}};
    Json& document = answer.document;
    document = {{"verdict", why.verdict()}, {"due", why.due.iso()},
                {"title", why.row.title},   {"barcode", why.row.barcode},
                {"reader", why.card},       {"renewal", why.isRenewal},
                {"from", why.from.iso()},   {"use_place", collection::code(why.usePlace)},
                {"rules", Json::array()},   {"calendar", Json::array()},
                {"blocks", Json::array()}};
    for (const rules::ExplainedTerm& each : why.rules) document["rules"].push_back(documentOf(each));
    for (const circulation::DueStep& each : why.steps) document["calendar"].push_back(documentOf(each));
    for (const circulation::ExplainedReason& each : why.reasons) document["blocks"].push_back(documentOf(each));
    if (why.notRenewed)
        document["blocks"].push_back(
            {{"code", scriptCode(*why.notRenewed)}, {"class", "block"}, {"override", nullptr}});
    for (const QString& each : lines(why)) answer.text += line(each);
    return answer;
}

} // namespace

Outcome renew(Session& session, const Arguments& arguments) {
    circulation::RenewRequest request;
    TRY(request.due, dayOf(arguments, "--due"));
    if (arguments.has("--all")) {
        if (!arguments.positional().empty()) return fail(Arguments::badValue("--all", arguments.positional().front()));
        TRY(const auto card, arguments.required("--reader"));
        return renewAll(session, card, request);
    }
    if (arguments.has("--reader"))
        return fail(
            Arguments::wrongUsage(Ctl::tr("Books are renewed by their barcodes, or all of a reader by "
                                          "--reader CARD --all.")));
    if (arguments.positional().empty())
        return fail(Arguments::wrongUsage(Ctl::tr("Which books? Name them, or a reader with --reader CARD --all.")));
    return forEach(
        session, arguments.positional(), [&](Library& library, const std::string& barcode) -> Result<Verdict> {
            const auto renewed = library.writeNow(&circulation::LoanService::renewAs, codeOf(barcode), request);
            if (!renewed) {
                if (const Fault* fault = faultIn(renewed.error())) return fail(*fault);
                return refused(renewed.error());
            }
            return verdictOf(*renewed);
        });
}

Outcome useInHouse(Session& session, const Arguments& arguments) {
    const std::string card = arguments.valueOr("--reader", "");
    return forEach(session, arguments.positional(),
                   [&](Library& library, const std::string& barcode) -> Result<Verdict> {
                       const auto used = library.writeNow(&circulation::LoanService::useInHouse, codeOf(barcode), card);
                       if (!used) {
                           if (const Fault* fault = faultIn(used.error())) return fail(*fault);
                           return refused(used.error());
                       }
                       Verdict verdict{"used_in_house", std::nullopt, used->row.title};
                       append(verdict, used->notes);
                       return verdict;
                   });
}

Outcome why(Session& session, const Arguments& arguments) {
    TRY(const auto card, arguments.required("--reader"));
    TRY(const auto request, requestOf(arguments));
    TRY(Library* const library, session.library());
    const auto why = library->readNow(&circulation::WhyService::why, card, codeOf(arguments.at(0)), request);
    if (!why) return fail(session.failure(why.error()));
    return answerOf(*why);
}

Outcome confirmClock(Session& session, const Arguments&) {
    TRY(Library* const library, session.library());
    const auto newest = library->writeNow(&circulation::ClockService::confirm);
    if (!newest) return fail(session.failure(newest.error()));
    return Answer{
        {{"newest", newest->iso()}, {"today", session.clock().today().iso()}},
        line(Ctl::tr("The clock of this computer is right: today is %1. Entries of the library until %2 are of "
                     "another clock.")
                 .arg(dayText(session.clock().today()), dayText(*newest)))};
}

} // namespace kitapdar::ctl
