#include "core/collection/OwnCode.h"

#include "core/collection/Copy.h"
#include "core/readers/Reader.h"
#include "core/text/Badge.h"
#include "core/text/Barcode.h"
#include "core/text/DeskCommand.h"
#include "core/text/ScannedCode.h"

#include <algorithm>

namespace kitapdar::collection {

bool isOwnCode(std::string_view keys) {
    if (text::badgeIn(keys)) return true;
    const text::Scanned scan = text::readScan(keys);
    if (const auto* command = std::get_if<text::ScannedCommand>(&scan))
        return text::deskCommandNamed(command->name).has_value();
    const std::string code = std::get<text::ScannedCode>(scan).inCapitals();
    return std::ranges::any_of(std::initializer_list<std::string_view>{ownBarcodePrefix, readers::ownCardPrefix},
                               [&](std::string_view prefix) {
                                   const auto read = text::checkBarcode(code, prefix);
                                   return read && read->kind == text::BarcodeKind::Own;
                               });
}

} // namespace kitapdar::collection
