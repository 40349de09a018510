// Exact transliterations, letter by letter, for display and for papers; searching uses Fold.h instead.
#pragma once

#include <string>
#include <string_view>

namespace kitapdar::text {

/// Kazakh Cyrillic to the Latin alphabet of April 2021 (31 letters; ц ч ю я ё щ by the usual extension). И and І keep
/// apart in capitals: İ and I. Everything that is not Kazakh Cyrillic stays as it is.
std::string kazakhLatin2021(std::string_view cyrillic);

/// The same to the Latin of the decree of February 2018, with acutes, as state press printed it in 2018–2019.
std::string kazakhLatin2018(std::string_view cyrillic);

/// Russian to ASCII by GOST 7.79-2000, system B. Letters outside the Russian alphabet stay.
std::string gost779B(std::string_view russian);

/// Keyboards as they stand in Kazakhstan: the same key types another letter under each.
enum class Layout { English, Russian, Kazakh };

/// What the keys pressed under `typed` would have given under `meant`: ("rbnfg", English, Russian) is "китап". A hint
/// for a query that found nothing, never for data. Characters that no key has stay.
std::string swapLayout(std::string_view text, Layout typed, Layout meant);

} // namespace kitapdar::text
