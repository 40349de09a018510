// The library as a whole.
#pragma once

#include "app/kitapdarctl/Session.h"

namespace kitapdar::ctl {

Outcome init(Session& session, const Arguments& arguments);
Outcome makeSample(Session& session, const Arguments& arguments);
Outcome check(Session& session, const Arguments& arguments);
Outcome reindex(Session& session, const Arguments& arguments);
Outcome seal(Session& session, const Arguments& arguments);
Outcome forget(Session& session, const Arguments& arguments);
Outcome dump(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
