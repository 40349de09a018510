#include "core/circulation/DeskState.h"

namespace kitapdar::circulation {

void DeskState::allow(const NotLent& asked, const std::string& reason) {
    for (const Confirmation& question : asked.confirmations) {
        if (isAboutReader(question)) allowed.add(code(question));
    }
    if (!reason.empty()) allowed.because(reason);
}

} // namespace kitapdar::circulation
