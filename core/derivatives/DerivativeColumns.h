// The columns of derivatives.
#pragma once

#include "core/derivatives/Derivative.h"
#include "core/storage/Columns.h"

namespace kitapdar::derivatives {

inline constexpr auto derivativeColumns = storage::columnsOf<Derivative>(
    storage::readOnly("id", &Derivative::id), storage::fixed("item_id", &Derivative::itemId),
    storage::fixed("kind", &Derivative::kind, storage::codes(derivativeKindFromCode, DerivativeKind::Pdf)),
    storage::fixed("path", &Derivative::path), storage::fixed("bytes", &Derivative::bytes),
    storage::fixed("sha256", &Derivative::sha256), storage::fixed("inputs", &Derivative::inputs),
    storage::fixed("pages", &Derivative::pages), storage::fixed("characters", &Derivative::characters),
    storage::fixed("made_at", &Derivative::madeAt), storage::edited("superseded", &Derivative::superseded));

} // namespace kitapdar::derivatives
