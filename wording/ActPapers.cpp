#include "wording/ActPapers.h"

#include "wording/AccountsWords.h"
#include "wording/ActPaperParts.h"
#include "wording/ActPersonsWords.h"
#include "wording/AmountInWords.h"
#include "wording/AuthorTitle.h"
#include "wording/BookPaperParts.h"
#include "wording/Format.h"
#include "wording/PaperWords.h"
#include "wording/Prices.h"
#include "wording/StocktakingWords.h"
#include "wording/Text.h"

#include <algorithm>
#include <utility>

namespace kitapdar {

namespace actpapers {

QStringList membersOf(const withdrawals::Commission& commission) {
    QStringList all;
    for (const QString& each : qs(commission.members).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        all << each.trimmed();
    return all;
}

void sayCommission(ActPaper& paper, const withdrawals::Commission& commission) {
    if (!commission.order.empty()) {
        paper.say(commission.orderOn ? ActPapers::tr("Commission by order No. %1 of %2")
                                           .arg(qs(commission.order), dayText(*commission.orderOn))
                                     : ActPapers::tr("Commission by order No. %1").arg(qs(commission.order)));
    }
    if (!commission.chair.empty()) paper.say(ActPapers::tr("Chair: %1").arg(qs(commission.chair)));
    const QStringList members = membersOf(commission);
    if (!members.isEmpty()) paper.say(ActPapers::tr("Members: %1").arg(members.join(QStringLiteral("; "))));
}

void signCommission(ActPaper& paper, const withdrawals::Commission& commission, const QString& accepting) {
    std::vector<documents::Signature> lines{{utf8(ActPapers::tr("Chair of the commission")), commission.chair}};
    const QStringList members = membersOf(commission);
    for (qsizetype i = 0; i < std::max<qsizetype>(members.size(), 3); ++i)
        lines.push_back({utf8(ActPapers::tr("Member of the commission")), utf8(members.value(i))});
    lines.push_back({utf8(ActPapers::tr("Chief accountant")), {}});
    if (!accepting.isEmpty()) lines.push_back({utf8(accepting), {}});
    bookpapers::addSignatures(paper.document(), std::move(lines));
}

void sayReversal(ActPaper& paper, const std::string& by, std::optional<Day> on) {
    if (by.empty()) return;
    paper.say(ActPapers::tr("Taken back by act No. %1 of %2.").arg(qs(by), dayText(on)), documents::Weight::Strong);
}

void sayPersons(ActPaper& paper, const staff::ActPersons& persons) {
    const QStringList sentences = personsWords(persons);
    if (sentences.isEmpty()) return;
    paper.say(ActPapers::tr("In the program: %1").arg(sentences.join(QLatin1Char(' '))), documents::Weight::Quiet);
}

} // namespace actpapers

namespace {

using namespace documents;
using namespace bookpapers;
using namespace actpapers;

/// Whether a copy is counted in a column of kinds, of content or of languages.
bool isCountedIn(const accounts::KsuColumn& column, const accounts::Counted& counted) {
    const auto is = [&](std::string_view prefix, std::string_view value) {
        return column.code.starts_with(prefix) && std::string_view(column.code).substr(prefix.size()) == value;
    };
    const std::string& group = counted.shape.contentGroup;
    return is("kind:", counted.kind) || is("group:", group.empty() ? "none" : group) ||
           is("language:", figures::code(counted.shape.language));
}

/// Copies and sums by kinds, by content and by languages: what part 2 of the summary book has of the act.
void breakdown(ActPaper& paper, const withdrawals::CheckedAct& act, Language language) {
    std::vector<Row> rows;
    for (const accounts::KsuColumn& column : act.columns) {
        const std::int64_t copies = accounts::figureOf(act.figures, column.code);
        Money sum;
        bool isPart = false;
        for (const withdrawals::ActLine& line : act.lines) {
            if (!isCountedIn(column, line.counted)) continue;
            isPart = true;
            sum = sum + line.counted.value;
        }
        if (isPart && copies != 0)
            rows.push_back({utf8(nameOf(column, language)), copies, copies < 0 ? Money{-sum.tiyn} : sum});
    }
    if (rows.empty()) return;
    paper.head(ActPapers::tr("By kind, content and language"), 2);
    paper.table({{utf8(ActPapers::tr("Figure")), 40},
                 {utf8(ActPapers::tr("Copies")), 12, Align::Right},
                 {utf8(ActPapers::tr("Sum")), 20, Align::Right}},
                std::move(rows));
}

void list(ActPaper& paper, const withdrawals::CheckedAct& act) {
    paper.head(ActPapers::tr("List to the act"), 2);
    std::vector<Row> rows;
    for (const withdrawals::ActLine& line : act.lines) {
        rows.push_back({static_cast<std::int64_t>(rows.size()) + 1,
                        textCell(line.number.empty() ? line.barcode : line.number),
                        textCell(authorAndTitle(line.author, line.title)), cellOf(line.year), textCell(line.shelf),
                        textCell(utf8(priceText(line.price, line.currency))), line.counted.value});
    }
    paper.table({{utf8(ActPapers::tr("No.")), 6, Align::Right},
                 {utf8(ActPapers::tr("Inventory no.")), 14},
                 {utf8(ActPapers::tr("Author and title")), 44},
                 {utf8(ActPapers::tr("Year")), 8, Align::Right},
                 {utf8(ActPapers::tr("Shelf mark")), 14},
                 {utf8(ActPapers::tr("Price")), 14, Align::Right},
                 {utf8(ActPapers::tr("Value in the books")), 16, Align::Right, true}},
                std::move(rows));
}

} // namespace

Document writeOffPaper(const withdrawals::CheckedAct& act, const staff::ActPersons& persons, const BookPaperHead& head,
                       Language language) {
    const WordedIn worded(language);
    const withdrawals::WriteOffAct& own = act.row.act;
    const std::string number = numberOf(own);
    const QString title = own.reverses ? ActPapers::tr("Act of reversal of a write-off")
                                       : ActPapers::tr("Act of write-off of documents from the library stock");
    ActPaper paper(title, number, language);
    if (own.state != withdrawals::ActState::Signed) paper.draft();
    paper.approval();
    const QString dated = number.empty() ? ActPapers::tr("DRAFT of %1").arg(dayText(own.on))
                                         : ActPapers::tr("No. %1 of %2").arg(qs(number), dayText(own.on));
    addHead(paper.document(), head, title, dated, language);
    sayReversal(paper, act.row.reversedBy, act.row.reversedOn);
    sayCommission(paper, own.commission);
    paper.say(ActPapers::tr("Reason: %1").arg(qs(termName(head, accounts::TermList::Reason, own.reason, language))),
              Weight::Strong);
    const QString words = numberInWords(std::abs(act.row.copies), language);
    paper.say(ActPapers::tr("Copies: %1 (%2). Titles: %3.")
                  .arg(numberText(act.row.copies), words, numberText(act.row.titles)));
    paper.say(ActPapers::tr("Sum: %1 (%2).").arg(moneyText(act.row.value), amountInWords(act.row.value, language)));
    if (!own.destination.empty()) paper.say(ActPapers::tr("Where the copies go: %1").arg(qs(own.destination)));
    if (!own.note.empty()) paper.say(ActPapers::tr("Note: %1").arg(qs(own.note)));
    if (!act.row.ksu.empty())
        paper.say(ActPapers::tr("Record of part 2 of the summary book: No. %1").arg(qs(act.row.ksu)));
    breakdown(paper, act, language);
    list(paper, act);
    signCommission(paper, own.commission);
    paper.say(ActPapers::tr("Removed from the inventory book and the catalogues:"));
    addSignatures(paper.document(), {ActPapers::tr("Keeps the inventory book")});
    sayPersons(paper, persons);
    return std::move(paper.document());
}

Document stocktakingPaper(const stocktaking::StocktakingStatus& status,
                          const std::vector<stocktaking::ExpectedRow>& missing, const staff::ActPersons& persons,
                          const BookPaperHead& head, Language language) {
    const WordedIn worded(language);
    const stocktaking::Stocktaking& own = status.stocktaking;
    const stocktaking::StocktakingFigures& figures = status.figures;
    const QString title = ActPapers::tr("Act of stocktaking of the library stock");
    ActPaper paper(title, numberOf(own), language);
    if (own.state != stocktaking::StocktakingState::Signed) paper.draft();
    paper.approval();
    addHead(paper.document(), head, title,
            ActPapers::tr("No. %1 of %2").arg(qs(numberOf(own)), dayText(own.signedOn.value_or(own.startedOn))),
            language);
    withdrawals::Commission commission;
    commission.order = own.commission.order;
    commission.chair = own.commission.chair;
    commission.members = own.commission.members;
    sayCommission(paper, commission);
    if (!own.note.empty()) paper.say(ActPapers::tr("Note: %1").arg(qs(own.note)));
    std::vector<Row> rows;
    const auto add = [&](const QString& what, const stocktaking::Count& count) {
        rows.push_back({utf8(what), count.copies, Money{count.value}});
    };
    add(ActPapers::tr("By the books"), figures.expected);
    add(ActPapers::tr("Found"), figures.found);
    add(ActPapers::tr("of them found again"), figures.foundAgain);
    add(ActPapers::tr("Came back to the desk meanwhile"), figures.seenAtDesk);
    add(ActPapers::tr("With readers"), figures.onLoan);
    add(ActPapers::tr("At the bindery, on display, on the way"), figures.elsewhere);
    add(ActPapers::tr("Lost before"), figures.lost);
    add(ActPapers::tr("Not found, for the first time"), figures.missing);
    add(ActPapers::tr("Not found, for the second time"), figures.missingAgain);
    add(ActPapers::tr("Left the stock meanwhile"), figures.left);
    add(ActPapers::tr("On a wrong shelf"), figures.misplaced);
    add(ActPapers::tr("Written off, and on the shelf"), figures.writtenOff);
    add(ActPapers::tr("In no book of account"), figures.notEntered);
    paper.table({{utf8(ActPapers::tr("Figure")), 50},
                 {utf8(ActPapers::tr("Copies")), 14, Align::Right},
                 {utf8(ActPapers::tr("Sum")), 20, Align::Right}},
                std::move(rows));
    if (!missing.empty()) {
        paper.head(ActPapers::tr("Copies that were not found"), 2);
        std::vector<Row> lines;
        for (const stocktaking::ExpectedRow& row : missing) {
            const std::string name = authorAndTitle(row.copy.authors, row.copy.title);
            lines.push_back({static_cast<std::int64_t>(lines.size()) + 1, textCell(row.copy.number), textCell(name),
                             textCell(row.copy.shelf), utf8(words(row.outcome)), row.value});
        }
        paper.table({{utf8(ActPapers::tr("No.")), 6, Align::Right},
                     {utf8(ActPapers::tr("Inventory no.")), 14},
                     {utf8(ActPapers::tr("Author and title")), 44},
                     {utf8(ActPapers::tr("Shelf mark")), 14},
                     {utf8(ActPapers::tr("What came of it")), 20},
                     {utf8(ActPapers::tr("Value in the books")), 16, Align::Right, true}},
                    std::move(lines));
    }
    signCommission(paper, commission);
    sayPersons(paper, persons);
    return std::move(paper.document());
}

} // namespace kitapdar
