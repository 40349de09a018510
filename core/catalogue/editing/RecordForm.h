// What a form shows of a record, and its edits as edits of the record: the record is the one value, the form keeps
// none. An edit changes the subfield that it names and the fixed positions that say the same (FixedFields.h); every
// other field, subfield, indicator and their order stay. Pure; any thread.
#pragma once

#include "core/catalogue/editing/FormFields.h"

#include <string>
#include <utility>
#include <vector>

namespace kitapdar::catalogue {

/// One value. text + ending is what the record has.
struct ShownValue {
    std::string text;
    std::string ending; // the mark of ISBD behind it in MARC 21: " :"
};

struct ShownElement {
    FormElement element = FormElement::Title;
    std::vector<ShownValue> values; // at least one, empty when the field has none
};

/// A field of MARC.
using ShownField = std::vector<ShownElement>;

struct ShownGroup {
    FormGroup group = FormGroup::Title;
    std::vector<ShownField> fields; // at least one, of empty values when the record has none
};

/// These groups in this order; a group that the dialect has no field for is not shown. At most `mostFields` fields of a
/// group: records with thousands of them are edited as MARC.
inline constexpr std::size_t mostFields = 200;
std::vector<ShownGroup> formOf(const MarcRecord& record, MarcFamily family, const std::vector<FormGroup>& groups);

/// The groups of which the record has a field.
std::vector<FormGroup> groupsIn(const MarcRecord& record, MarcFamily family);

/// Where a value stands in a form: field and value are counted from 0; the first that is not there is made.
struct ValuePlace {
    FormGroup group = FormGroup::Title;
    std::size_t field = 0;
    FormElement element = FormElement::Title;
    std::size_t value = 0;

    friend bool operator==(const ValuePlace&, const ValuePlace&) = default;
};

/// "" when it is not there.
std::string valueAt(const MarcRecord& record, MarcFamily family, const ValuePlace& place);
/// The last value of a field that is emptied stays as an empty one, so that the fields behind it keep their numbers;
/// withoutEmptyFields() takes the field away. A new value without text makes nothing.
void setValue(MarcRecord& record, MarcFamily family, const ValuePlace& place, const std::string& value);

/// What a value becomes when `typed` is put instead of its text. The text that is shown gives the value as it is. The
/// mark of ISBD stays behind another text, unless that ends with marks of its own: those are written, and no more.
/// Marks without a text are no value: "".
std::string writtenOf(const ShownValue& before, const std::string& typed, FormElement element, MarcFamily family);

/// All values of an element that repeats itself in its field, as shown; `place.value` is not looked at. Each becomes
/// what writtenOf() says. What is typed key by key is set in the record as it was before the first key: a mark that
/// stands last for the time of one key would be taken for one behind the value.
void setValues(MarcRecord& record, MarcFamily family, const ValuePlace& place, const std::vector<std::string>& texts);

std::size_t fieldCount(const MarcRecord& record, MarcFamily family, FormGroup group);
/// An empty field behind field `after` of the group.
void addField(MarcRecord& record, MarcFamily family, FormGroup group, std::size_t after);
/// With what the form does not show of it.
void removeField(MarcRecord& record, MarcFamily family, FormGroup group, std::size_t field);
/// The two fields change their places.
void swapFields(MarcRecord& record, MarcFamily family, FormGroup group, std::size_t one, std::size_t other);

/// Without the fields that say nothing, unless `stored` has them: those that a form was opened for and left empty.
MarcRecord withoutEmptyFields(MarcRecord record, const MarcRecord& stored);

} // namespace kitapdar::catalogue
