// What can be chosen above the form of a record, and what its form begins and ends with.
#pragma once

#include "core/catalogue/Description.h"
#include "core/catalogue/MarcRecord.h"
#include "core/catalogue/editing/FormalFault.h"
#include "core/catalogue/editing/Worksheet.h"
#include "ui/forms/Choice.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::ui {

/// What is proposed first for the language of a record.
inline constexpr std::array languagesFirst{"kaz", "rus", "eng", "kir", "uzb", "tat", "uig", "tur", "ger",
                                           "fre", "chi", "ara", "per", "ukr", "kor", "lat", "mul"};

std::vector<Option<catalogue::Worksheet>> recordKinds();
/// Those in which most of a library's books are written, by their codes; nullopt: another one.
std::vector<Option<std::optional<std::string>>> usualLanguages();
std::vector<Option<catalogue::MarcFormat>> recordDialects();
std::vector<Option<catalogue::DescriptionStandard>> descriptionStandards();

/// What was done, the first thing to look at and how many more there are: one line, beside which a button has room.
QString savedWords(const QString& done, const std::vector<catalogue::FormalFault>& faults);

} // namespace kitapdar::ui
