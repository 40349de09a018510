// Files of records: their kinds, dialects and encodings by their proper names, the same in every language.
#pragma once

#include "core/catalogue/MarcRecord.h"
#include "core/exchange/MarcReader.h"
#include "core/text/Encoding.h"

#include <QString>

#include <string>

namespace kitapdar {

/// "Windows-1251", "UTF-8".
QString words(text::Encoding encoding);
/// "MARC 21", "RUSMARC".
QString words(catalogue::MarcFormat format);
/// "ISO 2709", "MARCXML".
QString words(exchange::FileKind kind);

/// The same by their stable codes (text::encodingName() and code()); an unknown code is shown as it is.
QString encodingWords(const std::string& name);
QString marcFormatWords(const std::string& code);
QString fileKindWords(const std::string& code);

} // namespace kitapdar
