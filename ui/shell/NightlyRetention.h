// Forgets at night what was kept long enough, where the library has that switched on and the program is open.
#pragma once

#include "core/base/Time.h"
#include "ui/shell/Context.h"

#include <QObject>

#include <optional>

namespace kitapdar::ui {

/// Main thread.
class NightlyRetention : public QObject {
    Q_OBJECT

public:
    explicit NightlyRetention(const Context& context, QObject* parent = nullptr);

    /// To be called each minute: begins once a night, beside the desk's work, and tells in the morning what was done or
    /// why nothing was.
    void check();

private:
    void run();

    Context m_context;
    std::optional<Day> m_ran; // the last night
};

} // namespace kitapdar::ui
