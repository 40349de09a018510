// The only file that knows libsecret and GLib.
#include "core/base/Hex.h"
#include "core/keys/KeyStore.h"

#ifdef KITAPDAR_HAS_KEYRING

#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <libsecret/secret.h>
#include <mutex>
#include <thread>
#include <utility>

namespace kitapdar::keys {

namespace {

/// Frees what GLib has given.
struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
    void operator()(GError* error) const { g_error_free(error); }
    void operator()(GHashTable* table) const { g_hash_table_unref(table); }
    void operator()(SecretValue* value) const { secret_value_unref(value); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

constexpr std::chrono::seconds patience{30};  // for a person
constexpr std::chrono::seconds answerTime{3}; // for a program
constexpr const char* publicKeyName = "public-key";

const SecretSchema& schema() {
    static const SecretSchema all = {
        "kz.kitapdar.DeskKey", SECRET_SCHEMA_NONE, {{publicKeyName, SECRET_SCHEMA_ATTRIBUTE_STRING}}};
    return all;
}

Fault locked() { return {Fault::Kind::Denied, "the keyring is locked", {}}; }

Fault faultOf(const Owned<GError>& error) {
    if (!error) return {Fault::Kind::Offline, "the keyring does not answer", {}};
    if (g_error_matches(error.get(), SECRET_ERROR, SECRET_ERROR_IS_LOCKED)) return locked();
    return {Fault::Kind::Offline, std::string("the keyring does not answer: ") + error->message, {}};
}

/// A call of the library with its place for an error.
template <class Call>
auto asked(Owned<GError>& error, Call call) {
    GError* raw = nullptr;
    auto answer = call(&raw);
    error.reset(raw);
    return answer;
}

/// Whether a session bus can be there: GLib would start one of its own otherwise, or wait for it.
bool hasSessionBus() {
    if (const char* address = std::getenv("DBUS_SESSION_BUS_ADDRESS"); address && *address)
        return std::string_view(address).substr(0, 9) != "disabled:";
    const char* folder = std::getenv("XDG_RUNTIME_DIR");
    std::error_code ignored;
    return folder && *folder && std::filesystem::exists(std::filesystem::path(folder) / "bus", ignored);
}

/// What is shared with the thread that asks; it outlives a caller who waits no longer.
template <class T>
struct Question {
    std::mutex mutex;
    std::condition_variable answered;
    std::optional<Result<T>> answer;
    Owned<GCancellable> cancel{g_cancellable_new()};
};

class Keyring : public KeyStore {
public:
    Result<std::optional<DeskKey>> read(const std::string& publicKey, Prompt prompt) override {
        using Found = std::optional<DeskKey>;
        return ask<Found>(prompt, [name = toHex(publicKey), publicKey, prompt](GCancellable* cancel) {
            return readNow(name, publicKey, prompt, cancel);
        });
    }

    Result<void> keep(const DeskKey& key, Prompt prompt) override {
        std::string text = toHex(key.secret().view());
        auto secret = std::make_shared<Secret>(text);
        wipe(text);
        return ask<void>(prompt, [name = toHex(key.publicKey()), secret, prompt](GCancellable* cancel) {
            return keepNow(name, *secret, prompt, cancel);
        });
    }

    Result<void> erase(const std::string& publicKey) override {
        return ask<void>(Prompt::Never, [name = toHex(publicKey)](GCancellable* cancel) -> Result<void> {
            Owned<GError> error;
            asked(error, [&](GError** raw) {
                return secret_password_clear_sync(&schema(), cancel, raw, publicKeyName, name.c_str(), nullptr);
            });
            if (error) return fail(faultOf(error));
            return {};
        });
    }

private:
    /// Asks on a thread of its own and waits for it no longer than a person or a program takes.
    template <class T>
    static Result<T> ask(Prompt prompt, std::function<Result<T>(GCancellable*)> work) {
        auto question = std::make_shared<Question<T>>();
        std::thread([question, work = std::move(work)] {
            auto answer = work(question->cancel.get());
            const std::lock_guard lock(question->mutex);
            question->answer = std::move(answer);
            question->answered.notify_all();
        }).detach();
        std::unique_lock lock(question->mutex);
        if (question->answered.wait_for(lock, prompt == Prompt::Allowed ? patience : answerTime,
                                        [&] { return question->answer.has_value(); }))
            return std::move(*question->answer);
        g_cancellable_cancel(question->cancel.get()); // a question on the screen goes away
        return fail(Fault{Fault::Kind::Offline, "the keyring has not answered in time", {}});
    }

    static Result<Owned<SecretService>> service(SecretServiceFlags flags, GCancellable* cancel) {
        // The library keeps the session of the first question, which a keyring that was begun again does not know.
        secret_service_disconnect();
        Owned<GError> error;
        Owned<SecretService> service(
            asked(error, [&](GError** raw) { return secret_service_get_sync(flags, cancel, raw); }));
        if (!service) return fail(faultOf(error));
        return service;
    }

    static Result<std::optional<DeskKey>> readNow(const std::string& name, const std::string& publicKey, Prompt prompt,
                                                  GCancellable* cancel) {
        TRY(const auto service, Keyring::service(SECRET_SERVICE_OPEN_SESSION, cancel));
        const Owned<GHashTable> wanted(secret_attributes_build(&schema(), publicKeyName, name.c_str(), nullptr));
        Owned<GError> error;
        GList* const found = asked(error, [&](GError** raw) {
            return secret_service_search_sync(service.get(), &schema(), wanted.get(), SECRET_SEARCH_LOAD_SECRETS,
                                              cancel, raw);
        });
        if (error) return fail(faultOf(error));
        if (!found) {
            // A keyring that is locked, or was begun without its owner, lists nothing: that is no answer.
            TRY(const bool open, isOpen(*service, cancel));
            if (!open) return fail(locked());
            return std::optional<DeskKey>();
        }
        const Owned<SecretItem> item(static_cast<SecretItem*>(g_object_ref(found->data)));
        g_list_free_full(found, g_object_unref);
        if (secret_item_get_locked(item.get())) {
            if (prompt == Prompt::Never) return fail(locked());
            CHECK(unlock(*service, G_DBUS_PROXY(item.get()), cancel));
            asked(error, [&](GError** raw) { return secret_item_load_secret_sync(item.get(), cancel, raw); });
            if (error) return fail(faultOf(error));
        }
        const Owned<SecretValue> value(secret_item_get_secret(item.get()));
        if (!value) return fail(locked());
        gsize size = 0;
        const gchar* const text = secret_value_get(value.get(), &size);
        auto secret = fromHex(std::string_view(text, size));
        auto key = secret ? DeskKey::of(*secret) : std::nullopt;
        if (secret) wipe(*secret);
        if (!key || key->publicKey() != publicKey)
            return fail(Fault{Fault::Kind::Corrupt, "the keyring holds no key of this desk", {}});
        return key;
    }

    static Result<void> keepNow(const std::string& name, const Secret& secret, Prompt prompt, GCancellable* cancel) {
        TRY(const auto service, Keyring::service(SECRET_SERVICE_OPEN_SESSION, cancel));
        Owned<GError> error;
        TRY(const auto collection, usualCollection(*service, cancel));
        // Without a collection the keyring would ask for a password for a new one.
        if (!collection && prompt == Prompt::Never) return fail(locked());
        if (collection && secret_collection_get_locked(collection.get())) {
            if (prompt == Prompt::Never) return fail(locked());
            CHECK(unlock(*service, G_DBUS_PROXY(collection.get()), cancel));
        }
        const std::string_view text = secret.view();
        const Owned<SecretValue> value(secret_value_new(text.data(), static_cast<gssize>(text.size()), "text/plain"));
        const Owned<GHashTable> attributes(secret_attributes_build(&schema(), publicKeyName, name.c_str(), nullptr));
        asked(error, [&](GError** raw) {
            return secret_service_store_sync(service.get(), &schema(), attributes.get(), SECRET_COLLECTION_DEFAULT,
                                             "Kitapdar", value.get(), cancel, raw);
        });
        if (error) return fail(faultOf(error));
        return {};
    }

    /// The collection in which keys are kept; nullptr: the keyring has none.
    static Result<Owned<SecretCollection>> usualCollection(SecretService& service, GCancellable* cancel) {
        Owned<GError> error;
        Owned<SecretCollection> collection(asked(error, [&](GError** raw) {
            return secret_collection_for_alias_sync(&service, SECRET_COLLECTION_DEFAULT, SECRET_COLLECTION_NONE, cancel,
                                                    raw);
        }));
        if (error) return fail(faultOf(error));
        return collection;
    }

    static Result<bool> isOpen(SecretService& service, GCancellable* cancel) {
        TRY(const auto collection, usualCollection(service, cancel));
        return collection && !secret_collection_get_locked(collection.get());
    }

    static Result<void> unlock(SecretService& service, GDBusProxy* what, GCancellable* cancel) {
        GList objects{what, nullptr, nullptr};
        Owned<GError> error;
        const int opened = asked(
            error, [&](GError** raw) { return secret_service_unlock_sync(&service, &objects, cancel, nullptr, raw); });
        if (error) return fail(faultOf(error));
        if (opened == 0) return fail(locked());
        return {};
    }
};

} // namespace

std::unique_ptr<KeyStore> keyStoreInKeyring() {
    if (!hasSessionBus()) return nullptr;
    return std::make_unique<Keyring>();
}

} // namespace kitapdar::keys

#else

namespace kitapdar::keys {

std::unique_ptr<KeyStore> keyStoreInKeyring() { return nullptr; }

} // namespace kitapdar::keys

#endif
