#include "core/journal/FreeTexts.h"

#include "core/text/PersonNumber.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace kitapdar::journal {

namespace {

using TextColumn = std::pair<std::string_view, std::string_view>; // table and column
constexpr std::array freeTexts{TextColumn{"backup_recipient", "holder"},
                               TextColumn{"calendar_day", "note"},
                               TextColumn{"charge", "note"},
                               TextColumn{"charge_line", "reason"},
                               TextColumn{"copy", "condition_reason"},
                               TextColumn{"copy", "excluded_by"},
                               TextColumn{"copy", "note"},
                               TextColumn{"copy", "parts"},
                               TextColumn{"copy", "shelf"},
                               TextColumn{"delivery", "commission"},
                               TextColumn{"delivery", "document_number"},
                               TextColumn{"delivery", "note"},
                               TextColumn{"digitization_batch", "name"},
                               TextColumn{"digitization_batch", "receiver"},
                               TextColumn{"digitization_defect", "note"},
                               TextColumn{"digitization_item", "assignee"},
                               TextColumn{"digitization_item", "note"},
                               TextColumn{"digitization_task", "assignee"},
                               TextColumn{"digitization_task", "reason"},
                               TextColumn{"hold", "end_reason"},
                               TextColumn{"hold", "note"},
                               TextColumn{"inventory_correction", "after"},
                               TextColumn{"inventory_correction", "before"},
                               TextColumn{"inventory_correction", "reason"},
                               TextColumn{"inventory_entry", "note"},
                               TextColumn{"inventory_entry", "shelf"},
                               TextColumn{"ksu_record", "document_number"},
                               TextColumn{"ksu_record", "note"},
                               TextColumn{"loan", "claim"},
                               TextColumn{"movement", "chair"},
                               TextColumn{"movement", "members"},
                               TextColumn{"movement", "note"},
                               TextColumn{"movement", "order_number"},
                               TextColumn{"movement", "receiver"},
                               TextColumn{"page", "missing_reason"},
                               TextColumn{"reader", "blocked_reason"},
                               TextColumn{"reader", "education"},
                               TextColumn{"reader", "given_name"},
                               TextColumn{"reader", "institution"},
                               TextColumn{"reader", "locality"},
                               TextColumn{"reader", "note"},
                               TextColumn{"reader", "patronymic"},
                               TextColumn{"reader", "surname"},
                               TextColumn{"reader_message", "text"},
                               TextColumn{"reader_relation", "name"},
                               TextColumn{"replacement", "note"},
                               TextColumn{"rights_decision", "document"},
                               TextColumn{"rights_decision", "note"},
                               TextColumn{"stocktaking", "chair"},
                               TextColumn{"stocktaking", "members"},
                               TextColumn{"stocktaking", "note"},
                               TextColumn{"stocktaking", "order_text"},
                               TextColumn{"stocktaking", "shelf_from"},
                               TextColumn{"stocktaking", "shelf_to"},
                               TextColumn{"stocktaking_copy", "condition_reason_before"},
                               TextColumn{"stocktaking_scan", "code"},
                               TextColumn{"stocktaking_scan", "scanner"},
                               TextColumn{"subscription", "document_number"},
                               TextColumn{"subscription", "note"},
                               TextColumn{"supplier", "contacts"},
                               TextColumn{"supplier", "note"},
                               TextColumn{"unmet_request", "wanted"},
                               TextColumn{"write_off_act", "chair"},
                               TextColumn{"write_off_act", "destination"},
                               TextColumn{"write_off_act", "members"},
                               TextColumn{"write_off_act", "note"},
                               TextColumn{"write_off_act", "order_number"}};
constexpr std::array freeFacts{FactName::File, FactName::Name, FactName::Note, FactName::Reason, FactName::Title};

} // namespace

storage::Value storedText(std::string_view table, std::string_view column, const storage::Value& value) {
    const auto* text = std::get_if<std::string>(&value);
    if (!text || std::ranges::find(freeTexts, TextColumn(table, column)) == freeTexts.end()) return value;
    return text::withoutPersonNumbers(*text);
}

void cleanFacts(Facts& facts) {
    for (const FactName each : freeFacts) {
        const auto fact = facts.find(code(each));
        auto* const text = fact == facts.end() ? nullptr : std::get_if<std::string>(&fact->second);
        if (text) *text = text::withoutPersonNumbers(*text);
    }
}

} // namespace kitapdar::journal
