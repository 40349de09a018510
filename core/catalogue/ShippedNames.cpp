#include "core/catalogue/ShippedNames.h"

#include "core/base/Embedded.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace kitapdar::catalogue {

std::vector<ShippedName> shippedNames() {
    std::string_view rest = embedded::file("core/catalogue/data/name_forms.tsv");
    std::vector<ShippedName> names;
    std::map<std::string_view, std::size_t> places; // in the list, by group
    bool header = true;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        const std::size_t tab = line.find('\t');
        if (!std::exchange(header, false) && tab != std::string_view::npos) {
            const auto [place, fresh] = places.emplace(line.substr(0, tab), names.size());
            if (fresh) names.emplace_back();
            names[place->second].emplace_back(line.substr(tab + 1));
        }
    }
    return names;
}

} // namespace kitapdar::catalogue
