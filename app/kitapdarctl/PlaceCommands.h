// The library's name, its places and desks.
#pragma once

#include "app/kitapdarctl/Session.h"

namespace kitapdar::ctl {

Outcome showLibrary(Session& session, const Arguments& arguments);
Outcome setLibrary(Session& session, const Arguments& arguments);

Outcome listPlaces(Session& session, const Arguments& arguments);
Outcome addPlace(Session& session, const Arguments& arguments);
Outcome setPlace(Session& session, const Arguments& arguments);
Outcome removePlace(Session& session, const Arguments& arguments);

Outcome listDesks(Session& session, const Arguments& arguments);
Outcome addDesk(Session& session, const Arguments& arguments);
Outcome setDesk(Session& session, const Arguments& arguments);
Outcome removeDesk(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
