// Asking another person for the second signature, from wherever in the window an act is begun.
#pragma once

#include "core/staff/Signature.h"
#include "wording/Words.h"

#include <QObject>

#include <cstdint>
#include <functional>

class QWidget;

namespace kitapdar::ui {

/// What the librarian sees of an act: lines with its totals, and how many things it touches.
struct ActSummary {
    Words lines;
    std::int64_t count = 0;
};

/// Main thread. One for each window in which people sign.
class Signing : public QObject {
    Q_OBJECT

public:
    using Ask = std::function<void(const staff::Act&, const ActSummary&, std::function<void()>)>;

    /// Owned by the window. `ask`: how it is done there.
    Signing(QWidget& window, Ask ask);

    /// The one of the window in which the widget stands; nullptr: nobody can be asked there.
    static Signing* of(const QWidget& widget);

    /// `isSigned` is called once when another person has signed what the one who works here has prepared, never when
    /// the question is sent away.
    void ask(const staff::Act& act, const ActSummary& summary, std::function<void()> isSigned) const;

private:
    Ask m_ask;
};

} // namespace kitapdar::ui
