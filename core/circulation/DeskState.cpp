#include "core/circulation/DeskState.h"

namespace kitapdar::circulation {

void DeskState::allow(const NotLent& asked, const std::string& reason) {
    std::vector<Confirmation> answered;
    for (const Confirmation& question : asked.confirmations) {
        if (isAboutReader(question)) answered.push_back(question);
    }
    allowed.add(Confirmed(std::move(answered)));
    if (!reason.empty()) allowed.because(reason);
}

} // namespace kitapdar::circulation
