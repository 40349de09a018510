// The title area of a description, out of the subfields of a title field. Private to the room.
#pragma once

#include "core/catalogue/MarcRecord.h"

#include <string>
#include <string_view>

namespace kitapdar::catalogue {

struct TitleArea {
    std::string title; // "Қазақстан тарихы = История Казахстана : оқу құралы"
    std::string responsibility;

    /// Both, with the mark between them.
    std::string text() const;
};

/// Adds "<mark><part>" when there is a part; the mark only when something stands before it.
void appendPart(std::string& area, std::string_view mark, std::string_view part);

/// 245 of MARC 21.
TitleArea marc21TitleArea(const MarcField& title);

/// How the parts of 200 follow each other: as written in UNIMARC; IRBIS has an order of its own.
enum class TitleOrder { AsWritten, OfIrbis };
/// 200 of UNIMARC and IRBIS.
TitleArea unimarcTitleArea(const MarcField& title, TitleOrder order);
/// The same of a volume, "Т. 2, кн. 4 : Народная дипломатия / И. Иванов", with the number before it that it has in its
/// set ("" when none).
std::string volumeArea(const MarcField& title, TitleOrder order, const std::string& number);

} // namespace kitapdar::catalogue
