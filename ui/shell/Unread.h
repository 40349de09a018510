// What could not be read says so and offers to read it again: a list in its place when it has no rows, everything else
// in the line of messages.
#pragma once

#include "core/base/Fault.h"

#include <functional>

class QObject;

namespace kitapdar::ui {

class Announcer;

/// In the line of messages; its button calls `again` unless `home` is destroyed by then.
void tellUnread(Announcer& announcer, const Fault& fault, QObject* home, std::function<void()> again);

/// `list` is a ListModel; rows of it that were read before stay.
template <class List>
void tellUnread(Announcer& announcer, List& list, const Fault& fault) {
    list.fail(fault);
    if (list.rowCount() > 0) tellUnread(announcer, fault, &list, [&list] { list.readAgain(); });
}

} // namespace kitapdar::ui
