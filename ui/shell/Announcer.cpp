#include "ui/shell/Announcer.h"

#include "wording/FaultWords.h"

namespace kitapdar::ui {

void Announcer::fault(const Fault& fault) {
    if (fault.kind == Fault::Kind::Cancelled)
        tell(Tone::Info, [fault] { return kitapdar::words(fault); });
    else
        tell(Tone::Refused, [fault] { return kitapdar::words(fault); });
}

} // namespace kitapdar::ui
