#include "core/documents/labels/Label.h"

namespace kitapdar::documents {

std::string_view code(LabelKind kind) {
    switch (kind) {
    case LabelKind::Barcode:
        return "barcode";
    case LabelKind::Spine:
        return "spine";
    case LabelKind::ReaderCard:
        return "reader_card";
    case LabelKind::CatalogueCard:
        return "catalogue_card";
    case LabelKind::Command:
        return "command";
    }
    return {};
}

std::string_view code(Symbology symbology) { return symbology == Symbology::Qr ? "qr" : "code128"; }

std::optional<Symbology> symbologyFromCode(std::string_view given) {
    for (const Symbology each : {Symbology::Code128, Symbology::Qr}) {
        if (code(each) == given) return each;
    }
    return std::nullopt;
}

} // namespace kitapdar::documents
