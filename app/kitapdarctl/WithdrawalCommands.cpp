#include "app/kitapdarctl/WithdrawalCommands.h"

#include "app/kitapdarctl/ActArguments.h"
#include "app/kitapdarctl/CopyCommands.h"
#include "app/kitapdarctl/Documents.h"
#include "app/kitapdarctl/Options.h"
#include "app/kitapdarctl/PersonsOfAct.h"
#include "app/kitapdarctl/SecondPerson.h"
#include "app/kitapdarctl/TermNames.h"
#include "core/staff/SignatureService.h"
#include "core/storage/Store.h"
#include "core/withdrawals/ActReference.h"
#include "core/withdrawals/ReplacementQueries.h"
#include "core/withdrawals/ReplacementService.h"
#include "core/withdrawals/WriteOffQueries.h"
#include "wording/AccountsWords.h"
#include "wording/AmountInWords.h"
#include "wording/Format.h"
#include "wording/WithdrawalWords.h"

#include <algorithm>
#include <limits>

namespace kitapdar::ctl {

namespace {

using withdrawals::ActId;
using withdrawals::ActRow;

constexpr int defaultListed = 1000;

Json documentOf(const ActRow& row) {
    const withdrawals::WriteOffAct& act = row.act;
    Json document = {{"act", act.id.value},
                     {"state", withdrawals::code(act.state)},
                     {"number", withdrawals::numberOf(act)},
                     {"on", act.on.iso()},
                     {"reason", act.reason},
                     {"copies", row.copies},
                     {"titles", row.titles},
                     {"sum", row.value.tiyn},
                     {"ksu", row.ksu},
                     {"chair", act.commission.chair},
                     {"members", act.commission.members},
                     {"destination", act.destination},
                     {"note", act.note},
                     {"prepared_by", act.preparedBy},
                     {"reverses", act.reverses ? Json(act.reverses->value) : Json(nullptr)},
                     {"reversed_by", row.reversedBy}};
    document["signed_by"] = row.signature ? Json(row.signature->name) : Json(nullptr);
    document["signed_alone"] = row.signature && row.signature->isAlone();
    return document;
}

std::string textOf(const ActRow& row, const TermNames& names) {
    const withdrawals::WriteOffAct& act = row.act;
    const std::string number = withdrawals::numberOf(act);
    const Money value = row.value.tiyn < 0 ? Money{-row.value.tiyn} : row.value;
    std::string text =
        line(QStringList{QString::number(act.id.value), number.empty() ? QStringLiteral("–") : qs(number),
                         dayText(act.on), names.of(accounts::TermList::Reason, act.reason), words(act.state),
                         numberText(row.copies < 0 ? -row.copies : row.copies), moneyText(value)}
                 .join(QLatin1Char('\t')));
    if (!row.reversedBy.empty()) text += line(Ctl::tr("    Taken back by act %1.").arg(qs(row.reversedBy)));
    return text;
}

Outcome answered(Session& session, Library& library, const Arguments& arguments, const ActRow& row) {
    TRY(const auto names, TermNames::read(session, library, arguments));
    Answer answer{documentOf(row), textOf(row, names)};
    CHECK(tellPersons(session, library, withdrawals::referenceOf(row.act), answer));
    return answer;
}

Result<ActId, Failure> actIn(const Arguments& arguments) {
    TRY(const auto id, arguments.number("ID", arguments.at(0), 1));
    return ActId(id);
}

Result<ActRow, Failure> actRow(Session& session, Library& library, ActId id) {
    const auto row = library.readNow(&withdrawals::WriteOffQueries::find, id);
    if (!row) return fail(session.failure(row.error()));
    if (!*row) return fail(session.failure(withdrawals::ShowActRefusal(withdrawals::UnknownAct{id})));
    return **row;
}

// ---------------------------------------------------------------------------------------------------------- drafting

Outcome draftAct(Session& session, const Arguments& arguments) {
    withdrawals::NewAct act;
    TRY(act.reason, arguments.required("--reason"));
    TRY(act.on, dayOf(arguments, "--date"));
    act.commission = commissionIn(arguments, {});
    act.destination = arguments.valueOr("--destination", "");
    act.note = arguments.valueOr("--note", "");
    TRY(const auto filter, filterIn(arguments, "--place"));
    TRY(Library* const library, session.library());
    CHECK(checkPlace(session, *library, arguments));
    TRY(act.copies, copiesIn(session, *library, arguments, 0));
    const auto made = library->writeNow(&withdrawals::WriteOffService::draft, act);
    if (!made) return fail(session.failure(made.error()));
    if (!filter.isEmpty()) {
        const auto added = library->writeNow(&withdrawals::WriteOffService::addMatching, made->id, filter);
        if (!added) return fail(session.failure(added.error()));
    }
    TRY(const auto row, actRow(session, *library, made->id));
    return answered(session, *library, arguments, row);
}

Outcome addToAct(Session& session, const Arguments& arguments) {
    TRY(const auto id, actIn(arguments));
    TRY(const auto filter, filterIn(arguments, "--place"));
    TRY(Library* const library, session.library());
    CHECK(checkPlace(session, *library, arguments));
    TRY(const auto copies, copiesIn(session, *library, arguments, 1));
    TRY(const auto all,
        addedToDraft<withdrawals::EditActRefusal>(
            session, copies, filter, [&] { return library->writeNow(&withdrawals::WriteOffService::add, id, copies); },
            [&] { return library->writeNow(&withdrawals::WriteOffService::addMatching, id, filter); }));
    return answerOf(id.value, all);
}

Outcome removeFromAct(Session& session, const Arguments& arguments) {
    TRY(const auto id, actIn(arguments));
    return takenOffDraft(
        session, arguments, id.value,
        [&](Library& library, const std::vector<collection::CopyId>& copies) {
            return library.writeNow(&withdrawals::WriteOffService::remove, id, copies);
        },
        [&](Library& library) { return library.writeNow(&withdrawals::WriteOffService::removeBlocked, id); });
}

Outcome setAct(Session& session, const Arguments& arguments) {
    TRY(const auto id, actIn(arguments));
    TRY(const auto day, dayOf(arguments, "--date"));
    TRY(Library* const library, session.library());
    TRY(const auto row, actRow(session, *library, id));
    withdrawals::WriteOffAct act = row.act;
    act.reason = arguments.valueOr("--reason", act.reason);
    if (day) act.on = *day;
    act.commission = commissionIn(arguments, act.commission);
    act.destination = arguments.valueOr("--destination", act.destination);
    act.note = arguments.valueOr("--note", act.note);
    const auto edited = library->writeNow(&withdrawals::WriteOffService::edit, act);
    if (!edited) return fail(session.failure(edited.error()));
    TRY(const auto now, actRow(session, *library, id));
    return answered(session, *library, arguments, now);
}

Outcome discardAct(Session& session, const Arguments& arguments) {
    TRY(const auto id, actIn(arguments));
    TRY(Library* const library, session.library());
    const auto done = library->writeNow(&withdrawals::WriteOffService::discard, id);
    if (!done) return fail(session.failure(done.error()));
    return Answer{{{"act", id.value}, {"discarded", true}}, line(Ctl::tr("The draft was discarded."))};
}

// ---------------------------------------------------------------------------------------------------------- checking

template <class Code>
Json codes(const std::vector<Code>& values) {
    Json all = Json::array();
    for (const Code each : values) all.push_back(withdrawals::code(each));
    return all;
}

Json documentOf(const withdrawals::ActLine& of) {
    return {{"copy", of.copyId.value},    {"number", of.number},
            {"barcode", of.barcode},      {"author", of.author},
            {"title", of.title},          {"year", of.year ? Json(*of.year) : Json(nullptr)},
            {"place", of.place},          {"price", of.price ? Json(of.price->tiyn) : Json(nullptr)},
            {"currency", of.currency},    {"value", of.counted.value.tiyn},
            {"blocks", codes(of.blocks)}, {"warnings", codes(of.warnings)}};
}

Outcome checkAct(Session& session, const Arguments& arguments) {
    TRY(const auto id, actIn(arguments));
    TRY(Library* const library, session.library());
    const auto checked = library->readNow(&withdrawals::WriteOffQueries::check, id);
    if (!checked) return fail(session.failure(checked.error()));
    TRY(Answer answer, answered(session, *library, arguments, checked->row));
    answer.document["titles"] = checked->row.titles;
    answer.document["blocked"] = checked->blocked;
    answer.document["warned"] = checked->warned;
    answer.document["alone"] = checked->isAlone;
    answer.document["commission"] = checked->hasCommission;
    answer.document["sum_kk"] = utf8(amountInWords(checked->row.value, Language::Kazakh));
    answer.document["sum_ru"] = utf8(amountInWords(checked->row.value, Language::Russian));
    Json columns = Json::array();
    for (const auto& [column, value] : checked->figures) columns.push_back({{"column", column}, {"value", value}});
    answer.document["columns"] = std::move(columns);
    Json lines = Json::array();
    for (const withdrawals::ActLine& each : checked->lines) {
        lines.push_back(documentOf(each));
        answer.text += line(QStringList{each.number.empty() ? qs(each.barcode) : qs(each.number),
                                        qs(titleLine(each.title, each.author, each.year)),
                                        moneyText(each.counted.value), remarksOf(each)}
                                .join(QLatin1Char('\t')));
    }
    answer.document["lines"] = std::move(lines);
    const bool isDraft = checked->row.act.state == withdrawals::ActState::Draft;
    if (isDraft && checked->blocked > 0)
        answer.text += line(Ctl::tr("Copies that cannot leave: %1").arg(numberText(checked->blocked)));
    if (checked->row.act.state != withdrawals::ActState::Signed && checked->row.reversedBy.empty())
        tellMark(library->readNow(&withdrawals::WriteOffQueries::toSign, id), answer);
    if (isDraft && checked->isAlone) answer.text += line(Ctl::tr("One person signs alone; the act says so."));
    return answer;
}

Outcome listActs(Session& session, const Arguments& arguments) {
    TRY(const auto limit, arguments.number("--limit", 1, defaultListed));
    TRY(Library* const library, session.library());
    const auto most = std::min<std::int64_t>(limit, std::numeric_limits<int>::max());
    const auto rows = library->readNow(&withdrawals::WriteOffQueries::list, static_cast<int>(most));
    if (!rows) return fail(session.failure(rows.error()));
    TRY(const auto names, TermNames::read(session, *library, arguments));
    Answer answer{Json::array(), {}};
    for (const ActRow& each : *rows) {
        answer.document.push_back(documentOf(each));
        answer.text += textOf(each, names);
        if (each.signature) answer.text += line(QStringLiteral("    ") + signatureWords(*each.signature));
    }
    return answer;
}

// ----------------------------------------------------------------------------------------------------------- signing

Outcome signAct(Session& session, const Arguments& arguments) {
    TRY(const auto id, actIn(arguments));
    TRY(Library* const library, session.libraryWithoutSignIn());
    const auto preparedBy = [&]() -> Result<std::string, Failure> {
        TRY(const auto row, actRow(session, *library, id));
        return row.act.preparedBy;
    };
    const auto toSign = [&]() -> Result<staff::Act, Failure> {
        auto act = library->readNow(&withdrawals::WriteOffQueries::toSign, id);
        if (!act) return fail(session.failure(act.error()));
        return std::move(*act);
    };
    TRY(const auto row, signedFor(
                            session, arguments, preparedBy, toSign,
                            [&] { return library->writeNow(&withdrawals::WriteOffService::sign, id); },
                            [&] { return library->writeNow(&withdrawals::WriteOffService::signAsSecond, id); }));
    return answered(session, *library, arguments, row);
}

Outcome reverseAct(Session& session, const Arguments& arguments) {
    TRY(const auto id, actIn(arguments));
    withdrawals::ReversalRequest request;
    TRY(request.on, dayOf(arguments, "--date"));
    request.note = arguments.valueOr("--note", "");
    TRY(Library* const library, session.library());
    const auto toSign = [&]() -> Result<staff::Act, Failure> {
        auto act = library->readNow(&withdrawals::WriteOffQueries::toReverse, id, request);
        if (!act) return fail(session.failure(act.error()));
        return std::move(**act); // a signature is missing, so there is something to be signed
    };
    TRY(const auto row, askedFor(session, arguments, toSign, [&] {
            return library->writeNow(&withdrawals::WriteOffService::reverse, id, request);
        }));
    return answered(session, *library, arguments, row);
}

// ------------------------------------------------------------------------------------------------------- replacements

Json documentOf(const withdrawals::ReplacementRow& row) {
    return {{"replacement", row.id.value},
            {"on", row.on.iso()},
            {"act", row.act.act.id.value},
            {"act_number", withdrawals::numberOf(row.act.act)},
            {"state", withdrawals::code(row.act.act.state)},
            {"reversed_by", row.act.reversedBy},
            {"ksu_in", row.arrival},
            {"ksu_out", row.act.ksu},
            {"card", row.card},
            {"lost", row.lost.number.empty() ? row.lost.barcode : row.lost.number},
            {"lost_title", row.lost.title},
            {"lost_value", row.lost.counted.value.tiyn},
            {"brought", row.broughtNumber},
            {"brought_title", row.broughtTitle},
            {"brought_value", row.broughtValue.tiyn},
            {"likeness", codes(row.likeness)},
            {"note", row.note}};
}

std::string textOf(const withdrawals::ReplacementRow& row) {
    return line(QStringList{dayText(row.on), qs(withdrawals::numberOf(row.act.act)), qs(row.card),
                            qs(row.lost.number.empty() ? row.lost.barcode : row.lost.number), qs(row.lost.title),
                            qs(row.broughtNumber), qs(row.broughtTitle), moneyText(row.broughtValue),
                            words(row.act.act.state)}
                    .join(QLatin1Char('\t')));
}

Outcome replaceCopy(Session& session, const Arguments& arguments) {
    withdrawals::ReplacementRequest request;
    TRY(const auto like, codesOf(arguments, "--like", [](std::string_view code) {
            return withdrawals::likenessFromCode(code).has_value();
        }));
    for (const std::string& each : like) request.likeness.push_back(*withdrawals::likenessFromCode(each));
    if (arguments.has("--equal"))
        request.likeness.assign(withdrawals::allLikenesses.begin(), withdrawals::allLikenesses.end());
    if (const auto value = arguments.value("--value")) {
        request.value = Money::fromTenge(*value);
        if (!request.value) return fail(arguments.badValue("--value", *value));
    }
    if (arguments.has("--record")) {
        TRY(const auto record, arguments.number("--record", 1, 1));
        request.entered.recordId = catalogue::RecordId(record);
    }
    request.entered.barcode = arguments.value("--barcode");
    TRY(request.on, dayOf(arguments, "--date"));
    request.note = arguments.valueOr("--note", "");
    TRY(Library* const library, session.library());
    TRY(const auto lost, copyWithCode(session, *library, arguments.at(0)));
    request.lost = lost.id;
    if (const auto code = arguments.value("--by")) {
        TRY(const auto brought, copyWithCode(session, *library, *code));
        request.brought = brought.id;
    }
    const auto row = library->writeNow(&withdrawals::ReplacementService::replace, request);
    if (!row) return fail(session.failure(row.error()));
    return Answer{documentOf(*row), textOf(*row)};
}

Outcome listReplacements(Session& session, const Arguments& arguments) {
    TRY(const auto from, dayOf(arguments, "--from"));
    TRY(const auto to, dayOf(arguments, "--to"));
    CHECK(checkOrder(from, to, "--to"));
    TRY(Library* const library, session.library());
    const auto rows = library->readNow(&withdrawals::ReplacementQueries::list, library->session(),
                                       from.value_or(Day(session.clock().today().year(), 1, 1)),
                                       to.value_or(session.clock().today()));
    if (!rows) return fail(session.failure(rows.error()));
    Answer answer{Json::array(), {}};
    for (const withdrawals::ReplacementRow& each : *rows) {
        answer.document.push_back(documentOf(each));
        answer.text += textOf(each);
    }
    return answer;
}

} // namespace

std::span<const Command> withdrawalCommands() {
    constexpr std::size_t any = Arguments::any;
    static const std::vector<Command> all = {
        {{"writeoff", "draft"},
         "--reason R [--date DATE] [--chair NAME] [--members NAME;NAME...] [--order N] [--destination TEXT] [--note "
         "TEXT] "
         "[--place P] [--shelf MARK] [--condition C] [--printed-until YEAR] [--not-lent-since DATE] [--record N] "
         "[BARCODE...]",
         0,
         any,
         {"--reason", "--date", "--chair", "--members", "--order", "--destination", "--note", "--place", "--shelf",
          "--condition", "--printed-until", "--not-lent-since", "--record"},
         draftAct},
        {{"writeoff", "add"},
         "ID [--place P] [--shelf MARK] [--condition C] [--printed-until YEAR] [--not-lent-since DATE] [--record N] "
         "[BARCODE...]",
         1,
         any,
         {"--place", "--shelf", "--condition", "--printed-until", "--not-lent-since", "--record"},
         addToAct},
        {{"writeoff", "remove"}, "ID (BARCODE... | --blocked)", 1, any, {"--blocked"}, removeFromAct},
        {{"writeoff", "set"},
         "ID [--reason R] [--date DATE] [--chair NAME] [--members NAME;NAME...] [--order N] [--destination TEXT] "
         "[--note "
         "TEXT]",
         1,
         1,
         {"--reason", "--date", "--chair", "--members", "--order", "--destination", "--note"},
         setAct},
        {{"writeoff", "discard"}, "ID", 1, 1, {}, discardAct},
        {{"writeoff", "check"}, "ID", 1, 1, {}, checkAct},
        {{"writeoff", "show"}, "ID", 1, 1, {}, checkAct},
        {{"writeoff", "list"}, "[--limit N]", 0, 0, {"--limit"}, listActs},
        {{"writeoff", "sign"},
         "ID [--signed-by CODE [--signer-password-fd N]]",
         1,
         1,
         {signerOption, signerPasswordOption},
         signAct},
        {{"writeoff", "reverse"},
         "ID [--date DATE] [--note TEXT] [--signed-by CODE [--signer-password-fd N]]",
         1,
         1,
         {"--date", "--note", signerOption, signerPasswordOption},
         reverseAct},
        {{"copy", "replace"},
         "BARCODE [--by BARCODE] (--equal | --like CODE,CODE...) [--record N] [--barcode B] [--value TENGE] [--date "
         "DATE] [--note TEXT]",
         1,
         1,
         {"--by", "--equal", "--like", "--record", "--barcode", "--value", "--date", "--note"},
         replaceCopy},
        {{"replacement", "list"}, "[--from DAY] [--to DAY]", 0, 0, {"--from", "--to"}, listReplacements},
    };
    return all;
}

} // namespace kitapdar::ctl
