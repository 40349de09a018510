// Result: a value, or why there is none. Two kinds of "why" and no third: Fault (machinery failed) and
// refusal (an expected "no" of the domain, one small struct per reason with its values).
#pragma once

#include "core/base/Fault.h"

#include <tl/expected.hpp>

#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace kitapdar {

enum class Permission : int; // core/base/Permission.h

/// Why somebody may not do something.
enum class Denial : int {
    RoleMissing, // no role gives the permission
    OtherPlace,  // a role gives it, for another place than the one of this desk
    SignedOut,   // nobody is signed in here, or not any more
    Suspended,   // the account is not active
};

/// Whoever works may not do it.
struct NotPermitted {
    static constexpr std::string_view code = "not_permitted";
    Permission permission{};
    Denial reason = Denial::RoleMissing;
};

/// The error type of a use case: its reasons to say no, that it is not permitted, or the fault that stopped it.
template <class... Reasons>
using Refusal = std::variant<Fault, NotPermitted, Reasons...>;

template <class T, class E = Fault>
class [[nodiscard]] Result : public tl::expected<T, E> {
public:
    using Base = tl::expected<T, E>;
    using Base::Base;
    Result(const Base& other) : Base(other) {}
    Result(Base&& other) : Base(std::move(other)) {}

    using Value = T;
    using Error = E;
};

/// `return fail(LimitReached{5, 5});`
template <class E>
auto fail(E&& error) {
    return tl::unexpected<std::decay_t<E>>(std::forward<E>(error));
}

/// The stable code of a reason, "limit_reached": for scripts, never renamed. Each struct has its own as `code`.
template <class... Reasons>
std::string_view code(const std::variant<Reasons...>& reason) {
    return std::visit([](const auto& each) { return std::decay_t<decltype(each)>::code; }, reason);
}

/// The fault inside an error, or nullptr when the error is a refusal of the domain.
inline const Fault* faultIn(const Fault& fault) { return &fault; }
template <class... Reasons>
const Fault* faultIn(const std::variant<Fault, Reasons...>& error) {
    return std::get_if<Fault>(&error);
}

/// Widens an error to the error type of the caller: a fault, or one refusal type inside a larger one.
template <class To, class From>
To widen(From&& error) {
    using Plain = std::decay_t<From>;
    if constexpr (std::is_convertible_v<Plain, To>) {
        return To(std::forward<From>(error));
    } else {
        return std::visit([](auto&& reason) { return To(std::forward<decltype(reason)>(reason)); },
                          std::forward<From>(error));
    }
}

/// What TRY returns from a function of any Result type: converts to that type when it can hold the error.
template <class E>
struct Failed {
    E error;
    template <class T, class To>
    operator Result<T, To>() && {
        return tl::unexpected<To>(widen<To>(std::move(error)));
    }
};

template <class E>
Failed<std::decay_t<E>> failed(E&& error) {
    return {std::forward<E>(error)};
}

} // namespace kitapdar

#define KITAPDAR_JOIN_(a, b) a##b
#define KITAPDAR_JOIN(a, b) KITAPDAR_JOIN_(a, b)

/// TRY(auto loan, loans.find(id)); declares `loan`, or returns the error from the function it stands in.
#define TRY(declaration, ...) TRY_(KITAPDAR_JOIN(result_, __LINE__), declaration, __VA_ARGS__)
#define TRY_(name, declaration, ...)                               \
    auto name = (__VA_ARGS__);                                     \
    if (!name) return ::kitapdar::failed(std::move(name).error()); \
    declaration = std::move(*name)

/// CHECK(tx.execute(...)); returns the error from the function it stands in; the value, if any, is dropped.
#define CHECK(...) CHECK_(KITAPDAR_JOIN(result_, __LINE__), __VA_ARGS__)
#define CHECK_(name, ...) \
    if (auto name = (__VA_ARGS__); !name) return ::kitapdar::failed(std::move(name).error())
