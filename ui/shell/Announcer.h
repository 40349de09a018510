// How pages speak to the librarian without a message box, in the line at the bottom of the window: what is done, and
// what needs a look. What is said is said again when another language is chosen.
#pragma once

#include "core/base/Fault.h"
#include "ui/theme/Look.h"
#include "wording/Words.h"

#include <QObject>

#include <functional>

namespace kitapdar::ui {

/// The one button of the message; no text, no button. The message goes, then `act` runs.
struct Offer {
    Words text;
    std::function<void()> act;
};

enum class Undo { NotOffered, Offered };

/// Main thread. The window shows what is announced here.
class Announcer : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Done: shown for some seconds. Undo::Offered adds a button that takes back the operator's last operation.
    void done(const Words& words, Undo undo = Undo::NotOffered) { Q_EMIT toast(words, undo); }
    /// Needs a look, does not stop the work: shown until closed, replaced or the page changes.
    void tell(Tone tone, const Words& words, const Offer& offer = {}) { Q_EMIT strip(tone, words, offer); }
    /// Machinery failed: the fault in words.
    void fault(const Fault& fault);

    void clear() { Q_EMIT cleared(); }

Q_SIGNALS:
    void toast(const kitapdar::Words& words, kitapdar::ui::Undo undo);
    void strip(kitapdar::ui::Tone tone, const kitapdar::Words& words, const kitapdar::ui::Offer& offer);
    void cleared();
};

} // namespace kitapdar::ui
