#include "core/catalogue/editing/TakenRecord.h"

#include "core/catalogue/editing/RecordForm.h"
#include "core/text/Fold.h"
#include "core/text/Isbn.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kitapdar::catalogue {

namespace {

using E = FormElement;
using G = FormGroup;

bool isIn(std::string_view tag, std::string_view first, std::string_view last) { return tag >= first && tag <= last; }

/// Of that catalogue alone: copies, holdings and local fields. 9XX is for local use in MARC 21 and UNIMARC; IRBIS has
/// its own fields there.
bool isForeign(const MarcField& field, MarcFamily family) {
    const std::string& tag = field.tag;
    if (tag == "001" || tag == "003" || tag == "005") return true;
    if (family == MarcFamily::Irbis) return tag == "907" || tag == "910" || tag == "902";
    if (isIn(tag, "900", "999")) return true;
    if (family == MarcFamily::Unimarc) return tag == "899" || tag == "850" || tag == "852";
    return isIn(tag, "590", "599") || isIn(tag, "850", "855") || isIn(tag, "863", "878");
}

/// A number that leads to another record of that catalogue may be another title's here.
void unlink(MarcField& field, MarcFamily family) {
    if (family == MarcFamily::Marc21 && isIn(field.tag, "760", "787"))
        std::erase_if(field.subfields, [](const MarcSubfield& part) { return part.code == 'w'; });
    if (family == MarcFamily::Unimarc && isIn(field.tag, "410", "488"))
        std::erase_if(field.subfields,
                      [](const MarcSubfield& part) { return part.code == '1' && part.value.starts_with("001"); });
}

void insertInOrder(MarcRecord& record, MarcField field) {
    const auto at = std::ranges::find_if(record.fields, [&](const MarcField& each) { return each.tag > field.tag; });
    record.fields.insert(at, std::move(field));
}

std::string agencyOf(const MarcRecord& record, MarcFamily family) {
    if (const std::string& named = record.data("003"); !named.empty()) return named;
    return family == MarcFamily::Marc21 ? record.value("040", 'a') : record.value("801", 'b');
}

/// "(RuMoRGB)rc\2345".
void rememberNumber(MarcRecord& record, const std::string& number, const std::string& agency) {
    if (number.empty()) return;
    const bool known = std::ranges::any_of(record.all("035"), [&](const MarcField* field) {
        return field->value('a').ends_with(")" + number) || field->value('a') == number;
    });
    if (!known) insertInOrder(record, {"035", ' ', ' ', {}, {{'a', "(" + agency + ")" + number}}});
}

void rememberSource(MarcRecord& record, MarcFamily family, const std::string& source, Day today) {
    if (family == MarcFamily::Marc21) {
        if (!record.value("040", 'a').empty()) return;
        const auto present = std::ranges::find(record.fields, std::string("040"), &MarcField::tag);
        if (present != record.fields.end())
            present->subfields.insert(present->subfields.begin(), {'a', source});
        else
            insertInOrder(record, {"040", ' ', ' ', {}, {{'a', source}}});
        return;
    }
    if (!record.value("801", 'b').empty()) return;
    std::string day = today.iso();
    std::erase(day, '-');
    insertInOrder(record, {"801", ' ', '3', {}, {{'b', source}, {'c', day}}}); // 3: the issuing agency
}

bool isSame(E element, const std::string& one, const std::string& other) {
    if (element == E::Isbn) {
        const auto first = text::parseIsbn(one);
        const auto second = text::parseIsbn(other);
        if (first && second) return *first == *second;
    }
    return text::words(one) == text::words(other);
}

std::vector<std::string> textsOf(const ShownElement& element) {
    std::vector<std::string> texts;
    for (const ShownValue& value : element.values) {
        if (!value.text.empty()) texts.push_back(value.text);
    }
    return texts;
}

bool isSame(E element, const std::vector<std::string>& some, const std::vector<std::string>& others) {
    return std::ranges::equal(some, others, [element](const std::string& one, const std::string& other) {
        return isSame(element, one, other);
    });
}

const ShownElement* elementIn(const ShownField& field, E element) {
    const auto found = std::ranges::find(field, element, &ShownElement::element);
    return found == field.end() ? nullptr : &*found;
}

/// Whether the field says all that `typed` says.
bool covers(const ShownField& field, const ShownField& typed) {
    return std::ranges::all_of(typed, [&](const ShownElement& each) {
        const ShownElement* there = elementIn(field, each.element);
        return std::ranges::all_of(textsOf(each), [&](const std::string& text) {
            return there && std::ranges::any_of(there->values, [&](const ShownValue& value) {
                       return isSame(each.element, value.text, text);
                   });
        });
    });
}

/// Groups of which one more field says one thing more; of the others each element is one statement.
bool isList(G group) {
    constexpr std::array lists{G::Isbn,    G::CoAuthor, G::OtherPerson,   G::OtherBody, G::OtherTitle,
                               G::Note,    G::Contents, G::SubjectPerson, G::Subject,   G::SubjectPlace,
                               G::Keyword, G::Udc,      G::Bbk,           G::Url,       G::Annotation};
    return std::ranges::find(lists, group) != lists.end();
}

std::vector<ShownField> fieldsOf(const MarcRecord& record, MarcFamily family, G group) {
    auto form = formOf(record, family, {group});
    return form.empty() ? std::vector<ShownField>() : std::move(form.front().fields);
}

/// Puts what was typed into the record that was offered.
class Taking {
public:
    Taking(TakenRecord& taken, MarcFamily to) : m_taken(taken), m_to(to) {}

    void addToList(G group, const ShownField& typed) {
        const auto there = fieldsOf(m_taken.record, m_to, group);
        if (std::ranges::any_of(there, [&](const ShownField& field) { return covers(field, typed); })) return;
        const std::size_t next = fieldCount(m_taken.record, m_to, group);
        for (const ShownElement& element : typed) write(group, next, element.element, textsOf(element));
    }

    void putIn(G group, std::size_t number, const ShownField& typed, const ShownField* blank) {
        const auto there = fieldsOf(m_taken.record, m_to, group);
        for (const ShownElement& element : typed) {
            const auto texts = textsOf(element);
            const ShownElement* before = blank ? elementIn(*blank, element.element) : nullptr;
            if (texts.empty() || (before && textsOf(*before) == texts)) continue;
            const ShownElement* offered = number < there.size() ? elementIn(there[number], element.element) : nullptr;
            const auto said = offered ? textsOf(*offered) : std::vector<std::string>();
            if (isSame(element.element, said, texts)) continue;
            if (write(group, number, element.element, texts) && !said.empty()) m_taken.kept.push_back(element.element);
        }
    }

private:
    bool write(G group, std::size_t number, E element, const std::vector<std::string>& texts) {
        if (texts.empty()) return false;
        if (!lineOf(group, element, m_to) || placeIn(lineOf(group), m_to).tag.empty()) {
            m_taken.omitted.push_back(element);
            return false;
        }
        setValues(m_taken.record, m_to, {group, number, element, 0}, texts);
        return true;
    }

    TakenRecord& m_taken;
    MarcFamily m_to;
};

bool isShown(const std::string& tag, MarcFamily family) {
    return std::ranges::any_of(groupLines(), [&](const GroupLine& line) {
        const FieldPlace& place = placeIn(line, family);
        return !place.tag.empty() && (place.tag == tag || place.older == tag);
    });
}

/// Fields that were typed as MARC and that the form does not show; coded ones follow the kind, which is the offered
/// record's.
std::vector<MarcField> otherFields(const MarcRecord& typed, const MarcRecord& blank, MarcFamily family) {
    std::vector<MarcField> found;
    for (const MarcField& field : typed.fields) {
        const bool coded = field.isControl() || (family == MarcFamily::Unimarc && isIn(field.tag, "100", "199"));
        if (!coded && !blank.has(field.tag) && !isShown(field.tag, family)) found.push_back(field);
    }
    return found;
}

} // namespace

MarcRecord withoutForeignData(const MarcRecord& offered, MarcFormat format, const std::string& source, Day today) {
    const MarcFamily family = familyOf(format);
    MarcRecord record = offered;
    std::erase_if(record.fields, [family](const MarcField& field) { return isForeign(field, family); });
    for (MarcField& field : record.fields) unlink(field, family);
    if (family == MarcFamily::Irbis) return record;
    const std::string agency = agencyOf(offered, family);
    rememberNumber(record, offered.data("001"), agency.empty() ? source : agency);
    rememberSource(record, family, source, today);
    return record;
}

TakenRecord takeRecord(const RecordInDialect& offered, const RecordInDialect& typed, const MarcRecord& blank,
                       const std::string& source, Day today) {
    return withTyped({withoutForeignData(offered.record, offered.format, source, today), offered.format}, typed, blank);
}

TakenRecord withTyped(const RecordInDialect& begun, const RecordInDialect& typed, const MarcRecord& blank) {
    const MarcFamily from = familyOf(typed.format);
    const MarcFamily to = familyOf(begun.format);
    TakenRecord taken;
    taken.record = begun.record;
    Taking taking(taken, to);
    for (const GroupLine& line : groupLines()) {
        if (placeIn(line, from).tag.empty()) continue;
        const auto before = fieldsOf(blank, from, line.group);
        const auto fields = fieldsOf(typed.record, from, line.group);
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (isList(line.group))
                taking.addToList(line.group, fields[i]);
            else
                taking.putIn(line.group, i, fields[i], i < before.size() ? &before[i] : nullptr);
        }
    }
    for (const MarcField& field : otherFields(withoutEmptyFields(typed.record, blank), blank, from)) {
        if (from != to)
            taken.omittedTags.push_back(field.tag);
        else if (std::ranges::find(taken.record.fields, field) == taken.record.fields.end())
            insertInOrder(taken.record, field);
    }
    return taken;
}

} // namespace kitapdar::catalogue
