// Places, desks, the library's name and number series in words.
#pragma once

#include "core/numbers/Series.h"
#include "core/places/Place.h"
#include "wording/Languages.h"

#include <QString>

#include <vector>

namespace kitapdar {

/// In the language, or in another one when it has no name there; the code when it has none at all.
QString nameOf(const places::Place& place, Language language);
/// Of the place with this code; the code itself when there is none.
QString placeWords(const std::vector<places::Place>& places, const std::string& code, Language language);
/// In Kazakh, or in Russian for every other language; when there is none, the other one.
/// Its address and its phone, those of the nearest place in which it lies where it has none; a line each.
QStringList contactLines(const std::vector<places::Place>& places, const std::string& code);
QString nameOf(const places::LibraryName& library, Language language);
QString words(places::Level level);
QString words(const places::UnknownPlace& refusal);
QString words(const places::PlaceClosed& refusal);
QString words(const places::PlaceRefusal& refusal);
QString words(const places::DeskRefusal& refusal);
QString words(const places::LibraryNameRefusal& refusal);

/// "inventory numbers"
QString words(numbers::SeriesKind kind);
QString words(numbers::Voided reason);
QString words(const numbers::UnknownSeries& refusal);
QString words(const numbers::SeriesRefusal& refusal);

} // namespace kitapdar
