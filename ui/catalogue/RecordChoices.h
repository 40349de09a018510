// What can be chosen above the form of a record, and what its form begins and ends with.
#pragma once

#include "core/catalogue/Description.h"
#include "core/catalogue/MarcRecord.h"
#include "core/catalogue/editing/FormalFault.h"
#include "core/catalogue/editing/Worksheet.h"
#include "ui/forms/Choice.h"

#include <vector>

namespace kitapdar::ui {

std::vector<Option<catalogue::Worksheet>> recordKinds();
std::vector<Option<catalogue::MarcFormat>> recordDialects();
std::vector<Option<catalogue::DescriptionStandard>> descriptionStandards();

/// What was done, the first thing to look at and how many more there are: one line, beside which a button has room.
QString savedWords(const QString& done, const std::vector<catalogue::FormalFault>& faults);

} // namespace kitapdar::ui
