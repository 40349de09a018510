#include "core/keys/OpenKey.h"

#include "core/keys/KeyRepository.h"

#include <utility>

namespace kitapdar::keys {

namespace {

Result<std::shared_ptr<const OpenedKey>> opened(DataKey key) {
    TRY(auto sealer, Sealer::of(key));
    return std::make_shared<const OpenedKey>(OpenedKey{std::move(key), std::move(sealer)});
}

} // namespace

void OpenKey::useDesk(DeskKey desk) {
    const std::lock_guard lock(m_mutex);
    m_desk = std::move(desk);
}

void OpenKey::setDeskPlace(DeskKeyPlace place) {
    const std::lock_guard lock(m_mutex);
    m_place = std::move(place);
}

std::optional<DeskKeyPlace> OpenKey::deskPlace() const {
    const std::lock_guard lock(m_mutex);
    return m_place;
}

Result<void> OpenKey::hold(const DataKey& key) {
    TRY(auto same, DataKey::of(Secret(key.secret().view()), key.generation()));
    TRY(auto held, opened(std::move(same)));
    const std::lock_guard lock(m_mutex);
    m_opened = std::move(held);
    return {};
}

std::string OpenKey::deskPublicKey() const {
    const std::lock_guard lock(m_mutex);
    return m_desk ? m_desk->publicKey() : std::string();
}

std::optional<std::string> OpenKey::sealHere(std::string_view text) const {
    const std::lock_guard lock(m_mutex);
    if (!m_desk) return std::nullopt;
    std::string sealed = sealedFor(*m_desk, text);
    return sealed.empty() ? std::nullopt : std::optional(std::move(sealed));
}

std::optional<std::string> OpenKey::openHere(std::string_view sealed) const {
    const std::lock_guard lock(m_mutex);
    return m_desk ? openedBy(*m_desk, sealed) : std::nullopt;
}

Result<std::shared_ptr<const OpenedKey>> OpenKey::in(storage::Snapshot& snapshot) const {
    const std::shared_ptr<const OpenedKey> none;
    TRY(const auto known, KeyRepository().key(snapshot));
    if (!known) return none;
    const auto isPresent = [&](const DataKey& key) {
        return key.generation() == known->generation && key.fingerprint() == known->fingerprint;
    };
    const std::string publicKey = deskPublicKey();
    {
        const std::lock_guard lock(m_mutex);
        if (m_opened && isPresent(m_opened->key)) return m_opened;
        if (!m_desk) return none;
    }
    TRY(const auto slot, KeyRepository().slotOfDesk(snapshot, publicKey));
    if (!slot) return none;
    const std::lock_guard lock(m_mutex);
    auto key = openedBy(*m_desk, *slot);
    if (!key) {
        if (const Fault* fault = std::get_if<Fault>(&key.error())) return fail(*fault);
        return none;
    }
    if (!isPresent(*key)) return none;
    TRY(auto held, opened(std::move(*key)));
    m_opened = held;
    return held;
}

} // namespace kitapdar::keys
