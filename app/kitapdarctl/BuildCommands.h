// Commands that make files of pages and texts: PDF, DOCX, EPUB, plain text.
#pragma once

#include "app/kitapdarctl/Session.h"

namespace kitapdar::ctl {

inline constexpr std::string_view buildUsage = "ID [--kind pdf|docx|epub|text]... [--out DIR] [--force]";

Outcome buildFiles(Session& session, const Arguments& arguments);
Outcome exportMets(Session& session, const Arguments& arguments);
Outcome listBuilt(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
