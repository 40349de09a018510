#include "core/keys/CoreDumps.h"

#include <sys/resource.h>

namespace kitapdar::keys {

void forbidCoreDumps() {
    const rlimit none{0, 0};
    (void)setrlimit(RLIMIT_CORE, &none);
}

} // namespace kitapdar::keys
