// The part of the table of commands that is about the accounts of the stock.
#pragma once

#include "app/kitapdarctl/Arguments.h"

#include <array>
#include <span>

namespace kitapdar::ctl {

/// The books of account, deliveries and suppliers, withdrawals, movements, stocktakings, periodicals.
std::array<std::span<const Command>, 7> stockTables();

} // namespace kitapdar::ctl
