#include "core/keys/KeyStore.h"

#include "core/base/Disk.h"
#include "core/base/Hex.h"
#include "core/keys/DeskKeyFile.h"

#include <array>
#include <utility>

namespace kitapdar::keys {

namespace {

constexpr std::array kinds{KeyStoreKind::File, KeyStoreKind::Keyring};

class FileStore : public KeyStore {
public:
    explicit FileStore(std::filesystem::path file) : m_file(std::move(file)) {}

    Result<std::optional<DeskKey>> read(const std::string& publicKey, Prompt) override {
        TRY(auto key, readDeskKey(m_file));
        if (key && key->publicKey() != publicKey) return std::optional<DeskKey>();
        return key;
    }

    Result<void> keep(const DeskKey& key, Prompt) override {
        CHECK(disk::makeFolder(m_file.parent_path()));
        std::string text = toHex(key.secret().view());
        const auto written = disk::writeOver(m_file, text);
        wipe(text);
        return written;
    }

    Result<void> erase(const std::string& publicKey) override {
        TRY(const auto key, read(publicKey, Prompt::Never));
        if (!key) return {};
        return eraseDeskKey(m_file);
    }

private:
    std::filesystem::path m_file;
};

} // namespace

std::string_view code(KeyStoreKind kind) { return kind == KeyStoreKind::File ? "file" : "keyring"; }

std::optional<KeyStoreKind> keyStoreKindFromCode(std::string_view code) {
    for (const KeyStoreKind kind : kinds) {
        if (keys::code(kind) == code) return kind;
    }
    return std::nullopt;
}

std::unique_ptr<KeyStore> keyStoreInFile(std::filesystem::path file) {
    return std::make_unique<FileStore>(std::move(file));
}

} // namespace kitapdar::keys
