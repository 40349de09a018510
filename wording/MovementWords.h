// Movements in words.
#pragma once

#include "core/movements/MovementQueries.h"

#include <QString>

namespace kitapdar {

/// "transfer"
QString words(movements::MovementKind kind);
/// "draft"
QString words(movements::MovementState state);
/// "on loan"
QString words(movements::Obstacle obstacle);
/// "no other copy stays at its place"
QString words(movements::Caution caution);
/// All obstacles and cautions of a line: "on loan; no other copy stays at its place".
QString remarksOf(const movements::MovementLine& line);
/// "Back on the shelf: 2. Written off meanwhile: 1."
QString words(const movements::TakenBack& back);
/// "1,25", as the language writes it.
QString coefficientWords(movements::Coefficient coefficient);
/// What the act makes of its copies: "to Children's department", "coefficient 1.25", "at the bindery: 3".
QString purposeOf(const movements::MovementRow& row);

QString words(const movements::DraftMovementRefusal& refusal);
QString words(const movements::EditMovementRefusal& refusal);
QString words(const movements::ShowMovementRefusal& refusal);
QString words(const movements::SignMovementRefusal& refusal);
QString words(const movements::TakeBackRefusal& refusal);
QString words(const movements::ReverseMovementRefusal& refusal);

} // namespace kitapdar
