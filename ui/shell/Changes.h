// News of committed changes, brought from the library's writer thread to the window's.
#pragma once

#include <QObject>
#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace kitapdar {
class Library;
}

namespace kitapdar::ui {

/// One row that was inserted, changed or erased.
struct ChangedRow {
    QString table; // "reader", "loan", "copy", "record", "digitization_item", …
    std::int64_t id = 0;
};

class Changes : public QObject {
    Q_OBJECT

public:
    /// Takes the library's one listener. Lives as long as the library is written to.
    explicit Changes(Library& library, QObject* parent = nullptr);
    ~Changes() override;

Q_SIGNALS:
    /// Main thread, after each commit that changed something.
    void committed(const std::vector<kitapdar::ui::ChangedRow>& rows);

private:
    struct Relay;
    std::shared_ptr<Relay> m_relay;
};

} // namespace kitapdar::ui
