// What takes from this process everything that a foreign file could want of it.
#pragma once

namespace kitapdar::render {

/// Ends with the program that started it; no more than some time, memory and open files; nothing on the disks but
/// programs and fonts, and those for reading; no network. What the system cannot do is left out. Before any thread is
/// started.
void confine();

} // namespace kitapdar::render
