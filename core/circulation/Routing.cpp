#include "core/circulation/Routing.h"

namespace kitapdar::circulation {

std::string_view code(Tray tray) {
    switch (tray) {
    case Tray::Shelf:
        return "shelf";
    case Tray::HoldShelf:
        return "hold_shelf";
    case Tray::Repair:
        return "repair";
    case Tray::OtherBranch:
        return "other_branch";
    }
    return {};
}

std::string_view code(TrayReason reason) {
    switch (reason) {
    case TrayReason::AtHome:
        return "at_home";
    case TrayReason::Floats:
        return "floats";
    case TrayReason::PlaceUnknown:
        return "place_unknown";
    case TrayReason::ForReader:
        return "for_reader";
    case TrayReason::ForReaderThere:
        return "for_reader_there";
    case TrayReason::GoesHome:
        return "goes_home";
    case TrayReason::OnItsWay:
        return "on_its_way";
    case TrayReason::Damaged:
        return "damaged";
    case TrayReason::NotInStock:
        return "not_in_stock";
    }
    return {};
}

} // namespace kitapdar::circulation
