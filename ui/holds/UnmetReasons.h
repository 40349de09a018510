// Why a request is not met, as sheets and questions of this page offer it.
#pragma once

#include "core/holds/Hold.h"
#include "ui/forms/Choice.h"
#include "wording/HoldWords.h"

#include <vector>

namespace kitapdar::ui {

/// All ten, in their order.
inline std::vector<Option<holds::UnmetReason>> unmetReasonOptions() {
    std::vector<Option<holds::UnmetReason>> options;
    for (const holds::UnmetReason reason : holds::unmetReasons())
        options.push_back({reason, [reason] { return words(reason); }});
    return options;
}

} // namespace kitapdar::ui
