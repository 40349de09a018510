#include "core/catalogue/editing/RecordForm.h"

#include "core/catalogue/editing/FixedFields.h"

#include <algorithm>
#include <string_view>

namespace kitapdar::catalogue {

namespace {

using Subfields = std::vector<MarcSubfield>;

constexpr char linkCode = '1'; // $1 of UNIMARC begins an embedded field
constexpr std::size_t tagSize = 3;

bool isCountryOfMarc21(FormGroup group, MarcFamily family) {
    return group == FormGroup::Country && family == MarcFamily::Marc21;
}
bool isLanguageOfMarc21(FormGroup group, MarcFamily family) {
    return group == FormGroup::Language && family == MarcFamily::Marc21;
}

bool isMeant(const MarcField& field, const FieldPlace& place) {
    if (!place.older.empty() && field.tag == place.older) return true;
    if (field.tag != place.tag) return false;
    const bool marked = place.onlyIndicator2 != 0 && field.indicator2 != ' ';
    if (marked && field.indicator2 != place.onlyIndicator2) return false;
    return place.system.empty() || field.value('2').starts_with(place.system);
}

/// Where the fields of a group stand.
std::vector<std::size_t> fieldsOf(const MarcRecord& record, const FieldPlace& place) {
    std::vector<std::size_t> found;
    if (place.tag.empty()) return found;
    for (std::size_t i = 0; i < record.fields.size(); ++i) {
        if (isMeant(record.fields[i], place)) found.push_back(i);
    }
    return found;
}

bool embeds(const MarcField& field) { return field.has(linkCode); }

/// What stands in a field for an element: its subfields, as positions. Embedded fields have subfields of the same code,
/// so the one that is meant is told by the $1 before them.
std::vector<std::size_t> positionsOf(const MarcField& field, const SubfieldPlace& place) {
    std::vector<std::size_t> found;
    const bool inside = !place.inside.empty() && (embeds(field) || field.subfields.empty());
    const char code = place.inside.empty() || inside ? place.code : place.plain;
    bool here = !inside;
    for (std::size_t i = 0; i < field.subfields.size(); ++i) {
        const MarcSubfield& part = field.subfields[i];
        if (inside && part.code == linkCode) {
            here = part.value.starts_with(place.inside);
            if (here && code == linkCode) found.push_back(i); // 001 has no subfields
            continue;
        }
        if (here && part.code == code) found.push_back(i);
    }
    return found;
}

/// IRBIS writes the only value of a field without a subfield.
bool isInData(const MarcField& field, const SubfieldPlace& place) {
    return field.subfields.empty() && !field.data.empty() && place.code == 'a' && place.inside.empty();
}

std::size_t prefixOf(const SubfieldPlace& place, const MarcSubfield& part) {
    return part.code == linkCode && place.code == linkCode ? tagSize : 0;
}

/// "2009." ends the area; of "б. г." the stop is a part.
bool endsWithYear(const std::string& text) {
    if (text.size() < 2 || text.back() != '.') return false;
    const char last = text[text.size() - 2];
    return last == ']' || (last >= '0' && last <= '9');
}

bool isBlank(char c) { return static_cast<unsigned char>(c) <= ' '; }
bool isMark(char c) { return std::string_view("/:;=,").find(c) != std::string_view::npos; }

template <class Dropped>
std::size_t sizeWithout(const std::string& text, Dropped dropped) {
    std::size_t size = text.size();
    while (size > 0 && dropped(text[size - 1])) --size;
    return size;
}

/// The text is always a beginning of the value, so that a value is what is shown of it and its ending.
ShownValue shownOf(const std::string& value, FormElement element, MarcFamily family) {
    if (family != MarcFamily::Marc21) return {value, {}};
    auto text = value.substr(0, sizeWithout(value, [](char c) { return isBlank(c) || isMark(c); }));
    if (element == FormElement::Year && endsWithYear(text)) text.pop_back();
    auto ending = value.substr(text.size());
    return {std::move(text), std::move(ending)};
}

ShownElement shownOf(const MarcField* field, const ElementLine& line, MarcFamily family) {
    ShownElement shown{line.element, {}};
    const SubfieldPlace& place = placeIn(line, family);
    if (field && isInData(*field, place)) {
        shown.values.push_back(shownOf(field->data, line.element, family));
    } else if (field) {
        for (const std::size_t at : positionsOf(*field, place)) {
            const MarcSubfield& part = field->subfields[at];
            shown.values.push_back(
                shownOf(part.value.substr(std::min(prefixOf(place, part), part.value.size())), line.element, family));
        }
    }
    if (shown.values.empty()) shown.values.emplace_back();
    return shown;
}

ShownField shownFieldOf(const MarcField* field, FormGroup group, MarcFamily family) {
    ShownField shown;
    for (const ElementLine& line : elementLines()) {
        if (line.group == group && placeIn(line, family).code != 0) shown.push_back(shownOf(field, line, family));
    }
    return shown;
}

/// The place of a code among the subfields of its group, to put a new one in order.
std::size_t rankOf(FormGroup group, MarcFamily family, char code) {
    std::size_t rank = 0;
    for (const ElementLine& line : elementLines()) {
        ++rank;
        if (line.group == group && placeIn(line, family).code == code) return rank;
    }
    return rank + 1;
}

void insertSubfield(MarcField& field, const ElementLine& line, MarcFamily family, const std::string& value) {
    const char code = placeIn(line, family).code;
    const std::size_t rank = rankOf(line.group, family, code);
    auto at = field.subfields.begin();
    for (auto each = field.subfields.begin(); each != field.subfields.end(); ++each) {
        if (rankOf(line.group, family, each->code) <= rank) at = each + 1;
    }
    field.subfields.insert(at, {code, value});
}

/// Into the embedded field, behind its last subfield; the embedded field is made when it is not there.
void insertEmbedded(MarcField& field, const SubfieldPlace& place, const std::string& value) {
    if (place.code == linkCode) {
        field.subfields.insert(field.subfields.begin(), {linkCode, std::string(place.inside) + value});
        return;
    }
    auto section = std::ranges::find_if(field.subfields, [&](const MarcSubfield& part) {
        return part.code == linkCode && part.value.starts_with(place.inside);
    });
    if (section == field.subfields.end()) {
        field.subfields.push_back({linkCode, std::string(place.inside) + (place.inside == "210" ? "  " : " 1")});
        if (place.inside == "200") field.subfields.back().value = "2001 ";
        field.subfields.push_back({place.code, value});
        return;
    }
    const auto end = std::find_if(section + 1, field.subfields.end(),
                                  [](const MarcSubfield& part) { return part.code == linkCode; });
    field.subfields.insert(end, {place.code, value});
}

bool saysSomething(const MarcSubfield& part) {
    if (part.code == '2') return false; // which system a mark is of
    if (part.code == linkCode) return part.value.starts_with("00") && part.value.size() > tagSize;
    return !part.value.empty();
}

bool saysNothing(const MarcField& field) {
    return field.data.empty() && std::ranges::none_of(field.subfields, saysSomething);
}

MarcField emptyField(const FieldPlace& place) {
    MarcField field{std::string(place.tag), place.indicators[0], place.indicators[1], {}, {}};
    if (!place.system.empty()) field.subfields.push_back({'2', std::string(place.system)});
    return field;
}

/// Behind the last field with the tag; else before the first with a higher one.
MarcField& insertField(MarcRecord& record, MarcField field) {
    auto at = std::find_if(record.fields.rbegin(), record.fields.rend(), [&](const MarcField& each) {
                  return each.tag == field.tag;
              }).base();
    if (at == record.fields.begin())
        at = std::ranges::find_if(record.fields, [&](const MarcField& each) { return each.tag > field.tag; });
    return *record.fields.insert(at, std::move(field));
}

/// Takes the value away; the last one of a field stays as an empty one.
void eraseValue(MarcField& field, std::size_t at) {
    const auto part = field.subfields.begin() + static_cast<std::ptrdiff_t>(at);
    const auto said = std::ranges::count_if(field.subfields, saysSomething);
    if (field.data.empty() && said <= (saysSomething(*part) ? 1 : 0)) {
        part->value.clear();
    } else {
        field.subfields.erase(part);
    }
}

void setSubfield(MarcField& field, const ElementLine& line, MarcFamily family, std::size_t number,
                 const std::string& value) {
    const SubfieldPlace& place = placeIn(line, family);
    if (isInData(field, place) && number == 0) {
        field.data = value;
        return;
    }
    const auto positions = positionsOf(field, place);
    if (number < positions.size()) {
        MarcSubfield& part = field.subfields[positions[number]];
        const bool whole = prefixOf(place, part) > 0;
        if (part.value.substr(std::min(prefixOf(place, part), part.value.size())) == value) return;
        if (whole && value.empty()) {
            field.subfields.erase(field.subfields.begin() + static_cast<std::ptrdiff_t>(positions[number]));
        } else if (whole) {
            part.value.replace(tagSize, std::string::npos, value);
        } else if (value.empty()) {
            eraseValue(field, positions[number]);
        } else {
            part.value = value;
        }
        return;
    }
    if (value.empty()) return;
    const bool inside = !place.inside.empty();
    if (inside && (embeds(field) || std::ranges::none_of(field.subfields, saysSomething))) {
        insertEmbedded(field, place, value);
    } else if (inside) {
        field.subfields.push_back({place.plain, value});
    } else {
        insertSubfield(field, line, family, value);
    }
}

/// What the record's text may not hold is a blank: of fields are lines made, and files.
std::string cleaned(const std::string& value) {
    std::string text = value;
    std::ranges::replace_if(
        text, [](char c) { return static_cast<unsigned char>(c) < ' '; }, ' ');
    return text;
}

/// 041 stands where there are several languages; one is told by 008 alone. True when 008 was enough.
bool setLanguageOfMarc21(MarcRecord& record, const ValuePlace& place, const std::string& value) {
    if (place.element == FormElement::Language && place.value == 0) {
        if (value != codedLanguage(record)) setCodedLanguage(record, value);
        return true;
    }
    if (value.empty()) return true;
    MarcField field = emptyField(placeIn(lineOf(FormGroup::Language), MarcFamily::Marc21));
    field.subfields.push_back({'a', codedLanguage(record)});
    insertField(record, std::move(field));
    return false;
}

} // namespace

std::vector<ShownGroup> formOf(const MarcRecord& record, MarcFamily family, const std::vector<FormGroup>& groups) {
    std::vector<ShownGroup> form;
    for (const FormGroup group : groups) {
        const FieldPlace& place = placeIn(lineOf(group), family);
        if (place.tag.empty()) continue;
        ShownGroup shown{group, {}};
        if (isCountryOfMarc21(group, family)) {
            shown.fields.push_back({{FormElement::Country, {{codedCountry(record), {}}}}});
            form.push_back(std::move(shown));
            continue;
        }
        for (const std::size_t at : fieldsOf(record, place)) {
            if (shown.fields.size() < mostFields)
                shown.fields.push_back(shownFieldOf(&record.fields[at], group, family));
        }
        if (shown.fields.empty()) shown.fields.push_back(shownFieldOf(nullptr, group, family));
        if (isLanguageOfMarc21(group, family) && !record.has("041"))
            shown.fields.front().front().values.front().text = codedLanguage(record);
        form.push_back(std::move(shown));
    }
    return form;
}

std::vector<FormGroup> groupsIn(const MarcRecord& record, MarcFamily family) {
    std::vector<FormGroup> found;
    for (const GroupLine& line : groupLines()) {
        if (fieldCount(record, family, line.group) > 0) found.push_back(line.group);
    }
    return found;
}

std::string valueAt(const MarcRecord& record, MarcFamily family, const ValuePlace& place) {
    for (const ShownGroup& group : formOf(record, family, {place.group})) {
        if (place.field >= group.fields.size()) continue;
        for (const ShownElement& element : group.fields[place.field]) {
            if (element.element == place.element && place.value < element.values.size())
                return element.values[place.value].text;
        }
    }
    return {};
}

void setValue(MarcRecord& record, MarcFamily family, const ValuePlace& place, const std::string& given) {
    const std::string value = cleaned(given);
    const ElementLine* line = lineOf(place.group, place.element, family);
    if (!line) return;
    if (isCountryOfMarc21(place.group, family)) {
        if (value != codedCountry(record)) setCodedCountry(record, value);
        return;
    }
    if (isLanguageOfMarc21(place.group, family) && !record.has("041") && setLanguageOfMarc21(record, place, value))
        return;
    const auto fields = fieldsOf(record, placeIn(lineOf(place.group), family));
    if (place.field < fields.size()) {
        const MarcField before = record.fields[fields[place.field]];
        setSubfield(record.fields[fields[place.field]], *line, family, place.value, value);
        if (before == record.fields[fields[place.field]]) return;
    } else {
        if (value.empty()) return;
        MarcField field = emptyField(placeIn(lineOf(place.group), family));
        setSubfield(field, *line, family, 0, value);
        insertField(record, std::move(field));
    }
    keepInStep(record, family, place.element);
}

std::string writtenOf(const ShownValue& before, const std::string& typed, FormElement element, MarcFamily family) {
    if (typed == before.text) return before.text + before.ending;
    if (family != MarcFamily::Marc21) return typed;
    std::string text = typed.substr(0, sizeWithout(typed, isBlank));
    if (shownOf(text, element, family).text.empty()) return {};
    const bool isYear = element == FormElement::Year;
    if (isMark(text.back()) || (isYear && endsWithYear(text))) return text;
    // The stop behind a year would be shown behind anything else.
    const bool dropsStop = isYear && before.ending.starts_with('.') && !endsWithYear(text + '.');
    return text + before.ending.substr(dropsStop ? 1 : 0);
}

void setValues(MarcRecord& record, MarcFamily family, const ValuePlace& place, const std::vector<std::string>& texts) {
    std::vector<ShownValue> shown;
    for (const ShownGroup& group : formOf(record, family, {place.group})) {
        if (place.field >= group.fields.size()) continue;
        for (const ShownElement& element : group.fields[place.field]) {
            if (element.element == place.element) shown = element.values;
        }
    }
    const auto put = [&](std::size_t at, const std::string& value) {
        setValue(record, family, {place.group, place.field, place.element, at}, value);
    };
    std::vector<std::size_t> emptied;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const bool isThere = i < shown.size();
        if (isThere && shown[i].text == texts[i]) continue;
        const auto value = writtenOf(isThere ? shown[i] : ShownValue(), texts[i], place.element, family);
        if (!value.empty())
            put(i, value);
        else if (isThere)
            emptied.push_back(i);
    }
    for (std::size_t i = shown.size(); i > texts.size(); --i) put(i - 1, {});
    // Last, and from behind: a value that goes moves those behind it.
    for (auto at = emptied.rbegin(); at != emptied.rend(); ++at) put(*at, {});
}

std::size_t fieldCount(const MarcRecord& record, MarcFamily family, FormGroup group) {
    if (isCountryOfMarc21(group, family)) return codedCountry(record).empty() ? 0 : 1;
    return fieldsOf(record, placeIn(lineOf(group), family)).size();
}

void addField(MarcRecord& record, MarcFamily family, FormGroup group, std::size_t after) {
    const FieldPlace& place = placeIn(lineOf(group), family);
    if (place.tag.empty() || isCountryOfMarc21(group, family)) return;
    MarcField field = emptyField(place);
    for (const ElementLine& line : elementLines()) {
        if (line.group == group && placeIn(line, family).code != 0 && placeIn(line, family).inside.empty()) {
            field.subfields.insert(field.subfields.begin(), {placeIn(line, family).code, {}});
            break;
        }
    }
    const auto fields = fieldsOf(record, place);
    if (after < fields.size())
        record.fields.insert(record.fields.begin() + static_cast<std::ptrdiff_t>(fields[after]) + 1, std::move(field));
    else
        insertField(record, std::move(field));
}

void removeField(MarcRecord& record, MarcFamily family, FormGroup group, std::size_t field) {
    if (isCountryOfMarc21(group, family)) return;
    const auto fields = fieldsOf(record, placeIn(lineOf(group), family));
    if (field < fields.size()) record.fields.erase(record.fields.begin() + static_cast<std::ptrdiff_t>(fields[field]));
}

void swapFields(MarcRecord& record, MarcFamily family, FormGroup group, std::size_t one, std::size_t other) {
    const auto fields = fieldsOf(record, placeIn(lineOf(group), family));
    if (one < fields.size() && other < fields.size())
        std::swap(record.fields[fields[one]], record.fields[fields[other]]);
}

MarcRecord withoutEmptyFields(MarcRecord record, const MarcRecord& stored) {
    std::erase_if(record.fields, [&](const MarcField& field) {
        return saysNothing(field) && std::ranges::find(stored.fields, field) == stored.fields.end();
    });
    return record;
}

} // namespace kitapdar::catalogue
