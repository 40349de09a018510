// Files made of scanned pages, in words.
#pragma once

#include "core/derivatives/BuildService.h"
#include "core/derivatives/Building.h"
#include "core/derivatives/MetsExport.h"

#include <QString>

namespace kitapdar {

QString words(derivatives::DerivativeKind kind);
/// Why a file could not be made.
QString words(const derivatives::FileRefusal& refusal);
/// Why nothing was made.
QString words(const derivatives::BuildRefusal& refusal);
QString words(const derivatives::MetsRefusal& refusal);

} // namespace kitapdar
