// What a reader is like for the figures of a day.
#pragma once

#include "core/figures/Shape.h"
#include "core/readers/Reader.h"

namespace kitapdar::readers {

/// The age is that of full years on `on`. Pure.
figures::PersonShape shapeOf(const Reader& reader, Day on);

} // namespace kitapdar::readers
