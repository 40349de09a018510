// Copies and their refusals in words.
#pragma once

#include "core/collection/Copy.h"

#include <QString>

namespace kitapdar {

QString words(const collection::UnknownCopy& refusal);
QString words(const collection::AmbiguousCode& refusal);
QString words(collection::CopyState state);
QString words(collection::Lending lending);
QString words(const collection::AddCopyRefusal& refusal);
QString words(const collection::EditCopyRefusal& refusal);

} // namespace kitapdar
