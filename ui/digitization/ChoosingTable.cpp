#include "ui/digitization/ChoosingTable.h"

#include "core/digitization/CandidateQueries.h"
#include "core/library/Library.h"
#include "wording/CatalogueWords.h"
#include "wording/ChoosingWords.h"
#include "wording/Text.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <charconv>

namespace kitapdar::ui {

namespace {

using digitization::CandidateFilter;
using digitization::CandidateFlag;
using digitization::CandidateRow;

struct ChoosingTable {
    Q_DECLARE_TR_FUNCTIONS(ChoosingTable)
};

struct Switch {
    const char* name;
    bool CandidateFilter::*member;
};
constexpr std::array switches{Switch{"localHistory", &CandidateFilter::localHistory},
                              Switch{"rare", &CandidateFilter::rare},
                              Switch{"refused", &CandidateFilter::refused},
                              Switch{"damaged", &CandidateFilter::damaged},
                              Switch{"cleared", &CandidateFilter::rightsCleared},
                              Switch{"copies", &CandidateFilter::withCopies},
                              Switch{"new", &CandidateFilter::newWorks},
                              Switch{"done", &CandidateFilter::withDone}};
const QString beforeName = QStringLiteral("before"), textName = QStringLiteral("text");

/// What keeps the title from being taken, or should make one think.
std::optional<CellMark> markOf(const CandidateRow& row) {
    if (row.flags.empty()) return std::nullopt;
    const bool isDone =
        row.has(CandidateFlag::DoneHere) || row.has(CandidateFlag::InQueue) || row.has(CandidateFlag::DoneElsewhere);
    return isDone ? CellMark{Icon::Minus, Tone::Secondary} : CellMark{Icon::Info, Tone::Attention};
}

/// The key of a place is its number.
std::size_t placeOf(const PageRequest& request) {
    std::size_t place = 0;
    std::from_chars(request.after.data(), request.after.data() + request.after.size(), place);
    return place + static_cast<std::size_t>(request.skip);
}

} // namespace

std::vector<Column<CandidateRow>> choosingColumns() {
    return {
        {.head = {.id = QStringLiteral("title"),
                  .title = [] { return ChoosingTable::tr("Title"); },
                  .sortId = QStringLiteral("title"),
                  .width = 300},
         .text = [](const CandidateRow& row) { return qs(row.record.title); }},
        {.head = {.id = QStringLiteral("author"),
                  .title = [] { return ChoosingTable::tr("Author"); },
                  .sortId = QStringLiteral("author"),
                  .width = 160},
         .text = [](const CandidateRow& row) { return qs(row.record.authors); }},
        {.head = {.id = QStringLiteral("year"),
                  .title = [] { return ChoosingTable::tr("Year"); },
                  .alignment = Qt::AlignRight,
                  .sortId = QStringLiteral("year"),
                  .width = 64},
         .text =
             [](const CandidateRow& row) { return row.record.year ? QString::number(*row.record.year) : QString(); },
         .value = [](const CandidateRow& row) { return documents::cellOf(row.record.year); }},
        {.head = {.id = QStringLiteral("score"),
                  .title = [] { return ChoosingTable::tr("Score"); },
                  .alignment = Qt::AlignRight,
                  .sortId = QStringLiteral("score"),
                  .width = 76},
         .text = [](const CandidateRow& row) { return QString::number(row.score.total); },
         .value = [](const CandidateRow& row) { return documents::cellOf(std::optional(row.score.total)); }},
        {.head = {.id = QStringLiteral("why"), .title = [] { return ChoosingTable::tr("Why"); }, .width = 240},
         .text = [](const CandidateRow& row) { return scoreParts(row).join(QStringLiteral(" + ")); }},
        {.head = {.id = QStringLiteral("flags"),
                  .title = [] { return ChoosingTable::tr("To be known"); },
                  .width = 200},
         .text = [](const CandidateRow& row) { return flagWords(row); },
         .mark = markOf},
        {.head = {.id = QStringLiteral("language"), .title = [] { return ChoosingTable::tr("Language"); }, .width = 96},
         .text = [](const CandidateRow& row) { return languageWords(row.record.language); }},
        {.head = {.id = QStringLiteral("copies"),
                  .title = [] { return ChoosingTable::tr("Copies"); },
                  .alignment = Qt::AlignRight,
                  .width = 72},
         .text = [](const CandidateRow& row) { return QString::number(row.facts.copies); }}};
}

RowSource<CandidateRow> chosenFrom(Library& library, std::shared_ptr<const std::vector<catalogue::RecordId>> records,
                                   const CandidateFilter& filter) {
    const Day today = library.clock().today();
    const auto rows = [&library, today](const std::vector<catalogue::RecordId>& ids) {
        return library.read(&digitization::CandidateQueries::rows, ids, today);
    };
    return {[records] {
                PageAnchors anchors{std::ssize(*records), {}};
                for (std::int64_t row = anchorDistance; row < anchors.count; row += anchorDistance)
                    anchors.keys.push_back(std::to_string(row));
                return Pending<Result<PageAnchors>>(std::move(anchors));
            },
            [records, rows](const PageRequest& request) {
                const std::size_t from = std::min(placeOf(request), records->size());
                const std::size_t count =
                    std::min(static_cast<std::size_t>(std::max(0, request.limit)), records->size() - from);
                const auto begin = records->begin() + static_cast<std::ptrdiff_t>(from);
                return rows({begin, begin + static_cast<std::ptrdiff_t>(count)});
            },
            [rows](const std::vector<std::int64_t>& ids) {
                return rows(std::vector<catalogue::RecordId>(ids.begin(), ids.end()));
            },
            [records] {
                std::vector<std::int64_t> ids;
                ids.reserve(records->size());
                for (const catalogue::RecordId id : *records) ids.push_back(id.value);
                return Pending<Result<std::vector<std::int64_t>>>(std::move(ids));
            },
            QString::fromUtf8(QJsonDocument(jsonOf(filter)).toJson(QJsonDocument::Compact))};
}

QJsonObject jsonOf(const CandidateFilter& filter) {
    QJsonObject json{{textName, qs(filter.text)}};
    for (const Switch& each : switches) json[QLatin1String(each.name)] = filter.*each.member;
    if (filter.before) json[beforeName] = *filter.before;
    return json;
}

CandidateFilter candidateFilterFrom(const QJsonObject& json) {
    CandidateFilter filter;
    filter.text = utf8(json[textName].toString());
    for (const Switch& each : switches) filter.*each.member = json[QLatin1String(each.name)].toBool();
    if (const int before = json[beforeName].toInt(); before > 0) filter.before = before;
    return filter;
}

QList<SortBy> headsOf(const digitization::CandidateSort& sort) {
    const auto name = digitization::code(sort.order);
    return {{QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())), sort.descending}};
}

digitization::CandidateSort candidateSortOf(const QList<SortBy>& heads) {
    if (heads.isEmpty()) return {};
    const auto order = digitization::candidateOrderFromCode(utf8(heads.front().sortId));
    return order ? digitization::CandidateSort{*order, heads.front().descending} : digitization::CandidateSort();
}

} // namespace kitapdar::ui
