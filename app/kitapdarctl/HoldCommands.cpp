#include "app/kitapdarctl/HoldCommands.h"

#include "app/kitapdarctl/CopyCommands.h"
#include "app/kitapdarctl/Documents.h"
#include "app/kitapdarctl/HoldDocuments.h"
#include "app/kitapdarctl/Options.h"
#include "core/holds/HoldService.h"
#include "core/holds/RequestService.h"
#include "core/holds/UnmetService.h"
#include "wording/Format.h"
#include "wording/HoldWords.h"
#include "wording/PlaceNaming.h"

#include <sstream>
#include <string>

namespace kitapdar::ctl {

namespace {

constexpr int wantedAtOnce = 50; // lines of `unmet list`

Result<holds::HoldId, Failure> holdOf(const Arguments& arguments) {
    TRY(const auto id, arguments.number("ID", arguments.at(0), 1));
    return holds::HoldId(id);
}

/// "--override REASON,… --reason TEXT".
Result<holds::HoldOverride, Failure> overrideOf(const Arguments& arguments) {
    holds::HoldOverride given;
    if (!arguments.has("--override")) return given;
    TRY(given.reason, arguments.required("--reason"));
    std::istringstream codes(arguments.valueOr("--override", ""));
    for (std::string code; std::getline(codes, code, ',');) {
        if (!holds::isOverridable(code)) return fail(arguments.badValue("--override", code));
        given.codes.push_back(code);
    }
    return given;
}

Json copyDocument(const holds::Changed& changed) {
    if (!changed.copy) return nullptr;
    Json document = documentOf(*changed.copy);
    document["barcode"] = changed.barcode;
    return document;
}

/// Where the copy goes that was let go, and for whom.
std::string lineOfCopy(const holds::Changed& changed) {
    QString text = qs(changed.barcode + "\t") + words(*changed.copy);
    if (changed.next) text += QLatin1Char(' ') + Ctl::tr("card %1").arg(qs(changed.next->readerCard));
    return line(text);
}

Outcome changed(Session& session, const Result<holds::Changed, holds::HoldRefusal>& changed) {
    if (!changed) return fail(session.failure(changed.error()));
    Answer answer{documentOf(changed->row), line(lineOf(changed->row))};
    answer.document["copy_goes"] = copyDocument(*changed);
    if (changed->copy) answer.text += lineOfCopy(*changed);
    return answer;
}

Outcome listed(const std::vector<holds::HoldRow>& rows) {
    Answer answer{Json::array(), {}};
    for (const holds::HoldRow& row : rows) {
        answer.document.push_back(documentOf(row));
        answer.text += line(lineOf(row));
    }
    return answer;
}

} // namespace

Outcome placeHold(Session& session, const Arguments& arguments) {
    TRY(const auto card, arguments.required("--reader"));
    holds::NewHold hold;
    hold.pickupPlace = arguments.valueOr("--pickup", "");
    hold.note = arguments.valueOr("--note", "");
    if (arguments.has("--room")) hold.usePlace = collection::Lending::ReadingRoom;
    TRY(hold.wantedUntil, dayOf(arguments, "--until"));
    TRY(hold.overridden, overrideOf(arguments));
    if (arguments.has("--record") == arguments.has("--copy"))
        return fail(arguments.wrongUsage(Ctl::tr("Name the title with --record or the copy with --copy.")));
    TRY(Library* const library, session.library());
    if (const auto barcode = arguments.value("--copy")) {
        TRY(const auto copy, copyWithCode(session, *library, *barcode));
        hold.recordId = copy.recordId;
        hold.copyId = copy.id;
    } else {
        TRY(const auto record, arguments.number("--record", arguments.valueOr("--record", ""), 1));
        hold.recordId = catalogue::RecordId(record);
    }
    const auto placed = library->writeNow(&holds::HoldService::place, text::ScannedCode(card), hold);
    if (!placed) return fail(session.failure(placed.error()));
    return Answer{documentOf(*placed), line(lineOf(*placed))};
}

Outcome listHolds(Session& session, const Arguments& arguments) {
    holds::HoldFilter filter;
    filter.pickupPlace = arguments.valueOr("--place", "");
    if (const auto state = arguments.value("--state")) {
        filter.state = holds::holdStateFromCode(*state);
        if (!filter.state) return fail(arguments.badValue("--state", *state));
    }
    if (arguments.has("--record")) {
        TRY(const auto record, arguments.number("--record", arguments.valueOr("--record", ""), 1));
        filter.record = catalogue::RecordId(record);
    }
    TRY(Library* const library, session.library());
    CHECK(checkPlace(session, *library, arguments));
    if (const auto card = arguments.value("--reader")) {
        TRY(filter.reader, readerWithCard(session, *library, *card));
    }
    const auto rows = library->readNow(&holds::HoldQueries::list, filter);
    if (!rows) return fail(session.failure(rows.error()));
    return listed(*rows);
}

Outcome cancelHold(Session& session, const Arguments& arguments) {
    TRY(const auto id, holdOf(arguments));
    TRY(Library* const library, session.library());
    return changed(session, library->writeNow(&holds::HoldService::cancel, id, arguments.valueOr("--reason", "")));
}

Outcome suspendHold(Session& session, const Arguments& arguments) {
    TRY(const auto id, holdOf(arguments));
    TRY(const auto until, dayOf(arguments, "--until"));
    TRY(Library* const library, session.library());
    return changed(session, library->writeNow(&holds::HoldService::suspend, id, until));
}

Outcome resumeHold(Session& session, const Arguments& arguments) {
    TRY(const auto id, holdOf(arguments));
    TRY(Library* const library, session.library());
    return changed(session, library->writeNow(&holds::HoldService::resume, id));
}

Outcome moveHold(Session& session, const Arguments& arguments) {
    TRY(const auto id, holdOf(arguments));
    const auto move = holds::moveFromCode(arguments.at(1));
    if (!move) return fail(arguments.badValue("up|down|top|bottom", arguments.at(1)));
    TRY(Library* const library, session.library());
    return changed(session, library->writeNow(&holds::HoldService::move, id, *move));
}

Outcome revertHold(Session& session, const Arguments& arguments) {
    TRY(const auto id, holdOf(arguments));
    TRY(Library* const library, session.library());
    return changed(session, library->writeNow(&holds::HoldService::revert, id));
}

Outcome expireHolds(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    if (!arguments.positional().empty()) {
        TRY(const auto id, holdOf(arguments));
        return changed(session, library->writeNow(&holds::HoldService::expire, id));
    }
    const auto swept = library->writeNow(&holds::HoldService::expireAll);
    if (!swept) return fail(session.failure(swept.error()));
    Answer answer{{{"expired", Json::array()}, {"requested", Json::array()}}, {}};
    for (const holds::Changed& each : swept->expired) {
        Json document = documentOf(each.row);
        document["copy_goes"] = copyDocument(each);
        answer.document["expired"].push_back(std::move(document));
        answer.text += line(lineOf(each.row));
        if (each.copy) answer.text += lineOfCopy(each);
    }
    for (const holds::HoldRow& each : swept->requested) {
        answer.document["requested"].push_back(documentOf(each));
        answer.text += line(lineOf(each));
    }
    return answer;
}

Outcome listRequests(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    CHECK(checkPlace(session, *library, arguments));
    const auto rows = library->readNow(&holds::HoldQueries::requests, arguments.valueOr("--place", ""));
    if (!rows) return fail(session.failure(rows.error()));
    return listed(*rows);
}

Outcome takeRequested(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    Answer answer{Json::array(), {}};
    for (const std::string& barcode : arguments.positional()) {
        const auto taken =
            library->writeNow(&holds::RequestService::take, text::ScannedCode(barcode), arguments.valueOr("--at", ""));
        if (!taken) {
            CHECK(refuse(session, answer, barcode, session.failure(taken.error())));
            continue;
        }
        Json document = documentOf(taken->row);
        document["copy_goes"] = documentOf(taken->copy);
        answer.document.push_back(std::move(document));
        answer.text += line(lineOf(taken->row));
        answer.text += line(qs(barcode + "\t") + words(taken->copy));
    }
    return answer;
}

Outcome refuseRequest(Session& session, const Arguments& arguments) {
    TRY(const auto given, arguments.required("--reason"));
    const auto reason = holds::unmetReasonFromCode(given);
    if (!reason) return fail(arguments.badValue("--reason", given));
    const holds::Refusing refusing{*reason, arguments.has("--missing"), arguments.valueOr("--note", "")};
    TRY(Library* const library, session.library());
    const auto refused =
        library->writeNow(&holds::RequestService::refuse, text::ScannedCode(arguments.at(0)), refusing);
    if (!refused) return fail(session.failure(refused.error()));
    Answer answer{documentOf(refused->row), line(lineOf(refused->row))};
    answer.document["next_copy"] = refused->hasNextCopy;
    return answer;
}

Outcome addUnmet(Session& session, const Arguments& arguments) {
    TRY(const auto given, arguments.required("--reason"));
    const auto reason = holds::unmetReasonFromCode(given);
    if (!reason) return fail(arguments.badValue("--reason", given));
    holds::NewUnmet unmet;
    unmet.reason = *reason;
    unmet.wanted = arguments.valueOr("--wanted", "");
    TRY(unmet.n, arguments.number("--n", 1, 1));
    if (arguments.has("--record")) {
        TRY(const auto record, arguments.number("--record", arguments.valueOr("--record", ""), 1));
        unmet.recordId = catalogue::RecordId(record);
    }
    TRY(Library* const library, session.library());
    const auto noted = library->writeNow(&holds::UnmetService::note, unmet);
    if (!noted) return fail(session.failure(noted.error()));
    return Answer{{{"reason", holds::code(*reason)}, {"n", unmet.n}}, line(Ctl::tr("Counted: %1").arg(words(*reason)))};
}

Outcome listUnmet(Session& session, const Arguments& arguments) {
    const Day today = session.clock().today();
    TRY(const auto from, dayOf(arguments, "--from"));
    TRY(const auto to, dayOf(arguments, "--to"));
    const Day first = from.value_or(Day(today.year(), 1, 1));
    const Day last = to.value_or(today);
    // Days that were not named are those of this year up to today.
    if (last < first) return fail(arguments.badValue(to ? "--to" : "--from", (to ? last : first).iso()));
    TRY(Library* const library, session.library());
    Answer answer{Json::array(), {}};
    if (arguments.has("--most-wanted")) {
        if (to) return fail(arguments.wrongUsage(Ctl::tr("What is wanted most is asked for since a day: --from.")));
        const auto wanted = library->readNow(&holds::UnmetService::mostWanted, first, wantedAtOnce);
        if (!wanted) return fail(session.failure(wanted.error()));
        if (!wanted->empty()) {
            answer.text = line(Ctl::tr("Title") + QLatin1Char('\t') + Ctl::tr("Not met") + QLatin1Char('\t') +
                               Ctl::tr("Waiting"));
        }
        for (const holds::MostWanted& each : *wanted) {
            answer.document.push_back({{"record", each.recordId ? Json(each.recordId->value) : Json(nullptr)},
                                       {"title", each.title},
                                       {"unmet", each.unmet},
                                       {"waiting", each.waiting}});
            answer.text += line(qs(each.title) + QLatin1Char('\t') + numberText(each.unmet) + QLatin1Char('\t') +
                                numberText(each.waiting));
        }
        if (wanted->empty()) answer.text = line(Ctl::tr("Nothing found."));
        return answer;
    }
    const auto counts = library->readNow(&holds::UnmetService::counts, first, last);
    if (!counts) return fail(session.failure(counts.error()));
    if (!counts->empty()) {
        answer.text = line(Ctl::tr("Times") + QLatin1Char('\t') + Ctl::tr("Reason") + QLatin1Char('\t') +
                           Ctl::tr("Place") + QLatin1Char('\t') + Ctl::tr("Title"));
    }
    for (const holds::UnmetCount& each : *counts) {
        answer.document.push_back({{"record", each.recordId ? Json(each.recordId->value) : Json(nullptr)},
                                   {"title", each.title},
                                   {"reason", holds::code(each.reason)},
                                   {"place", each.place},
                                   {"n", each.n}});
        answer.text += line(numberText(each.n) + QLatin1Char('\t') + words(each.reason) + QLatin1Char('\t') +
                            (each.place.empty() ? QStringLiteral("–") : placeText(each.place)) + QLatin1Char('\t') +
                            qs(each.title));
    }
    if (counts->empty()) answer.text = line(Ctl::tr("Nothing found."));
    return answer;
}

} // namespace kitapdar::ctl
