#include "app/kitapdarctl/DeliveryDocuments.h"

#include "app/kitapdarctl/Texts.h"
#include "wording/AccountsWords.h"
#include "wording/DeliveryWords.h"
#include "wording/Format.h"

namespace kitapdar::ctl {

using deliveries::Delivery;
using deliveries::DeliveryRow;
using deliveries::DeliverySummary;

Json documentOf(const std::vector<deliveries::Problem>& problems) {
    Json all = Json::array();
    for (const deliveries::Problem& each : problems) {
        all.push_back({{"problem", deliveries::code(each.kind)},
                       {"row", each.row},
                       {"found", each.found},
                       {"expected", each.expected},
                       {"blocks", deliveries::keepsFromPosting(each.kind)}});
    }
    return all;
}

QString titleOf(const DeliveryRow& row) {
    return row.volume.empty() ? qs(row.title) : QStringLiteral("%1. %2").arg(qs(row.title), qs(row.volume));
}

std::string textOf(const std::vector<deliveries::Problem>& problems) {
    std::string text;
    for (const deliveries::Problem& each : problems) text += line(words(each));
    return text;
}

Json documentOf(const deliveries::Posted& posted) {
    Json byTitle = Json::array();
    for (const deliveries::TitleMatch& each : posted.byTitle) {
        byTitle.push_back({{"row", each.row},
                           {"title", each.title},
                           {"record", each.record.value},
                           {"record_title", each.recordTitle}});
    }
    return {{"delivery", posted.id.value},
            {"act", posted.act},
            {"ksu", posted.ksu},
            {"titles", posted.titles},
            {"copies", posted.copies},
            {"sum", posted.sum},
            {"unmatched", posted.unmatched},
            {"first", posted.first},
            {"last", posted.last},
            {"by_title", std::move(byTitle)},
            {"problems", documentOf(posted.problems)}};
}

std::string textOf(const deliveries::Posted& posted) {
    std::string text =
        line(Ctl::tr("Delivery %1: act %2, record %3 of the summary book, %4 copies of %5 titles, %6")
                 .arg(QString::number(posted.id.value), qs(posted.act), qs(posted.ksu), numberText(posted.copies),
                      numberText(posted.titles), moneyText(Money{posted.sum})));
    if (!posted.first.empty())
        text += line(Ctl::tr("Inventory numbers: %1 to %2").arg(qs(posted.first), qs(posted.last)));
    if (posted.unmatched > 0)
        text += line(Ctl::tr("Short records, to be completed: %1").arg(numberText(posted.unmatched)));
    for (const deliveries::TitleMatch& each : posted.byTitle)
        text += line(Ctl::tr("By its title: %1 to record %2, %3")
                         .arg(qs(each.title), QString::number(each.record.value), qs(each.recordTitle)));
    return text + textOf(posted.problems);
}

Json documentOf(const DeliverySummary& summary) {
    const Delivery& delivery = summary.delivery;
    return {{"delivery", delivery.id.value},
            {"act", deliveries::actNumberOf(delivery)},
            {"ksu", summary.ksu},
            {"on", delivery.on.iso()},
            {"source", delivery.source},
            {"supplier", summary.supplier},
            {"document", delivery.documentNumber},
            {"document_on", orNull(delivery.documentOn)},
            {"titles", summary.titles},
            {"copies", summary.copies},
            {"sum", summary.sum},
            {"first", summary.first},
            {"last", summary.last},
            {"incomplete", summary.incomplete},
            {"in_transit", summary.inTransit},
            {"in_processing", delivery.inProcessing},
            {"commission", delivery.commission},
            {"note", delivery.note},
            {"signed", delivery.isSigned()},
            {"signed_on", orNull(delivery.signedOn)},
            {"signed_by", delivery.signedBy},
            {"reversed", delivery.isReversed()},
            {"reversed_by", summary.reversal},
            {"reversed_on", orNull(summary.reversedOn)}};
}

std::string lineOf(const DeliverySummary& summary, const TermNames& names) {
    const Delivery& delivery = summary.delivery;
    QStringList cells{QString::number(delivery.id.value),
                      qs(deliveries::actNumberOf(delivery)),
                      dayText(delivery.on),
                      names.of(accounts::TermList::Source, delivery.source),
                      qs(summary.supplier),
                      numberText(summary.copies),
                      moneyText(Money{summary.sum})};
    if (delivery.isReversed())
        cells << (summary.reversal.empty() ? Ctl::tr("reversed") : Ctl::tr("reversed: %1").arg(qs(summary.reversal)));
    else if (delivery.isSigned())
        cells << (delivery.signedBy.empty() ? Ctl::tr("signed by one person alone")
                                            : Ctl::tr("signed: %1").arg(qs(delivery.signedBy)));
    return line(cells.join(QLatin1Char('\t')));
}

Json documentOf(const deliveries::DeliveryPlan& plan) {
    Json rows = Json::array();
    for (const deliveries::PlannedRow& each : plan.rows) {
        rows.push_back({{"row", each.row.row},
                        {"title", each.row.title},
                        {"volume", each.row.volume},
                        {"language", each.counted.language},
                        {"language_guessed", each.counted.isLanguageGuessed},
                        {"language_group", figures::code(each.counted.group)},
                        {"kind", each.counted.kind},
                        {"group", each.counted.content ? Json(each.counted.content->id) : Json()},
                        {"match", deliveries::code(each.match)},
                        {"record", each.record ? Json(each.record->value) : Json()},
                        {"record_title", each.recordTitle},
                        {"copies", each.row.copies},
                        {"sum", each.sum},
                        {"value", each.bookValue}});
    }
    return {{"titles", plan.titles},
            {"copies", plan.copies},
            {"sum", plan.sum},
            {"unmatched", plan.unmatched},
            {"may_be_posted", plan.mayBePosted()},
            {"rows", std::move(rows)},
            {"problems", documentOf(plan.problems)}};
}

namespace {

/// How the record was found, and which.
QString matchText(const deliveries::PlannedRow& row) {
    if (!row.record) return words(row.match);
    return QStringLiteral("%1: %2, %3").arg(words(row.match), QString::number(row.record->value), qs(row.recordTitle));
}

} // namespace

/// `kinds`: terms of the books, for their names.
std::string textOf(const deliveries::DeliveryPlan& plan, const std::vector<accounts::Term>& terms, Language language) {
    std::string text;
    for (const deliveries::PlannedRow& each : plan.rows) {
        text += line(QStringList{QString::number(each.row.row), titleOf(each.row), numberText(each.row.copies),
                                 moneyText(Money{each.bookValue}), matchText(each),
                                 countedAs(each.counted, terms, language)}
                         .join(QLatin1Char('\t')));
    }
    text += line(Ctl::tr("%1 copies of %2 titles, %3; short records would be made: %4")
                     .arg(numberText(plan.copies), numberText(plan.titles), moneyText(Money{plan.sum}),
                          numberText(plan.unmatched)));
    text += textOf(plan.problems);
    if (plan.refusal) text += line(words(*plan.refusal));
    return text;
}

} // namespace kitapdar::ctl
