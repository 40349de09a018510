#include "core/catalogue/editing/RecordChange.h"

#include "core/catalogue/editing/FixedFields.h"
#include "core/catalogue/editing/MarcText.h"
#include "core/catalogue/editing/RecordForm.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kitapdar::catalogue {

namespace {

constexpr std::size_t tagSize = 3;
constexpr char linkCode = '1'; // $1 of UNIMARC begins an embedded field: no text of its own

bool isTag(std::string_view tag) {
    return tag.size() == tagSize && tag != "LDR" && std::ranges::all_of(tag, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
           });
}

bool isCode(char c) { return c > ' ' && c <= '~' && c != '$'; }

std::optional<ElementPlace> elementWithCode(std::string_view text) {
    const auto point = text.find('.');
    const auto group = point == std::string_view::npos ? std::string_view() : text.substr(0, point);
    const auto name = point == std::string_view::npos ? text : text.substr(point + 1);
    for (const ElementLine& line : elementLines()) {
        if (line.code == name && (group.empty() || lineOf(line.group).code == group))
            return ElementPlace{line.group, line.element};
    }
    return std::nullopt;
}

/// Whether the value is coded by positions, so that its length is not to change.
bool isFixed(const MarcField& field, char code, MarcFamily family) {
    if (family == MarcFamily::Irbis) return false;
    if (field.tag == "006" || field.tag == "007" || field.tag == "008") return true;
    return family == MarcFamily::Unimarc && field.tag.starts_with('1') && field.tag != "101" && field.tag != "102" &&
           code == 'a';
}

void insertField(MarcRecord& record, MarcField field) {
    auto at = std::find_if(record.fields.rbegin(), record.fields.rend(), [&](const MarcField& each) {
                  return each.tag == field.tag;
              }).base();
    if (at == record.fields.begin())
        at = std::ranges::find_if(record.fields, [&](const MarcField& each) { return each.tag > field.tag; });
    record.fields.insert(at, std::move(field));
}

/// What stands for an element in each field of its group.
std::vector<std::vector<ShownValue>> shownValues(const MarcRecord& record, MarcFamily family, ElementPlace place) {
    std::vector<std::vector<ShownValue>> values;
    for (const ShownGroup& group : formOf(record, family, {place.group})) {
        for (const ShownField& field : group.fields) {
            for (const ShownElement& element : field) {
                if (element.element == place.element) values.push_back(element.values);
            }
        }
    }
    return values;
}

text::Pattern composedPattern(text::Pattern pattern) {
    pattern.text = text::composed(pattern.text);
    return pattern;
}

/// One change of one record.
class Changing {
public:
    Changing(const MarcRecord& record, MarcFormat format)
        : m_stored(record), m_record(record), m_format(format), m_family(familyOf(format)) {}

    std::optional<RecordObstacle> operator()(const SetKind& change) {
        if (m_family == MarcFamily::Irbis) return RecordObstacle::NotInDialect;
        setWorksheet(m_record, m_format, change.worksheet);
        return std::nullopt;
    }

    std::optional<RecordObstacle> operator()(const SetValue& change) {
        const auto obstacle = set(change.place, 0, 0, text::composed(change.value));
        tidy();
        return obstacle;
    }

    std::optional<RecordObstacle> operator()(const ReplaceText& change) {
        const auto find = composedPattern(change.find);
        const auto with = text::composed(change.with);
        const auto edit = [&](const std::string& value) { return text::replaced(value, find, with); };
        const auto obstacle = std::holds_alternative<ElementPlace>(change.place)
                                  ? editElement(std::get<ElementPlace>(change.place), edit)
                                  : editTag(std::get<TagPlace>(change.place), edit);
        tidy();
        return obstacle;
    }

    std::optional<RecordObstacle> operator()(const AddField& change) {
        if (const auto* field = std::get_if<MarcField>(&change.field)) {
            MarcField added = *field;
            added.data = text::composed(added.data);
            for (MarcSubfield& part : added.subfields) part.value = text::composed(part.value);
            if (std::ranges::find(m_record.fields, added) != m_record.fields.end()) return std::nullopt;
            const bool hasOne = std::ranges::find(m_record.fields, added.tag, &MarcField::tag) != m_record.fields.end();
            if (hasOne && !isRepeatable(added.tag, m_family)) return RecordObstacle::NotRepeatable;
            insertField(m_record, std::move(added));
            return std::nullopt;
        }
        const SetValue& value = std::get<SetValue>(change.field);
        const std::string wanted = text::composed(value.value);
        const auto present = shownValues(m_record, m_family, value.place);
        const auto holds = [&](const std::vector<ShownValue>& values) {
            return std::ranges::find(values, wanted, &ShownValue::text) != values.end();
        };
        if (std::ranges::any_of(present, holds)) return std::nullopt;
        const std::size_t fields = fieldCount(m_record, m_family, value.place.group);
        const bool isFree =
            fields == 0 && valueAt(m_record, m_family, {value.place.group, 0, value.place.element, 0}).empty();
        if (!lineOf(value.place.group).repeats && !isFree) return RecordObstacle::NotRepeatable;
        return set(value.place, fields, 0, wanted);
    }

    std::optional<RecordObstacle> operator()(const RemoveText& change) {
        std::optional<text::Pattern> holding = change.holding;
        if (holding) holding = composedPattern(*holding);
        const auto isMeant = [&](const std::string& value) {
            return !value.empty() && (!holding || text::occursIn(value, *holding));
        };
        const auto edit = [&](const std::string& value) { return isMeant(value) ? std::string() : value; };
        std::optional<RecordObstacle> obstacle;
        if (const auto* element = std::get_if<ElementPlace>(&change.place)) {
            obstacle =
                change.what == RemoveText::What::Value ? editElement(*element, edit) : removeFields(*element, isMeant);
        } else if (const TagPlace& tag = std::get<TagPlace>(change.place); change.what == RemoveText::What::Value) {
            obstacle = editTag(tag, edit);
        } else {
            removeFields(tag, isMeant);
        }
        tidy();
        return obstacle;
    }

    MarcRecord take() { return std::move(m_record); }

private:
    void tidy() { m_record = withoutEmptyFields(std::move(m_record), m_stored); }

    /// The mark of ISBD behind a value stays.
    std::optional<RecordObstacle> set(ElementPlace place, std::size_t field, std::size_t value,
                                      const std::string& text) {
        if (!tagOf(place, m_family)) return RecordObstacle::NotInDialect;
        const auto present = shownValues(m_record, m_family, place);
        const bool isThere = field < present.size() && value < present[field].size();
        if (isThere && present[field][value].text == text) return std::nullopt;
        const ShownValue before = isThere ? present[field][value] : ShownValue();
        setValue(m_record, m_family, {place.group, field, place.element, value},
                 writtenOf(before, text, place.element, m_family));
        return std::nullopt;
    }

    /// From the last value to the first: one that goes leaves those before it where they are.
    template <class Edit>
    std::optional<RecordObstacle> editElement(ElementPlace place, Edit edit) {
        if (!tagOf(place, m_family)) return RecordObstacle::NotInDialect;
        const auto values = shownValues(m_record, m_family, place);
        for (std::size_t field = values.size(); field-- > 0;) {
            for (std::size_t i = values[field].size(); i-- > 0;) {
                const std::string& value = values[field][i].text;
                if (const std::string text = edit(value); text != value) set(place, field, i, text);
            }
        }
        return std::nullopt;
    }

    template <class IsMeant>
    std::optional<RecordObstacle> removeFields(ElementPlace place, IsMeant isMeant) {
        if (!tagOf(place, m_family)) return RecordObstacle::NotInDialect;
        const auto values = shownValues(m_record, m_family, place);
        for (std::size_t field = values.size(); field-- > 0;) {
            if (std::ranges::any_of(values[field], isMeant, &ShownValue::text))
                removeField(m_record, m_family, place.group, field);
        }
        return std::nullopt;
    }

    template <class IsMeant>
    void removeFields(const TagPlace& place, IsMeant isMeant) {
        std::erase_if(m_record.fields, [&](const MarcField& field) {
            if (field.tag != place.tag) return false;
            const auto inPart = [&](const MarcSubfield& part) {
                return (place.code == 0 || part.code == place.code) && isMeant(part.value);
            };
            return (place.code == 0 && isMeant(field.data)) || std::ranges::any_of(field.subfields, inPart);
        });
    }

    template <class Edit>
    std::optional<RecordObstacle> editTag(const TagPlace& place, Edit edit) {
        std::vector<char> edited; // codes of what was changed
        for (MarcField& field : m_record.fields) {
            if (field.tag != place.tag) continue;
            const auto change = [&](std::string& value, char code) {
                std::string text = edit(value);
                if (text == value) return true;
                if (isFixed(field, code, m_family) && text.size() != value.size()) return false;
                value = std::move(text);
                edited.push_back(code);
                return true;
            };
            if (place.code == 0 && !field.data.empty() && !change(field.data, 0)) return RecordObstacle::FixedLength;
            for (MarcSubfield& part : field.subfields) {
                const bool isMeant = place.code == 0 ? part.code != linkCode : part.code == place.code;
                if (isMeant && !change(part.value, part.code)) return RecordObstacle::FixedLength;
            }
            if (!edited.empty()) dropEmpty(field);
        }
        std::erase_if(m_record.fields, [&](const MarcField& field) {
            return field.tag == place.tag && field.data.empty() && field.subfields.empty();
        });
        for (const char code : edited) {
            if (const auto element = elementOf({place.tag, code}, m_family))
                keepInStep(m_record, m_family, element->element);
        }
        return std::nullopt;
    }

    static void dropEmpty(MarcField& field) {
        std::erase_if(field.subfields, [](const MarcSubfield& part) { return part.value.empty(); });
    }

    const MarcRecord& m_stored;
    MarcRecord m_record;
    MarcFormat m_format;
    MarcFamily m_family;
};

std::vector<std::string> linesOf(const MarcRecord& record) {
    std::vector<std::string> lines;
    const std::string text = editableText(record);
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = text.find('\n', begin);
        lines.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

/// Lines that stand in both, in their order, as pairs of positions.
std::vector<std::pair<std::size_t, std::size_t>> commonLines(const std::vector<std::string>& one,
                                                             const std::vector<std::string>& two) {
    std::vector<std::vector<std::uint32_t>> length(one.size() + 1, std::vector<std::uint32_t>(two.size() + 1, 0));
    for (std::size_t i = one.size(); i-- > 0;) {
        for (std::size_t j = two.size(); j-- > 0;)
            length[i][j] = one[i] == two[j] ? length[i + 1][j + 1] + 1 : std::max(length[i + 1][j], length[i][j + 1]);
    }
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t i = 0, j = 0; i < one.size() && j < two.size();) {
        if (one[i] == two[j])
            pairs.emplace_back(i++, j++);
        else if (length[i + 1][j] >= length[i][j + 1])
            ++i;
        else
            ++j;
    }
    return pairs;
}

} // namespace

std::optional<FieldPlaceWanted> readFieldPlace(std::string_view text) {
    std::string bare;
    for (const char c : text) {
        if (c != ' ') bare += c;
    }
    if (const auto element = elementWithCode(bare)) return *element;
    const std::string tag = bare.substr(0, tagSize);
    if (!isTag(tag)) return std::nullopt;
    if (bare.size() == tagSize) return TagPlace{tag, 0};
    if (bare.size() == tagSize + 2 && bare[tagSize] == '$' && isCode(bare.back())) return TagPlace{tag, bare.back()};
    return std::nullopt;
}

std::string textOf(const FieldPlaceWanted& place) {
    if (const auto* element = std::get_if<ElementPlace>(&place))
        return std::string(lineOf(element->group).code) + '.' + std::string(code(element->element));
    const TagPlace& tag = std::get<TagPlace>(place);
    return tag.code == 0 ? tag.tag : tag.tag + '$' + tag.code;
}

std::optional<TagPlace> tagOf(const FieldPlaceWanted& place, MarcFamily family) {
    if (const auto* tag = std::get_if<TagPlace>(&place)) return *tag;
    const ElementPlace& element = std::get<ElementPlace>(place);
    const ElementLine* line = lineOf(element.group, element.element, family);
    const FieldPlace& field = placeIn(lineOf(element.group), family);
    if (!line || field.tag.empty()) return std::nullopt;
    return TagPlace{std::string(field.tag), field.tag.starts_with("00") ? '\0' : placeIn(*line, family).code};
}

std::optional<ElementPlace> elementOf(const TagPlace& place, MarcFamily family) {
    for (const ElementLine& line : elementLines()) {
        const SubfieldPlace& part = placeIn(line, family);
        const FieldPlace& field = placeIn(lineOf(line.group), family);
        const bool isHere = !field.tag.empty() && (field.tag == place.tag || field.older == place.tag);
        if (isHere && part.inside.empty() && part.code != 0 && part.code == place.code)
            return ElementPlace{line.group, line.element};
    }
    return std::nullopt;
}

std::string_view code(RecordObstacle obstacle) {
    constexpr std::array<std::string_view, 9> codes{"gone",           "changed_since",  "unreadable",
                                                    "not_in_dialect", "fixed_length",   "title_lost",
                                                    "parts_linked",   "not_repeatable", "value_faulty"};
    return codes[static_cast<std::size_t>(obstacle)];
}

Result<MarcRecord, RecordObstacle> changed(const MarcRecord& record, MarcFormat format, const RecordChange& change) {
    Changing changing(record, format);
    if (const auto obstacle = std::visit(changing, change)) return fail(*obstacle);
    return changing.take();
}

bool isRepeatable(std::string_view tag, MarcFamily family) {
    // MARC 21 Format for Bibliographic Data; UNIMARC Manual: Bibliographic Format. IRBIS follows the second one and has
    // the kind of record in 920.
    constexpr std::string_view marc21[] = {"001", "003", "005", "008", "010", "018", "036", "038", "040", "042",
                                           "044", "045", "066", "100", "110", "111", "130", "240", "243", "245",
                                           "254", "256", "263", "306", "310", "357", "384", "507", "514", "841"};
    constexpr std::string_view unimarc[] = {"001", "003", "005", "100", "101", "120", "122", "123",
                                            "131", "200", "206", "230", "700", "710", "720"};
    const auto isOne = [&](std::string_view each) { return each == tag; };
    if (family == MarcFamily::Marc21) return std::ranges::none_of(marc21, isOne);
    if (family == MarcFamily::Irbis && tag == "920") return false;
    // IRBIS repeats 101, the languages of the text.
    if (family == MarcFamily::Irbis) return tag != "200" && tag != "700" && tag != "710";
    return std::ranges::none_of(unimarc, isOne);
}

std::vector<FieldDifference> differences(const MarcRecord& before, const MarcRecord& after) {
    auto one = linesOf(before);
    auto two = linesOf(after);
    const auto [unlikeInOne, unlikeInTwo] = std::ranges::mismatch(one, two);
    one.erase(one.begin(), unlikeInOne);
    two.erase(two.begin(), unlikeInTwo);
    while (!one.empty() && !two.empty() && one.back() == two.back()) {
        one.pop_back();
        two.pop_back();
    }
    std::vector<FieldDifference> found;
    auto pairs = commonLines(one, two);
    pairs.emplace_back(one.size(), two.size());
    std::size_t i = 0;
    std::size_t j = 0;
    for (const auto& [sameInOne, sameInTwo] : pairs) {
        while (i < sameInOne || j < sameInTwo)
            found.push_back({i < sameInOne ? one[i++] : std::string(), j < sameInTwo ? two[j++] : std::string()});
        i = sameInOne + 1;
        j = sameInTwo + 1;
    }
    return found;
}

} // namespace kitapdar::catalogue
