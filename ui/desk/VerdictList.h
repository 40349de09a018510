// Scans of a session, newest first: the last one large, older ones as rows.
#pragma once

#include "ui/desk/Scan.h"

#include <QListView>

namespace kitapdar::ui {

class VerdictModel;

class VerdictList : public QListView {
    Q_OBJECT

public:
    explicit VerdictList(QWidget* parent = nullptr);

    void setScans(const std::vector<Scan>& scans);

protected:
    void changeEvent(QEvent* event) override;

private:
    VerdictModel* m_model;
};

} // namespace kitapdar::ui
