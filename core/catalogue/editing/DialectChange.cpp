#include "core/catalogue/editing/DialectChange.h"

#include "core/catalogue/editing/RecordForm.h"

#include <algorithm>
#include <array>

namespace kitapdar::catalogue {

namespace {

using E = FormElement;
using G = FormGroup;

constexpr std::array persons{G::Author, G::CoAuthor, G::OtherPerson, G::SubjectPerson};
constexpr std::string_view nameMark = ", ";

/// Calls `use` with the place of each name.
template <class Use>
void forEachName(const MarcRecord& record, MarcFamily family, Use use) {
    for (const G group : persons) {
        const std::size_t fields = std::min(fieldCount(record, family, group), mostFields);
        for (std::size_t field = 0; field < fields; ++field) use(ValuePlace{group, field, E::Name, 0});
    }
}

void joinNames(MarcRecord& record, MarcFamily family) {
    forEachName(record, family, [&](ValuePlace place) {
        const auto at = [&](E element) {
            place.element = element;
            return valueAt(record, family, place);
        };
        const auto put = [&](E element, const std::string& value) {
            place.element = element;
            setValue(record, family, place, value);
        };
        const std::string name = at(E::Name);
        const std::string initials = at(E::Initials);
        const std::string full = at(E::FullName);
        const std::string& given = full.empty() ? initials : full;
        if (name.empty() || given.empty()) return;
        put(E::Name, name + std::string(nameMark) + given);
        put(E::Initials, {});
        put(E::FullName, {});
    });
}

void partNames(MarcRecord& record, MarcFamily family) {
    forEachName(record, family, [&](ValuePlace place) {
        const std::string name = valueAt(record, family, place);
        const auto mark = name.find(nameMark);
        if (mark == std::string::npos) return;
        const std::string given = name.substr(mark + nameMark.size());
        setValue(record, family, place, name.substr(0, mark));
        const bool inFull = given.find('.') == std::string::npos && lineOf(place.group, E::FullName, family);
        place.element = inFull ? E::FullName : E::Initials;
        setValue(record, family, place, given);
    });
}

} // namespace

TakenRecord changeDialect(const RecordInDialect& begun, const RecordInDialect& typed, const MarcRecord& blank) {
    const MarcFamily from = familyOf(typed.format);
    const MarcFamily to = familyOf(begun.format);
    RecordInDialect source = typed;
    if (from != MarcFamily::Marc21 && to == MarcFamily::Marc21) joinNames(source.record, from);
    source.record = withoutEmptyFields(source.record, blank);
    TakenRecord taken = withTyped(begun, source, blank);
    if (from == MarcFamily::Marc21 && to != MarcFamily::Marc21) partNames(taken.record, to);
    return taken;
}

} // namespace kitapdar::catalogue
