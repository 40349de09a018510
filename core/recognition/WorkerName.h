// Who holds a page while it is read: a name that nobody else has, and by which another program of the same computer
// sees that its bearer lives no longer.
#pragma once

#include <string>
#include <string_view>

namespace kitapdar::recognition {

/// Of a thread of this process: computer, process, when that began, number. Two workers never have one name.
std::string workerName(int thread);
/// Whether the worker of this name ran on this computer and its process has ended. False when that cannot be known.
bool hasEnded(std::string_view name);

} // namespace kitapdar::recognition
