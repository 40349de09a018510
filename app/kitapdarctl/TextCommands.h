// Recognition of pages, their texts, and the worker that reads.
#pragma once

#include "app/kitapdarctl/Session.h"

namespace kitapdar::ctl {

Outcome recognisePages(Session& session, const Arguments& arguments);
Outcome listModels(Session& session, const Arguments& arguments);
Outcome runWorker(Session& session, const Arguments& arguments);
Outcome showText(Session& session, const Arguments& arguments);
Outcome setText(Session& session, const Arguments& arguments);
Outcome restoreText(Session& session, const Arguments& arguments);
Outcome listTextVersions(Session& session, const Arguments& arguments);
Outcome searchTexts(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
