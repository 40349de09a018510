#include "core/readers/Reader.h"

namespace kitapdar::readers {

const std::vector<std::string>& readerCategories() {
    static const std::vector<std::string> codes = {"child",      "schoolchild",  "student",   "teacher",
                                                   "employee",   "worker",       "pensioner", "unemployed",
                                                   "disability", "organization", "other"};
    return codes;
}

std::string cardOf(const text::ScannedCode& code) { return code.asBarcode(ownCardPrefix); }

} // namespace kitapdar::readers
