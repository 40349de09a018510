// The program `age` (https://age-encryption.org/v1), by which backups are encrypted: whatever it has written it opens
// again without Kitapdar. Private to core/administration.
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::age {

/// What must be installed here and is not: "age"; nullopt when nothing is missing.
std::optional<std::string> missingTool();

/// Asked ten times a second at least; false stops the work, whose answer is Fault::Cancelled.
using ShouldContinue = std::function<bool()>;

/// What was read of the clear file, and what was written of it.
struct Encrypted {
    std::uintmax_t clearBytes = 0;
    std::string clearSha256;
    std::uintmax_t bytes = 0;
    std::string sha256; // of the encrypted file, as the disk holds it
};

/// Streams a file through `age` for these public keys into `to`, which does not exist: under "<to>.part" until the disk
/// has it, its owner's alone, then read again. `onBytes` hears of what was read. Faults: DiskFull, Cancelled, as of
/// disk::openToRead(); nothing is left of what was not finished. Blocks.
Result<Encrypted> encrypt(const std::filesystem::path& from, const std::filesystem::path& to,
                          const std::vector<std::string>& recipients, const ShouldContinue& shouldContinue,
                          const std::function<void(std::int64_t)>& onBytes = {});

enum class Opened {
    Yes,
    OtherIdentity, // the file was encrypted for others, or there is no identity in the file `identity`
    Damaged        // it is not what `age` has written; what was decrypted of it is removed
};

/// Decrypts a file to `to`, which does not exist, with the identity (private key) in the file `identity`. Its name
/// alone is handed to the program. Faults: DiskFull, Cancelled. Blocks.
Result<Opened> decrypt(const std::filesystem::path& from, const std::filesystem::path& to,
                       const std::filesystem::path& identity, const ShouldContinue& shouldContinue);

/// Makes an identity in a new file of its owner alone. Its public key. Blocks.
Result<std::string> makeIdentity(const std::filesystem::path& file);

} // namespace kitapdar::age
