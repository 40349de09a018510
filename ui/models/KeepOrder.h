// A list that is read again keeps the order in which it is shown, so that nothing moves under the hand that works in
// it.
#pragma once

#include <algorithm>
#include <vector>

namespace kitapdar::ui {

/// `fresh` in the order of `shown`; what is new comes last, in its own order. `idOf`: what tells two values apart.
template <class T, class IdOf>
std::vector<T> inShownOrder(std::vector<T> fresh, const std::vector<T>& shown, IdOf idOf) {
    const auto place = [&](const T& value) {
        return std::ranges::find_if(shown, [&](const T& each) { return idOf(each) == idOf(value); }) - shown.begin();
    };
    std::ranges::stable_sort(fresh, {}, place);
    return fresh;
}

} // namespace kitapdar::ui
