// A list of loans: the ids of its lines are those of loans, so what is done to "this loan" is done to its current line
// while it has the keyboard.
#pragma once

#include "ui/widgets/LineList.h"

namespace kitapdar::ui {

class LoanList : public LineList {
public:
    using LineList::LineList;
};

} // namespace kitapdar::ui
