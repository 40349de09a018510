// Texts of a whole book: corrections that come again and again, and the sample that a second person looks at.
#pragma once

#include "app/kitapdarctl/Session.h"

namespace kitapdar::ctl {

Outcome listLearned(Session& session, const Arguments& arguments);
Outcome substituteWord(Session& session, const Arguments& arguments);
Outcome showSample(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
