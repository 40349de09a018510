// What Qt complains of goes to the log, and to the error output as before.
#pragma once

#include "core/base/Log.h"

namespace kitapdar::app {

/// From its making to its end; one at a time.
class QtMessages {
public:
    explicit QtMessages(Log& log);
    ~QtMessages();
    QtMessages(const QtMessages&) = delete;
    QtMessages& operator=(const QtMessages&) = delete;
};

} // namespace kitapdar::app
