// Acts of movements on paper, as those who hand over and take over, a commission and a chief accountant sign them.
// Worded in the language that is given. Any thread.
#pragma once

#include "core/movements/Movement.h"
#include "core/staff/ActPersons.h"
#include "wording/BookPapers.h"

namespace kitapdar {

/// An act with its list and its totals in figures and in words: of a transfer, of binding or repair, of a re-valuation.
/// Of a draft it says that it is one.
documents::Document movementActPaper(const movements::CheckedMovement& act, const staff::ActPersons& persons,
                                     const BookPaperHead& head, Language language);

} // namespace kitapdar
