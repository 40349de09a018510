#include "core/readers/NameMatch.h"

#include "core/text/Fold.h"

#include <algorithm>
#include <iterator>

namespace kitapdar::readers {

NameWords nameWords(const ReaderName& name) {
    return text::skeleton(name.surname + " " + name.given + " " + name.patronymic);
}

bool isSamePerson(NameWords a, NameWords b) {
    std::ranges::sort(a);
    std::ranges::sort(b);
    const NameWords& longer = a.size() < b.size() ? b : a;
    const NameWords& shorter = a.size() < b.size() ? a : b;
    constexpr std::size_t enough = 2;
    return !shorter.empty() && (shorter.size() >= enough || longer.size() == 1) &&
           std::ranges::includes(longer, shorter);
}

bool haveCommonWord(NameWords a, NameWords b) {
    std::ranges::sort(a);
    std::ranges::sort(b);
    NameWords common;
    std::ranges::set_intersection(a, b, std::back_inserter(common));
    return !common.empty();
}

} // namespace kitapdar::readers
