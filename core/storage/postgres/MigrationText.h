// What the statements of migrations make of a schema. They are read as what they are, statements of words, texts and
// brackets, in the small part of the language in which migrations are written; no server is asked. Private to
// core/storage.
#pragma once

#include "core/storage/Definitions.h"

#include <string_view>

namespace kitapdar::storage::postgres {

/// Carries out what the statements of a script do to tables, columns, indexes and constraints. Rows are passed over.
/// Checks, conditions and defaults are in the spelling of ExpressionText.h. Pure.
void carryOut(std::string_view script, Definitions& schema);

/// A definition and the text of its condition or default, in one spelling.
std::string withExpression(const std::string& definition, std::string_view sql);

} // namespace kitapdar::storage::postgres
