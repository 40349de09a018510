#include "core/storage/postgres/BulkLine.h"

#include "core/base/Hex.h"
#include "core/storage/LineText.h"
#include "core/storage/postgres/PostgresText.h"

#include <string_view>

namespace kitapdar::storage::postgres {

namespace {

void appendValue(std::string& line, const Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        line += std::to_string(*number);
    } else if (const auto* text = std::get_if<std::string>(&value)) {
        appendInLine(line, isPlain(*text) ? *text : toServer(*text));
    } else if (const auto* blob = std::get_if<Blob>(&value)) {
        line += "\\\\x" + toHex(blob->bytes);
    } else {
        line += "\\N";
    }
}

} // namespace

void appendBulkLine(std::string& text, const Parameters& values) {
    bool first = true;
    for (const Value& value : values) {
        if (!first) text += '\t';
        first = false;
        appendValue(text, value);
    }
    text += '\n';
}

} // namespace kitapdar::storage::postgres
