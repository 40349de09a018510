#include "core/catalogue/SetLinks.h"

#include "core/catalogue/fields/FieldText.h"

#include <string_view>

namespace kitapdar::catalogue {

namespace {

/// Where the number begins in the value of a subfield; npos when it holds none.
std::size_t numberIn(const std::string& tag, const MarcSubfield& part) {
    constexpr std::string_view embedded = "001";
    if (tag == "773" && part.code == 'w') return part.value.find(')') + 1;
    if (tag == "461" && part.code == '0') return 0;
    if (tag == "461" && part.code == '1' && part.value.starts_with(embedded)) return embedded.size();
    return std::string::npos;
}

} // namespace

MarcRecord relinked(MarcRecord volume, const std::string& from, const std::string& to) {
    for (MarcField& field : volume.fields) {
        for (MarcSubfield& part : field.subfields) {
            const std::size_t number = numberIn(field.tag, part);
            if (number == std::string::npos || plain(part.value.substr(number)) != from) continue;
            part.value.resize(number);
            part.value += to;
        }
    }
    return volume;
}

} // namespace kitapdar::catalogue
