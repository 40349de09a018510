#include "app/kitapdarctl/ChargeCommands.h"

#include "app/kitapdarctl/CopyCommands.h"
#include "app/kitapdarctl/Documents.h"
#include "app/kitapdarctl/HoldDocuments.h"
#include "app/kitapdarctl/Options.h"
#include "core/charges/ChargeQueries.h"
#include "core/charges/ChargeService.h"
#include "wording/ChargeWords.h"
#include "wording/Format.h"
#include "wording/PlaceNaming.h"

#include <QStringList>

namespace kitapdar::ctl {

namespace {

constexpr int mostListed = 1000;

QString joined(const QStringList& parts) {
    QStringList present;
    for (const QString& part : parts) {
        if (!part.isEmpty()) present << part;
    }
    return present.join(QStringLiteral(" · "));
}

Result<Money, Failure> requiredMoney(const Arguments& arguments, std::string_view option) {
    CHECK(arguments.required(option));
    TRY(const auto money, moneyOf(arguments, option));
    return *money;
}

Result<charges::ChargeId, Failure> chargeOf(const Arguments& arguments) {
    TRY(const auto id, arguments.number("ID", arguments.at(0), 1));
    return charges::ChargeId(id);
}

bool isLast(const Arguments& arguments) { return arguments.at(0) == "last"; }

/// What the reader of --reader owes and how it came.
Result<charges::ReaderCharges, Failure> chargesOfReader(Session& session, Library& library,
                                                        const Arguments& arguments) {
    TRY(const auto card, arguments.required("--reader"));
    TRY(const auto reader, readerWithCard(session, library, card));
    auto all = library.readNow(&charges::ChargeQueries::ofReader, reader);
    if (!all) return fail(session.failure(all.error()));
    return std::move(*all);
}

/// The charge that is named by its number, or as the last of a reader of which something is owed.
Result<charges::ChargeId, Failure> waivedCharge(Session& session, Library& library, const Arguments& arguments) {
    if (!isLast(arguments)) return chargeOf(arguments);
    TRY(const auto all, chargesOfReader(session, library, arguments));
    std::optional<charges::ChargeId> last;
    for (const charges::ChargeHistory& each : all.charges) {
        const bool isLater = !last || *last < each.row.charge.id;
        if (each.row.owed.tiyn > 0 && isLater) last = each.row.charge.id;
    }
    if (!last) return fail(session.failure(charges::WaiveRefusal(charges::NothingOwed{})));
    return *last;
}

/// The line that is named by its number, or as the last of a reader that holds.
Result<charges::ChargeLineId, Failure> reversedLine(Session& session, Library& library, const Arguments& arguments) {
    if (!isLast(arguments)) {
        TRY(const auto id, arguments.number("LINE", arguments.at(0), 1));
        return charges::ChargeLineId(id);
    }
    TRY(const auto all, chargesOfReader(session, library, arguments));
    std::optional<charges::ChargeLineId> last;
    for (const charges::ChargeHistory& each : all.charges) {
        for (const charges::LineRow& row : each.lines) {
            const bool holds = !row.isReversed && row.line.kind != charges::LineKind::Reversal;
            if (holds && (!last || *last < row.line.id)) last = row.line.id;
        }
    }
    if (!last)
        return fail(session.failure(charges::ReverseRefusal(charges::UnknownChargeLine{charges::ChargeLineId(0)})));
    return *last;
}

Json documentOf(const charges::LineRow& row) {
    return {{"id", row.line.id.value},
            {"kind", charges::code(row.line.kind)},
            {"means", charges::code(row.means)},
            {"amount", row.line.amount.tenge()},
            {"on", row.line.on.iso()},
            {"place", row.line.place},
            {"desk", row.line.desk},
            {"receipt", row.line.receipt},
            {"reason", row.line.reason},
            {"reverses", row.line.reverses ? Json(row.line.reverses->value) : Json(nullptr)},
            {"reversed", row.isReversed}};
}

Json documentOf(const charges::Receipt& receipt) {
    Json items = Json::array();
    for (const charges::Receipt::Item& item : receipt.items) {
        items.push_back({{"kind", charges::code(item.kind)},
                         {"title", item.title},
                         {"barcode", item.barcode},
                         {"amount", item.amount.tenge()}});
    }
    return {{"receipt", receipt.number}, {"amount", receipt.amount.tenge()}, {"refund", receipt.isRefund},
            {"on", receipt.on.iso()},    {"place", receipt.place},           {"desk", receipt.desk},
            {"card", receipt.card},      {"items", std::move(items)},        {"owed", receipt.owed.tenge()}};
}

QString lineOf(const charges::Receipt& receipt) {
    return receipt.isRefund ? Ctl::tr("Paid back: %1, receipt %2. Owed now: %3")
                                  .arg(moneyText(receipt.amount), qs(receipt.number), moneyText(receipt.owed))
                            : Ctl::tr("Paid: %1, receipt %2. Owed now: %3")
                                  .arg(moneyText(receipt.amount), qs(receipt.number), moneyText(receipt.owed));
}

template <class Refusal>
Outcome answered(Session& session, const Result<charges::ChargeRow, Refusal>& row) {
    if (!row) return fail(session.failure(row.error()));
    return Answer{ctl::documentOf(*row), line(ctl::lineOf(*row))};
}

template <class Refusal>
Outcome answered(Session& session, const Result<charges::Receipt, Refusal>& receipt) {
    if (!receipt) return fail(session.failure(receipt.error()));
    return Answer{documentOf(*receipt), line(lineOf(*receipt))};
}

} // namespace

Result<std::optional<Money>, Failure> moneyOf(const Arguments& arguments, std::string_view option) {
    const auto text = arguments.value(option);
    if (!text) return std::optional<Money>();
    const auto money = Money::fromTenge(*text);
    if (!money) return fail(arguments.badValue(option, *text));
    return money;
}

Json documentOf(const charges::ChargeRow& row) {
    return {{"id", row.charge.id.value},
            {"kind", charges::code(row.charge.kind)},
            {"amount", row.charge.amount.tenge()},
            {"owed", row.owed.tenge()},
            {"held", row.held.tenge()},
            {"on", row.charge.on.iso()},
            {"place", row.charge.place},
            {"card", row.card},
            {"title", row.title},
            {"barcode", row.barcode},
            {"note", row.charge.note}};
}

QString lineOf(const charges::ChargeRow& row) {
    return joined({QString::number(row.charge.id.value), dayText(row.charge.on), words(row.charge.kind),
                   moneyText(row.charge.amount), Ctl::tr("owed %1").arg(moneyText(row.owed)),
                   row.card.empty() ? QString() : Ctl::tr("card %1").arg(qs(row.card)), qs(row.title), qs(row.barcode),
                   qs(row.charge.note)});
}

Outcome listCharges(Session& session, const Arguments& arguments) {
    charges::ChargeFilter filter;
    filter.openOnly = arguments.has("--open");
    filter.place = arguments.valueOr("--place", "");
    TRY(filter.from, dayOf(arguments, "--from"));
    TRY(filter.to, dayOf(arguments, "--to"));
    CHECK(checkOrder(filter.from, filter.to, "--to"));
    if (const auto kind = arguments.value("--kind")) {
        filter.kind = charges::chargeKindFromCode(*kind);
        if (!filter.kind) return fail(arguments.badValue("--kind", *kind));
    }
    TRY(Library* const library, session.library());
    CHECK(checkPlace(session, *library, arguments));
    if (const auto card = arguments.value("--reader")) {
        TRY(filter.reader, readerWithCard(session, *library, *card));
    }
    const auto rows = library->readNow(&charges::ChargeQueries::list, filter, mostListed);
    if (!rows) return fail(session.failure(rows.error()));
    Answer answer{Json::array(), {}};
    Money owed;
    for (const charges::ChargeRow& row : *rows) {
        answer.document.push_back(documentOf(row));
        answer.text += line(lineOf(row));
        owed = owed + row.owed;
    }
    answer.text += line(Ctl::tr("Owed: %1").arg(moneyText(owed)));
    return answer;
}

Outcome showCharge(Session& session, const Arguments& arguments) {
    TRY(const auto id, chargeOf(arguments));
    TRY(Library* const library, session.library());
    const auto history = library->readNow(&charges::ChargeQueries::history, id);
    if (!history) return fail(session.failure(history.error()));
    if (!*history) return fail(session.failure(charges::WaiveRefusal(charges::UnknownCharge{id})));
    Answer answer{documentOf((*history)->row), line(lineOf((*history)->row))};
    answer.document["lines"] = Json::array();
    for (const charges::LineRow& row : (*history)->lines) {
        answer.document["lines"].push_back(documentOf(row));
        answer.text += line(joined({QStringLiteral("  ") + QString::number(row.line.id.value), momentText(row.line.at),
                                    moneyText(row.line.amount), words(row)}));
    }
    return answer;
}

Outcome addCharge(Session& session, const Arguments& arguments) {
    TRY(const auto card, arguments.required("--reader"));
    charges::ChargeRequest request;
    TRY(request.amount, requiredMoney(arguments, "--amount"));
    request.note = arguments.valueOr("--note", "");
    const std::string kind = arguments.valueOr("--kind", "service");
    const auto known = charges::chargeKindFromCode(kind);
    if (!known) return fail(arguments.badValue("--kind", kind));
    request.kind = *known;
    TRY(Library* const library, session.library());
    if (const auto barcode = arguments.value("--copy")) {
        TRY(const auto copy, copyWithCode(session, *library, *barcode));
        request.copy = copy.id;
    }
    return answered(session, library->writeNow(&charges::ChargeService::add, text::ScannedCode(card), request));
}

Outcome payCharges(Session& session, const Arguments& arguments) {
    TRY(const auto card, arguments.required("--reader"));
    charges::Payment payment;
    TRY(payment.amount, moneyOf(arguments, "--amount"));
    TRY(payment.shownOwed, moneyOf(arguments, "--owed"));
    for (const std::string& text : arguments.positional()) {
        TRY(const auto id, arguments.number("ID", text, 1));
        payment.charges.emplace_back(id);
    }
    TRY(Library* const library, session.library());
    return answered(session, library->writeNow(&charges::ChargeService::pay, text::ScannedCode(card), payment));
}

Outcome waiveCharge(Session& session, const Arguments& arguments) {
    TRY(const auto reason, arguments.required("--reason"));
    TRY(const auto amount, moneyOf(arguments, "--amount"));
    TRY(Library* const library, session.library());
    TRY(const auto id, waivedCharge(session, *library, arguments));
    return answered(session, library->writeNow(&charges::ChargeService::waive, id, amount, reason));
}

Outcome replaceCharge(Session& session, const Arguments& arguments) {
    TRY(const auto id, chargeOf(arguments));
    TRY(Library* const library, session.library());
    std::optional<collection::CopyId> replacement;
    if (const auto barcode = arguments.value("--by")) {
        TRY(const auto copy, copyWithCode(session, *library, *barcode));
        replacement = copy.id;
    }
    return answered(
        session, library->writeNow(&charges::ChargeService::replace, id, replacement, arguments.valueOr("--note", "")));
}

Outcome refundCharge(Session& session, const Arguments& arguments) {
    TRY(const auto id, chargeOf(arguments));
    TRY(const auto reason, arguments.required("--reason"));
    TRY(const auto amount, moneyOf(arguments, "--amount"));
    TRY(Library* const library, session.library());
    return answered(session, library->writeNow(&charges::ChargeService::refund, id, amount, reason));
}

Outcome reverseCharge(Session& session, const Arguments& arguments) {
    TRY(const auto reason, arguments.required("--reason"));
    TRY(Library* const library, session.library());
    TRY(const auto id, reversedLine(session, *library, arguments));
    return answered(session, library->writeNow(&charges::ChargeService::reverse, id, reason));
}

Outcome showReceipt(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    const auto receipt = library->readNow(&charges::ChargeQueries::receipt, arguments.at(0));
    if (!receipt) return fail(session.failure(receipt.error()));
    if (!*receipt)
        return fail(session.failure(charges::ReverseRefusal(charges::UnknownChargeLine{charges::ChargeLineId(0)})));
    return Answer{documentOf(**receipt), line(lineOf(**receipt))};
}

Outcome showCash(Session& session, const Arguments& arguments) {
    TRY(const auto on, dayOf(arguments, "--on"));
    if (!on) return fail(arguments.wrongUsage(Ctl::tr("Name the day with --on.")));
    TRY(Library* const library, session.library());
    CHECK(checkPlace(session, *library, arguments));
    const auto day = library->readNow(&charges::CashQueries::day, *on, arguments.valueOr("--place", ""));
    if (!day) return fail(session.failure(day.error()));
    Answer answer{
        {{"on", day->on.iso()}, {"total", day->total.tenge()}, {"sums", Json::array()}, {"receipts", Json::array()}},
        {}};
    for (const charges::CashSum& sum : day->sums) {
        answer.document["sums"].push_back({{"place", sum.place},
                                           {"desk", sum.desk},
                                           {"kind", charges::code(sum.kind)},
                                           {"payments", sum.payments},
                                           {"paid", sum.paid.tenge()},
                                           {"refunded", sum.refunded.tenge()},
                                           {"reversed", sum.reversed.tenge()},
                                           {"cash", sum.cash().tenge()}});
        answer.text += line(
            joined({placeText(sum.place), qs(sum.desk), words(sum.kind), Ctl::tr("paid %1").arg(moneyText(sum.paid)),
                    Ctl::tr("paid back %1").arg(moneyText(sum.refunded)),
                    Ctl::tr("reversed %1").arg(moneyText(sum.reversed))}));
    }
    for (const charges::CashReceipt& receipt : day->receipts) {
        answer.document["receipts"].push_back({{"receipt", receipt.number},
                                               {"amount", receipt.amount.tenge()},
                                               {"place", receipt.place},
                                               {"desk", receipt.desk},
                                               {"card", receipt.card},
                                               {"reversed", receipt.isReversed}});
        answer.text += line(joined({qs(receipt.number), timeText(receipt.at), moneyText(receipt.amount),
                                    receipt.isReversed ? Ctl::tr("reversed") : QString()}));
    }
    answer.text += line(Ctl::tr("Cash: %1").arg(moneyText(day->total)));
    return answer;
}

} // namespace kitapdar::ctl
