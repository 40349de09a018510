// One part of the page of the collection: the books of account, deliveries, write-off, movements,
// stocktaking.
#pragma once

#include "core/library/ChangedRow.h"

#include <QKeyEvent>
#include <QWidget>

namespace kitapdar::ui {

/// Main thread. Does nothing while it is not asked.
class CollectionTab : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Goes to a part of the tab, named by the text of a link; false: it has no such part.
    virtual bool go(const QString& place) = 0;
    /// The name of what is shown now.
    virtual QString place() const = 0;
    virtual void takeFocus() = 0;
    /// Asks the library for what is shown.
    virtual void read() = 0;
    /// Rows were changed, here or elsewhere, while the tab is in front.
    virtual void follow(const ChangedRows& rows) = 0;

    // As of Page.
    virtual bool edit() { return false; }
    virtual bool save() { return false; }
    virtual bool filter() { return false; }
    virtual bool scanned(const QString& /*code*/) { return false; }

Q_SIGNALS:
    /// place() is another one.
    void moved();

protected:
    /// Ctrl+Enter ends what is made here: without this the window's action of the desk would take it.
    bool event(QEvent* event) override {
        if (event->type() == QEvent::ShortcutOverride) {
            const auto& key = *static_cast<QKeyEvent*>(event);
            if (key.modifiers() & Qt::ControlModifier && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter))
                event->accept();
        }
        return QWidget::event(event);
    }
};

} // namespace kitapdar::ui
