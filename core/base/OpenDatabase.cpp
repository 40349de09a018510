#include "core/base/OpenDatabase.h"

#include <algorithm>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::disk {

namespace {

std::mutex mutex;

/// One for each connection.
std::vector<Identity>& opened() {
    static std::vector<Identity> all;
    return all;
}

bool isOpened(const std::filesystem::path& file) {
    const auto identity = identityOf(file);
    const std::lock_guard lock(mutex);
    return identity && std::ranges::find(opened(), *identity) != opened().end();
}

} // namespace

OpenDatabase::OpenDatabase(const std::filesystem::path& file) : m_identity(identityOf(file)) {
    const std::lock_guard lock(mutex);
    if (m_identity) opened().push_back(*m_identity);
}

OpenDatabase::~OpenDatabase() {
    const std::lock_guard lock(mutex);
    if (m_identity) opened().erase(std::ranges::find(opened(), *m_identity));
}

bool isOpenDatabase(const std::filesystem::path& file) {
    if (isOpened(file)) return true;
    const std::string name = withoutLinks(file).string();
    return std::ranges::any_of(std::vector<std::string_view>{"-wal", "-shm"}, [&](std::string_view ending) {
        return name.ends_with(ending) && isOpened(name.substr(0, name.size() - ending.size()));
    });
}

} // namespace kitapdar::disk
