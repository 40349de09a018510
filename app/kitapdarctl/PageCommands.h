// The pages of an item of digitization: their part of the table of commands.
#pragma once

#include "app/kitapdarctl/Arguments.h"
#include "core/pages/IngestService.h"

#include <span>

namespace kitapdar::ctl {

std::span<const Command> pageCommands();
/// What came in and what did not, with its complaints.
Answer answerOf(Session& session, const pages::Ingested& taken);

} // namespace kitapdar::ctl
