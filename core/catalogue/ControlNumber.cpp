#include "core/catalogue/ControlNumber.h"

#include <string>

namespace kitapdar::catalogue {

Result<MarcRecord> withControlNumber(storage::Transaction& transaction, MarcRecord record, MarcFormat format) {
    if (format == MarcFormat::Irbis || record.has("001")) return record;
    TRY(const auto number, transaction.nextNumber(controlNumberSeries));
    constexpr std::size_t digits = 7;
    auto text = std::to_string(number);
    if (text.size() < digits) text.insert(0, digits - text.size(), '0');
    record.fields.insert(record.fields.begin(), {"001", ' ', ' ', "KD" + text, {}});
    return record;
}

} // namespace kitapdar::catalogue
