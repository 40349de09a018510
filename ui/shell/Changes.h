// News of committed changes, brought from the library's writer thread to the window's.
#pragma once

#include "core/library/ChangedRow.h"

#include <QObject>

#include <memory>

namespace kitapdar {
class Library;
}

namespace kitapdar::ui {

class Changes : public QObject {
    Q_OBJECT

public:
    /// Takes the library's one listener. Lives as long as the library is written to.
    explicit Changes(Library& library, QObject* parent = nullptr);
    ~Changes() override;

Q_SIGNALS:
    /// Main thread, after each commit that changed something.
    void committed(const kitapdar::ChangedRows& rows);

private:
    struct Relay;
    std::shared_ptr<Relay> m_relay;
};

} // namespace kitapdar::ui
