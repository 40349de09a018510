// Where a record that is typed begins: empty, from another one, or as the next volume. Pure; any thread.
#pragma once

#include "core/base/Time.h"
#include "core/catalogue/editing/Worksheet.h"

#include <string>

namespace kitapdar::catalogue {

/// Leader and coded fields; no title yet. `language`: the one the library catalogues in, a code of MARC.
MarcRecord emptyRecord(MarcFormat format, Worksheet worksheet, Day today, const std::string& language);

/// The same without what only that edition has: control numbers, ISBN, dates of the cataloguer, copies, files.
MarcRecord recordLike(const MarcRecord& record, MarcFormat format, Day today);

/// The same edition's next volume: as recordLike(), with the last number of its part one higher and without the title
/// of the part, extent and contents. "Т. 2" → "Т. 3".
MarcRecord nextVolume(const MarcRecord& volume, MarcFormat format, Day today);

/// A new record as it is stored. In MARC 21 the first indicator of 245 tells whether a heading stands before the title
/// (1XX), and 008 names the country of the place of publication and the language of 041 where nobody has named them:
/// "xx", no place or one that is not known, else. Whose record it is stands in 040 $a of MARC 21 and 801 $b of RUSMARC
/// where the record does not say; `agency`: the name of the library, "": unknown, nothing is written.
MarcRecord finishedRecord(MarcRecord record, MarcFormat format, const std::string& agency);

/// Links a volume to its set, or an article to what it stands in: control number, title, author and imprint come from
/// there. What the link says of the part stays.
void linkTo(MarcRecord& record, MarcFormat format, const MarcRecord& whole);

} // namespace kitapdar::catalogue
