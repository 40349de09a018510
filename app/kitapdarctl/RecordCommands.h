// Finding and showing records.
#pragma once

#include "app/kitapdarctl/Session.h"

namespace kitapdar::ctl {

/// What narrows both.
inline constexpr std::string_view facetUsage =
    " [--text-language L] [--kind K] [--place CODE] [--from-year Y] [--to-year Y] [--available]";

/// How many of what is found are of each language, kind, decade and place.
Outcome countFacets(Session& session, const Arguments& arguments);
Outcome search(Session& session, const Arguments& arguments);
Outcome showRecord(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
