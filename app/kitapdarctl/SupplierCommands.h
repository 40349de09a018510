// Commands about suppliers.
#pragma once

#include "app/kitapdarctl/Session.h"
#include "core/deliveries/Supplier.h"

#include <optional>
#include <span>
#include <string>

namespace kitapdar::ctl {

/// By id, business number or name.
Result<std::optional<deliveries::Supplier>, Failure> foundSupplier(Session& session, Library& library,
                                                                   const std::string& named);

/// A new one with this name; `text` tells of it.
Result<deliveries::Supplier, Failure> addedSupplier(Session& session, Library& library, const std::string& name,
                                                    std::string& text);

std::span<const Command> supplierCommands();

} // namespace kitapdar::ctl
