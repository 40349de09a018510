// The figures of today on the empty desk: visits, what was lent, renewed and returned, and how much is overdue.
#pragma once

#include "core/reports/DaySheet.h"
#include "ui/shell/Context.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace kitapdar::ui {

class Label;

class TodayLine : public QWidget {
    Q_OBJECT

public:
    explicit TodayLine(const Context& context, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void word();

    Context m_context;
    std::optional<reports::DeskToday> m_today;
    QTimer m_soon; // many entries of a moment are read once
    Label* m_figures;
    Label* m_overdue;
};

} // namespace kitapdar::ui
