// The persons and bodies that an edition stands under, as its record names them: in full, where it does. Pure. Private
// to the room.
#pragma once

#include "core/catalogue/Edition.h"

#include <cstddef>
#include <vector>

namespace kitapdar::catalogue {

/// One for each of `fields.authors`, in their order, at most `most`.
std::vector<Edition::Author> editionAuthors(const MarcRecord& record, const RecordFields& fields, bool marc21,
                                            std::size_t most);

} // namespace kitapdar::catalogue
