// Slips of holds: what is to be taken from the shelves, and what is put into a copy on the hold shelf. The reader is
// named by the card and initials only: slips lie about.
#pragma once

#include "core/documents/Document.h"
#include "core/holds/Hold.h"
#include "wording/Languages.h"

#include <QString>

#include <string>
#include <vector>

namespace kitapdar {

/// "А. Ж. С.": what stands on a slip of the reader's name.
QString initialsOf(const readers::ReaderName& name);

/// One slip below the other, in the order of the rows.
documents::Document requestSlips(const std::vector<holds::HoldRow>& rows, Instant at, const std::string& library,
                                 const documents::Paper& paper, Language language);
/// For whom the copy stands on the hold shelf, and how long.
documents::Document holdSlip(const holds::HoldRow& row, Instant at, const std::string& library,
                             const documents::Paper& paper, Language language);

} // namespace kitapdar
