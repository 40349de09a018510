// From the bytes of a record to the text of MarcRecord: charset, character references, NFC, no control characters.
#pragma once

#include "core/catalogue/MarcRecord.h"
#include "core/exchange/marc/Iso2709.h"
#include "core/text/Encoding.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace kitapdar::exchange {

bool isAscii(std::string_view bytes);
bool isUtf8(std::string_view bytes);

/// Text as MarcRecord promises it: NFC; control characters other than tab and line end are dropped.
std::string tidyText(std::string text);

/// One value. nullopt when the bytes are not possible in the encoding. In MARC-8 `&#x…;` becomes the character.
std::optional<std::string> decodeValue(std::string_view bytes, text::Encoding encoding);

/// A record of ISO 2709. A record that says UTF-8 (leader/09 = a) and is valid UTF-8 is UTF-8 whatever the file is.
std::variant<catalogue::MarcRecord, iso::Damage> decodeRecord(const iso::RawRecord& raw, text::Encoding fileEncoding);

} // namespace kitapdar::exchange
