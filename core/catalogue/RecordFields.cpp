#include "core/catalogue/RecordFields.h"

#include "core/catalogue/SetLinks.h"
#include "core/catalogue/fields/Dialects.h"
#include "core/catalogue/fields/FieldText.h"
#include "core/text/Barcode.h"

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

/// A text of blanks and of characters without a width is none.
bool isVisible(const std::string& text) { return !text::normalizeScan(text).empty(); }

/// What a record without a title proper is called by: its uniform title (also as a heading), a title by which it is
/// known besides, the title of what it belongs to. "" when there is none.
std::string titleInstead(const MarcRecord& record, bool marc21) {
    constexpr std::array<std::string_view, 9> ofMarc21{"130", "240", "246", "222", "247", "242", "210", "730", "740"};
    constexpr std::array<std::string_view, 9> ofUnimarc{"500", "517", "530", "510", "532", "463", "461", "464", "423"};
    for (const std::string_view tag : marc21 ? ofMarc21 : ofUnimarc) {
        for (const MarcField* field : record.all(tag)) {
            const std::string main =
                withoutIsbd(tag.starts_with('4') && field->has('t') ? field->value('t') : field->value('a'));
            if (!isVisible(main)) continue;
            if (!marc21) return main;
            return joined({main, withoutIsbd(field->value('n')), withoutIsbd(field->value('p'))}, ". ");
        }
    }
    return {};
}

/// What is left of a title where its main part is missing: the rest of the title proper, any part of another title, a
/// title in its original script that belongs to no field. "" when there is none.
std::string titleLeft(const MarcRecord& record, bool marc21) {
    const auto visibleIn = [](const MarcField& field, std::string_view codes) -> std::string {
        for (const MarcSubfield& part : field.subfields) {
            if (codes.find(part.code) == codes.npos) continue;
            if (std::string text = withoutIsbd(part.value); isVisible(text)) return text;
        }
        return {};
    };
    struct Place {
        std::string_view tag;
        std::string_view codes;
    };
    constexpr std::array<Place, 11> ofMarc21{{{"245", "bks"},
                                              {"130", "tpnk"},
                                              {"240", "pnk"},
                                              {"246", "bnp"},
                                              {"222", "b"},
                                              {"247", "bnp"},
                                              {"242", "bnp"},
                                              {"210", "b"},
                                              {"730", "tpnk"},
                                              {"740", "np"},
                                              {"880", "abnpt"}}};
    constexpr std::array<Place, 10> ofUnimarc{{{"200", "ecdihv"},
                                               {"500", "ih"},
                                               {"517", "eih"},
                                               {"530", "b"},
                                               {"510", "eih"},
                                               {"532", "e"},
                                               {"463", "at"},
                                               {"461", "at"},
                                               {"464", "at"},
                                               {"423", "at"}}};
    const auto found = [&](const auto& places) -> std::string {
        for (const Place& place : places) {
            for (const MarcField* field : record.all(place.tag)) {
                if (place.tag == "880" && !field->value('6').starts_with("245")) continue;
                if (std::string text = visibleIn(*field, place.codes); !text.empty()) return text;
            }
        }
        return {};
    };
    return marc21 ? found(ofMarc21) : found(ofUnimarc);
}

} // namespace

RecordFields projectFields(const MarcRecord& record) {
    const auto format = detectFormat(record);
    const bool marc21 = format == MarcFormat::Marc21;
    const auto original = marc21 ? withOriginalScript(record) : std::nullopt;
    auto fields = marc21 ? marc21Fields(original ? *original : record) : unimarcFields(record, format);
    if (!isVisible(fields.title) && fields.partNumber.empty() && fields.partTitle.empty()) {
        fields.title = titleInstead(record, marc21);
        if (fields.title.empty()) fields.title = titleLeft(record, marc21);
        fields.filingTitle.clear();
    }
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
