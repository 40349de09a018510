// In the place of what is read from the library while there is no answer: that it is awaited, or why it could not be
// read, with a button that reads it again. What is not known is never shown as empty.
#pragma once

#include "core/base/Fault.h"
#include "ui/widgets/EmptyState.h"

#include <QTimer>

namespace kitapdar::ui {

/// Hidden while there is nothing to tell.
class ReadState : public EmptyState {
    Q_OBJECT

public:
    explicit ReadState(QWidget* parent = nullptr);

    static QString againWords() { return tr("Read again"); }

    /// The words come a moment later, so that an answer that comes at once makes nothing flicker.
    void showReading();
    void showFault(const Fault& fault);
    /// The answer is there.
    void clear();

Q_SIGNALS:
    /// Somebody wants what failed to be read again; it is awaited from now on.
    void againWanted();

private:
    QTimer m_moment;
    bool m_isReading = false;
};

} // namespace kitapdar::ui
