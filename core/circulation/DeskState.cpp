#include "core/circulation/DeskState.h"

namespace kitapdar::circulation {

namespace {

bool isAboutReader(const Confirmation& question) {
    return std::holds_alternative<RegistrationExpired>(question) || std::holds_alternative<HasOverdue>(question);
}

} // namespace

void DeskState::allow(const NotLent& asked) {
    for (const Confirmation& question : asked.confirmations) {
        if (isAboutReader(question)) allowed.add(code(question));
    }
}

} // namespace kitapdar::circulation
