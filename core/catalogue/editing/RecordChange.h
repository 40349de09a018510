// One change of many records: what is done to each of them. Pure; any thread.
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/editing/FormFields.h"
#include "core/catalogue/editing/Worksheet.h"
#include "core/text/Replacing.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kitapdar::catalogue {

/// A line of the form, wherever the dialect of a record has it: the place of publication is 210 $a of UNIMARC and 264
/// $a of MARC 21.
struct ElementPlace {
    FormGroup group = FormGroup::Title;
    FormElement element = FormElement::Title;

    friend bool operator==(const ElementPlace&, const ElementPlace&) = default;
};

/// A tag and a subfield as they are written; code 0: all subfields of the field, or the data of one that has none.
struct TagPlace {
    std::string tag;
    char code = 0;

    friend bool operator==(const TagPlace&, const TagPlace&) = default;
};

using FieldPlaceWanted = std::variant<ElementPlace, TagPlace>;

/// "publisher"; "210$c", "210 $c", "610". nullopt: neither the code of a line of the form nor a tag of three letters
/// and digits. A code that stands in several groups ("name") is that of the first, or of the one before a point:
/// "co_author.name".
std::optional<FieldPlaceWanted> readFieldPlace(std::string_view text);
/// What readFieldPlace() reads: "imprint.publisher", "210$c".
std::string textOf(const FieldPlaceWanted& place);
/// Where the place stands in a dialect; nullopt when the dialect has no such line.
std::optional<TagPlace> tagOf(const FieldPlaceWanted& place, MarcFamily family);
/// The line of the form that is written there in a dialect; nullopt when the form has none.
std::optional<ElementPlace> elementOf(const TagPlace& place, MarcFamily family);

/// The worksheet, as setWorksheet() writes it.
struct SetKind {
    Worksheet worksheet = Worksheet::Book;
};
/// The first value of the first such field becomes `value`; the field is made when there is none. Without a value it is
/// taken away.
struct SetValue {
    ElementPlace place;
    std::string value;
};
/// In every such value. A subfield that is left without text goes, and a field that is left without subfields.
struct ReplaceText {
    FieldPlaceWanted place;
    text::Pattern find;
    std::string with;
};
/// One field more, behind those with the tag. Records that have such a value, or the very same field, stay as they are.
struct AddField {
    std::variant<SetValue, MarcField> field;
};
/// Takes away such values, or the fields they stand in.
struct RemoveText {
    enum class What { Value, Field };
    FieldPlaceWanted place;
    std::optional<text::Pattern> holding; // only those; nullopt: all
    What what = What::Value;
};

using RecordChange = std::variant<SetKind, SetValue, ReplaceText, AddField, RemoveText>;

/// Why one record of many is not changed.
enum class RecordObstacle {
    Gone,          // there is no such record any more
    ChangedSince,  // somebody changed it after it was looked at
    Unreadable,    // its fields are damaged
    NotInDialect,  // its dialect has no such field, or says the kind elsewhere
    FixedLength,   // the leader or a field of fixed positions would get another length
    TitleLost,     // nobody could find it in a list
    PartsLinked,   // volumes or articles name it, and would name nothing
    NotRepeatable, // it has such a field already, and the format allows one
    ValueFaulty,   // an ISBN, an ISSN, a year, a code of a language or country would be wrong that was not before
};
/// Stable: "gone", "changed_since", "unreadable", "not_in_dialect", "fixed_length", "title_lost", "parts_linked",
/// "not_repeatable", "value_faulty".
std::string_view code(RecordObstacle obstacle);

/// The record after the change, or NotInDialect, FixedLength or NotRepeatable. Fixed positions that say the same as a
/// changed field follow (FixedFields.h).
Result<MarcRecord, RecordObstacle> changed(const MarcRecord& record, MarcFormat format, const RecordChange& change);

/// Whether the format allows several fields with the tag. True of tags that it does not name.
bool isRepeatable(std::string_view tag, MarcFamily family);

/// A field before and after, each as editableText() writes it; "": it was not there, it is gone.
struct FieldDifference {
    std::string before;
    std::string after;

    friend bool operator==(const FieldDifference&, const FieldDifference&) = default;
};
/// In the order of the fields; the leader counts as one.
std::vector<FieldDifference> differences(const MarcRecord& before, const MarcRecord& after);

} // namespace kitapdar::catalogue
