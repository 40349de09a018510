// The copies of the library put into their record, for files that other programs read. Pure. Private to core/exchange.
#pragma once

#include "core/catalogue/MarcRecord.h"
#include "core/exchange/CopyStanding.h"

#include <span>

namespace kitapdar::exchange {

/// The record with exactly these copies, in the order of their ids, so that reading it gives them back. A field whose
/// copy is there keeps everything but what the library knows better; fields that say what the library says are not
/// touched. A field of a copy that is gone is taken away. Copies that the record has no field for get one of the kind
/// that the record has, else of the dialect's: 952 (MARC 21), 995 (UNIMARC), 899 (RUSMARC), 910 (IRBIS). What a kind
/// has no subfield for (899 and 852 have no price) is told by a 952 or 995 beside it.
catalogue::MarcRecord withCopies(const catalogue::MarcRecord& record, std::span<const HeldCopy> copies);

} // namespace kitapdar::exchange
