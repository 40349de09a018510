// A value of any small struct, filled with what can be seen in a text: each alternative of a variant gets one, so that
// a new reason is worded and read without being listed anywhere.
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/base/Time.h"

#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace kitapdar::test {

template <class T>
T sampleOf();

namespace detail {

/// Becomes whatever member it is put into.
struct AnyMember {
    template <class T>
    operator T() const { // NOLINT(google-explicit-constructor): that is what it is for
        return sampleOf<T>();
    }
};

template <class T>
struct IsId : std::false_type {};
template <class Tag>
struct IsId<Id<Tag>> : std::true_type {};
template <class T>
struct Inside {};
template <class T>
struct Inside<std::optional<T>> {
    using Type = T;
};
template <class T>
struct Inside<std::vector<T>> {
    using Type = T;
};

/// The struct with as many of its first members filled as it has, at most four.
template <class T>
T filled() {
    using A = AnyMember;
    if constexpr (requires { T{A{}, A{}, A{}, A{}}; })
        return T{A{}, A{}, A{}, A{}};
    else if constexpr (requires { T{A{}, A{}, A{}}; })
        return T{A{}, A{}, A{}};
    else if constexpr (requires { T{A{}, A{}}; })
        return T{A{}, A{}};
    else if constexpr (requires { T{A{}}; })
        return T{A{}};
    else
        return T{};
}

} // namespace detail

/// Numbers are 5, days 2 March 2026, texts "…", what may be missing is there, lists have one element, words of an enum
/// are the first one.
template <class T>
T sampleOf() {
    if constexpr (std::is_same_v<T, bool>)
        return true;
    else if constexpr (std::is_arithmetic_v<T>)
        return T{5};
    else if constexpr (std::is_enum_v<T>)
        return T{};
    else if constexpr (std::is_same_v<T, std::string>)
        return "…";
    else if constexpr (std::is_same_v<T, Day>)
        return Day(2026, 3, 2);
    else if constexpr (detail::IsId<T>::value)
        return T(1);
    else if constexpr (requires { typename detail::Inside<T>::Type; })
        return T{sampleOf<typename detail::Inside<T>::Type>()};
    else if constexpr (std::is_aggregate_v<T>)
        return detail::filled<T>();
    else
        return T{};
}

/// Calls `use` with each reason of a variant, in its order; faults and permissions, which every refusal has, are left
/// out.
template <class Reasons, class Use>
void forEachReason(Use use) {
    const auto each = [&]<class Reason>(std::type_identity<Reason>) {
        if constexpr (!std::is_same_v<Reason, Fault> && !std::is_same_v<Reason, NotPermitted>)
            use(Reasons(sampleOf<Reason>()));
    };
    [&]<std::size_t... places>(std::index_sequence<places...>) {
        (each(std::type_identity<std::variant_alternative_t<places, Reasons>>{}), ...);
    }
    (std::make_index_sequence<std::variant_size_v<Reasons>>{});
}

} // namespace kitapdar::test
