// A crash must not write the memory of the program, and with it keys and passphrases, into a file.
#pragma once

namespace kitapdar::keys {

/// Of this process and those that it starts. Called once, before a key is opened.
void forbidCoreDumps();

} // namespace kitapdar::keys
