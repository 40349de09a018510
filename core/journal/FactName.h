// The names of facts, as stored.
#pragma once

#include <string_view>

namespace kitapdar::journal {

enum class FactName {
    Account, // personnel code
    Amount,  // tiyn
    Barcode,
    Before,
    Broken,
    Card,
    Category,
    Copies,
    Day,
    Digest, // of the numbers of the entries that were forgotten
    Due,
    Duplicates,
    File,
    First,
    Found,
    ForReader, // card of the one for whom it is put aside
    From,
    Hold,
    Imported,
    InsteadOf, // the kind that a renewal stands for
    Inventory,
    Kind,
    Last,
    Name,
    Note,
    Number,   // how many
    Override, // the questions that were passed
    Pages,
    Place,
    Reason,
    Receipt,
    Records,
    ReturnedFrom,
    Role,
    Rule,
    Title,
    To,
    Undone, // the kind that was taken back
    Until,
    Value,
    Visit,
    Way,
    Weekday,
};

/// "returned_from"
std::string_view code(FactName name);

} // namespace kitapdar::journal
