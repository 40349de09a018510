// What is kept of a reader beside the card, as JSON. Keys are a promise to scripts: they are added, never renamed.
#pragma once

#include "app/kitapdarctl/Answer.h"
#include "core/readers/Details.h"

namespace kitapdar::ctl {

Json documentOf(const readers::Message& message);
Json documentOf(const readers::RelationRow& row);
Json documentOf(const readers::FormerCard& card);

} // namespace kitapdar::ctl
