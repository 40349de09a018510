// The digitization queue.
#pragma once

#include "app/kitapdarctl/Session.h"
#include "core/digitization/Item.h"

#include <vector>

namespace kitapdar::ctl {

Outcome addToQueue(Session& session, const Arguments& arguments);
Outcome listQueue(Session& session, const Arguments& arguments);
Outcome showInQueue(Session& session, const Arguments& arguments);
Outcome attachFiles(Session& session, const Arguments& arguments);
Outcome moveInQueue(Session& session, const Arguments& arguments);

/// The item as it stands now.
Outcome shownItem(Session& session, Library& library, digitization::ItemId id);
Outcome listedItems(const std::vector<digitization::ItemRow>& rows);

} // namespace kitapdar::ctl
