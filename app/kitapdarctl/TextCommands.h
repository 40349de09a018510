// Recognition of pages, their texts, and the worker that reads.
#pragma once

#include "app/kitapdarctl/Session.h"

#include <cstdint>
#include <string>

namespace kitapdar::ctl {

Outcome recognisePages(Session& session, const Arguments& arguments);
Outcome listModels(Session& session, const Arguments& arguments);
Outcome runWorker(Session& session, const Arguments& arguments);
Outcome showText(Session& session, const Arguments& arguments);
Outcome setText(Session& session, const Arguments& arguments);
Outcome restoreText(Session& session, const Arguments& arguments);
Outcome listTextVersions(Session& session, const Arguments& arguments);
Outcome searchTexts(Session& session, const Arguments& arguments);

/// That on so many pages a person's text is of a former picture.
std::string setAsideSentence(std::int64_t pages);

} // namespace kitapdar::ctl
