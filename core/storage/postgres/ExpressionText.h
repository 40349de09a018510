// Conditions and defaults in one spelling, however a migration or a server writes them. Private to core/storage.
#pragma once

#include <string>
#include <string_view>

namespace kitapdar::storage::postgres {

/// A server writes `a in ('x', 'y')` as `((a = ANY (ARRAY['x'::text, 'y'::text])))`: without brackets, casts and
/// capital letters, and with lists and ranges in one form, both are `a in 'x' , 'y'`. Texts in quotes stay as they are.
/// Two conditions that differ in their brackets alone have one spelling. Pure.
std::string plainExpression(std::string_view sql);

} // namespace kitapdar::storage::postgres
