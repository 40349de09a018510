// Suppliers: who brings books, and which column of their lists tells what.
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace kitapdar::deliveries {

using SupplierId = Id<struct SupplierTag>;

struct Supplier {
    SupplierId id{0};
    std::string name;           // unique, whatever the case
    std::string businessNumber; // twelve digits; "": none
    std::string contacts;
    std::string note;
    bool closed = false; // not offered any more
    std::int64_t version = 0;
};

struct SupplierRow {
    Supplier supplier;
    std::int64_t deliveries = 0;
};

/// A column of a supplier's lists as it was chosen the last time.
struct RememberedColumn {
    std::string field;   // code of a ColumnField (DeliveryTable.h)
    std::string heading; // "": the column has none
    int number = 0;      // from 1
};

struct SupplierNameMissing {
    static constexpr std::string_view code = "supplier_name_missing";
};
struct SupplierTaken { // another one has the name or the number
    static constexpr std::string_view code = "supplier_taken";
    std::string name;
};
struct BusinessNumberMalformed {
    static constexpr std::string_view code = "business_number_malformed";
    std::string number;
};
struct UnknownSupplier {
    static constexpr std::string_view code = "unknown_supplier";
    std::string supplier;
};
struct SupplierInUse { // deliveries name it: it is closed and not removed
    static constexpr std::string_view code = "supplier_in_use";
    std::string name;
};
using SupplierRefusal =
    Refusal<SupplierNameMissing, SupplierTaken, BusinessNumberMalformed, UnknownSupplier, SupplierInUse>;

} // namespace kitapdar::deliveries
