// The standing of copies (on the shelf, lent, lost, written off, for the reading room) as other programs write it: the
// other half of what ReadyCopies reads. The one place that maps it outwards. Pure. Private to core/exchange.
#pragma once

#include "core/collection/Copy.h"
#include "core/exchange/ImportReading.h"

#include <optional>

namespace kitapdar::exchange {

/// A copy as it stands in the library when records are written.
struct HeldCopy {
    collection::Copy copy;
    std::optional<Day> dueOn; // of the loan that it is on
    /// With which it came: then its record may have had a field for it before.
    std::optional<catalogue::ImportId> import;
};

/// Whether a field that is read so tells the standing of the copy. A copy on loan is read as missing: the loan stays
/// here, and whoever reads the file must not take the copy for one on the shelf.
bool tellsStanding(const ReadyCopy& read, const HeldCopy& held);

/// Writes the standing into a field of copies with this tag: 910, 952, 995 and 876 have subfields for it, 876 not for
/// every one. What the codes of 910, 952 and 995 cannot say stands in a subfield of our own beside them (OwnState.h).
/// Other fields stay as they are.
void writeStanding(catalogue::MarcField& field, const HeldCopy& held);

/// What the codes of such a field say of these parts, as other programs read them.
collection::StateParts asDialectSays(const std::string& tag, const collection::StateParts& parts);

} // namespace kitapdar::exchange
