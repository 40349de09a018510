// The papers of a delivery: the acceptance act and the distribution lists.
#include "wording/AccountsWords.h"
#include "wording/ActPaperParts.h"
#include "wording/ActPapers.h"
#include "wording/AmountInWords.h"
#include "wording/AuthorTitle.h"
#include "wording/Format.h"
#include "wording/PlaceNaming.h"
#include "wording/Prices.h"

#include <cstdlib>

namespace kitapdar {

namespace {

using namespace documents;
using namespace bookpapers;

/// "17–19; 25": numbers that follow each other are one range. Those without a number are told by their barcodes.
std::string numbersOf(const std::vector<deliveries::DeliveredCopy>& copies, deliveries::DeliveryLineId line) {
    QStringList parts;
    qlonglong last = 0;
    for (const deliveries::DeliveredCopy& copy : copies) {
        if (copy.lineId != line) continue;
        const QString number = qs(copy.inventoryNumber.empty() ? copy.barcode : copy.inventoryNumber);
        bool isWhole = false;
        const qlonglong value = number.toLongLong(&isWhole);
        if (isWhole && !parts.isEmpty() && value == last + 1) {
            const QString first = parts.last().section(QChar(0x2013), 0, 0);
            parts.last() = first + QChar(0x2013) + number;
        } else {
            parts << number;
        }
        last = isWhole ? value : -2;
    }
    return utf8(parts.join(QStringLiteral("; ")));
}

/// Whose names stand on the lines: the first one is in the chair.
withdrawals::Commission commissionOf(const deliveries::Delivery& delivery) {
    QStringList people = qs(delivery.commission).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    withdrawals::Commission commission;
    if (!people.isEmpty()) commission.chair = utf8(people.takeFirst().trimmed());
    commission.members = utf8(people.join(QLatin1Char('\n')));
    return commission;
}

} // namespace

Document acceptancePaper(const deliveries::DeliverySummary& summary, const std::vector<deliveries::DeliveryLine>& lines,
                         const std::vector<deliveries::DeliveredCopy>& copies, const staff::ActPersons& persons,
                         const BookPaperHead& head, Language language) {
    const WordedIn worded(language);
    const deliveries::Delivery& own = summary.delivery;
    const std::string number = actNumberOf(own);
    const QString title = ActPapers::tr("Act of acceptance of documents into the library stock");
    ActPaper paper(title, number, language);
    if (!own.isSigned()) paper.draft();
    paper.approval();
    addHead(paper.document(), head, title, ActPapers::tr("No. %1 of %2").arg(qs(number), dayText(own.on)), language);
    if (own.isReversed()) {
        paper.say(ActPapers::tr("Taken back by record No. %1 of the summary book on %2.")
                      .arg(qs(summary.reversal), dayText(summary.reversedOn)),
                  Weight::Strong);
    }
    if (!own.commission.empty()) {
        const QStringList people = qs(own.commission).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        paper.say(ActPapers::tr("Commission: %1").arg(people.join(QStringLiteral("; "))));
    }
    paper.say(ActPapers::tr("Source: %1").arg(qs(termName(head, accounts::TermList::Source, own.source, language))));
    if (!summary.supplier.empty()) paper.say(ActPapers::tr("Supplier: %1").arg(qs(summary.supplier)));
    if (!own.documentNumber.empty())
        paper.say(own.documentOn
                      ? ActPapers::tr("Document: No. %1 of %2").arg(qs(own.documentNumber), dayText(*own.documentOn))
                      : ActPapers::tr("Document: No. %1").arg(qs(own.documentNumber)));
    paper.say(ActPapers::tr("Copies: %1 (%2). Titles: %3.")
                  .arg(numberText(summary.copies), numberInWords(std::abs(summary.copies), language),
                       numberText(summary.titles)),
              Weight::Strong);
    const Money sum{summary.sum};
    paper.say(ActPapers::tr("Sum: %1 (%2).").arg(moneyText(sum), amountInWords(sum, language)), Weight::Strong);
    if (!summary.first.empty())
        paper.say(ActPapers::tr("Inventory numbers: %1 – %2").arg(qs(summary.first), qs(summary.last)));
    paper.say(ActPapers::tr("Record of part 1 of the summary book: No. %1").arg(qs(summary.ksu)));
    if (!own.note.empty()) paper.say(ActPapers::tr("Note: %1").arg(qs(own.note)));
    paper.head(ActPapers::tr("List to the act"), 2);
    std::vector<Row> rows;
    for (const deliveries::DeliveryLine& line : lines)
        rows.push_back({static_cast<std::int64_t>(line.position), textCell(authorAndTitle(line.authors, line.title)),
                        cellOf(line.year), textCell(line.isbn), textCell(numbersOf(copies, line.id)), line.copies,
                        priceCell(line.price, line.currency), Money{line.value}});
    paper.table({{utf8(ActPapers::tr("No.")), 6, Align::Right},
                 {utf8(ActPapers::tr("Author and title")), 48},
                 {utf8(ActPapers::tr("Year")), 8, Align::Right},
                 {utf8(ActPapers::tr("ISBN")), 23},
                 {utf8(ActPapers::tr("Inventory no.")), 16},
                 {utf8(ActPapers::tr("Copies")), 10, Align::Right, true},
                 {utf8(ActPapers::tr("Price")), 14, Align::Right},
                 {utf8(ActPapers::tr("Value in the books")), 18, Align::Right, true}},
                std::move(rows));
    actpapers::signCommission(paper, commissionOf(own), ActPapers::tr("Accepted by"));
    actpapers::sayPersons(paper, persons);
    return std::move(paper.document());
}

Document distributionPaper(const deliveries::DeliverySummary& summary,
                           const std::vector<deliveries::Distribution>& places, const BookPaperHead& head,
                           Language language) {
    const WordedIn worded(language);
    const std::string number = actNumberOf(summary.delivery);
    const QString title = ActPapers::tr("Distribution list");
    ActPaper paper(title, number, language);
    addHead(paper.document(), head, title,
            ActPapers::tr("To act No. %1 of %2").arg(qs(number), dayText(summary.delivery.on)), language);
    for (const deliveries::Distribution& each : places) {
        paper.head(each.place.empty() ? ActPapers::tr("No place") : placeText(each.place), 2);
        std::vector<Row> rows;
        for (const deliveries::DeliveredCopy& copy : each.copies)
            rows.push_back({static_cast<std::int64_t>(rows.size()) + 1, textCell(copy.inventoryNumber),
                            textCell(copy.barcode), textCell(authorAndTitle(copy.authors, copy.title)),
                            Money{copy.value}});
        paper.table({{utf8(ActPapers::tr("No.")), 6, Align::Right},
                     {utf8(ActPapers::tr("Inventory no.")), 16},
                     {utf8(ActPapers::tr("Barcode")), 18},
                     {utf8(ActPapers::tr("Author and title")), 50},
                     {utf8(ActPapers::tr("Value in the books")), 18, Align::Right, true}},
                    std::move(rows));
        addSignatures(paper.document(), {ActPapers::tr("Handed over"), ActPapers::tr("Received")});
    }
    return std::move(paper.document());
}

} // namespace kitapdar
