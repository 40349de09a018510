#include "core/readers/Reader.h"

#include "core/text/Barcode.h"

namespace kitapdar::readers {

const std::vector<std::string>& readerCategories() {
    static const std::vector<std::string> codes = {"child",      "schoolchild",  "student",   "teacher",
                                                   "employee",   "worker",       "pensioner", "unemployed",
                                                   "disability", "organization", "other"};
    return codes;
}

std::string asStored(std::string_view scannedCard) {
    std::string scan = text::normalizeScan(scannedCard);
    if (auto card = text::checkBarcode(scan, ownCardPrefix)) return std::move(card->text);
    return scan;
}

} // namespace kitapdar::readers
