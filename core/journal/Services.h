// The services of an open library, found by their type: who calls one includes its header, nobody includes all.
#pragma once

#include "core/journal/Journal.h"

#include <memory>
#include <type_traits>
#include <typeindex>
#include <unordered_map>

namespace kitapdar {

class Services {
public:
    explicit Services(const journal::Journal& journal) : m_journal(journal) { refer(journal); }

    /// Makes one. Those that change something write to the journal. `more`: what it needs besides, which outlives it.
    template <class Service, class... More>
    void add(const More&... more) {
        std::shared_ptr<const Service> made;
        if constexpr (std::is_constructible_v<Service, const journal::Journal&, const More&...>) {
            made = std::make_shared<const Service>(m_journal, more...);
        } else {
            made = std::make_shared<const Service>(more...);
        }
        m_all.insert_or_assign(typeid(Service), std::move(made));
    }
    /// One that somebody else keeps, and keeps longer.
    template <class Service>
    void refer(const Service& service) {
        m_all.insert_or_assign(typeid(Service), std::shared_ptr<const void>(std::shared_ptr<void>(), &service));
    }

    /// One that was added or referred before; nullptr when none was.
    template <class Service>
    const Service* get() const {
        return static_cast<const Service*>(find(typeid(Service)));
    }

    /// nullptr when no room has added it.
    const void* find(std::type_index type) const {
        const auto found = m_all.find(type);
        return found == m_all.end() ? nullptr : found->second.get();
    }

private:
    const journal::Journal& m_journal;
    std::unordered_map<std::type_index, std::shared_ptr<const void>> m_all;
};

} // namespace kitapdar
