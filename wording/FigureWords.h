// Figures, visits and references in words.
#pragma once

#include "core/reports/Figures.h"
#include "core/visits/Visit.h"

#include <QString>

namespace kitapdar {

QString words(const visits::VisitRefusal& refusal);
QString words(const visits::ReferenceRefusal& refusal);
QString words(visits::ReferenceKind kind);

/// "Lendings", as the head of a row or a column.
QString words(reports::Measure measure);
/// "By age"
QString words(reports::Axis axis);

} // namespace kitapdar
