#include "ui/holds/HoldTable.h"

#include "ui/models/PlaceList.h"
#include "wording/Format.h"
#include "wording/HoldWords.h"
#include "wording/ReaderWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

namespace kitapdar::ui {

namespace {

constexpr int lateDays = 7; // on the way

struct HoldTable {
    Q_DECLARE_TR_FUNCTIONS(HoldTable)
};

using holds::HoldRow;
using transfers::TransferRow;

std::optional<Day> lastDayOf(const holds::Hold& hold) {
    return hold.state == holds::HoldState::Ready ? hold.readyUntil : hold.wantedUntil;
}

bool isOver(const holds::Hold& hold, Day today) {
    const auto last = lastDayOf(hold);
    return holds::isOpen(hold.state) && last && *last < today;
}

QString stateText(const holds::Hold& hold, Day today) {
    if (!isSuspended(hold, today)) return words(hold.state);
    return hold.suspendedUntil ? HoldTable::tr("suspended until %1").arg(dayText(*hold.suspendedUntil))
                               : HoldTable::tr("suspended");
}

std::optional<CellMark> stateMark(const holds::Hold& hold, Day today) {
    if (isOver(hold, today)) return CellMark{Icon::Clock, Tone::Refused};
    if (isSuspended(hold, today)) return CellMark{Icon::Clock, Tone::Secondary};
    switch (hold.state) {
    case holds::HoldState::Ready:
        return CellMark{Icon::Check, Tone::Ok};
    case holds::HoldState::InTransit:
        return CellMark{Icon::ArrowRight, Tone::Attention};
    case holds::HoldState::Requested:
        return CellMark{Icon::Shelf, Tone::Attention};
    default:
        return std::nullopt;
    }
}

} // namespace

QString readerText(const HoldRow& row) {
    const QString name = fullName(row.readerName).trimmed();
    if (name.isEmpty() || row.readerCard.empty()) return qs(row.readerCard);
    return QStringLiteral("%1 · %2").arg(name, qs(row.readerCard));
}

std::vector<Column<HoldRow>> holdColumns(HoldList list, const Clock& clock, const PlaceList& places) {
    const Column<HoldRow> state{
        .head = {.id = QStringLiteral("state"), .title = [] { return HoldTable::tr("State"); }, .width = 130},
        .text = [&clock](const HoldRow& row) { return stateText(row.hold, clock.today()); },
        .mark = [&clock](const HoldRow& row) { return stateMark(row.hold, clock.today()); }};
    const Column<HoldRow> position{
        .head = {.id = QStringLiteral("position"),
                 .title = [] { return HoldTable::tr("No."); },
                 .alignment = Qt::AlignRight,
                 .width = 60},
        .text = [](const HoldRow& row) { return row.hold.position > 0 ? numberText(row.hold.position) : QString(); }};
    const Column<HoldRow> shelf{
        .head = {.id = QStringLiteral("shelf"), .title = [] { return HoldTable::tr("Shelf mark"); }, .width = 130},
        .text = [](const HoldRow& row) { return qs(row.shelf); }};
    const Column<HoldRow> title{
        .head = {.id = QStringLiteral("title"), .title = [] { return HoldTable::tr("Title"); }, .width = 360},
        .text = [](const HoldRow& row) { return qs(row.title); }};
    const Column<HoldRow> authors{.head = {.id = QStringLiteral("authors"),
                                           .title = [] { return HoldTable::tr("Authors"); },
                                           .width = 200,
                                           .shown = false},
                                  .text = [](const HoldRow& row) { return qs(row.authors); }};
    const Column<HoldRow> reader{
        .head = {.id = QStringLiteral("reader"), .title = [] { return HoldTable::tr("Reader"); }, .width = 170},
        .text = [](const HoldRow& row) { return fullName(row.readerName).trimmed(); }};
    const Column<HoldRow> card{.head = {.id = QStringLiteral("card"),
                                        .title = [] { return HoldTable::tr("Card"); },
                                        .width = 110,
                                        .code = true},
                               .text = [](const HoldRow& row) { return qs(row.readerCard); }};
    const Column<HoldRow> barcode{.head = {.id = QStringLiteral("barcode"),
                                           .title = [] { return HoldTable::tr("Copy"); },
                                           .width = 120,
                                           .code = true},
                                  .text = [](const HoldRow& row) { return qs(row.barcode); }};
    const Column<HoldRow> place{
        .head = {.id = QStringLiteral("place"), .title = [] { return HoldTable::tr("Stands at"); }, .width = 140},
        .text = [&places](const HoldRow& row) { return places.of(row.copyPlace); }};
    const Column<HoldRow> pickup{
        .head = {.id = QStringLiteral("pickup"), .title = [] { return HoldTable::tr("Picked up at"); }, .width = 140},
        .text = [&places](const HoldRow& row) { return places.orLibrary(row.hold.pickupPlace); }};
    const Column<HoldRow> until{
        .head = {.id = QStringLiteral("until"), .title = [] { return HoldTable::tr("Until"); }, .width = 110},
        .text = [](const HoldRow& row) { return dayText(lastDayOf(row.hold)); },
        .mark =
            [&clock](const HoldRow& row) {
                return isOver(row.hold, clock.today()) ? std::optional(CellMark{Icon::Clock, Tone::Refused})
                                                       : std::nullopt;
            }};
    const Column<HoldRow> placed{
        .head = {.id = QStringLiteral("placed"), .title = [] { return HoldTable::tr("Placed on"); }, .width = 110},
        .text = [](const HoldRow& row) { return dayText(row.hold.placedOn); }};
    const auto aside = [](Column<HoldRow> column) {
        column.head.shown = false;
        return column;
    };
    switch (list) {
    case HoldList::Waiting:
        return {position, title, authors,        reader,       card,         state,
                pickup,   until, aside(barcode), aside(place), aside(placed)};
    case HoldList::Requests:
        return {shelf, barcode, title, authors, place, reader, card, pickup, until, aside(placed)};
    case HoldList::Shelf:
        return {reader, card, title, authors, barcode, until, pickup, aside(shelf), aside(place), aside(placed)};
    case HoldList::Outdated:
        return {state, reader, card, title, authors, barcode, until, pickup, aside(placed)};
    }
    return {};
}

std::vector<Column<TransferRow>> transferColumns(const Clock& clock, const PlaceList& places) {
    return {
        {.head = {.id = QStringLiteral("barcode"),
                  .title = [] { return HoldTable::tr("Copy"); },
                  .width = 120,
                  .code = true},
         .text = [](const TransferRow& row) { return qs(row.barcode); }},
        {.head = {.id = QStringLiteral("title"), .title = [] { return HoldTable::tr("Title"); }, .width = 400},
         .text = [](const TransferRow& row) { return qs(row.title); }},
        {.head = {.id = QStringLiteral("from"), .title = [] { return HoldTable::tr("From"); }, .width = 150},
         .text = [&places](const TransferRow& row) { return places.orLibrary(row.transfer.fromPlace); }},
        {.head = {.id = QStringLiteral("to"), .title = [] { return HoldTable::tr("To"); }, .width = 150},
         .text = [&places](const TransferRow& row) { return places.orLibrary(row.transfer.toPlace); }},
        {.head = {.id = QStringLiteral("reason"), .title = [] { return HoldTable::tr("Why"); }, .width = 140},
         .text = [](const TransferRow& row) { return words(row.transfer.reason); }},
        {.head = {.id = QStringLiteral("sent"), .title = [] { return HoldTable::tr("Sent on"); }, .width = 120},
         .text = [](const TransferRow& row) { return dayText(row.transfer.sentOn); },
         .mark =
             [&clock](const TransferRow& row) {
                 const bool late = clock.today().daysSince(row.transfer.sentOn) > lateDays;
                 return late ? std::optional(CellMark{Icon::Clock, Tone::Refused}) : std::nullopt;
             }},
    };
}

std::vector<Column<holds::MostWanted>> wantedColumns() {
    return {
        {.head = {.id = QStringLiteral("title"), .title = [] { return HoldTable::tr("Title"); }, .width = 400},
         .text = [](const holds::MostWanted& row) { return qs(row.title); }},
        {.head = {.id = QStringLiteral("authors"), .title = [] { return HoldTable::tr("Authors"); }, .width = 220},
         .text = [](const holds::MostWanted& row) { return qs(row.authors); }},
        {.head = {.id = QStringLiteral("unmet"),
                  .title = [] { return HoldTable::tr("Not met"); },
                  .alignment = Qt::AlignRight,
                  .width = 120},
         .text = [](const holds::MostWanted& row) { return numberText(row.unmet); },
         .value = [](const holds::MostWanted& row) { return documents::Cell(row.unmet); }},
        {.head = {.id = QStringLiteral("waiting"),
                  .title = [] { return HoldTable::tr("Wait now"); },
                  .alignment = Qt::AlignRight,
                  .width = 120},
         .text = [](const holds::MostWanted& row) { return numberText(row.waiting); },
         .value = [](const holds::MostWanted& row) { return documents::Cell(row.waiting); }},
    };
}

} // namespace kitapdar::ui
