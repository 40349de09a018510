#include "core/withdrawals/Replacement.h"

#include "core/base/Codes.h"

namespace kitapdar::withdrawals {

namespace {

constexpr Codes<Likeness, 10> likenesses = {{{Likeness::Work, "work"},
                                             {Likeness::Title, "title"},
                                             {Likeness::Author, "author"},
                                             {Likeness::Content, "content"},
                                             {Likeness::Purpose, "purpose"},
                                             {Likeness::Usable, "usable"},
                                             {Likeness::Undamaged, "undamaged"},
                                             {Likeness::NotLibrary, "not_library"},
                                             {Likeness::Value, "value"},
                                             {Likeness::Complete, "complete"}}};

} // namespace

std::string_view code(Likeness likeness) { return codeIn(likenesses, likeness); }
std::optional<Likeness> likenessFromCode(std::string_view code) { return valueIn(likenesses, code); }

bool isNeeded(Likeness likeness) {
    switch (likeness) {
    case Likeness::Work:
    case Likeness::Title:
    case Likeness::Author:
        return false;
    case Likeness::Content:
    case Likeness::Purpose:
    case Likeness::Usable:
    case Likeness::Undamaged:
    case Likeness::NotLibrary:
    case Likeness::Value:
    case Likeness::Complete:
        return true;
    }
    return true;
}

} // namespace kitapdar::withdrawals
