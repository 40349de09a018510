// What labels and cards say, before it is known how large they are. Texts are UTF-8 of any length; codes are what a
// scanner shall type.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace kitapdar::documents {

enum class LabelKind { Barcode, Spine, ReaderCard, CatalogueCard, Command };
inline constexpr std::array allLabelKinds{LabelKind::Barcode, LabelKind::Spine, LabelKind::ReaderCard,
                                          LabelKind::CatalogueCard, LabelKind::Command};

/// Stable codes for settings: "barcode", "catalogue_card".
std::string_view code(LabelKind kind);

/// How codes are drawn: bars for every scanner, or a square for those that read it.
enum class Symbology { Code128, Qr };
std::string_view code(Symbology symbology);
std::optional<Symbology> symbologyFromCode(std::string_view code);

/// Glued into a book.
struct BarcodeLabel {
    std::string title; // cut when there is no room
    std::string inventoryNumber;
    std::string barcode;
};
/// Glued onto the back of a book: the class over the author mark.
struct SpineLabel {
    std::string classMark;
    std::string authorMark;
    std::string place;
};
struct ReaderCard {
    std::string name;
    std::string card;
};
/// 12.5 × 7.5 cm: the call number on the left, the heading from the first vertical on, the description from the second.
struct CatalogueCard {
    std::string classMark;
    std::string authorMark;
    std::string heading; // "Әуезов, М. О."
    std::string body;    // the description without its heading and its ISBN
    std::string isbn;    // "ISBN 978-601-200-123-4"
    std::string copies;  // "2 дана"
};
/// A command of the desk that is scanned from a sheet.
struct CommandLabel {
    std::string words;
    std::string code;
};

using Label = std::variant<BarcodeLabel, SpineLabel, ReaderCard, CatalogueCard, CommandLabel>;

} // namespace kitapdar::documents
