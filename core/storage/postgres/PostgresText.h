// Text on its way to a PostgreSQL server and back. The server stores nothing but valid UTF-8 without zero bytes, the
// library whatever a damaged file holds. Bytes that are no such text travel as private-use characters of the last
// plane, U+10FF00 + byte, and so does each byte of a real one of these, so that every text comes back as it was and
// different texts stay different. Pure; private to core/storage.
#pragma once

#include <string>
#include <string_view>

namespace kitapdar::storage::postgres {

/// Whether the text needs no change: almost always.
bool isPlain(std::string_view text);
std::string toServer(std::string_view text);
/// What toServer() was given. Text that another program wrote is left as it is.
std::string fromServer(std::string_view text);

} // namespace kitapdar::storage::postgres
