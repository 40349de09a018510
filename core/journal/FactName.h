// The names of facts, as stored.
#pragma once

#include <string_view>

namespace kitapdar::journal {

enum class FactName {
    Account, // personnel code
    Barcode,
    Before,
    Broken,
    Card,
    Category,
    Copies,
    Day,
    Due,
    Duplicates,
    File,
    First,
    Found,
    From,
    Imported,
    InsteadOf, // the kind that a renewal stands for
    Inventory,
    Kind,
    Last,
    Name,
    Note,
    Pages,
    Place,
    Records,
    ReturnedFrom,
    Role,
    Rule,
    Title,
    To,
    Undone, // the kind that was taken back
    Value,
    Weekday,
};

/// "returned_from"
std::string_view code(FactName name);

} // namespace kitapdar::journal
