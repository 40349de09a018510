// Lets the program live until something holds.
#pragma once

#include <chrono>
#include <functional>

namespace kitapdar::test {

/// Handles events as they come, without a pause between them; false when `done` does not hold after `longest`, which is
/// far longer than needed: machines are loaded.
bool until(const std::function<bool()>& done, std::chrono::milliseconds longest = std::chrono::seconds(90));

} // namespace kitapdar::test
