// How pages speak to the librarian without a message box, in the line at the bottom of the window: what is done, and
// what needs a look.
#pragma once

#include "core/base/Fault.h"
#include "ui/theme/Look.h"
#include "wording/Words.h"

#include <QObject>
#include <QString>

#include <functional>
#include <utility>

namespace kitapdar::ui {

/// The one button of the message; no text, no button. The message goes, then `act` runs.
struct Offer {
    QString text;
    std::function<void()> act;
    Words words = {}; // of the text, for another language
};

enum class Undo { NotOffered, Offered };

/// Main thread. The window shows what is announced here.
class Announcer : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Done: shown for some seconds. Undo::Offered adds a button that takes back the operator's last operation.
    void done(const QString& text, Undo undo = Undo::NotOffered) { Q_EMIT toast(text, undo); }

    /// Needs a look, does not stop the work: shown until closed, replaced or the page changes.
    void tell(Tone tone, const QString& text, const Offer& offer = {}) { Q_EMIT strip(tone, text, offer); }
    /// What is told as words is told again when the language changes; a finished text goes then.
    void done(Words text, Undo undo = Undo::NotOffered) {
        m_words = std::move(text);
        done(m_words(), undo);
        m_words = {};
    }
    void tell(Tone tone, Words text, const Offer& offer = {}) {
        m_words = std::move(text);
        tell(tone, m_words(), offer);
        m_words = {};
    }
    /// Of the message that is being announced; none for a finished text.
    const Words& words() const { return m_words; }
    /// Machinery failed: the fault in words.
    void fault(const Fault& fault);

    void clear() { Q_EMIT cleared(); }

Q_SIGNALS:
    void toast(const QString& text, kitapdar::ui::Undo undo);
    void strip(kitapdar::ui::Tone tone, const QString& text, const kitapdar::ui::Offer& offer);
    void cleared();

private:
    Words m_words;
};

} // namespace kitapdar::ui
