#include "app/kitapdarctl/DoubtCommands.h"

#include "app/kitapdarctl/Documents.h"
#include "core/catalogue/DoubtQueries.h"
#include "core/catalogue/DoubtService.h"
#include "core/catalogue/PreparedRecord.h"
#include "core/merging/MergeQueries.h"
#include "core/merging/MergeService.h"

namespace kitapdar::ctl {

namespace {

using catalogue::RecordId;

struct TwoRecords {
    RecordId one{0};
    RecordId other{0};
};

Result<TwoRecords, Failure> recordsOf(const Arguments& arguments) {
    TRY(const auto one, arguments.number("ID", arguments.at(0), 1));
    TRY(const auto other, arguments.number("ID", arguments.at(1), 1));
    return TwoRecords{RecordId(one), RecordId(other)};
}

Json documentOf(const catalogue::DoubtfulRecord& record) {
    return {{"id", record.id.value},
            {"title", record.title},
            {"authors", catalogue::splitList(record.authors, catalogue::authorSeparator)},
            {"year", orNull(record.year)},
            {"copies", record.copies}};
}

} // namespace

Outcome listDoubts(Session& session, const Arguments& arguments) {
    constexpr std::int64_t mostListed = 100000;
    TRY(const auto limit, arguments.number("--limit", 1, 1000));
    if (limit > mostListed) return fail(arguments.badValue("--limit", arguments.valueOr("--limit", "")));
    TRY(Library* const library, session.library());
    const auto doubts = library->readNow(&catalogue::DoubtQueries::open, static_cast<int>(limit));
    if (!doubts) return fail(session.failure(doubts.error()));
    const auto count = library->readNow(&catalogue::DoubtQueries::countOpen);
    if (!count) return fail(session.failure(count.error()));
    Answer answer{{{"open", *count}, {"doubts", Json::array()}}, {}};
    for (const catalogue::Doubt& doubt : *doubts) {
        Json against = Json::array();
        for (const catalogue::EditionPart part : doubt.against) against.push_back(std::string(catalogue::code(part)));
        answer.document["doubts"].push_back({{"record", documentOf(doubt.record)},
                                             {"like", documentOf(doubt.like)},
                                             {"score", doubt.score},
                                             {"against", std::move(against)}});
        const std::string ids =
            std::to_string(doubt.record.id.value) + "\t" + std::to_string(doubt.like.id.value) + "\t";
        answer.text += line(qs(ids + titleLine(doubt.record.title, doubt.record.authors, doubt.record.year) + "\t") +
                            againstWords(doubt.against));
    }
    answer.text += line(*count == 0 ? Ctl::tr("Nothing is to be decided.") : Ctl::tr("To be decided: %1").arg(*count));
    return answer;
}

Outcome mergeRecords(Session& session, const Arguments& arguments) {
    TRY(const TwoRecords records, recordsOf(arguments));
    TRY(Library* const library, session.library());
    const auto looked = library->readNow(&merging::MergeQueries::compare, records.one, records.other);
    if (!looked) return fail(session.failure(looked.error()));
    // Without one of them the use case says which it is.
    merging::Merge merge{records.one, 0, records.other, 0, arguments.has("--add-fields")};
    if (*looked) {
        merge.keptVersion = (*looked)->kept.version;
        merge.otherVersion = (*looked)->other.version;
    }
    const auto merged = library->writeNow(&merging::MergeService::merge, std::vector{merge});
    if (!merged) return fail(session.failure(merged.error()));
    return Answer{{{"merged", merged->records},
                   {"record", merge.kept.value},
                   {"gone", merge.other.value},
                   {"copies", merged->copies},
                   {"items", merged->items},
                   {"added_fields", merged->fields}},
                  line(Ctl::tr("Merged into record %1; copies: %2, in the digitization queue: %3, added fields: %4")
                           .arg(merge.kept.value)
                           .arg(merged->copies)
                           .arg(merged->items)
                           .arg(merged->fields))};
}

Outcome keepRecordsApart(Session& session, const Arguments& arguments) {
    TRY(const TwoRecords records, recordsOf(arguments));
    TRY(Library* const library, session.library());
    const auto decided = library->writeNow(&catalogue::DoubtService::keepApart,
                                           std::vector{catalogue::RecordPair{records.one, records.other}});
    if (!decided) return fail(session.failure(decided.error()));
    return Answer{
        {{"distinct", {records.one.value, records.other.value}}},
        line(Ctl::tr("Decided: records %1 and %2 are two titles.").arg(records.one.value).arg(records.other.value))};
}

} // namespace kitapdar::ctl
