#include "tests/fuzz/Target.h"

namespace kitapdar::fuzz {

namespace {

std::vector<Target>& all() {
    static std::vector<Target> targets;
    return targets;
}

} // namespace

const std::vector<Target>& targets() { return all(); }

Registered::Registered(Target target) { all().push_back(target); }

} // namespace kitapdar::fuzz
