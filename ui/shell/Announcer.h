// How pages speak to the librarian without a message box: a toast for what is done, the strip for what needs a look.
#pragma once

#include "core/base/Fault.h"
#include "ui/theme/Look.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace kitapdar::ui {

/// A button of the strip. The strip closes, then `act` runs.
struct Offer {
    QString text;
    std::function<void()> act;
};

enum class Undo { NotOffered, Offered };

/// Main thread. The window shows what is announced here.
class Announcer : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Done: a toast for some seconds. Undo::Offered adds a button that takes back the operator's last operation.
    void done(const QString& text, Undo undo = Undo::NotOffered) { Q_EMIT toast(text, undo); }

    /// Needs a look, does not stop the work: the strip below the page, until closed or replaced.
    void tell(Tone tone, const QString& text, std::vector<Offer> offers = {}) { Q_EMIT strip(tone, text, offers); }
    /// Machinery failed: the fault in words, in the strip.
    void fault(const Fault& fault);

    void clear() { Q_EMIT cleared(); }

Q_SIGNALS:
    void toast(const QString& text, kitapdar::ui::Undo undo);
    void strip(kitapdar::ui::Tone tone, const QString& text, const std::vector<kitapdar::ui::Offer>& offers);
    void cleared();
};

} // namespace kitapdar::ui
