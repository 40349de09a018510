// The cells of a workbook, read by liborcus: the last values that formulas had are taken, none is computed.
#pragma once

#include "core/rendering/ForeignSheets.h"

namespace kitapdar::media {

/// `file`: the number of an open file, which is not closed.
rendering::ForeignSheets readSheets(int file);

} // namespace kitapdar::media
