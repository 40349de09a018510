// The forms of names that a new library begins with: core/catalogue/data/name_forms.tsv.
#pragma once

#include <string>
#include <vector>

namespace kitapdar::catalogue {

/// The forms of one name.
using ShippedName = std::vector<std::string>;

/// Any thread.
std::vector<ShippedName> shippedNames();

} // namespace kitapdar::catalogue
