#include "app/kitapdarctl/MovementCommands.h"

#include "app/kitapdarctl/ActArguments.h"
#include "app/kitapdarctl/CopyCommands.h"
#include "app/kitapdarctl/Documents.h"
#include "app/kitapdarctl/Options.h"
#include "app/kitapdarctl/PersonsOfAct.h"
#include "app/kitapdarctl/SecondPerson.h"
#include "core/movements/ActReference.h"
#include "core/movements/MovementQueries.h"
#include "core/staff/SignatureService.h"
#include "core/storage/Store.h"
#include "wording/AmountInWords.h"
#include "wording/Format.h"
#include "wording/MovementWords.h"

#include <algorithm>
#include <limits>

namespace kitapdar::ctl {

namespace {

using movements::MovementId;
using movements::MovementQueries;
using movements::MovementRow;
using movements::MovementService;

constexpr int defaultListed = 1000;

Json documentOf(const MovementRow& row) {
    const movements::MovementAct& act = row.act;
    Json document = {{"act", act.id.value},
                     {"kind", movements::code(act.kind)},
                     {"state", movements::code(act.state)},
                     {"number", movements::numberOf(act)},
                     {"on", act.on.iso()},
                     {"to", act.toPlace},
                     {"coefficient", act.coefficient ? Json(movements::coefficientText(*act.coefficient)) : Json()},
                     {"copies", row.copies},
                     {"away", row.away},
                     {"sum", row.value.tiyn},
                     {"change", row.change},
                     {"ksu", row.ksu},
                     {"chair", act.commission.chair},
                     {"members", act.commission.members},
                     {"receiver", act.receiver},
                     {"note", act.note},
                     {"prepared_by", act.preparedBy},
                     {"reverses", act.reverses ? Json(act.reverses->value) : Json(nullptr)},
                     {"reversed_by", row.reversedBy}};
    document["signed_by"] = row.signature ? Json(row.signature->name) : Json(nullptr);
    document["signed_alone"] = row.signature && row.signature->isAlone();
    return document;
}

std::string textOf(const MovementRow& row) {
    const movements::MovementAct& act = row.act;
    const std::string number = movements::numberOf(act);
    std::string text = line(
        QStringList{QString::number(act.id.value), number.empty() ? QStringLiteral("–") : qs(number), dayText(act.on),
                    words(act.kind), words(act.state), purposeOf(row), numberText(row.copies), moneyText(row.value)}
            .join(QLatin1Char('\t')));
    if (!row.reversedBy.empty()) text += line(Ctl::tr("    Taken back by act %1.").arg(qs(row.reversedBy)));
    return text;
}

Outcome answered(Session& session, Library& library, const MovementRow& row) {
    Answer answer{documentOf(row), textOf(row)};
    CHECK(tellPersons(session, library, movements::referenceOf(row.act), answer));
    return answer;
}

Result<MovementId, Failure> actIn(const Arguments& arguments) {
    TRY(const auto id, arguments.number("ID", arguments.at(0), 1));
    return MovementId(id);
}

Result<MovementRow, Failure> actRow(Session& session, Library& library, MovementId id) {
    const auto row = library.readNow(&MovementQueries::find, id);
    if (!row) return fail(session.failure(row.error()));
    if (!*row) return fail(session.failure(movements::ShowMovementRefusal(movements::UnknownMovement{id})));
    return **row;
}

Result<std::optional<movements::Coefficient>, Failure> coefficientIn(const Arguments& arguments) {
    const auto given = arguments.value("--coefficient");
    if (!given) return std::optional<movements::Coefficient>();
    const auto coefficient = movements::coefficientFrom(*given);
    if (!coefficient) return fail(arguments.badValue("--coefficient", *given));
    return coefficient;
}

// ---------------------------------------------------------------------------------------------------------- drafting

Outcome draftMovement(Session& session, const Arguments& arguments) {
    movements::NewMovement act;
    TRY(const auto kind, arguments.required("--kind"));
    const auto known = movements::movementKindFromCode(kind);
    if (!known) return fail(arguments.badValue("--kind", kind));
    act.kind = *known;
    TRY(act.on, dayOf(arguments, "--date"));
    act.toPlace = arguments.valueOr("--to", "");
    TRY(act.coefficient, coefficientIn(arguments));
    act.commission = commissionIn(arguments, {});
    act.receiver = arguments.valueOr("--receiver", "");
    act.note = arguments.valueOr("--note", "");
    TRY(const auto filter, filterIn(arguments, "--from"));
    TRY(Library* const library, session.library());
    CHECK(checkPlace(session, *library, arguments, "--from"));
    TRY(act.copies, copiesIn(session, *library, arguments, 0));
    const auto made = library->writeNow(&MovementService::draft, act);
    if (!made) return fail(session.failure(made.error()));
    if (!filter.isEmpty()) {
        const auto added = library->writeNow(&MovementService::addMatching, made->id, filter);
        if (!added) return fail(session.failure(added.error()));
    }
    TRY(const auto row, actRow(session, *library, made->id));
    return answered(session, *library, row);
}

Outcome addToMovement(Session& session, const Arguments& arguments) {
    TRY(const auto id, actIn(arguments));
    TRY(const auto filter, filterIn(arguments, "--from"));
    TRY(Library* const library, session.library());
    CHECK(checkPlace(session, *library, arguments, "--from"));
    TRY(const auto copies, copiesIn(session, *library, arguments, 1));
    TRY(const auto all,
        addedToDraft<movements::EditMovementRefusal>(
            session, copies, filter, [&] { return library->writeNow(&MovementService::add, id, copies); },
            [&] { return library->writeNow(&MovementService::addMatching, id, filter); }));
    return answerOf(id.value, all);
}

Outcome removeFromMovement(Session& session, const Arguments& arguments) {
    TRY(const auto id, actIn(arguments));
    return takenOffDraft(
        session, arguments, id.value,
        [&](Library& library, const std::vector<collection::CopyId>& copies) {
            return library.writeNow(&MovementService::remove, id, copies);
        },
        [&](Library& library) { return library.writeNow(&MovementService::removeBlocked, id); });
}

Outcome setMovement(Session& session, const Arguments& arguments) {
    TRY(const auto id, actIn(arguments));
    TRY(const auto day, dayOf(arguments, "--date"));
    TRY(const auto coefficient, coefficientIn(arguments));
    TRY(Library* const library, session.library());
    TRY(const auto row, actRow(session, *library, id));
    movements::MovementAct act = row.act;
    act.toPlace = arguments.valueOr("--to", act.toPlace);
    if (day) act.on = *day;
    if (coefficient) act.coefficient = coefficient;
    act.commission = commissionIn(arguments, act.commission);
    act.receiver = arguments.valueOr("--receiver", act.receiver);
    act.note = arguments.valueOr("--note", act.note);
    const auto edited = library->writeNow(&MovementService::edit, act);
    if (!edited) return fail(session.failure(edited.error()));
    TRY(const auto now, actRow(session, *library, id));
    return Answer{documentOf(now), textOf(now)};
}

Outcome setValue(Session& session, const Arguments& arguments) {
    TRY(const auto id, actIn(arguments));
    const std::string& given = arguments.at(2);
    std::optional<Money> value;
    if (given != "-") {
        value = Money::fromTenge(given);
        if (!value) return fail(arguments.badValue("TENGE", given));
    }
    TRY(Library* const library, session.library());
    TRY(const auto copy, copyWithCode(session, *library, arguments.at(1)));
    const auto done = library->writeNow(&MovementService::setValue, id, copy.id, value);
    if (!done) return fail(session.failure(done.error()));
    return Answer{
        {{"act", id.value}, {"copy", copy.id.value}, {"new_value", value ? Json(value->tiyn) : Json(nullptr)}},
        line(value ? Ctl::tr("New value: %1.").arg(moneyText(*value))
                   : Ctl::tr("The new value comes from the coefficient of the act."))};
}

Outcome discardMovement(Session& session, const Arguments& arguments) {
    TRY(const auto id, actIn(arguments));
    TRY(Library* const library, session.library());
    const auto done = library->writeNow(&MovementService::discard, id);
    if (!done) return fail(session.failure(done.error()));
    return Answer{{{"act", id.value}, {"discarded", true}}, line(Ctl::tr("The draft was discarded."))};
}

// ---------------------------------------------------------------------------------------------------------- checking

template <class Code>
Json codes(const std::vector<Code>& values) {
    Json all = Json::array();
    for (const Code each : values) all.push_back(movements::code(each));
    return all;
}

Json documentOf(const movements::MovementLine& of) {
    return {{"copy", of.copyId.value},
            {"number", of.number},
            {"barcode", of.barcode},
            {"author", of.author},
            {"title", of.title},
            {"year", of.year ? Json(*of.year) : Json(nullptr)},
            {"from", of.fromPlace},
            {"to", of.toPlace},
            {"value", of.value.tiyn},
            {"new_value", of.newValue ? Json(of.newValue->tiyn) : Json(nullptr)},
            {"returned_on", of.returnedOn ? Json(of.returnedOn->iso()) : Json(nullptr)},
            {"blocks", codes(of.obstacles)},
            {"warnings", codes(of.cautions)}};
}

QString nameOf(const movements::MovementLine& of) { return of.number.empty() ? qs(of.barcode) : qs(of.number); }

Outcome checkMovement(Session& session, const Arguments& arguments) {
    TRY(const auto id, actIn(arguments));
    TRY(Library* const library, session.library());
    const auto checked = library->readNow(&MovementQueries::check, id);
    if (!checked) return fail(session.failure(checked.error()));
    TRY(Answer answer, answered(session, *library, checked->row));
    answer.document["blocked"] = checked->blocked;
    answer.document["warned"] = checked->warned;
    answer.document["alone"] = checked->isAlone;
    answer.document["new_sum"] = checked->newValue.tiyn;
    answer.document["sum_kk"] = utf8(amountInWords(checked->newValue, Language::Kazakh));
    answer.document["sum_ru"] = utf8(amountInWords(checked->newValue, Language::Russian));
    Json lines = Json::array();
    for (const movements::MovementLine& each : checked->lines) {
        lines.push_back(documentOf(each));
        QStringList parts{nameOf(each), qs(titleLine(each.title, each.author, each.year)), moneyText(each.value)};
        if (each.newValue) parts << moneyText(*each.newValue);
        answer.text += line((parts << remarksOf(each)).join(QLatin1Char('\t')));
    }
    answer.document["lines"] = std::move(lines);
    const bool isDraft = checked->row.act.state == movements::MovementState::Draft;
    if (isDraft && checked->blocked > 0)
        answer.text += line(Ctl::tr("Copies that cannot move: %1").arg(numberText(checked->blocked)));
    if (isDraft) tellMark(library->readNow(&MovementQueries::toSign, id), answer);
    if (isDraft && checked->isAlone) answer.text += line(Ctl::tr("One person signs alone; the act says so."));
    return answer;
}

Outcome listMovements(Session& session, const Arguments& arguments) {
    TRY(const auto limit, arguments.number("--limit", 1, defaultListed));
    std::optional<movements::MovementKind> kind;
    if (const auto given = arguments.value("--kind")) {
        kind = movements::movementKindFromCode(*given);
        if (!kind) return fail(arguments.badValue("--kind", *given));
    }
    TRY(Library* const library, session.library());
    const auto most = std::min<std::int64_t>(limit, std::numeric_limits<int>::max());
    const auto rows = library->readNow(&MovementQueries::list, kind, static_cast<int>(most));
    if (!rows) return fail(session.failure(rows.error()));
    Answer answer{Json::array(), {}};
    for (const MovementRow& each : *rows) {
        answer.document.push_back(documentOf(each));
        answer.text += textOf(each);
        if (each.signature) answer.text += line(QStringLiteral("    ") + signatureWords(*each.signature));
    }
    return answer;
}

Outcome listAway(Session& session, const Arguments&) {
    TRY(Library* const library, session.library());
    const auto away = library->readNow(&MovementQueries::away);
    if (!away) return fail(session.failure(away.error()));
    Answer answer{Json::array(), {}};
    for (const movements::AwayCopy& each : *away) {
        Json document = documentOf(each.line);
        document["act"] = each.act.id.value;
        document["act_number"] = movements::numberOf(each.act);
        document["kind"] = movements::code(each.act.kind);
        document["since"] = each.act.on.iso();
        answer.document.push_back(std::move(document));
        answer.text += line(QStringList{nameOf(each.line), qs(each.line.title), words(each.act.kind),
                                        qs(movements::numberOf(each.act)), dayText(each.act.on)}
                                .join(QLatin1Char('\t')));
    }
    return answer;
}

// ----------------------------------------------------------------------------------------------------------- signing

Outcome signMovement(Session& session, const Arguments& arguments) {
    TRY(const auto id, actIn(arguments));
    TRY(Library* const library, session.libraryWithoutSignIn());
    const auto preparedBy = [&]() -> Result<std::string, Failure> {
        TRY(const auto row, actRow(session, *library, id));
        return row.act.preparedBy;
    };
    const auto toSign = [&]() -> Result<staff::Act, Failure> {
        auto act = library->readNow(&MovementQueries::toSign, id);
        if (!act) return fail(session.failure(act.error()));
        return std::move(*act);
    };
    TRY(const auto row,
        signedFor(
            session, arguments, preparedBy, toSign, [&] { return library->writeNow(&MovementService::sign, id); },
            [&] { return library->writeNow(&MovementService::signAsSecond, id); }));
    return answered(session, *library, row);
}

Outcome takeBack(Session& session, const Arguments& arguments) {
    TRY(const auto id, actIn(arguments));
    const bool all = arguments.has("--all");
    if (all == (arguments.positional().size() > 1))
        return fail(Arguments::wrongUsage(Ctl::tr("Name the copies, or give --all.")));
    TRY(Library* const library, session.library());
    TRY(const auto copies, copiesIn(session, *library, arguments, 1));
    const auto back = library->writeNow(&MovementService::takeBack, id, copies);
    if (!back) return fail(session.failure(back.error()));
    return Answer{{{"act", id.value}, {"returned", back->copies}, {"written_off", back->writtenOff}},
                  line(words(*back))};
}

Outcome reverseMovement(Session& session, const Arguments& arguments) {
    TRY(const auto id, actIn(arguments));
    movements::MovementReversal request;
    TRY(request.on, dayOf(arguments, "--date"));
    request.note = arguments.valueOr("--note", "");
    TRY(Library* const library, session.library());
    const auto toSign = [&]() -> Result<staff::Act, Failure> {
        auto act = library->readNow(&MovementQueries::toReverse, id, request);
        if (!act) return fail(session.failure(act.error()));
        return std::move(**act); // a signature is missing, so there is something to be signed
    };
    TRY(const auto row, askedFor(session, arguments, toSign,
                                 [&] { return library->writeNow(&MovementService::reverse, id, request); }));
    return answered(session, *library, row);
}

} // namespace

std::span<const Command> movementCommands() {
    constexpr std::size_t any = Arguments::any;
    static const std::vector<Command> all = {
        {{"movement", "draft"},
         "--kind transfer|binding|repair|revaluation [--to P] [--coefficient N] [--date DATE] [--receiver TEXT] "
         "[--chair NAME] [--members NAME;NAME...] [--order N] [--note TEXT] [--from P] [--shelf MARK] [--condition C] "
         "[--record N] [BARCODE...]",
         0,
         any,
         {"--kind", "--to", "--coefficient", "--date", "--receiver", "--chair", "--members", "--order", "--note",
          "--from", "--shelf", "--condition", "--record"},
         draftMovement},
        {{"movement", "add"},
         "ID [--from P] [--shelf MARK] [--condition C] [--record N] [BARCODE...]",
         1,
         any,
         {"--from", "--shelf", "--condition", "--record"},
         addToMovement},
        {{"movement", "remove"}, "ID (BARCODE... | --blocked)", 1, any, {"--blocked"}, removeFromMovement},
        {{"movement", "set"},
         "ID [--to P] [--coefficient N] [--date DATE] [--receiver TEXT] [--chair NAME] [--members NAME;NAME...] "
         "[--order N] [--note TEXT]",
         1,
         1,
         {"--to", "--coefficient", "--date", "--receiver", "--chair", "--members", "--order", "--note"},
         setMovement},
        {{"movement", "value"}, "ID BARCODE TENGE|-", 3, 3, {}, setValue},
        {{"movement", "discard"}, "ID", 1, 1, {}, discardMovement},
        {{"movement", "check"}, "ID", 1, 1, {}, checkMovement},
        {{"movement", "show"}, "ID", 1, 1, {}, checkMovement},
        {{"movement", "list"}, "[--kind K] [--limit N]", 0, 0, {"--kind", "--limit"}, listMovements},
        {{"movement", "away"}, "", 0, 0, {}, listAway},
        {{"movement", "sign"},
         "ID [--signed-by CODE [--signer-password-fd N]]",
         1,
         1,
         {signerOption, signerPasswordOption},
         signMovement},
        {{"movement", "return"}, "ID (BARCODE... | --all)", 1, any, {"--all"}, takeBack},
        {{"movement", "reverse"},
         "ID [--date DATE] [--note TEXT] [--signed-by CODE [--signer-password-fd N]]",
         1,
         1,
         {"--date", "--note", signerOption, signerPasswordOption},
         reverseMovement},
    };
    return all;
}

} // namespace kitapdar::ctl
