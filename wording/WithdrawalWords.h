// Write-off acts and replacements in kind in words.
#pragma once

#include "core/withdrawals/ReplacementService.h"
#include "core/withdrawals/WriteOffQueries.h"

#include <QString>

namespace kitapdar {

/// "draft"
QString words(withdrawals::ActState state);
/// "on loan"
QString words(withdrawals::Block block);
/// "last copy of its title"
QString words(withdrawals::Warning warning);
/// "the same work"
QString words(withdrawals::Likeness likeness);
/// All blocks and warnings of a line: "on loan; last copy of its title".
QString remarksOf(const withdrawals::ActLine& line);

QString words(const withdrawals::DraftRefusal& refusal);
QString words(const withdrawals::EditActRefusal& refusal);
QString words(const withdrawals::ShowActRefusal& refusal);
QString words(const withdrawals::SignActRefusal& refusal);
QString words(const withdrawals::ReverseActRefusal& refusal);
QString words(const withdrawals::ReplaceRefusal& refusal);

} // namespace kitapdar
