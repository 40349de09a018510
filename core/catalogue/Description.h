// The bibliographic description by GOST 7.1-2003 (in Kazakhstan МемСТ 7.1–2003), as it stands on catalogue cards and in
// lists of literature. Areas are parted by ". – "; the abbreviations are those of the record's language, Kazakh ("384
// б.", "Б. 5–310") or Russian ("752 с.", "С. 3"). What the record lacks leaves no mark behind; of the imprint of a book
// the standard wants it said: [Б. м.], [б. и.], [б. г.].
#pragma once

#include "core/catalogue/RecordFields.h"

#include <string>

namespace kitapdar::catalogue {

struct Description {
    std::string heading; // "Әуезов, М. О."; empty when four or more authors wrote it, or none is known
    std::string body;    // from the title on, with its full stop

    /// Both on one line.
    std::string text() const;
};

Description describe(const MarcRecord& record);
/// The same when the fields are at hand; they must be those of the record.
Description describe(const MarcRecord& record, const RecordFields& fields);

} // namespace kitapdar::catalogue
