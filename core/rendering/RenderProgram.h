// Starting kitapdar-render, which lies beside the program that runs. Private to core/rendering.
#pragma once

#include "core/base/Disk.h"

#include <utility>
#include <vector>

namespace kitapdar::rendering {

/// The process, -1 when it cannot be started. `argument` "": none. `files`: open files and the numbers that they have
/// there; it has no others, and nothing of our environment.
int startRenderProgram(const char* argument, const std::vector<std::pair<const disk::Descriptor*, int>>& files);

} // namespace kitapdar::rendering
