// Lists that a library keeps of itself: reader categories, number series, content groups.
#pragma once

#include "app/kitapdarctl/Session.h"

namespace kitapdar::ctl {

Outcome listCategories(Session& session, const Arguments& arguments);
Outcome addCategory(Session& session, const Arguments& arguments);
Outcome setCategory(Session& session, const Arguments& arguments);
Outcome removeCategory(Session& session, const Arguments& arguments);

Outcome listSeries(Session& session, const Arguments& arguments);
/// Numbers that were given out and are nobody's.
Outcome listVoided(Session& session, const Arguments& arguments);
Outcome addSeries(Session& session, const Arguments& arguments);
Outcome setSeries(Session& session, const Arguments& arguments);
Outcome removeSeries(Session& session, const Arguments& arguments);

Outcome listContent(Session& session, const Arguments& arguments);
Outcome setContent(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
