#include "ui/shell/Unread.h"

#include "ui/shell/Announcer.h"
#include "ui/widgets/ReadState.h"
#include "wording/FaultWords.h"

#include <QPointer>

#include <utility>

namespace kitapdar::ui {

void tellUnread(Announcer& announcer, const Fault& fault, QObject* home, std::function<void()> again) {
    announcer.tell(Tone::Refused, [fault] { return words(fault); },
                   {ReadState::againWords, [home = QPointer(home), again = std::move(again)] {
                        if (home) again();
                    }});
}

} // namespace kitapdar::ui
