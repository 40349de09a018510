// Commands about suppliers and deliveries.
#pragma once

#include "app/kitapdarctl/Arguments.h"

#include <span>

namespace kitapdar::ctl {

std::span<const Command> deliveryCommands();

} // namespace kitapdar::ctl
