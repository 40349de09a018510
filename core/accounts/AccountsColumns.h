// The columns of the books of account.
#pragma once

#include "core/accounts/AccountsRepository.h"
#include "core/storage/Columns.h"

#include <functional>

namespace kitapdar::accounts {

inline constexpr auto termColumns = storage::columnsOf<Term>(
    storage::readOnly("id", &Term::id),
    storage::fixed("list", &Term::list, storage::codes(termListFromCode, TermList::Kind)),
    storage::fixed("code", &Term::code), storage::edited("name_kk", &Term::kk), storage::edited("name_ru", &Term::ru),
    storage::edited("name_en", &Term::en), storage::edited("value", &Term::value),
    storage::edited("hidden", &Term::hidden), storage::readOnly("row_version", &Term::version));

inline constexpr auto recordColumns = storage::columnsOf<KsuRecord>(
    storage::readOnly("id", &KsuRecord::id),
    storage::fixed("part", &KsuRecord::part, storage::codes(ksuPartFromCode, KsuPart::Arrival)),
    storage::fixed("year", &KsuRecord::year), storage::fixed("number", &KsuRecord::number),
    storage::fixed("on_day", &KsuRecord::on), storage::fixed("cause", &KsuRecord::cause),
    storage::fixed("document", within(&KsuRecord::document, &Document::kind)),
    storage::fixed("document_id", within(&KsuRecord::document, &Document::id)),
    storage::fixed("document_number", within(&KsuRecord::document, &Document::number)),
    storage::fixed("document_on", within(&KsuRecord::document, &Document::on)),
    storage::fixed("reverses_id", &KsuRecord::reverses), storage::fixed("note", &KsuRecord::note),
    storage::readOnly("row_version", &KsuRecord::version));

/// A record `k` and the sums of its entries.
struct CountedRecord {
    KsuRecord record;
};
inline constexpr auto countedRecordColumns = storage::columnsOf<CountedRecord>(
    storage::part(recordColumns, "k", &CountedRecord::record),
    storage::readOnly("(select coalesce(cast(sum(e.copies) as bigint), 0) from ksu_entry e where e.record_id = k.id)",
                      within(&CountedRecord::record, &KsuRecord::copies)),
    storage::readOnly("(select coalesce(cast(sum(e.titles) as bigint), 0) from ksu_entry e where e.record_id = k.id)",
                      within(&CountedRecord::record, &KsuRecord::titles)),
    storage::readOnly("(select coalesce(cast(sum(e.value) as bigint), 0) from ksu_entry e where e.record_id = k.id)",
                      within(&CountedRecord::record, &KsuRecord::value)));

inline constexpr auto lineColumns = storage::columnsOf<Line>(
    storage::readOnly("id", &Line::id), storage::fixed("copy_id", &Line::copyId),
    storage::fixed("arrival_id", &Line::arrivalId), storage::readOnly("withdrawal_id", &Line::withdrawalId),
    storage::fixed("line", &Line::line), storage::edited("inventory_number", &Line::number),
    storage::derived("number_key", numberKey), storage::edited("author", &Line::author),
    storage::edited("title", &Line::title), storage::edited("year", &Line::year),
    storage::edited("shelf", &Line::shelf), storage::edited("price", &Line::price),
    storage::fixed("currency", &Line::currency), storage::fixed("value", within(&Line::counted, &Counted::value)),
    storage::fixed("on_balance", within(&Line::counted, &Counted::onBalance)),
    storage::fixed("stock_kind", within(&Line::counted, &Counted::kind)),
    storage::fixed("book_shape_id", &Line::shapeId), storage::edited("note", &Line::note),
    storage::readOnly("row_version", &Line::version));

inline constexpr auto shapeColumns = storage::columnsOf<figures::BookShape>(
    storage::readOnly("content_group", &figures::BookShape::contentGroup),
    storage::readOnly("language_group", &figures::BookShape::language,
                      storage::codes(figures::languageGroupFromCode, figures::LanguageGroup::Other)),
    storage::readOnly("kind", &figures::BookShape::kind),
    storage::readOnly("carrier", &figures::BookShape::carrier,
                      storage::codes(figures::carrierFromCode, figures::Carrier::Other)),
    storage::readOnly("local_history", &figures::BookShape::localHistory),
    storage::readOnly("for_children", &figures::BookShape::forChildren));

/// inventory_entry `i`, its shape `s`, the record `k` by which it came, its copy `c`.
inline constexpr auto standingColumns = storage::columnsOf<StandingLine>(
    storage::part(lineColumns, "i", &StandingLine::line),
    storage::part(shapeColumns, "s", within(within(&StandingLine::line, &Line::counted), &Counted::shape)),
    storage::readOnly("k.on_day", &StandingLine::arrivedOn), storage::readOnly("c.record_id", &StandingLine::recordId),
    storage::readOnly("coalesce(c.barcode, '')", &StandingLine::barcode));

} // namespace kitapdar::accounts
