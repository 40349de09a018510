// No label may guess HTML from data: a title "<b>" is shown as it is written.
#pragma once

#include <QObject>

namespace kitapdar::ui {

/// While it lives, every QLabel of the application that would guess (Qt::AutoText) shows plain text; tool tips are
/// labels, so they do too. Make one in the composition root. Main thread.
class PlainText : public QObject {
    Q_OBJECT

public:
    explicit PlainText(QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace kitapdar::ui
