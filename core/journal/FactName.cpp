#include "core/journal/FactName.h"

namespace kitapdar::journal {

std::string_view code(FactName name) {
    switch (name) {
    case FactName::Account:
        return "account";
    case FactName::Barcode:
        return "barcode";
    case FactName::Before:
        return "before";
    case FactName::Broken:
        return "broken";
    case FactName::Card:
        return "card";
    case FactName::Category:
        return "category";
    case FactName::Copies:
        return "copies";
    case FactName::Day:
        return "day";
    case FactName::Digest:
        return "digest";
    case FactName::Due:
        return "due";
    case FactName::Duplicates:
        return "duplicates";
    case FactName::File:
        return "file";
    case FactName::First:
        return "first";
    case FactName::Found:
        return "found";
    case FactName::From:
        return "from";
    case FactName::Imported:
        return "imported";
    case FactName::InsteadOf:
        return "instead_of";
    case FactName::Inventory:
        return "inventory";
    case FactName::Kind:
        return "kind";
    case FactName::Last:
        return "last";
    case FactName::Name:
        return "name";
    case FactName::Note:
        return "note";
    case FactName::Pages:
        return "pages";
    case FactName::Place:
        return "place";
    case FactName::Records:
        return "records";
    case FactName::ReturnedFrom:
        return "returned_from";
    case FactName::Role:
        return "role";
    case FactName::Rule:
        return "rule";
    case FactName::Title:
        return "title";
    case FactName::To:
        return "to";
    case FactName::Undone:
        return "undone";
    case FactName::Value:
        return "value";
    case FactName::Weekday:
        return "weekday";
    case FactName::Amount:
        return "amount";
    case FactName::ForReader:
        return "for_reader";
    case FactName::Hold:
        return "hold";
    case FactName::Number:
        return "number";
    case FactName::Override:
        return "override";
    case FactName::Reason:
        return "reason";
    case FactName::Receipt:
        return "receipt";
    case FactName::Until:
        return "until";
    case FactName::Visit:
        return "visit";
    case FactName::Way:
        return "way";
    }
    return {};
}

} // namespace kitapdar::journal
