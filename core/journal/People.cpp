#include "core/journal/People.h"

namespace kitapdar::journal {

bool isFactAboutPeople(std::string_view factCode) {
    return factCode == code(FactName::Card) || factCode == code(FactName::ForReader) ||
           factCode == code(FactName::ReturnedFrom);
}

bool isTableOfPeople(std::string_view table) { return table == "reader"; }

} // namespace kitapdar::journal
