// The projections of the two families of dialects. Private to the room.
#pragma once

#include "core/catalogue/RecordFields.h"

namespace kitapdar::catalogue {

RecordFields marc21Fields(const MarcRecord& record);
/// UNIMARC, RUSMARC and IRBIS: the same tags, with what IRBIS adds.
RecordFields unimarcFields(const MarcRecord& record, MarcFormat format);

} // namespace kitapdar::catalogue
