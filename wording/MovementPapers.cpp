#include "wording/MovementPapers.h"

#include "wording/ActPaperParts.h"
#include "wording/AmountInWords.h"
#include "wording/AuthorTitle.h"
#include "wording/BookPaperParts.h"
#include "wording/Format.h"
#include "wording/MovementWords.h"
#include "wording/PlaceNaming.h"
#include "wording/Text.h"

#include <algorithm>
#include <set>
#include <utility>

namespace kitapdar {

namespace {

using namespace documents;
using namespace bookpapers;
using namespace actpapers;
using movements::CheckedMovement;
using movements::MovementAct;
using movements::MovementKind;
using movements::MovementLine;

QString titleOf(const MovementAct& act) {
    switch (act.kind) {
    case MovementKind::Transfer:
        return act.reverses ? ActPapers::tr("Act of reversal of a transfer")
                            : ActPapers::tr("Act of transfer of documents within the library");
    case MovementKind::Binding:
        return act.reverses ? ActPapers::tr("Act of reversal of a handing over for binding")
                            : ActPapers::tr("Act of handing documents over for binding");
    case MovementKind::Repair:
        return act.reverses ? ActPapers::tr("Act of reversal of a handing over for repair")
                            : ActPapers::tr("Act of handing documents over for repair");
    case MovementKind::Revaluation:
        return act.reverses ? ActPapers::tr("Act of reversal of a re-valuation")
                            : ActPapers::tr("Act of re-valuation of documents of the library stock");
    }
    return {};
}

/// The places that lines name, each once.
QString placesOf(const std::vector<MovementLine>& lines, std::string MovementLine::*place) {
    std::set<std::string> codes;
    for (const MovementLine& line : lines) codes.insert(line.*place);
    QStringList names;
    for (const std::string& code : codes) {
        if (!code.empty()) names << placeText(code);
    }
    return names.join(QStringLiteral("; "));
}

void sayWhere(ActPaper& paper, const CheckedMovement& act) {
    const MovementAct& own = act.row.act;
    if (own.kind == MovementKind::Transfer) {
        paper.say(ActPapers::tr("From: %1").arg(placesOf(act.lines, &MovementLine::fromPlace)), Weight::Strong);
        paper.say(ActPapers::tr("To: %1").arg(own.reverses ? placesOf(act.lines, &MovementLine::toPlace)
                                                           : placeText(own.toPlace)),
                  Weight::Strong);
    }
    if (!own.receiver.empty()) paper.say(ActPapers::tr("Taken over by: %1").arg(qs(own.receiver)));
}

void sayTotals(ActPaper& paper, const CheckedMovement& act, Language language) {
    const auto copies = std::ssize(act.lines);
    paper.say(ActPapers::tr("Copies: %1 (%2).").arg(numberText(copies), numberInWords(copies, language)));
    const auto sum = [&](const QString& text, Money value) {
        paper.say(text.arg(moneyText(value), amountInWords(value, language)));
    };
    if (act.row.act.kind != MovementKind::Revaluation) return sum(ActPapers::tr("Sum: %1 (%2)."), act.value);
    if (act.row.act.coefficient)
        paper.say(ActPapers::tr("Coefficient: %1").arg(coefficientWords(*act.row.act.coefficient)));
    sum(ActPapers::tr("Sum before the re-valuation: %1 (%2)."), act.value);
    sum(ActPapers::tr("Sum after the re-valuation: %1 (%2)."), act.newValue);
    sum(ActPapers::tr("Difference: %1 (%2)."), Money{act.newValue.tiyn - act.value.tiyn});
    if (!act.row.ksu.empty())
        paper.say(ActPapers::tr("Record of part 1 of the summary book: No. %1").arg(qs(act.row.ksu)));
}

void list(ActPaper& paper, const CheckedMovement& act) {
    const MovementKind kind = act.row.act.kind;
    const bool isValued = kind == MovementKind::Revaluation;
    paper.head(ActPapers::tr("List to the act"), 2);
    std::vector<documents::Column> columns{{utf8(ActPapers::tr("No.")), 6, Align::Right},
                                           {utf8(ActPapers::tr("Inventory no.")), 14},
                                           {utf8(ActPapers::tr("Author and title")), 44},
                                           {utf8(ActPapers::tr("Year")), 8, Align::Right},
                                           {utf8(ActPapers::tr("Shelf mark")), 14}};
    if (kind == MovementKind::Transfer) columns.push_back({utf8(ActPapers::tr("From where")), 18});
    columns.push_back({utf8(ActPapers::tr("Value in the books")), 16, Align::Right, true});
    if (isValued) {
        columns.push_back({utf8(ActPapers::tr("New value in the books")), 16, Align::Right, true});
        columns.push_back({utf8(ActPapers::tr("Change of value")), 14, Align::Right, true});
    }
    if (movements::isAway(kind)) columns.push_back({utf8(ActPapers::tr("Back on")), 12});
    std::vector<Row> rows;
    for (const MovementLine& line : act.lines) {
        Row row{static_cast<std::int64_t>(rows.size()) + 1, textCell(line.number.empty() ? line.barcode : line.number),
                textCell(authorAndTitle(line.author, line.title)), cellOf(line.year), textCell(line.shelf)};
        if (kind == MovementKind::Transfer) row.emplace_back(utf8(placeText(line.fromPlace)));
        row.emplace_back(line.value);
        if (isValued) {
            const Money after = line.newValue.value_or(line.value);
            row.emplace_back(after);
            row.emplace_back(Money{after.tiyn - line.value.tiyn});
        }
        if (movements::isAway(kind)) row.push_back(cellOf(line.returnedOn));
        rows.push_back(std::move(row));
    }
    paper.table(std::move(columns), std::move(rows));
}

} // namespace

Document movementActPaper(const CheckedMovement& act, const staff::ActPersons& persons, const BookPaperHead& head,
                          Language language) {
    const WordedIn worded(language);
    const MovementAct& own = act.row.act;
    const std::string number = numberOf(own);
    const QString title = titleOf(own);
    ActPaper paper(title, number, language);
    if (own.state != movements::MovementState::Signed) paper.draft();
    paper.approval();
    const QString dated = number.empty() ? ActPapers::tr("DRAFT of %1").arg(dayText(own.on))
                                         : ActPapers::tr("No. %1 of %2").arg(qs(number), dayText(own.on));
    addHead(paper.document(), head, title, dated, language);
    sayReversal(paper, act.row.reversedBy, act.row.reversedOn);
    sayCommission(paper, own.commission);
    sayWhere(paper, act);
    sayTotals(paper, act, language);
    if (!own.note.empty()) paper.say(ActPapers::tr("Note: %1").arg(qs(own.note)));
    list(paper, act);
    if (own.kind == MovementKind::Revaluation) {
        signCommission(paper, own.commission);
    } else {
        addSignatures(paper.document(),
                      {ActPapers::tr("Handed over"), ActPapers::tr("Received"), ActPapers::tr("Chief accountant")});
    }
    if (movements::isAway(own.kind))
        addSignatures(paper.document(), {ActPapers::tr("Handed back"), ActPapers::tr("Took back")});
    sayPersons(paper, persons);
    return std::move(paper.document());
}

} // namespace kitapdar
