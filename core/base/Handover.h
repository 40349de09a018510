// What one thread hands to another by an event of Qt. Qt's locks are not built for the thread sanitizer, which
// therefore takes each such hand-over for a race: these two calls tell it of the order. They do nothing in an ordinary
// build.
#pragma once

#if defined(__SANITIZE_THREAD__)
#include <sanitizer/tsan_interface.h>
#endif

namespace kitapdar {

/// Before the event is posted. `place` is any address that both threads know without reading what is handed over.
inline void handOver([[maybe_unused]] void* place) {
#if defined(__SANITIZE_THREAD__)
    __tsan_release(place);
#endif
}

/// By the thread that got the event, before it reads it.
inline void takeOver([[maybe_unused]] void* place) {
#if defined(__SANITIZE_THREAD__)
    __tsan_acquire(place);
#endif
}

} // namespace kitapdar
