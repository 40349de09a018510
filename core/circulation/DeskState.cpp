#include "core/circulation/DeskState.h"

#include <algorithm>

namespace kitapdar::circulation {

namespace {

bool isAboutReader(const Confirmation& question) {
    return std::holds_alternative<RegistrationExpired>(question) || std::holds_alternative<HasOverdue>(question);
}

} // namespace

void DeskState::allow(const NotLent& asked) {
    for (const Confirmation& question : asked.confirmations) {
        if (isAboutReader(question)) allowed.insert(code(question));
    }
}

bool DeskState::allows(const NotLent& asked) const {
    return asked.blocks.empty() && std::ranges::all_of(asked.confirmations, [this](const Confirmation& question) {
               return allowed.contains(code(question));
           });
}

} // namespace kitapdar::circulation
