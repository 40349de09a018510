// The fields of a cataloguing form and where each stands in the dialects: one table, read by the form, the checks and
// the windows. A group is a field of MARC, an element one of its subfields. Pure; any thread.
#pragma once

#include "core/catalogue/MarcRecord.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace kitapdar::catalogue {

/// UNIMARC and RUSMARC have the same fields; IRBIS has them with tags of its own beside.
enum class MarcFamily { Unimarc, Marc21, Irbis };
inline constexpr std::size_t marcFamilies = 3;
MarcFamily familyOf(MarcFormat format);

/// A field of MARC as a form shows it.
enum class FormGroup {
    Isbn,
    Issn,
    Language,
    Country,
    Author,
    CoAuthor,
    OtherPerson,
    Body,
    OtherBody,
    Title,
    OtherTitle,
    Edition,
    Imprint,
    Extent,
    Series,
    Frequency,
    Numbering,
    Scale,
    Presentation,
    Resource,
    Set,
    Host,
    Note,
    Bibliography,
    Contents,
    Annotation,
    SubjectPerson,
    Subject,
    SubjectPlace,
    Keyword,
    Udc,
    Bbk,
    Shelf,
    AuthorMark,
    Url,
};

/// A line of a form.
enum class FormElement {
    Isbn,
    Binding,
    Price,
    PrintRun,
    Issn,
    Language,
    OriginalLanguage,
    Country,
    Name,
    Initials,
    FullName,
    Dates,
    Role,
    BodyName,
    BodyUnit,
    Title,
    ParallelTitle,
    Material,
    Subtitle,
    PartNumber,
    PartTitle,
    Responsibility,
    OtherResponsibility,
    OtherTitle,
    Edition,
    EditionResponsibility,
    Place,
    Publisher,
    Year,
    Extent,
    Illustrations,
    Size,
    Accompanying,
    Series,
    SeriesNumber,
    Frequency,
    Numbering,
    Scale,
    Presentation,
    Resource,
    SetTitle,
    SetNumber,
    SetControlNumber,
    HostTitle,
    HostAuthor,
    HostPlace,
    HostPublisher,
    HostYear,
    HostImprint,
    HostPart,
    HostControlNumber,
    Note,
    Bibliography,
    Contents,
    Annotation,
    Subject,
    Subdivision,
    Keyword,
    Udc,
    Bbk,
    ShelfMark,
    AuthorMark,
    Url,
    UrlNote,
};

/// The field of a group in one dialect; no tag: the dialect has none.
struct FieldPlace {
    std::string_view tag;
    std::string_view indicators = "  "; // of a new field
    std::string_view older = {};        // a tag that older records have in its stead
    char onlyIndicator2 = 0;            // of fields with `tag` only those with it, or with none, are meant; 0: all
    std::string_view system = {};       // subfield $2 of the fields that are meant begins with it; "": all are
};

struct GroupLine {
    FormGroup group;
    std::string_view code; // stable: "isbn"
    bool repeats;          // a new record may have several
    std::array<FieldPlace, marcFamilies> places;
};

/// A subfield of a field, or of a field that is embedded in it behind $1 (UNIMARC).
struct SubfieldPlace {
    char code = 0;                // 0: the dialect has none
    std::string_view inside = {}; // tag of the embedded field, "001" has no subfields
    char plain = 0;               // its code where nothing is embedded
};

struct ElementLine {
    FormElement element;
    std::string_view code; // stable: "print_run"
    FormGroup group;
    bool repeats; // several within one field
    std::array<SubfieldPlace, marcFamilies> places;
};

std::span<const GroupLine> groupLines();
/// In the order in which the subfields follow each other.
std::span<const ElementLine> elementLines();

const GroupLine& lineOf(FormGroup group);
/// nullptr: the dialect has no such element in that group.
const ElementLine* lineOf(FormGroup group, FormElement element, MarcFamily family);
std::string_view code(FormElement element);

inline const FieldPlace& placeIn(const GroupLine& line, MarcFamily family) {
    return line.places[static_cast<std::size_t>(family)];
}
inline const SubfieldPlace& placeIn(const ElementLine& line, MarcFamily family) {
    return line.places[static_cast<std::size_t>(family)];
}

} // namespace kitapdar::catalogue
