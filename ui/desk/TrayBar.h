// The four trays into which returned books go, with how many went into each; the one that got the last book stands out.
#pragma once

#include "ui/desk/Scan.h"

#include <QWidget>

#include <array>
#include <optional>

namespace kitapdar::ui {

class StateLabel;

class TrayBar : public QWidget {
    Q_OBJECT

public:
    explicit TrayBar(QWidget* parent = nullptr);

    void setCounts(const TrayCounts& counts, std::optional<circulation::Tray> last);

private:
    void word();

    TrayCounts m_counts{};
    std::optional<circulation::Tray> m_last;
    std::array<StateLabel*, 4> m_trays{};
};

} // namespace kitapdar::ui
