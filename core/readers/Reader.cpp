#include "core/readers/Reader.h"

namespace kitapdar::readers {

const std::vector<std::string>& readerCategories() {
    static const std::vector<std::string> codes = {"child",      "schoolchild",  "student",   "teacher",
                                                   "employee",   "worker",       "pensioner", "unemployed",
                                                   "disability", "organization", "other"};
    return codes;
}

} // namespace kitapdar::readers
