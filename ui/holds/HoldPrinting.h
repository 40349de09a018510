// Slips of holds on the printer of this desk.
#pragma once

#include "core/holds/Hold.h"
#include "ui/shell/Context.h"

#include <QObject>

#include <vector>

namespace kitapdar::ui {

class SlipPrinter;

/// Main thread.
class HoldPrinting : public QObject {
    Q_OBJECT

public:
    explicit HoldPrinting(const Context& context, QObject* parent = nullptr);

    void printRequests(const std::vector<holds::HoldRow>& rows);
    void printHold(const holds::HoldRow& row);

private:
    Context m_context;
    SlipPrinter* m_printer;
};

} // namespace kitapdar::ui
