// What cards, lists and the item's own view say about an item.
#pragma once

#include "core/digitization/Item.h"
#include "ui/forms/FormDraft.h"
#include "ui/models/WindowModel.h"

namespace kitapdar::ui {

/// "Priority 700: local history 300, deadline 400".
QString priorityText(const digitization::ItemRow& row);
/// Whole days in the present state.
int daysInState(const digitization::Item& item, Instant now);
/// "today", "3 d".
QString ageText(int days);
Icon iconOf(digitization::Category category);
CellMark markOf(digitization::ItemState state);
/// One step back in the work, for Alt+←; none from the first state and from the last.
std::optional<digitization::ItemState> stepBack(digitization::ItemState state);
/// The way forward, for Alt+→.
std::optional<digitization::ItemState> stepForward(digitization::ItemState state);

/// What drafts about the item are about; `title` may be "".
DraftSubject draftSubjectOf(const digitization::Item& item, const QString& title);

std::vector<Column<digitization::ItemRow>> itemColumns(const Clock& clock);

} // namespace kitapdar::ui
