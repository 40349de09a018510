// Figures, visits and references in words.
#pragma once

#include "core/reports/Figures.h"
#include "core/visits/Visit.h"

#include <QString>

#include <string>

namespace kitapdar {

QString words(const visits::VisitRefusal& refusal);
QString words(const visits::ReferenceRefusal& refusal);
QString words(visits::ReferenceKind kind);

/// "Lendings", as the head of a row or a column.
QString words(reports::Measure measure);
/// "By age"
QString words(reports::Axis axis);
/// What a figure of this axis is of: "Lendings", "15–29 years", "in Kazakh", "03.2026". Categories, places and content
/// groups are a library's own: their codes stay as they are. "" of an axis: it is not known.
QString figureWords(reports::Axis axis, const std::string& code);

} // namespace kitapdar
