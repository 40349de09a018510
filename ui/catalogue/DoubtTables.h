// Doubtful records, and two records side by side, as columns.
#pragma once

#include "core/catalogue/Doubt.h"
#include "core/merging/Merge.h"
#include "ui/models/WindowModel.h"

#include <vector>

namespace kitapdar::ui {

/// What two records say of one thing.
struct ComparedRow {
    Words name;
    QString kept;
    QString other;
    bool differs = false; // in more than case and punctuation
};

/// What either of them says, in the order of a description.
std::vector<ComparedRow> comparedRows(const merging::Comparison& comparison);

/// Of no stored doubt.
inline constexpr catalogue::DoubtId chosenId{-1};
/// Two records that somebody has chosen, as a line of the list.
catalogue::Doubt chosenDoubt(const merging::Comparison& comparison);

std::vector<Column<catalogue::Doubt>> doubtColumns();
std::vector<Column<ComparedRow>> comparedColumns();

} // namespace kitapdar::ui
