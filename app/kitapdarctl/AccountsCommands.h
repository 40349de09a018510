// The books of account of the stock: the summary book, the inventory book, their comparison with the stock.
#pragma once

#include "app/kitapdarctl/Session.h"

#include <span>

namespace kitapdar::ctl {

/// The commands of the books, to be put among the others.
std::span<const Command> accountsCommands();

} // namespace kitapdar::ctl
