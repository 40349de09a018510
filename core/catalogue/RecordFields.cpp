#include "core/catalogue/RecordFields.h"

#include "core/catalogue/SetLinks.h"
#include "core/catalogue/fields/Dialects.h"
#include "core/catalogue/fields/FieldText.h"

#include <algorithm>
#include <array>

namespace kitapdar::catalogue {
namespace {

/// Places of the Kyzylorda region stand in geographic headings as they stand on maps of both times.
bool namesTheRegion(const MarcRecord& record) {
    constexpr std::array<std::string_view, 4> names{"Қызылорда", "Кызылорд", "Қызыл Орда", "Кзыл-Орд"};
    return std::any_of(record.fields.begin(), record.fields.end(), [&](const MarcField& field) {
        if (field.tag != "607" && field.tag != "651") return false;
        const auto& place = field.value('a');
        return std::any_of(names.begin(), names.end(), [&](auto name) { return place.find(name) != place.npos; });
    });
}

} // namespace

RecordFields projectFields(const MarcRecord& record) {
    const auto format = detectFormat(record);
    const bool marc21 = format == MarcFormat::Marc21;
    const auto original = marc21 ? withOriginalScript(record) : std::nullopt;
    auto fields = marc21 ? marc21Fields(original ? *original : record) : unimarcFields(record, format);
    const auto whole = [&](const std::string& title) {
        return joined({title, fields.partNumber, fields.partTitle}, ". ");
    };
    fields.displayTitle = whole(fields.title);
    fields.filingTitle = whole(fields.filingTitle.empty() ? fields.title : fields.filingTitle);
    fields.localHistory = fields.localHistory || namesTheRegion(record);
    fields.foundBy = marc21 ? marc21FoundBy(record) : unimarcFoundBy(record, format);
    if (fields.kind == "article" && format != MarcFormat::Irbis) {
        fields.foundBy.links = linkedNumbers(record);
        std::erase(fields.foundBy.links, fields.foundBy.setNumber);
    }
    return fields;
}

} // namespace kitapdar::catalogue
