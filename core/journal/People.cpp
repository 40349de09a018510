#include "core/journal/People.h"

namespace kitapdar::journal {

bool isFactAboutPeople(std::string_view factCode) { return factCode == code(FactName::Card); }

bool isTableOfPeople(std::string_view table) { return table == "reader"; }

} // namespace kitapdar::journal
