// The reason of a refusal, by its type: EXPECT_EQ(refused<CardTaken>(answer).by, id).
#pragma once

#include "core/base/Result.h"

#include <variant>

namespace kitapdar::test {

/// Throws std::bad_variant_access, which fails the test, when the answer is a value or another refusal.
template <class Reason, class Answer>
Reason refused(const Answer& answer) {
    return std::get<Reason>(answer ? typename Answer::Error(Fault{}) : answer.error());
}

} // namespace kitapdar::test
