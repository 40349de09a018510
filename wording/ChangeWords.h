// What an entry changed, in words: the field and its value before and after.
#pragma once

#include "core/journal/ChangeQueries.h"

#include <QString>

#include <functional>
#include <vector>

namespace kitapdar {

/// A place by its code, as lists show it.
using PlaceNames = std::function<QString(const std::string& code)>;

/// "Shelf mark: 84 → 63.3". Of what readers may not be asked for in passing (name, IIN, birth date, phone, address,
/// note, reason of a block) only the field: "Phone: changed". "" of a column that is for the program alone.
QString words(const journal::FieldChange& change, const PlaceNames& placeName = {});
/// All that have words, one after another; of a record whose fields in lists stayed as they were: "other fields of the
/// record".
QString words(const std::vector<journal::FieldChange>& changes, const PlaceNames& placeName = {});

} // namespace kitapdar
