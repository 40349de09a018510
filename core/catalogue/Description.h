// The bibliographic description by GOST 7.1-2003 (in Kazakhstan МемСТ 7.1–2003) or GOST R 7.0.100-2018, as it stands on
// catalogue cards and in lists of literature. Areas are parted by ". – "; the abbreviations are those of the record's
// language, Kazakh ("384 б.", "Б. 5–310") or Russian ("752 с.", "С. 3"); of a record that names none, those of the
// letters of its title, else of the language it was catalogued in. What the record lacks leaves no mark behind;
// of the imprint of a book the standard wants it said: [Б. м. : б. и., б. г.], in Latin script
// [S. l. : s. n., s. a.].
// A volume has the title, the responsibility and the imprint of its set.
#pragma once

#include "core/catalogue/Record.h"
#include "core/catalogue/RecordFields.h"

#include <optional>
#include <string>

namespace kitapdar::catalogue {

struct Description {
    std::string heading; // "Әуезов, М. О."; empty when four or more authors wrote it, or none is known
    std::string body;    // from the title on, with its full stop

    /// Both on one line.
    std::string text() const;
};

/// The second one says what is missing in full words, leaves out the print run and ends
/// with the form of the content and the means of access: "Текст : непосредственный".
enum class DescriptionStandard { Gost71, Gost70100 };

Description describe(const MarcRecord& record);
/// Of a record that was read: with what its set tells of a volume. Nothing when it holds no MARC that can be read.
std::optional<Description> describe(const Record& record, DescriptionStandard standard = DescriptionStandard::Gost71);
/// The same when the fields are at hand; they must be those of the record. `set`: the record of the whole when it is a
/// volume and the catalogue has that record (SearchIndex::setOf); else nullptr.
Description describe(const MarcRecord& record, const RecordFields& fields, const MarcRecord* set = nullptr,
                     DescriptionStandard standard = DescriptionStandard::Gost71);

/// The text of a description to be set in lines: no line begins with the mark that the standard puts before an element
/// or an area (" : ", " / ", ". – "), for a blank that does not break stands before it.
std::string withMarksHeld(std::string text);

} // namespace kitapdar::catalogue
