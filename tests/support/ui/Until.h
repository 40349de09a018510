// Lets the program live until something holds.
#pragma once

#include <chrono>
#include <functional>

namespace kitapdar::test {

/// Handles events as they come, without a pause between them; false when `done` does not hold after `longest`.
bool until(const std::function<bool()>& done, std::chrono::milliseconds longest = std::chrono::seconds(10));

} // namespace kitapdar::test
