// Two records of one reader in words.
#pragma once

#include "core/merging/ReaderMerge.h"

#include <QString>

namespace kitapdar {

QString words(const merging::ReaderMergeRefusal& refusal);
/// What follows to the reader who stays, and what speaks against it; a line for each.
QString words(const merging::ReaderMergePreview& preview);

} // namespace kitapdar
