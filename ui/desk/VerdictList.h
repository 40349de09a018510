// Scans, newest first: the last one large, older ones as rows. A scan that waits can be chosen and taken out (Delete,
// or the words at its end).
#pragma once

#include "ui/desk/Scan.h"

#include <QListView>

namespace kitapdar::ui {

class VerdictModel;

class VerdictList : public QListView {
    Q_OBJECT

public:
    explicit VerdictList(QWidget* parent = nullptr);

    /// A new scan comes into view; otherwise the place stays, and the chosen scan.
    void setScans(std::vector<Scan> scans);
    /// Whether this row can be seen; one that cannot is brought into sight.
    bool isInSight(int row);
    /// Takes the chosen scan out; false when none is chosen that waits.
    bool dropCurrent();

Q_SIGNALS:
    void dropWanted(quint64 number);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    bool isOnDrop(const QPoint& where) const;

    VerdictModel* m_model;
};

} // namespace kitapdar::ui
